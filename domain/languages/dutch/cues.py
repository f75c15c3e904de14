"""Dutch words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\b(?:hebben|heb) (?:we|wij|ik) (?:\w+ ){0,4}?nodig\b",
        r"\b(?:we|wij|ik) zou(?:den)? (?:\w+ ){0,5}?nodig hebben\b",
        r"\b(?:kunt|kun|kan|zou|zoudt|wilt|wil) (?:u|je|jij|jullie|iemand)\b",
        r"\b(?:kan|kunnen|mag|mogen|zou|zullen) (?:ik|we|wij)\b(?!.*\b(?:helpen|van dienst)\b)",
        (
            r"\b(?:ik|we|wij) (?:zou|zouden) (?:graag|willen)\b|\b(?:zou|zouden) (?:ik|we|"
            r"wij) graag\b"
        ),
        (
            r"\b(?:ik|we|wij) (?:wil|willen) (?:graag|dat|een|mijn|weten|annuleren|bestellen|"
            r"opzeggen|spreken|reserveren)\b"
        ),
        r"\b(?:ik heb|we hebben) .*\bnodig\b",
        r"\b(?:alstublieft|alsjeblieft|graag een|laten we|ik zoek|help me|zin om)\b",
        r"\b(?:wat dacht (?:u|je) van|waarom niet|waarom (?:ga|doen|bellen) (?:je|we) niet)\b",
        r"\bik bel (?:omdat|over|voor|om|in verband|vanwege)\b",
        r"\b(?:u|je|jij) (?:zou|moet) \w+",
        (
            r"^(?:en |dan |maar |nou |ok,? |nu )*(?:geef|stuur|bel|wacht|kijk|kom|ga|neem|doe|zeg|"
            r"vergeet|help|probeer|zet|luister|controleer|vul|onderteken|laat)\b(?! (?:ik|je|u|we|"
            r"het)\b)(?!.*\?)"
        ),
    ),
    plain_question=(
        (
            r"(?:en |maar )?(?:wat|welke|welk|wanneer|waar|waarom|wie|hoe|hoeveel|waarmee|"
            r"waarvoor)\b(?! (?:dacht|niet)\b)(?!.*\balst?u?blieft\b)"
        ),
        r"(?:heeft|heb|hebben|is|zijn|weet) (?:u|je|het|dat|er|jullie)\b(?!.*\balst?u?blieft\b)",
    ),
    commitment=(
        r"\b(?:doe|regel|stuur|breng|mail|geef|vul) ik\b(?!.*\?)",
        r"\b(?:wordt|worden) (?:aan )?(?:u|je|jullie) (?:\w+ ){0,4}?(?:toe|terug|ge|ver)\w+\b(?!.*\?)",
        r"\b(?:u|je) wordt (?:\w+ ){0,3}?(?:teruggebeld|gebeld|gecontacteerd|terugbetaald|geïnformeerd|benaderd)\b",
        r"\b(?:zal|zullen) (?:aan )?(?:u|je) (?:\w+ ){0,3}?worden \w+",
        r"\b(?:ik|we|wij) (?:zal|zullen|ga|gaan)\b",
        r"\b(?:zal|ga|zullen|gaan) (?:ik|we|wij)\b",
        (
            r"\b(?:ik|we|wij) (?:bel|bellen|stuur|sturen|mail|mailen|regel|regelen|zorg|zorgen|kijk|"
            r"noteer|reserveer|kom|geef|verbind|beloof|meld)\b(?! omdat| over| in verband)"
        ),
        r"\b(?:bel|stuur|mail|regel|zorg|geef) ik\b",
        r"\b(?:een collega|iemand|de monteur|ons team) (?:zal|gaat|belt|komt|neemt)\b",
        r"\bkom(?:en)? (?:ik|we|wij) .*op terug\b",
        r"\b(?:vraag|bestel|boek|plan|zoek|controleer|noteer|laat) ik\b",
        r"\bik (?:vraag|bestel|boek|plan|zoek|controleer|laat)\b(?!.*\?)",
        r"\ben (?:bel|stuur|mail|geef) (?:u|je)\b",
        r"\b(?:u hoort|hoort u|je hoort|hoor je) (?:\w+ ){0,3}van (?:mij|me|ons)\b",
        r"\bu (?:ontvangt|krijgt|hoort van)\b(?!.*\?)",
        r"\bheb .*\b(?:geboekt|ingepland|gereserveerd)\b",
        r"\b(?:we|wij) (?:vergoeden|betalen|leveren|vervangen|repareren|storten|bestellen)\b",
        r"\b(?:breng|lever|betaal|vervang|repareer|schrijf|haal) ik\b",
        r"\bik (?:breng|haal|betaal|lever|schrijf|overleg)\b(?!.*\?)",
    ),
    performing=(
        r"\baanbieden\b|\bbied\b.*\baan\b",
        (
            r"\b(?:ik|we|wij) (?:bel|bellen|schrijf|mail) (?:u |je )?(?:even )?(?:over|omdat|om|van|vanuit|"
            r"vanwege|namens|in verband|voor)\b"
        ),
        r"\b(?:bijgaand|bijgevoegd|hierbij|in de bijlage)\b",
    ),
    assent=(
        (
            r"(?:natuurlijk|zeker|uiteraard|ok(?:é|ay)?|graag|geen probleem|prima|ja|goed|akkoord|"
            r"afgesproken|in orde|goed idee|met plezier|doe ik|komt in orde)(?!\w)"
        ),
    ),
    dissent=(r"nee(?=[ ,.;!])",),
    settled=(
        (
            r"\b(?:(?:het|hij) (?:werkt|doet het) (?:nu|weer)|(?:is|al) (?:opgelost|geregeld)|"
            r"probleem opgelost)\b"
        ),
    ),
    courtesy=(
        r"blijft u aan de lijn",
        r"perfect",
        r"verder nog iets",
        r"hoort u mij",
        r"met plezier",
        (
            r"(?:heel )?(?:erg )?(?:be)?dankt?(?: (?:u|je|wel))*(?: (?:wel|hoor))*(?: voor (?:uw|je|"
            r"de|het) \w+)?"
        ),
        r"dank (?:u|je)(?: wel)?",
        r"tot (?:ziens|horens|straks|morgen|dan)",
        r"dag",
        r"doei",
        r"fijne (?:dag|avond|middag)(?: nog)?",
        r"(?:een )?(?:prettige|goede) (?:dag|avond|middag|weekend)(?: nog)?",
        r"fijn weekend",
        r"graag gedaan",
        r"geen (?:probleem|dank)",
        r"hoe gaat het(?: met (?:u|je))?",
        r"waar(?:mee)? kan ik (?:u|je) (?:mee )?helpen",
        r"natuurlijk",
        r"uiteraard",
        r"ik (?:snap|begrijp) het",
        r"begrepen",
        r"klopt",
        r"precies",
        r"mevrouw",
        r"meneer",
        r"met vriendelijke groet",
        r"wat",
        r"insgelijks",
        r"prima",
    ),
    interjection=(
        r"ja",
        r"hallo",
        r"hoi",
        r"goede(?:morgen|middag|navond)",
        r"goeie(?:morgen|middag)",
        r"eh+",
        r"uh+",
        r"ehm",
        r"ach",
        r"ah",
        r"oh",
        r"nou",
        r"oké",
        r"ok",
        r"okay",
        r"dus",
        r"zeg",
        r"en",
        r"maar",
        r"tja",
    ),
    opening=(
        r"nee",
        r"goed",
        r"dag",
        r"kijk",
        r"weet u",
        r"weet je",
        r"prima",
        r"sorry",
        r"het spijt me",
        r"bedankt",
        r"dank (?:u|je)(?: wel)?",
        r"natuurlijk",
        r"precies",
        r"eigenlijk",
        r"mooi",
        r"zeker",
        r"klopt",
        r"helaas",
        r"mevrouw",
        r"meneer",
        r"uiteraard",
        r"begrepen",
        r"geen probleem",
        r"alstublieft",
    ),
    pleasantry=(
        r"ik heb uw bericht (?:\w+ )?(?:gehoord|beluisterd|gekregen|ontvangen)(?: en wilde .*)?\W*$",
        r"(?:kunt|kan) (?:u|je) dat (?:nog een keer |even )?(?:herhalen|zeggen)",
        r"(?:heel |erg |hartelijk )*(?:bedankt|dank)\b",
        r"(?:het )?spijt (?:me|ons)",
        r"(?:onze |mijn )?excuses",
        r"(?:ik|we|wij) (?:begrijp|begrijpen|hoop|hopen|wens)\b",
        r"(?:waarmee|hoe|wat) kan ik",
        r"kan ik (?:u|je) (?:nog|verder|ergens)",
        r"(?:heeft|heb|is er) (?:u|je)? ?(?:nog|verder)",
        r"aarzel niet",
        r"welkom",
        r"(?:een )?(?:fijne|prettige|goede|fijn|goed) (?:dag|avond|middag|weekend)",
        r"(?:een|één) (?:moment|ogenblik|momentje|seconde)",
        (
            r"(?:dat|het) (?:is|klinkt|was) (?:heel )?(?:goed|mooi|fijn|jammer|prima|waar|leuk|"
            r"vervelend)\b"
        ),
        r"wat (?:jammer|vervelend|leuk|fijn)",
        r"graag gedaan",
    ),
    hedge=(
        r"ik denk dat",
        r"ik geloof dat",
        r"volgens mij,?",
        r"eerlijk gezegd,?",
        r"het is zo dat",
    ),
    joint=(
        "en dan",
        "en toen",
        "en",
        "maar",
        "dus",
        "omdat",
        "dan",
        "want",
        "toen",
        "kunt u",
    ),
)
