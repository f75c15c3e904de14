"""German words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="zitier|schreib",
    sources="quellen?|interaktion",
    notices="nachricht|hinweis|anweisung|anordnung",
    of="von|vom|der|des",
    authorities=r"administrat\w+|entwickler\w*|plattform",
    send=r"send\w{0,2}|schick\w{0,2}",
    contents=r"verlauf|gesprach\w*|zusammenfassung",
    write_link="fuge|fugen|setze",
    answers="antwort|zusammenfassung",
    calling=r"anruf\w{0,3}|anzuruf\w{0,3}|ruf\w{0,3}|zuruckruf\w*|zuruckzurufen|erreich\w*|wahl\w{0,3}|gewahlt",
    urged=r"sofort|nachste\w*|dringend|unbedingt|muss|soll\w{0,2}|agent\w*|unverzuglich",
    promises=r"zusag\w+|bestatig\w+|genehmig\w+|erstatt\w+|kundig\w+|rabatt|stornier\w+|verspr\w+|gutschrift|"
    r"kostenlos|freigegeben|buchen|gebucht|zuruck\w*|erlassen|zahlen|entfallt",
    amounts="prozent|euro",
    politely="bitte|konnen",
    roles=r"kunde|kundin|berater\w*|mitarbeiter\w*|kontakt",
    speaking="ich|wir|ja|gut|gerne|ihre?",
    machine_roles="system|assistent|ki",
    wrappers="anweisung(?:en)?|transkript",
    boundaries="ende|beginn",
    conversations=r"anweisung\w*|transkripts?|daten|gesprach\w*",
    departments="kundenservice|service|support|kundendienst|kundenbetreuung|buchhaltung|vertrieb|zentrale|"
    "hotline|geschaftsleitung|technik|verwaltung",
    we="wir|ich habe|ich werde",
)
