"""German: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that=r"(?:notier\w+|vermerk\w+|schreib\w+|halten|festhalten|festzuhalten|trag\w+|"
    "merken)(?: sie)?(?: sich)?(?: bitte| also| mal)?(?: auf| fest| ein)?,? (?:bitte )?dass",
    hearsay=r"(?:kolleg\w+|mitarbeiter\w*|chef\w*|vorgesetzt\w+|jemand|man|dame|herr)(?: \w+){0,2}? (?:hat|"
    r"hatte|meinte|sagte|versprach)(?: mir| uns)|(?:kolleg\w+|mitarbeiter\w*|chef\w*) (?:hat|"
    r"hatte)\b[^.!?]{0,60}?(?:zugesagt|versprochen|gesagt|bestatigt|zugesichert)|(?:mir|uns) (?:wurde|ist|"
    "hat man) [^.!?]{0,30}?(?:gesagt|versprochen|zugesagt|zugesichert|bestatigt|mitgeteilt)|es heisst|"
    "(?:ich habe|hab) gehort,? dass|angeblich|wie ich hore",
    next_steps=r"nachste\w? (?:schritte?|aktion(?:en)?|massnahmen?)|weiteres vorgehen|zu erledigen",
    displays=r"stichpunkt\w*|kernpunkt\w*|hauptpunkt\w*|kundenkartei|kundenkarte|kundenhistorie|"
    "ihrem bildschirm|ihren bildschirm|eckdaten",
    demands="soll(?:te|ten|en)?|muss|mussen|sorgen sie|dass das erste",
    sees_next=r"(?:nachste\w?|andere\w?) (?:kolleg\w+|mitarbeiter\w*|berater\w*) (?:sieht|liest|offnet|"
    "bekommt)",
    granted=r"schulde\w*|nichts mehr (?:offen|zu zahlen|schuldig)|erlassen|gestrichen|kostenlos|steht mir zu|"
    "anspruch auf|verifiziert|befreit",
    mine=r"mir|uns|mein\w*|unser\w*|ich|wir",
)
