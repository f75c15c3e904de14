"""Portuguese words that show how a matter ended."""

from domain.languages.parts.outcomes import OutcomeWords

OUTCOMES = OutcomeWords(
    called_off=r"decid(?:i|imos) não|não (?:precisa|precisam|é preciso)(?: de)? (?:vir|enviar|ligar)|já não|cancel\w+"
    r"|anul\w+|afinal,? (?:não|nada|nenhum\w*|já não)|no fim,? (?:não|nada)|não (?:quer\w+"
    r"|precis\w+|vamos querer) (?:\w+ ){0,3}mais|deixe (?:estar|para lá)|esqueça|mud(?:ei|ámos"
    r"|amos) de ideias?|melhor não|desist\w+",
    everything=r"tudo|deixe (?:estar|para lá)|esqueça",
    amiss=r"(?:não|nunca|ainda não) (?:me |nos )?(?:chegou|chegaram|veio|recebi|recebemos|funciona|liga|arranca)"
    r"|ainda (?:não|nada|estou à espera|espero)|continuo (?:sem|à espera)|nada (?:chegou|aconteceu|veio)"
    r"|não (?:chegou|aconteceu|veio) nada|ninguém (?:veio|apareceu|ligou"
    r"|atende)|avari\w+|estragad\w|partid[oa]s?|danificad\w|defeituos\w|quebrad\w|pinga|falta(?:m)?|urgente\w*"
    r"|inaceitável|errad[oa]s?|reclamação|cobrad\w .{0,20}duas vezes",
    done=r"enviad\w+|enviei|mandei|seguiu|já funcionam?|volt(?:ou|aram) a funcionar|(?:foi|foram|está"
    r"|estão) (?:\w+ )?(?:emitid|feit|pag|cancelad|alterad|reparad|substituíd|resolvid|desbloquead|ativad"
    r"|pront)[oa]s?|em anexo|anex\w+|reembolsad\w+|entregue\w*|transferid\w+"
    r"|expedid\w+|aqui (?:está|vai|tem|estão)|está feito",
    seen_to=r"já está (?:alterad|feit|anulad|cancelad|atualizad|corrigid|marcad)[oa]|acabei de \w+r|"
    r"(?:já )?(?:alterei|mudei|anulei|cancelei|corrigi|atualizei)|está feito",
    arranged=r"marcação|confirmad\w+|reservad\w+|registad\w+|marcad\w+|agendad\w+|lembrete",
    depends=r"se (?:o|a|você|vocês|quiser|for|não)|caso|desde que",
    keeping=r"guard\w+",
    paying=r"reembols\w*|devolv\w*|estorn\w*|transfer\w*|dinheiro|conta",
    received=r"já funcionam?|funcionam? (?:agora|de novo)|"
    r"chegou|chegaram|veio|vieram|(?:esteve|estiveram) (?:cá|aqui)|recebi\w*|já (?:o|a|os|as) tenho|"
    r"já tenho|(?:fui|fomos) (?:buscar|levantar)|levantad\w+",
    writing=r"mensagem|sms|e-?mail|escrev\w+|aviso|avisarei|confirm\w*",
    cancelling="anul cancel",
)
