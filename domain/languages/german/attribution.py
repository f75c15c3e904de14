"""German words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"sagte?|gesagt|schreibt|schrieb|geschrieben|meldete?|gemeldet|berichtete?|"
        r"behauptete?|fragte?|gefragt|will|wollte|mochte|hatten? gern\w*|wunschte?|gewunscht|"
        r"bittet|bat|gebeten|verlangte?|fordert|forderte|gefordert|beschwerte?|erwahnte?|"
        r"hoffte?|brauchte?|benotigte?|erwartete?|meinte?|glaubte?|laut (?:frau|herrn?|"
        r"kontakt\w*|kund\w+)|beklagte?|teilte? mit|mitgeteilt|schlagt vor"
    ),
    favours=(
        r"erstatt\w+|ruckerstatt\w+|ruckzahl\w+|zuruckzahl\w+|gutschrift\w*|gutgeschrieben|"
        r"rabatt\w*|nachlass|erlass\w*|erlasst|entschadig\w+|schadensersatz|kulanz|kostenlos|"
        r"gratis|umsonst|schuldet|steht zu|anspruch|bekommt|erhalt|kriegt|zahlt kein\w*|genehmigt|"
        r"bewilligt|befreit|storniert|geschenk\w*|vip|premium|stammkund\w*|bevorzugt\w*|"
        r"wichtig\w*|besondere\w*|erledigt|abgeschlossen|geschlossen|gelost|zuruckgezogen|"
        r"zuruckgenommen|zufrieden|dringend|recht|bankverbindung|iban|"
        r"muss|mussen|soll|sollen|sollte|"
        r"alles|konto|ubernimmt|ubernommen|zahlt|"
        r"nachste\w? (?:schritt|aktion)"
    ),
    reaches=(
        r"\w*anruf\w*|anzurufen|zuruckruf\w*|ruck?ruf\w*|\w*antwort\w*|sagen|erklar\w+|frag\w+|"
        r"nachfragen|pruf\w+|klar\w+|kontaktier\w+|melden|informier\w+|mitteilen|nachsehen|"
        r"nachschauen|bestatig\w+|herausfinden|besprech\w+|warten|erinner\w+|bescheid"
    ),
    serves=(
        r"(?:zu|ab|ver)?(?:schick|send)\w*|liefer\w*|bring\w*|abhol\w*|buch\w*|reservier\w*|organisier\w*|"
        r"reparier\w*|ersetz\w*|(?:aus|um)tausch\w*|bestell\w*|einbau\w*|kommen|messen|vorbereit\w*|"
        r"korrigier\w*|ander\w*|verschieb\w*|erganz\w*|hinzufug\w*|stornier\w*|angebot"
    ),
)
