"""Dutch words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="citeer",
    sources="bronn?e?n?|interacties?",
    notices="bericht|opdracht",
    of="van",
    authorities="beheerder|ontwikkelaar|platform",
    send="stuur",
    contents="gesprek|samenvatting",
    write_link="voeg",
    answers="antwoord|samenvatting",
    calling="bel|bellen|terugbellen",
    urged="moet|onmiddellijk|volgende|direct|meteen",
    promises=r"terugbeta\w+|korting|akkoord|terugstort\w+|stort\w*|betalen|vervalt|kwijtscheld\w+",
    amounts="procent|euro",
    politely="graag|kunt",
    roles="klant|medewerker",
    speaking="ik|wij|akkoord",
    machine_roles="systeem|assistent",
    wrappers="systeem|opdracht(?:en)?",
    boundaries="einde|begin",
    conversations=r"gegevens|gesprek\w*",
    departments="klantenservice|support|klantendienst|boekhouding|verkoop|administratie|helpdesk|servicedesk",
    we="wij|we|ik heb|ik ga",
)
