"""German words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\b(?:bräuchten?|benötigen|brauchen) (?:wir|ich) (?:\w+\.? ){0,5}?(?:noch|ihre?n?|eine?n?)\b(?!.*\?)",
        r"\bfehl(?:t|en) uns\b",
        (
            r"\b(?:können|könnten|würden|dürften|kannst|könntest|würdest) (?:sie|du|"
            r"ihr)\b(?! (?:noch |mir )?(?:denken|glauben))"
        ),
        (
            r"\b(?:kann|könnte|darf|dürfte) (?:ich|wir|man)\b(?!.*\b(?:helfen|ihnen|"
            r"dir) )(?!.*\b(?:für sie|für dich) tun)(?!.*\bhelfen\W)"
        ),
        r"\b(?:können|könnten|dürfen|sollen|sollten|wollen) wir\b",
        r"\bsoll ich\b",
        r"\b(?:ich|wir) (?:hätte|hätten|würde|würden) gern",
        (
            r"\b(?:ich|wir) (?:suche|suchen|bitte|brauche (?:hilfe|ihre|deine|einen|eine|jemanden)|"
            r"rufe (?:an,? )?wegen)\b"
        ),
        (
            r"\b(?:ich|wir) wollten? (?:\w+ ){0,3}(?:fragen|wissen)\b|\bwollt(?:e|en)? (?:ich|"
            r"wir) (?:\w+ ){0,3}(?:fragen|wissen)\b"
        ),
        r"\b(?:ich|wir) wollt (?:\w+ ){0,3}(?:fragen|wissen)\b",
        r"\b(?:ich|wir) (?:brauche?n?|bräuchten?|benötigen?)\b(?!.*\b(?:nicht|kein\w*|nix)\b)",
        r"\bauf der suche nach\b",
        (
            r"\b(?:ich|wir) (?:möchte|möchten|will|wollen|würde|würden),? (?!nicht|"
            r"nur\b)(?:\S+ ){0,8}\S*(?:bestellen|stornieren|kündigen|reservieren|buchen|kaufen|"
            r"mieten|sprechen|wissen|ändern|umtauschen|zurückgeben|abholen|sehen|haben|melden|"
            r"fragen|bitten|tauschen)\b"
        ),
        (
            r"\b(?:ich|wir) (?:möchte|möchten|will|wollen) (?:\w+ )?(?:eine?n?|mein|dass (?:sie|"
            r"du))\b(?! (?:gro|hühner|kaffee))"
        ),
        r"\bbitte\b(?! (?:schön|sehr))(?<!moment, bitte)(?<!moment bitte)",
        r"\b(?:lass|lassen sie|lasst) (?:uns)\b",
        (
            r"\b(?:wie wäre es|wie wär's|wie wäre|wie ist es mit|warum (?:nicht|fragst|rufen|machst|"
            r"gehst|gehen|probier\w+)|wie steht es mit|hast du lust|haben sie lust|"
            r"macht es ihnen etwas aus|würde es ihnen|ich frage sie|hilf mir|helfen sie mir)\b"
        ),
        (
            r"\b(?:möchten|wollen|willst|möchtest) (?:sie|du|ihr)\b(?=.*\b(?:mit mir|mitkommen|"
            r"gehen|kommen|probieren|versuchen)\b)"
        ),
        r"\b(?:du|sie|ihr) (?:solltest|sollten|solltet)\b",
        r"\bes wäre (?:mir lieber|gut|schön)\b",
        r"\bvergiss nicht\b|\bvergessen sie nicht\b",
        (
            r"^(?:und |dann |also |jetzt |nun |okay,? |ok,? |ja,? |nein,? |nur |einfach |"
            r"hier,? )*(?:(?!machen sie sich|haben sie|sind sie|wollen sie|suchen sie|möchten sie|"
            r"mögen sie|wissen sie|arbeiten sie|kennen sie|glauben sie|erinnern sie sich noch|"
            r"gehen sie ins?\b.*\?)\w+en sie\b(?!.*\?)|(?:geh|komm|gib|schau|nimm|hilf|hör|ruf|"
            r"schick|sag|zeig|versuch|bring|halt|steig|beeil|glaub|folge|probier|unterschreib|fahr|"
            r"bieg|biegen|fahren|probiere|sieh|gebt|kommt|geht)\b(?!.*\?))"
        ),
    ),
    plain_question=(
        (
            r"(?:was|welche[rsnm]?|wann|wo|wohin|woher|wer|wem|wen|wie|warum|wieso|wie viel|"
            r"um wie viel)\b(?! (?:wäre|wär's|ist es mit|steht es|nicht|fragst|rufen|machst|gehst|"
            r"gehen|probier\w+)\b)"
        ),
        r"(?:zu|an|in|mit|aus|für|von|um) (?:was|welche[rsnm]?)\b",
        (
            r"(?:haben|hast|wissen|weißt|mögen|magst|ist|sind) (?:sie|du|es|"
            r"das)\b(?!.*\bbitte\b)(?!.*\blust\b)"
        ),
    ),
    commitment=(
        r"\b(?:wird|werden) (?:\w+ ){0,6}?(?:ihnen|dir) (?:\w+ ){0,3}?(?:zu|über|aus|nach|ge)\w+t\b",
        r"\bsie werden (?:\w+ ){0,4}?(?:zurückgerufen|angerufen|kontaktiert|benachrichtigt|informiert|verständigt)\b",
        r"\b(?:lese|fülle|unterschreibe|zahle|reiche|maile) ich\b(?!.*\?)",
        r"\b(?:ich|wir) (?:werde|werden)\b|\b(?:werde|werden) (?:ich|wir)\b",
        (
            r"\bich (?:rufe|schicke|sende|kümmere|melde|schaue|sehe|prüfe|bringe|komme|mache|nehme|"
            r"reserviere|verspreche|veranlasse|leite|gebe|stelle|notiere|"
            r"bestelle)\b(?! an,? (?:weil|wegen))"
        ),
        (
            r"\bwir (?:rufen|schicken|senden|kümmern|melden|schauen|prüfen|bringen|nehmen|machen|"
            r"reservieren|liefern)\b"
        ),
        r"\b(?:rufe|schicke|sende|kümmere|melde|prüfe|schaue|gebe|mache|leite) ich\b",
        (
            r"\b(?:ich (?:ruf|schick|send|kümmer|meld|schau|prüf|bring|komm|mach|nehm|geb|stell|bestell|frag|klär|hol|"
            r"schreib|liefer|tausch|erledig|besorg|leg)|(?:ruf|schick|send|kümmer|meld|prüf|geb|mach|frag|klär|hol|"
            r"schreib|bring|lass|leg) ich)\b(?! an,? (?:weil|wegen))"
        ),
        r"\bund (?:meld|ruf|schick|geb) (?:sie|ihnen|mich|dich|dir)\b",
        r"\blassen sie mich\b",
        r"\b(?:ein kollege|jemand|unser team|der techniker) (?:wird|meldet|ruft|kommt)\b",
        r"\bich kann ihnen\b",
        r"\b(?:frage|kläre|buche|bestelle|erstatte|überweise|storniere|trage|sorge|lasse) ich\b",
        r"\bich (?:frage|kläre|buche|erstatte|überweise|storniere|trage|sorge|bestätige|informiere)\b",
        r"\bund (?:rufe|schicke|sende|melde|gebe) (?:sie|ihnen|mich|dich|dir)\b",
        r"\bwird (?:sie|ihnen|sich|dich|dir)\b|\b(?:ihnen|dir) (?:wird|werden)\b(?!.*\?)",
        r"\bsie (?:erhalten|bekommen)\b(?!.*\?)",
        r"\bhabe .*\b(?:gebucht|vereinbart|eingetragen|reserviert)\b",
        r"\bich (?:hole|schreibe|liefere|repariere|tausche|erledige|übernehme|besorge|beantrage)\b",
        r"\bwir (?:erstatten|überweisen|ersetzen|tauschen|reparieren|holen|übernehmen|bestellen|schreiben)\b",
        r"\b(?:schreibe|hole|bringe|tausche|repariere|liefere) ich\b",
        r"\b(?:sage|gebe)n? (?:ich |wir )?(?:ihnen|dir|euch)\b.{0,40}\bbescheid\b",
        (
            r"\b(?!hab|hatt|dank|versteh|wünsch|glaub|gratulier|könn|woll|soll|möcht|würd|empfehl|sag|schenk)\w+"
            r"(?:e ich|en wir) (?:es |das |sie )?(?:ihnen|dir|euch)\b(?!.*\?)"
        ),
        r"\b(?:bis|spätestens|am|nächste\w*)\b.{0,30}\b(?:bekommen|erhalten|haben) sie\b(?!.*\?)",
        r"\b(?:bekommen|erhalten|haben) sie\b.{0,40}\b(?:bis|morgen|übermorgen|am \w+tag|nächste\w*)\b(?!.*\?)",
        r"\bsie bekommen\b.{0,40}\b(?:bis|morgen|heute|diese woche|in \w+ tagen)\b",
        (
            r"\b(?:ich|wir) (?!hab|hatt|dank|versteh|wünsch|glaub|gratulier|hör|seh|möcht|würd|könnt|wollt|sollt|"
            r"empfehl|sag)\w+en? (?:es |das )?(?:ihnen|dir|euch)\b"
        ),
        (
            r"\b(?:ich|wir) (?:lege|setze|baue|montiere|drucke|packe|rechne|ändere|richte|ziehe|suche|verlängere|"
            r"verschiebe|reiche|schalte)n?\b|\b(?:lege|setze|rechne|ändere|suche|verschiebe) ich\b"
        ),
    ),
    performing=(
        r"\banbieten\b|\bbiete\b.*\ban\b",
        (
            r"\b(?:ich|wir) (?:rufe?n?|melde?n?|schreibe?n?) (?:(?:sie|dich|ihnen|dir|mich|"
            r"uns) )?(?:\w+ )?(?:wegen|weil|aus|vom|von|im auftrag|bezüglich)\b"
        ),
        r"\b(?:anbei|hiermit|im anhang|beigefügt)\b",
    ),
    assent=(
        (
            r"(?:sicher|natürlich|klar|ok(?:ay)?|gerne?|in ordnung|kein problem|selbstverständlich|"
            r"alles klar|gut|ja|sehr gern|mit vergnügen|gute idee|das klingt|einverstanden|"
            r"abgemacht|toll|großartig|wird gemacht)\b(?! aber\b)"
        ),
    ),
    dissent=(r"(?:nein|nee|ne)(?=[ ,.;!])",),
    settled=(
        (
            r"\b(?:(?:es|das) (?:funktioniert|geht|klappt) (?:jetzt|wieder|nun)|"
            r"jetzt (?:geht|funktioniert|klappt)|(?:ist|"
            r"hat sich) (?:erledigt|gelöst|geklärt)|alles geklärt)\b"
        ),
    ),
    courtesy=(
        r"das tut mir (?:sehr |wirklich )?leid(?: zu hören)?",
        r"bleiben sie (?:bitte )?dran",
        r"(?:können|hören) sie mich(?: hören)?",
        r"wunderbar",
        (
            r"(?:vielen |herzlichen |besten |schönen )?dank(?:e)?(?: (?:schön|sehr|ihnen|"
            r"dir))*(?: für (?:ihre|ihren|die|den|deine) \w+)?"
        ),
        r"auf wieder(?:sehen|hören)",
        r"tschüss?",
        r"bis (?:bald|dann|später|morgen)",
        r"bitte(?: schön| sehr)?",
        r"(?:einen )?(?:schönen|guten) (?:tag|abend|morgen)(?: noch)?",
        r"schönes wochenende",
        r"gern(?:e)?(?: geschehen)?",
        r"keine ursache",
        r"kein problem",
        r"ebenfalls",
        r"gleichfalls",
        r"wie geht es (?:ihnen|dir)",
        r"mir geht es gut",
        r"(?:wie|was) kann ich (?:ihnen helfen|für sie tun)",
        r"in ordnung",
        r"natürlich",
        r"selbstverständlich",
        r"verstehe",
        r"ich (?:verstehe|sehe)",
        r"das stimmt",
        r"(?:sehr )?gut",
        r"freut mich",
        r"mein herr",
        r"was",
        r"klar",
        r"mit freundlichen grüßen",
        r"genau",
        r"sicher",
        r"frau",
        r"herr",
    ),
    interjection=(
        r"ja",
        r"hallo",
        r"guten (?:tag|morgen|abend)",
        r"hi",
        r"grüß gott",
        r"servus",
        r"moin",
        r"äh+",
        r"ähm+",
        r"hm+",
        r"also",
        r"na ja",
        r"naja",
        r"na",
        r"nun",
        r"tja",
        r"ach",
        r"oh",
        r"ah",
        r"okay",
        r"ok",
        r"und",
        r"aber",
    ),
    opening=(
        r"nein",
        r"gut",
        r"so",
        r"genau",
        r"klar",
        r"sicher",
        r"wissen sie",
        r"weißt du",
        r"entschuldigung",
        r"entschuldigen sie",
        r"tut mir leid",
        r"es tut mir leid",
        r"danke",
        r"vielen dank",
        r"doch",
        r"natürlich",
        r"perfekt",
        r"super",
        r"prima",
        r"alles klar",
        r"in ordnung",
        r"sehr gut",
        r"eigentlich",
        r"bitte",
        r"selbstverständlich",
        r"gerne?",
        r"übrigens",
        r"wirklich",
        r"schön",
        r"komm schon",
        r"ich verstehe",
        r"ich sehe",
        r"leider",
        r"richtig",
        r"stimmt",
        r"kein problem",
    ),
    pleasantry=(
        r"ich habe ihre nachricht (?:\w+ ){0,2}(?:abgehört|gehört|bekommen|erhalten)(?: und wollte .*)?\W*$",
        r"(?:können|könnten) sie das (?:bitte |noch ?mal )*(?:wiederholen|sagen)",
        r"(?:vielen|herzlichen|besten|schönen) dank",
        r"danke\b",
        r"(?:es )?tut (?:mir|uns) (?:\w+ )?leid",
        r"(?:ich|wir) (?:entschuldige|bedauer)\w*",
        r"(?:ich|wir) (?:freue|freuen|hoffe|hoffen|wünsche|wünschen|verstehe|verstehen)\b",
        r"(?:kann|können|darf) (?:ich|wir) (?:sonst|ihnen|noch)\b.*\b(?:helfen|tun)",
        r"(?:wie|was|womit) kann ich",
        r"(?:haben|hätten) sie (?:noch|sonst|weitere)",
        r"zögern sie nicht",
        r"melden sie sich (?:gerne?|jederzeit)",
        r"willkommen",
        r"einen (?:schönen|guten)",
        (
            r"(?:das|es) (?:ist|war|klingt|wäre) (?:\w+ )?(?:gut|schön|toll|nett|richtig|schade|"
            r"wahr|schrecklich|in ordnung|großartig|perfekt|interessant)\b"
        ),
        r"(?:einen|nur einen) (?:moment|augenblick)",
        r"gern geschehen",
        r"mein beileid",
        r"schade",
        r"hier (?:bitte|sind sie)",
        r"ich (?:hoffe|glaube|denke) (?:es|so|ja|schon)",
    ),
    hedge=(
        r"ich (?:glaube|denke|meine|finde),",
        r"um ehrlich zu sein,?",
        r"wie gesagt,?",
        r"das heißt,?",
        r"ehrlich gesagt,?",
    ),
    joint=(
        "und dann",
        "und",
        "aber",
        "also",
        "weil",
        "dann",
        "denn",
        "oder",
        "wenn",
        "dass",
        "deshalb",
        "können sie",
        "könnten sie",
    ),
)
