"""Swedish words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="fråga.om höra.om säga säger berätta förklara veta rekommendera nämna kontrollera kolla titta hitta",
    deed="ring återkom skicka mejla maila sänd kontakta bekräfta ordna fixa beställ boka reservera återbetala ersätt "
    "byt avboka ändra leverera reparera laga organisera planera informera besked kom hämta notera "
    "meddela hör.av rätta ser.över lägg lämna snart senare",
    coming=r"kommer ankommer får\b anländer blir går.i.väg går.iväg klar hos.(?:dig|er) lagar lämnar lägger tar\b "
    r"hämtar ser.över tittar lagas skickas betalas repareras fixas levereras byts på.(?:ditt|ert).konto "
    r"har.(?:du|ni)\b (?:du|ni).har flyttas skjuts försena",
    oneself=r"jag|vi",
    standing=r"öppet|stängt|öppnar|stänger|gäller|giltig\w*|börjar|startar|slutar|tar (?:\w+ )?(?:dagar|veckor)|(?:du|"
    r"ni) (?:kan|måste|bör|får (?:hämta|komma|betala)|behöver)|på (?:dig|er)$|till \w+dag på (?:dig|er)|ses|"
    r"förstår|ledigt|(?:jag|vi) (?:har|hade|är|var|vet|ser|tror|hoppas|vill|behöver|kan)|skulle|din tid|"
    r"levererades",
    pointing=r"han|hon|den|det|dem|dom|detta|denna|en ny",
    ringing="ring återkom",
    moment=r"i ?dag|i ?morgon|i ?kväll|i eftermiddag|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?"
    r"|nästa (?:vecka|månad)|(?:inom|om) (?:\w+ ){1,3}(?:minuter|timmar|dagar|veckor)|slutet av "
    r"(?:dagen|veckan|månaden)|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
    r"|klockan \w+",
    thanks="tack",
    praise=r"allt (?:är )?(?:bra|perfekt|i ordning)|jättebra|perfekt|utmärkt|toppen"
    r"|härlig\w*|underbar\w*|fantastisk\w*|grymt|jättefin\w*|underbar\w*|som en dröm|jättegod\w*",
    denial=r"inte|ej|ingen|inget|inga|aldrig|ingenting|ännu|fortfarande|men|trasig\w*|fel\w*|saknas|igen",
)
