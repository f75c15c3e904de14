"""Swedish words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="citera|hanvisa",
    sources="kallan?|kallor|interaktion(?:en)?",
    notices="meddelande|instruktion|anvisning",
    of="fran|av",
    authorities=r"administrat\w+|utvecklar\w+|plattform\w*",
    send="skicka|vidarebefordra",
    contents=r"samtal\w*|historik\w*|sammanfattning\w*",
    write_link="lagg till|infoga|inkludera",
    answers=r"svaret|sammanfattning\w*",
    calling=r"ring(?:a|er|s)?|slanumret|kontakta\w?",
    urged=r"maste|omedelbart|genast|nasta|rekommender\w+|bradskande",
    promises=r"godkan\w+|aterbetal\w+|rabatt\w*|bekraft\w+|avboka\w*|lofte\w*|betalar|stryk\w+",
    amounts="procent|kronor|kr|kronor",
    politely="snalla|kan",
    roles=r"kund|kunden|handlaggare\w*|radgivare\w*",
    speaking="jag|vi|ja|okej|din|ert",
    machine_roles="systemet|assistenten",
    wrappers="systemet|instruktion(?:er)?",
    boundaries="slut|borjan",
    conversations=r"transkript\w*|samtal\w*",
    departments="kundtjanst|kundservice|support(?:en)?|ekonomi(?:avdelningen)?|forsaljning|ledningen",
    we="vi|jag har|jag ska",
)
