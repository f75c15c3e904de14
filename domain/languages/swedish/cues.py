"""Swedish words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\b(?:jag|vi) skulle behöva\b",
        r"\bbehöver (?:vi|jag) (?!hjälpa)",
        r"\b(?:kan|kunde|skulle|vill|ville) (?:du|ni|någon)\b",
        r"\b(?:kan|får|skulle|ska) (?:jag|vi)\b(?!.*\b(?:hjälpa|stå till tjänst)\b)",
        r"\b(?:jag|vi) (?:skulle|vill) (?:gärna|vilja|att|ha|veta|avboka|beställa|säga upp|prata|tala|boka|ändra)\b",
        r"\b(?:jag|vi) (?:behöver|önskar|söker|ber)\b",
        r"\b(?:snälla|är du snäll|hjälp mig|var snäll och|vänligen|låt oss)\b",
        r"\b(?:vad sägs om|varför inte)\b",
        r"\bjag ringer (?:för att|om|angående|gällande|eftersom)\b",
        r"\b(?:du|ni) (?:borde|måste|bör|behöver) \w+",
        (
            r"^(?:och |men |då |nu |ok,? )*(?:ge|skicka|ring|vänta|titta|kolla|kom|gå|ta|gör|säg|glöm|hjälp|försök"
            r"|sätt|lyssna|kontrollera|fyll|skriv|låt|mejla|byt)\b(?! (?:jag|du|vi|ni)\b)(?!.*\?)"
        ),
    ),
    plain_question=(
        (
            r"(?:och |men )?(?:vad|vilken|vilket|vilka|när|var|varför|vem|hur|hur mycket|hur många)"
            r"\b(?! (?:sägs|inte)\b)(?!.*\btack\b)"
        ),
        r"(?:har|är|vet|finns|var|hade) (?:du|ni|det|den|ditt|din|de)\b(?!.*\btack\b)",
    ),
    commitment=(
        r"\b(?:skickas|mejlas|levereras|betalas|krediteras|återbetalas|lämnas) (?:\w+ ){0,2}?till (?:dig|er)\b",
        r"\b(?:du|ni) (?:kommer att bli|blir) (?:uppringd|kontaktad|återbetald|informerad)\w*",
        r"\bkommer att (?:skickas|mejlas|levereras|betalas|återbetalas)\b",
        (
            r"\b(?:skriver|fyller|letar|swishar|sänder|kommer|tar|lämnar|lägger) (?:jag|"
            r"vi) (?:\w+ ){0,4}?(?:in|under|upp|med|fram|dit|förbi)\b(?!.*\?)"
        ),
        r"\b(?:jag|vi) (?:sänder|swishar|fyller i|skriver under|kommer förbi|letar (?:upp|fram)|tar med)\b(?!.*\?)",
        r"\b(?:jag|vi) (?:ska|skall|kommer att|tänker)\b",
        r"\b(?:ska|skall|kommer) (?:jag|vi)\b(?!.*\?)",
        (
            r"\b(?:jag|vi) (?:ringer|skickar|mejlar|mailar|ordnar|fixar|ser till|kollar|kontrollerar|noterar|reserverar"
            r"|bokar|återkommer|kopplar|lovar|hör av|meddelar|återbetalar|betalar|levererar|byter|ersätter|reparerar"
            r"|beställer|hämtar|undersöker)\b(?! för att| om| angående| eftersom)(?!.*\?)"
        ),
        (
            r"\b(?:ringer|skickar|mejlar|ordnar|fixar|bokar|återkommer|kollar|kontrollerar|betalar|byter|hämtar"
            r"|beställer|meddelar) (?:jag|vi)\b(?!.*\?)"
        ),
        r"\boch (?:hör av mig|återkommer|ringer|skickar|mejlar|meddelar|fixar|ordnar)\b(?!.*\?)",
        r"\b(?:jag|vi) (?:ser över|tar (?:det|den|upp|itu)|rättar|lagar|lämnar|lägger)\b(?!.*\?)",
        r"\b(?:en kollega|någon|teknikern|montören|vårt team) (?:ska|kommer|ringer|tar|hör av sig)\b",
        r"\b(?:du|ni) (?:får|kommer att få) (?:\w+ ){0,3}(?:besked|mejl|sms|svar|bekräftelse|pengarna)\b(?!.*\?)",
    ),
    performing=(
        r"\berbjud\w*\b",
        (
            r"\b(?:jag|vi) (?:ringer|skriver|mejlar|mailar)(?: dig| er)? (?:om|från|för att|angående|gällande|"
            r"eftersom|med anledning)\b"
        ),
        r"\b(?:bifogat|bifogad|bifogar|bifogas)\b",
        r"\bhar (?:precis|just|redan)\b",
    ),
    assent=(
        (
            r"(?:naturligtvis|självklart|absolut|visst|ok(?:ej|ay)?|gärna|inga problem|ja|jadå|bra|överenskommet"
            r"|det ordnar jag|det gör jag|det fixar jag|det går bra|med nöje|javisst)(?!\w)"
        ),
    ),
    dissent=(r"nej(?=[ ,.;!])",),
    settled=(
        (
            r"\b(?:det|den) (?:fungerar|funkar) (?:nu|igen|som det ska)\b|\b(?:problemet|det|allt) är (?:nu |redan )?"
            r"(?:löst|ordnat|klart)\b|\bdet löste sig\b"
        ),
    ),
    courtesy=(
        r"var god (?:och )?vänta",
        r"perfekt",
        r"något (?:mer|annat)",
        r"hör du mig",
        r"med nöje",
        r"(?:tusen |stort )?tack(?: (?:ska du ha|så mycket|så hemskt mycket|själv|detsamma))*(?: för \w+(?: \w+)?)?",
        r"(?:vi hörs|vi ses|hej då|hejdå|adjö|ha det bra|ha det)",
        r"hej",
        r"(?:ha )?en (?:trevlig|bra|fin) (?:dag|kväll|helg|eftermiddag)",
        r"(?:trevlig|glad) (?:helg|dag|kväll)",
        r"ingen (?:orsak|fara)",
        r"inga problem",
        r"var så god",
        r"hur (?:mår du|är läget|står det till)",
        r"vad kan jag (?:hjälpa dig med|göra för dig)",
        r"(?:naturligtvis|självklart|absolut|visst)",
        r"jag förstår",
        r"jaså",
        r"precis",
        r"det stämmer",
        r"med vänlig(?:a)? hälsning(?:ar)?",
        r"vad",
        r"detsamma",
        r"bra",
    ),
    interjection=(
        r"ja",
        r"jo",
        r"hej(?:san)?",
        r"hallå",
        r"god (?:morgon|dag|kväll|middag)",
        r"eh+",
        r"öh+",
        r"hm+",
        r"mm+",
        r"åh",
        r"ah",
        r"oh",
        r"nå",
        r"ok",
        r"okej",
        r"så",
        r"alltså",
        r"och",
        r"men",
        r"tja",
    ),
    opening=(
        r"nej",
        r"nä",
        r"bra",
        r"ser du",
        r"vet du",
        r"perfekt",
        r"förlåt",
        r"ursäkta(?: mig)?",
        r"jag beklagar",
        r"tack(?: så mycket)?",
        r"naturligtvis",
        r"självklart",
        r"absolut",
        r"precis",
        r"egentligen",
        r"fint",
        r"visst",
        r"det stämmer",
        r"tyvärr",
        r"jag förstår",
        r"inga problem",
    ),
    pleasantry=(
        r"(?:kan|skulle) (?:du|ni) (?:kunna )?(?:upprepa|säga) (?:det|igen)",
        r"(?:tusen |stort )?tack\b",
        r"(?:jag|vi) (?:beklagar|är ledsen|är ledsna|ber om ursäkt)\b",
        r"(?:jag|vi) (?:förstår|hoppas|önskar)\b",
        r"(?:hur|vad) kan jag (?:hjälpa|göra)",
        r"(?:kan|finns det) (?:jag |något )(?:mer|annat|hjälpa)",
        r"tveka inte",
        r"välkommen",
        r"(?:ha )?en (?:trevlig|bra|fin) (?:dag|kväll|helg|eftermiddag)",
        r"ett ögonblick",
        r"(?:det|vad) (?:är|låter|var) (?:mycket |jätte)?(?:bra|fint|tråkigt|roligt|synd)\b",
        r"vad (?:tråkigt|roligt|bra|synd)",
        r"ingen orsak",
    ),
    hedge=(
        r"jag tror(?: att)?",
        r"jag tycker(?: att)?",
        r"ärligt talat,?",
        r"det är så att",
    ),
    joint=(
        "och sedan",
        "och då",
        "och",
        "men",
        "så",
        "eftersom",
        "sedan",
        "för att",
        "då",
        "kan du",
    ),
)
