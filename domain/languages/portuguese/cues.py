"""Portuguese words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\bprecis(?:ávamos|aríamos|amos)\b",
        (
            r"\b(?:pode|podes|podem|poderia|poderias|poderiam)\b(?! (?:ser|haver|custar)\b)(?=.*\?|"
            r".*favor)"
        ),
        r"\b(?:posso|podemos|poderíamos) (?!ajudar|ser)\w+(?=.*\?)",
        r"\bpor (?:favor|gentileza)\b",
        (
            r"\b(?:gostaria|gostava|queria|preciso|precisamos|precisava|necessito|gostaríamos|"
            r"queríamos)\b"
        ),
        (
            r"\bquero (?:que|um|uma|o|a|os|as|saber|cancelar|mudar|falar|reservar|pedir|comprar|o meu|a minha|"
            r"meu|minha|devolver|ir)\b"
        ),
        r"\b(?:estou (?:a ligar|ligando)|liguei|ligo) (?:para|por|porque)\b",
        r"\b(?:que tal|por que não|porque não|importa-se de|se importa de|você se importaria)\b",
        r"\b(?:me|nos) (?:envia|envie|manda|mande|diz|diga|liga|ligue|ajuda|ajude|passa|passe)\b",
        r"\b(?:deveria|devia)\b",
        (
            r"^(?:e |então |mas |agora |não )*(?:diga|dê|envie|mande|ligue|espere|veja|venha|faça|"
            r"tente|ajude|lembre|não se esqueça|assine|verifique|explique|diga-me|dê-me|envie-me|"
            r"ligue-me)\b"
        ),
    ),
    plain_question=(
        (
            r"(?:e |mas )?(?:(?:a |de |em |com |por |para )?(?:o que|que|qual|quais|quando|onde|"
            r"quem|como|quanto|quanta|quantos|quantas))\b(?! tal\b)(?!.*\bpor favor\b)"
        ),
        r"(?:há|tem|têm|é|está|sabe)\b(?=.*\?)(?!.*\bpor favor\b)",
    ),
    commitment=(
        r"\b(?:envio|mando|levo|trato|faço|passo) (?:eu|isso|hoje|amanhã|logo)\b",
        r"\bser-(?:lhe|te|vos)-(?:á|ão) \w+",
        r"\bv(?:ai|ão)[ -](?:lhe|te|vos) ser\b|\blhe (?:será|serão|vai ser)\b",
        r"\bserá (?:contactad|contatad|avisad|reembolsad|informad)[oa]\b",
        r"\b(?:vou|vamos|irei|iremos) \w+(?:ar|er|ir|or|-\w+)\b",
        r"\b\w{2,}(?:arei|erei|irei|aremos|eremos|iremos)\b",
        r"\b(?:farei|direi|trarei|faremos)\b",
        r"\b(?:lhe|te|já lhe) (?:ligo|envio|mando|confirmo|passo|reservo)\b",
        r"\b(?:ligo|envio|mando|confirmo)-(?:lhe|te)\b",
        r"\b(?:comprometo-me|me comprometo|eu trato|trato disso|prometo)\b",
        r"\b(?:um colega|alguém|a nossa equipa|nossa equipe|o técnico) (?:vai|irá|lhe)\b",
        r"\b(?:lhe|te|se) \w+(?:ar|er|ir)(?:á|ão)\b",
        r"\b(?:vai|vão) (?:receber|contactar|contatar|ligar|entrar em contact?o)\b",
        r"\b(?:receberá|marquei|agendei|reservei)\b",
        r"\b(?:mando|envio|levo|trago|preparo|peço|devolvo|confirmo|entrego)-(?:lhos?|lhas?|lhe|te|vos)\b",
        (
            r"\b(?!agrade|peço|pedimos|deseja|desejo|lembr|quer|chama|ligo-|dig[ao]-(?:me|nos))\w{2,}(?:o|[aei]mos)"
            r"-(?:lh\w{1,3}|te|vos|n?[oa]s?)\b"
        ),
        r"\b(?:enviamos|mandamos|devolvemos|reembolsamos|entregamos|trocamos|reparamos|ligamos)\b",
        (
            r"\b(?:mando|envio|encomendo|levo|trago|preparo|ligo)\b.*\b(?:hoje|amanhã|segunda|terça|quarta|"
            r"quinta|sexta)\b"
        ),
    ),
    performing=(
        r"\b(?:ofere[cç]\w+|propo\w+|propõ\w+)\b",
        r"\b(?:ligo|escrevo|contacto|liguei)(?:-lhe)? (?:d[eoa]s?|por|para|porque)\b",
        r"\b(?:estou|estamos) a (?:ligar|escrever|contactar)\b",
        r"\b(?:em anexo|anexo|segue em anexo|seguem)\b",
        r"\bacab(?:ei|o|ou|ámos) de\b",
    ),
    assent=(
        (
            r"(?:claro(?: que sim)?|com certeza|de acordo|combinado|ok(?:ay)?|"
            r"com (?:todo )?(?:o )?(?:gosto|prazer)|sem problema|sim|muito bem|perfeito|está bem|"
            r"tudo bem|boa ideia|certo|pois não)(?!\w)"
        ),
    ),
    dissent=(r"não(?=[,.;!])",),
    settled=(
        (
            r"\b(?:já (?:funciona|está (?:a funcionar|funcionando))|(?:já )?(?:está|"
            r"ficou) (?:resolvido|solucionado)|problema resolvido)\b"
        ),
    ),
    courtesy=(
        r"não desligue",
        r"sem problemas?",
        r"mais alguma coisa",
        r"está a ouvir-me|está me ouvindo|me ouve",
        r"(?:muito )?obrigad[oa](?: (?:eu|pel[oa]|por) ?\w*(?: \w+)?)?",
        r"adeus",
        r"tchau",
        r"até (?:logo|já|breve|amanhã)",
        r"de nada",
        r"(?:um )?bo[am] (?:dia|tarde|noite|fim de semana)",
        r"(?:tenha|tem) um bo[am] \w+",
        r"igualmente",
        r"como está(?:s)?",
        r"tudo bem",
        r"em que posso (?:ajudar|ser útil)",
        r"com certeza",
        r"claro(?: que sim)?",
        r"entendo",
        r"percebo",
        r"compreendo",
        r"certo",
        r"exato",
        r"perfeito",
        r"senhora?",
        r"disponha",
        r"cumprimentos",
        r"não há de quê",
        r"prazer",
    ),
    interjection=(
        r"sim",
        r"olá",
        r"oi",
        r"bo[am] (?:dia|tarde|noite)",
        r"alô",
        r"está lá",
        r"eh+",
        r"ah",
        r"oh",
        r"bem",
        r"bom",
        r"pois",
        r"então",
        r"ok",
        r"okay",
        r"tá",
        r"pronto",
        r"olhe",
        r"olha",
        r"e",
        r"mas",
    ),
    opening=(
        r"não",
        r"está bem",
        r"tudo bem",
        r"certo",
        r"é",
        r"sabe",
        r"claro",
        r"perfeito",
        r"ótimo",
        r"desculpe",
        r"desculpa",
        r"lamento",
        r"obrigad[oa]",
        r"muito obrigad[oa]",
        r"quer dizer",
        r"na verdade",
        r"por favor",
        r"exato",
        r"entendo",
        r"percebo",
        r"infelizmente",
        r"senhora?",
        r"com certeza",
        r"é verdade",
    ),
    pleasantry=(
        r"(?:ouvi|recebi) a sua mensagem(?: de (?:ontem|hoje))?(?: e queria .*)?\W*$",
        r"(?:pode|poderia) repetir",
        r"desejo-lhe",
        r"(?:muito )?obrigad[oa]\b",
        r"(?:lamento|lamentamos|peço desculpa|pedimos desculpa|sinto muito)\b",
        r"(?:entendo|compreendo|percebo) (?:a|o|que)",
        r"espero que",
        r"(?:em que|como) (?:posso|podemos)",
        r"(?:posso|podemos) (?:ajudar|ser)\b",
        r"(?:há|tem|precisa de|deseja)\b.*\bmais (?:alguma|algo)",
        r"não hesite",
        r"bem-vind[oa]",
        r"tenha (?:um|uma)",
        r"(?:um|só um|aguarde um) (?:momento|instante|minuto|momentinho)",
        r"(?:está|é|parece) (?:muito )?(?:bem|bom|ótimo|certo|perfeito)\b",
        r"que (?:pena|bom)",
        r"(?:ao|à) (?:seu|sua) (?:dispor|disposição)",
    ),
    hedge=(
        r"(?:eu )?(?:acho|penso|creio|suponho) que",
        r"é que",
        r"a verdade é que",
        r"parece-me que",
        r"o que acontece é que",
    ),
    joint=(
        "e depois",
        "e então",
        "e",
        "mas",
        "então",
        "porque",
        "depois",
        "por isso",
        "quando",
        "pode",
    ),
)
