"""Spanish words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"pregunt\w*|pid(?:e|en|i[óo]|ieron|a)|pedir|pedía|(?:ha|han) pedido|quier\w*|"
        r"quisier\w*|quer\w*|necesit\w*|dese\w*|busc\w*|solicit\w*|si|espera\w*|le gustaría|"
        r"interes\w*|consult\w*|duda\w*|reclam\w*|propon\w*|propuso|ofrec\w*|sugi\w*"
    ),
    promised=r"promet\w*|promes\w*|asegur\w*|confirm\w*|garantiz\w*|compromet\w*|acept\w*|acord\w*",
    completed=(
        r"(?:ha|han|había|habían|he|hemos)(?: (?:ya|sido))* \w+(?:ado|ido|ada|ida|ados|idos|"
        r"adas|idas|to|ta|tos|tas|cho|cha)|\w{2,}(?:ó|aron|ieron)|(?:fue|"
        r"fueron) \w+(?:[ai]d[oa]s?|t[oa]s?|ch[oa]s?)|hizo|hicieron|puso|vino|vinieron|trajo|"
        r"dio|(?:está|están) (?:reparad|arreglad|enviad|list|hech|resuelt|entregad|pagad)\w+"
    ),
    told=(
        r"promet\w*|dicho|asegur\w*|ofrec\w*|explic\w*|mencion\w*|propuest\w*|suger\w*|"
        r"plane\w*|reserv\w*|decid\w*|quer\w*|querido|pedido|pidi\w*|estim\w*|acord\w*|"
        r"discut\w*|quej\w*|neg\w*|acept\w*|solicit\w*|nombr\w*|desead\w*|esper\w*"
    ),
    reported=(
        r"pregunt\w*|confirm\w*|respond\w*|respondi\w*|escrit\w*|escribi\w*|inform\w*|avis\w*|"
        r"anunci\w*|coment\w*|contest\w*|recordó|report\w*|indic\w*|señal\w*|not[óa]\w*"
    ),
    clause=r"que|si|cuándo|cómo|qué|dónde|cuál\w*|por|sobre|a qué",
    done=(
        r"enviad\w+|entregad\w+|reparad\w+|cambiad\w+|resuelt\w+|reembolsad\w+|devuelt\w+|"
        r"pagad\w+|hech[oa]s?|anulad\w+|instalad\w+|arreglad\w+|corregid\w+|terminad\w+|"
        r"solucionad\w+|ya funcionan?|recogid\w+"
    ),
    to_come=(
        r"va a|van a|voy a|debe|deben|tiene que|tienen que|\w+(?:ará|erá|irá|arán|erán|irán|"
        r"aré|eré|iré)|falta|pendiente|promet\w*|todavía|aún"
    ),
    denied=(
        r"no|nunca|nada|nadie|ningun[oa]?|ningún|neg[óa]\w*|se niega|rechaz\w*|imposible|"
        r"tampoco|ni"
    ),
    lacking=(
        r"rot[oa]s?|averiad\w*|falt\w*|estropead\w*|contra|problema\w*|mal|demasiado|"
        r"solo|salvo|cancel\w*|anul\w*|olvid\w*|cerrad\w*|par(?:ó|ar|ado)|perd\w*|sigo|sigue|"
        r"lamentablemente|desgraciadamente|equivocad\w*|golpe"
    ),
    grave=(
        r"amenaz\w*|demandar\w*|denunci\w*|abogad\w*|tribunal\w*|juzgado|policía|fraude\w*|"
        r"estaf\w*|mentid\w*|mintió|miente|insult\w*|ilegal\w*|rob[oóa]\w*|agresiv\w*|"
        r"furios\w*|enfadad\w*|enojad\w*|grit\w*"
    ),
    by=r"por|por parte de",
    checks=(
        r"comprob\w*|esper\w*|recordar\w*|record\w*|pregunt\w*|ver|si|verific\w*|confirm\w*|"
        r"asegur\w*|insist\w*|revis\w*"
    ),
)
