"""Swedish: words about what should stand in a record."""

from domain.languages.parts.noting import NotingWords

NOTING = NotingWords(
    notes_that=r"(?:noter\w*|anteckna\w*|skriv\w*|for in|registrera\w*)(?: ner| upp)?,? att",
    hearsay=r"(?:kolleg\w+|chef\w*|nagon|medarbetar\w+)(?: \w+){0,2}? (?:sa|sade|lovade|har lovat|har sagt|"
    "bekraftade|garanterade)|jag (?:fick|har) (?:hora|hort att|fatt (?:veta|hora|lofte))|jag (?:blev|"
    "har blivit) (?:lovad|utlovad|informerad)|tydligen|det sags|de sa",
    next_steps=r"nasta (?:steg|atgard\w*|aktion)|att gora",
    displays=r"huvudpunkt\w*|nyckelpunkt\w*|kundkort\w*|din skarm|er skarm|kundhistorik\w*",
    demands="maste|ska|skall|bor|se till",
    sees_next=r"nasta (?:kollega|handlaggare|medarbetare) (?:\w+ )?(?:ser|laser|oppnar)",
    granted=r"inte skyldig|inget att betala|skyldiga? mig|gratis|ratt till|befriad|verifierad|avskriv\w+",
    mine="mig|min|mitt|oss|var|jag|vi",
)
