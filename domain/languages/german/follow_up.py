"""German words that show what is still to come, when, and that somebody is content."""

from domain.languages.parts.follow_up import FollowUpWords

FOLLOW_UP = FollowUpWords(
    telling="ob\\b fragen sagen sag erklär wissen empfehl empfiehl nenn prüf schau nachseh finde",
    deed="ruf anruf zurück meld schick send sende mail klär kümmer leite bestell buch reservier erstatt überweis "
    "tausch ersetz stornier änder bereit liefer reparier organisier vereinbar bestätig informier bescheid komm "
    "bring notier trag veranlass erledig bekomm erhalt bald später zugeschick zugesand zuschick zurückgeruf",
    coming=r"komm ankomm eintreff triff da.sein bei.(?:ihnen|dir|euch) fertig erledigt bekomm erhalt kriegen? krieg "
    r"raus geht gehen.raus bring hol(?:en|e|t)?\b schau.\w+ schaut.\w+ stell leg(?:en|e|t)?\b "
    r"ausgetauscht repariert gemacht geliefert "
    r"überwiesen auf.(?:ihrem|deinem).konto haben.sie verschieb verschob",
    oneself=r"ich|wir",
    standing=r"geöffnet|offen|geschlossen|(?:haben|ist|sind) (?:\w+ ){0,3}zu$|gilt|gültig|gelten|beginn\w*|fängt|"
    r"startet|endet|läuft|(?:sie|du|ihr) (?:können|kannst|müssen|musst|brauchen|brauchst|sollten)|(?:können|"
    r"müssen|brauchen|haben) sie (?!bis|das|den|die|es|ihn)|haben sie bis \w+ zeit|zeit|verstehe|dann$|frei|"
    r"(?:ich|wir) (?:habe?n?|bin|sind|war\w*|brauche?n?|weiß|sehe?n?|denke?n?|glaube?n?|hoffe?n?|möchten?|"
    r"wollen|will)|wäre|dauert|braucht",
    pointing=r"er|^(?:den|das|die|dem) \w+(?:en|e|t) (?:sie|ich|wir|er)|"
    r"(?:es|sie|ihn|das|die|den|der|ihm) (?:ihnen|dir|euch|bis|am|heute|morgen|dann|gleich|noch|an|zu)|"
    r"(?:ihnen|dir) (?:das|die|den)(?= \w+(?: |$))|davon|dazu|darum|drum|damit",
    ringing="ruf anruf zurückruf meld",
    moment=r"heute|(?<!guten )morgen|übermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|nächste[nr]? (?:woche"
    r"|monat)|mittags?|(?:in|innerhalb von|binnen) (?:\w+ ){1,3}(?:minuten?|stunden?|tagen?|wochen?)|ende (?:der|des) "
    r"(?:woche|tages|monats)|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|\w+ uhr",
    thanks="dank bedank",
    praise=r"alles (?:bestens|gut|prima|in ordnung)|passt alles|wunderbar|perfekt"
    r"|super|toll\w*|begeistert|klasse|prima|herrlich|großartig\w*|lecker|köstlich|wunderschön|traumhaft",
    denial=r"nicht|kein\w*|nie|nichts|niemand|noch|immer|aber|nur|kaputt|falsch\w*|fehl\w*|wieder",
)
