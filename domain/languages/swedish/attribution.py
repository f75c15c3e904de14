"""Swedish words that show who said something, and what only the organization can decide."""

from domain.languages.parts.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    says=(
        r"sager|sa|sade|sagt|skriver|skrev|skrivit|anger|angav|pastar|pastod|fragar|fragade|"
        r"fragat|vill|ville|onskar|onskade|garna|ber|bad|bett|begar|begarde|begart|kraver|"
        r"kravde|klagar|klagade|klagat|namner|namnde|hoppas|hoppades|behover|behovde|"
        r"forvantar sig|tycker|tror|enligt|undrar|undrade|foreslar|foreslog"
    ),
    favours=(
        r"aterbetal\w+|far|krediter\w+|rabatt\w*|avskriv\w+|ersatt\w*|ersattning\w*|"
        r"skadestand\w*|gratis|kostnadsfri\w*|present\w*|skyldig\w*|ratt|ratten|godkan\w+|"
        r"befria\w*|forfall\w*|betalar inte|betalar ingen|vip|premium|prioriter\w*|viktig\w*|"
        r"sarskil\w+|stamkund\w*|trogen|trogna|avsluta[dt]\w*|lost\w*|aterkalla\w*|nojd\w*|"
        r"bradskande|kontonummer|iban|"
        r"maste|ska|skall|bor|"
        r"konto\w*|betalar|erbjud\w*|klagomal\w*|"
        r"nasta steg|nasta atgard"
    ),
    reaches=(
        r"ring|ringa|ringer|ringde|aterkomma|svara\w*|besvara\w*|saga|beratta\w*|forklara\w*|"
        r"fraga|kontroller\w+|kolla\w*|ta reda pa|kontakta\w*|informera\w*|meddela\w*|"
        r"bekrafta\w*|undersok\w*|diskuter\w*|vanta\w*|titta\w*|paminn\w*|folja upp|folj upp"
    ),
    serves=(
        r"skick\w+|sand\w*|lever\w+|ta med|hamt\w+|bok\w+|reserver\w+|ordna\w*|repar\w+|laga\w*|ersatt\w*|"
        r"byt\w*|bestall\w+|installer\w+|komm\w*|mat\w*|offert\w*|forbered\w+|ratta\w*|andra\w*|flytt\w+|"
        r"lagg\w* till|avbok\w+"
    ),
)
