"""Italian words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"chied\w*|chiest\w*|vuole|vogliono|vorr\w*|voleva|desider\w*|bisogno|cerca\w*|"
        r"domand\w*|richied\w*|richiest\w*|se|sper\w*|interess\w*|necessit\w*|serve|attend\w*|"
        r"aspett\w*|propon\w*|propost\w*|offr\w*|suggeri\w*|sollecit\w*"
    ),
    promised=r"promess\w*|promett\w*|assicur\w*|conferm\w*|garanti\w*|impegn\w*|accett\w*|accord\w*",
    completed=(
        r"(?:ha|hanno|aveva|avevano|ho|abbiamo)(?: (?:già|poi|anche|appena))* \w+(?:to|ta|ti|"
        r"te|so|sa|si|se)|(?:è|sono|era|erano)(?: (?:già|stato|stata|stati|"
        r"state))* \w+(?:at|ut|it|tt|rs|s)[oaie]"
    ),
    told=(
        r"promess\w*|detto|assicurat\w*|offert\w*|spiegat\w*|menzionat\w*|propost\w*|"
        r"suggerit\w*|previst\w*|pianificat\w*|prenotat\w*|fissat\w*|decis\w*|volut\w*|"
        r"chiest\w*|stimat\w*|discuss\w*|accettat\w*|lamentat\w*|rifiutat\w*|compres\w*|"
        r"inclus\w*|necessit\w*|desiderat\w*|sperat\w*|interessat\w*|sabato|molto|tutto"
    ),
    reported=(
        r"confermat\w*|rispost\w*|scritt\w*|informat\w*|segnalat\w*|annunciat\w*|comunicat\w*|"
        r"ricordat\w*|notat\w*|aggiunt\w*|domandat\w*|avvisat\w*|riferit\w*"
    ),
    clause=r"che|se|quando|come|cosa|dove|quale|quali|perché|di|per",
    done=(
        r"riparat\w|consegnat\w|inviat\w|rimborsat\w|sostituit\w|cambiat\w|risolt\w|pagat\w|"
        r"fatt[oaie]|annullat\w|installat\w|sistemat\w|corrett\w|terminat\w|spedit\w|mandat\w|"
        r"ritirat\w|montat\w|finit\w"
    ),
    to_come=(
        r"dovrà|deve|devono|dovranno|\w+(?:erà|irà|arà|eranno|iranno|anno|erò|irò|arò)|manca|"
        r"in sospeso|promess\w*|promett\w*|ancora|sta per|da \w+(?:are|ere|ire)"
    ),
    denied=(
        r"non|mai|niente|nulla|nessun\w*|rifiut\w*|nega\w*|respin\w*|no|impossibile|"
        r"neanche|né"
    ),
    lacking=(
        r"rott\w|guast\w|manc\w*|purtroppo|problem\w*|contro|sbagliat\w|troppo|solo|"
        r"salvo|annull\w*|perd\w*|dimentic\w*|chius\w|ferm\w*|ancora|invece|difettos\w*"
    ),
    grave=(
        r"minacc\w*|querel\w*|denunci\w*|avvocat\w*|tribunale|giudice|polizia|carabinieri|"
        r"frod\w*|truff\w*|mentit\w*|bugi\w*|insult\w*|illegal\w*|rubat\w*|furto|aggressiv\w*|"
        r"furios\w*|arrabbiat\w*|gridat\w*|urlat\w*"
    ),
    by=r"da|dal|dalla|dall'|dai",
    checks=(
        r"verific\w*|controll\w*|aspett\w*|attend\w*|ricord\w*|chied\w*|vedere|se|conferm\w*|"
        r"assicur\w*|sollecit\w*"
    ),
)
