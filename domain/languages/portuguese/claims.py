"""Portuguese words by which a sentence says that somebody did something."""

from domain.languages.parts.claims import ClaimWords

CLAIMS = ClaimWords(
    asked=(
        r"pergunt\w*|ped(?:e|em|iu|iram|ir)|quer\w*|precis\w*|desej\w*|procur\w*|solicit\w*|se|esper\w*|"
        r"gostari\w*|interess\w*|quest\w*|dúvida\w*|reclam\w*|propõ\w*|propôs|oferec\w*|suger\w*"
    ),
    promised=r"promet\w*|promess\w*|assegur\w*|confirm\w*|garant(?!ias?\b)\w*|compromet\w*|aceit\w*|acord\w*",
    completed=(
        r"(?:tem|têm|tinha|tinham|foi|foram|está|estão|já)(?: já)? \w+(?:ado|ido|ada|ida|ados|"
        r"idos|adas|idas|to|ta|tos|tas)|\w{2,}(?:ou|iu|aram|eram|iram)|\w{3,}eu|fez|fizeram|"
        r"veio|vieram|trouxe|pôs|deu"
    ),
    told=(
        r"promet\w*|dit\w*|assegur\w*|oferec\w*|explic\w*|mencion\w*|propost\w*|suger\w*|"
        r"plane\w*|reserv\w*|marc\w*|decid\w*|quis\w*|ped\w*|estim\w*|acord\w*|discut\w*|"
        r"queix\w*|recus\w*|aceit\w*|solicit\w*|desej\w*|esper\w*|precis\w*|incluíd\w*|"
        r"gost\w*|vou|sou|estou|dou"
    ),
    reported=(
        r"pergunt\w*|confirm\w*|respond\w*|escrev\w*|escrit\w*|inform\w*|avis\w*|anunci\w*|"
        r"coment\w*|relat\w*|indic\w*|not\w*|lembr\w*"
    ),
    clause=r"que|se|quando|como|o que|onde|qual|quais|por|sobre|a que",
    done=(
        r"enviad\w+|entregue\w*|reparad\w+|trocad\w+|resolvid\w+|reembolsad\w+|devolvid\w+|"
        r"pag[oa]s?|feit[oa]s?|cancelad\w+|instalad\w+|arranjad\w+|corrigid\w+|terminad\w+|"
        r"já funcionam?|expedid\w+|substituíd\w+"
    ),
    to_come=(
        r"vai|vão|vou|deve|devem|tem de|têm de|tem que|\w+(?:ará|erá|irá|arão|erão|irão|arei|"
        r"erei|irei)|falta|pendente|promet\w*|ainda"
    ),
    denied=r"não|nunca|nada|ninguém|nenhum\w*|recus\w*|neg[oa]\w*|rejeit\w*|impossível|nem",
    lacking=(
        r"avari\w*|falt\w*|partid\w*|contra|problema\w*|errad\w*|demasiado|só|salvo|"
        r"cancel\w*|anul\w*|esquec\w*|fechad\w*|parou|perd\w*|infelizmente|ainda|estragad\w*|"
        r"continuo"
    ),
    grave=(
        r"ameaç\w*|process(?:ar|ou)|advogad\w*|tribunal|polícia|fraude\w*|burl\w*|mentiu|"
        r"mentir\w*|mente|insult\w*|ilegal\w*|roub\w*|furt\w*|agressiv\w*|furios\w*|zangad\w*|"
        r"grit\w*"
    ),
    by=r"por|pel[oa]s?|por parte d[eoa]",
    checks=(
        r"verific\w*|esper\w*|aguard\w*|lembr\w*|pergunt\w*|ver|se|confirm\w*|certific\w*|"
        r"insist\w*"
    ),
)
