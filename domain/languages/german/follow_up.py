"""German words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="sagen sag erklär wissen empfehl empfiehl nenn prüf schau nachseh finde",
    deed="ruf anruf zurück meld schick send sende mail klär kümmer leite bestell buch reservier erstatt überweis "
    "tausch ersetz stornier änder bereit liefer reparier organisier vereinbar bestätig informier bescheid komm "
    "bring notier trag veranlass erledig bald später",
    ringing="ruf anruf zurückruf meld",
    moment=r"heute|(?<!guten )morgen|übermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|nächste[nr]? (?:woche"
    r"|monat)|mittags?|(?:in|innerhalb von|binnen) (?:\w+ ){1,3}(?:minuten?|stunden?|tagen?|wochen?)|ende (?:der|des) "
    r"(?:woche|tages|monats)|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|\w+ uhr",
    thanks="dank bedank",
    praise=r"alles (?:bestens|gut|prima|in ordnung)|passt alles|wunderbar|perfekt"
    r"|super|toll\w*|begeistert|klasse|prima|herrlich|großartig\w*",
    denial=r"nicht|kein\w*|nie|nichts|niemand|noch|immer|aber|nur|kaputt|falsch\w*|fehl\w*|wieder",
)
