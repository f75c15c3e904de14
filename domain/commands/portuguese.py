"""Portuguese."""

from domain.commands.vocabulary import Vocabulary

PORTUGUESE = Vocabulary(
    turn_away=r"ignor[ae]m?|ignorar|esque(?:ce|ca|cam|cer)|desconsider[ae]|desconsiderar|"
    r"nao sig(?:as?|am)|descart[ae]|desprez[ae]|nao obedec(?:as?|er)|"
    r"deix[ae] de lado|nao (?:de|preste|prestes) atencao|nao tenhas? em conta|ponha de lado|"
    r"poe de lado|abandon[ae]|nao respeit[ae]s?|"
    r"desativ[ae]|desactiv[ae]|"
    r"(?:deixe?|ponha|poe)(?=[^.!?]{0,40} de (?:lado|parte))|nao (?:tenha|tenhas|"
    r"leve|leves) em conta|nao ligue[s]? a|"
    r"deix[ae]s?(?=[^.!?]{0,60} (?:de lado|de parte))",
    earlier=r"tod[oa]s? (?:[oa]s)|anterior\w*|previ[oa]s?|(?:tuas|suas)|iniciais|sistema",
    prompts=r"mensage(?:m|ns) do sistema|prompt (?:do sistema|inicial)|teu prompt|"
    r"(?:tua|sua) programacao|(?:teus|seus) (?:filtros|limites)|(?:tuas|suas) restricoes|"
    r"seu prompt|"
    r"(?:o )?(?:teu|seu) papel|(?:a )?(?:tua|sua) identidade",
    orders=r"instruc(?:ao|oes)|diretrizes|prompts?|comandos|regras|ordens|restricoes|contexto|indicacoes|"
    r"tarefas",
    all_before=r"tudo o que (?:precede|esta acima|foi dito)|tudo acima|"
    r"(?:tudo )?o que (?:te|lhe) (?:disseram|pediram|ensinaram)[^.!?]{0,15}?(?:antes|acima|"
    r"ate agora|anteriormente|no inicio)|tudo (?:o )?que (?:foi|esta) (?:dito|escrito) (?:acima|"
    r"antes)|"
    r"o que (?:esta |foi )?(?:escrito |dito )?(?:acima|atras)|o texto (?:anterior|"
    r"acima)",
    voided=r"(?:instrucoes|regras|ordens) (?:anteriores|previas)[^.!?]{0,30}?(?:anulad\w*|invalid\w*|"
    r"ja nao|canceladas|sem efeito)",
    machines=r"ia|inteligencia artificial|modelos? de linguagem|assistente (?:de ia|virtual)|chatgpt|"
    r"gerador de resumos|"
    r"sistema automatico|modelo que (?:le|resume|processa|gera)|"
    r"resumidor(?:es)?|modelo de ia",
    sets_role=r"(?:agora|a partir de agora),? (?:tu es (?:um|uma)|es um|voce e (?:um|uma) (?:\w+ )?(?:pirata|"
    r"assistente|ia|bot|robo|modelo|administrador)|voce deve (?:responder|escrever)|respond[ae]|"
    r"escrev[ae])|(?:finge|finja) (?:ser|que es|que e)|faz de conta que|"
    r"(?:^|[.!?:;,] ?)(?:age|aja) como|assum[ae] o papel|"
    r"(?:comporta-te|comporte-se|aja|age)(?: \w+){0,4}? como (?:um |uma |o |"
    r"a )?(?:\w+ )?(?:diretor|gerente|chefe|pirata|administrador|advogad)\w*|imagin[ae] que (?:es|"
    r"e|voce e) (?:o |a |um |uma )(?:chefe|diretor|gerente)\w*|ja nao es (?:um |"
    r"uma )?(?:assistente|ia|modelo)|voce nao e mais (?:um |uma )?(?:assistente|ia|modelo)|"
    r"(?:age|aja) como se (?:fosse|nao tiv)|voce (?:agora )?e (?:o )?dan\b|torna-te um|"
    r"torne-se um (?:assistente|robo)|"
    r"(?:tu es|voce e) um (?:\w+ ){0,2}?(?:assistente) (?:\w+ )?que (?:sempre|nunca|"
    r"aprova|da|concede)|voce e \w*gpt\b|(?:fale|fala|escreva|"
    r"escreve|responda|responde) (?:\w+ ){0,2}?como um pirata|(?:faca|faz|finja|"
    r"finge) (?:de conta )?(?:como se|que) (?:o agente|o operador|o atendente|"
    r"a empresa)|(?:suponha|supoe|assuma|assume) que (?:o agente|o operador|o atendente|"
    r"a empresa)",
    announces=r"(?:tua|sua) nova (?:tarefa|missao|instrucao) e|nov[ao]s? (?:instruc(?:ao|oes)|ordens) ?:|"
    r"(?:esta|isto) e uma? (?:mensagem|comando) do sistema|"
    r"(?:idioma|lingua) (?:de saida|do resumo|da resposta) (?:e|sera|deve)|(?:tua|"
    r"sua) verdadeira (?:tarefa|missao|instrucao)|"
    r"(?:comece|comeca) (?:todas )?(?:a tua|a sua|as suas) respostas? com|(?:aqui estao|"
    r"seguem) (?:as )?novas instrucoes|"
    r"nova (?:tarefa|missao)(?: para [^.!?:]{0,30})? ?: ?(?:indique|indica|diga|"
    r"diz|escreva|escreve|anote|afirme|mencione|recomende|ponha)|a (?:verdadeira|"
    r"real) (?:conversa|transcricao|chamada)|(?:conversa|transcricao) (?:real|"
    r"verdadeira) (?:comeca|e|diz)|quem (?:escrev|redig|resum|ler|le|fizer)\w*[^.!?]{0,30}?(?:notas|"
    r"resumo|isto)\b[^.!?]{0,10}?\b(?:deve|tem de|tem que)|como (?:ia|inteligencia artificial|"
    r"modelo de linguagem|assistente de ia),? (?:\w+ )?(?:deves|deve|tens de|"
    r"tem de)|instruc(?:ao|oes) ?: ?(?:diga|diz|dizer|indique|afirme|mencione|"
    r"descreva|escreva)|(?:siga|segue) agora (?:estas|as seguintes) instrucoes|"
    r"cada (?:frase|resposta) (?:que escreva|deve|tem de)|acao recomendada ?:|"
    r"proxima acao ?:",
    summaries=r"resumos?|sumarios?|proxima acao|tua resposta|"
    r"notas? para o agente",
    write=r"escrev[ae]|di(?:z|ga)|acrescent[ae]|adicion[ae]|inclu[ia]|inclui|insir[ae]|insere|ponha|poe|"
    r"afirm[ae]|mencion[ae]|indi(?:ca|que)|descrev[ae]|"
    r"regist[ae]|registre|anot[ae]|precis[ae]|escrever|dizer|indicar|"
    r"recomende|recomenda|apresente|apresenta|elogie|assuma",
    frame=r"comec[ae]|termin[ae]|substitu[ia]|substitui|mud[ae]",
    must=r"dev(?:e|em|era)|tem (?:de|que)",
    contain=r"dizer|indicar|mencionar|conter|comecar|incluir|recomendar",
    answer=r"escrev[ae]|respond[ae]|traduz[ai]?|resum[ae]|fal[ae]|responder|escrever",
    only=r"sempre|a partir de agora|doravante",
    entirely=r"apenas|somente|so|exclusivamente|tudo|o resumo|sua resposta|"
    r"independentemente|mesmo que|inteiramente",
    languages=r"ingles|frances|alemao|espanhol|italiano|portugues|holandes|russo|chines|latim|klingon|"
    r"pirata|emojis?|base64|json|html|markdown|rimas",
    reveal=r"revel[ae]|mostr[ae]|imprim[ae]|repit[ae]|repete|diz-me|diga|envi[ae]|list[ae]|cit[ae]|"
    r"copi[ae]|quais sao|qual e|"
    r"mostra-me|partilh[ae]|compartilh[ae]|transcrev[ae]|"
    r"mostre-me|diz|"
    r"copie|copia|cole|"
    r"da-me|de-me",
    secrets=r"prompt (?:do sistema|inicial)|(?:tuas|suas) instrucoes (?:internas|ocultas|iniciais)|"
    r"tuas instrucoes|instrucoes (?:internas|ocultas|iniciais|do sistema)|chaves? (?:de |da )?api|"
    r"tudo acima|"
    r"(?:o )?(?:teu|seu) prompt|prompt (?:oculto|secreto|interno|escondido)",
    other_people=r"(?:(?:dos )?outros|todos os) (?:clientes|contactos|contatos)|"
    r"(?:cliente|contacto|contato)s? anterior(?:es)?",
    personal=r"dados|nomes|numeros|telefones|conversas|historico\w*",
    given=r"que (?:te|lhe|voce|foram)\b[^.!?]{0,20}?\b(?:deram|dad[ao]s?|disseram|dit[ao]s?|recebeu|"
    r"recebido|impost[ao]s?|passad[ao]s?)|que (?:recebeu|recebeste)",
    at_start=r"no (?:inicio|comeco)|inicialmente|palavra por palavra|textualmente|literalmente|na integra",
    lapsed=r"(?:ja )?nao (?:se )?(?:vale|aplica|conta)m?|(?:esta|estao|foi|foram|era|eram) (?:anulad|"
    r"cancelad|revogad|suspens|obsolet|sem efeito|um teste)\w*|"
    r"(?:e|sao|era|eram) (?:tudo |toda )?(?:falso|falsa|uma brincadeira|um exemplo|"
    r"mentira|inventad[oa])",
    reads=r"le|ler|leia|resum\w*|analis\w*|process\w*|ger[ae]\w*|redig\w*",
    hide=r"nao (?:mencione|inclua|diga|indique|fale|escreva)s?|omit[ae]|ocult[ae]|"
    r"deixe?(?=[^.!?]{0,60} (?:fora|de fora)\b)|omita",
    proposals=r"proxima acao|acao recomendada|(?:acao|passo) que (?:recomend|sugir|prop)\w+",
    stops=r"(?:par[ae]|deix[ae]) de resumir|nao resum[ae]s?|em vez d(?:e|o) (?:um )?resum\w+|"
    r"escrev[ae] uma? (?:\w+ )?(?:poema|haiku|soneto|conto)|"
    r"deixe? de ser (?:um |o )?(?:\w+ )?(?:resum\w+|assistente|ia|modelo)",
    frees=r"(?:nao tens|voce nao tem) (?:nenhum|mais )?\w* ?(?:restric|limite|filtro|regra)|(?:responda|"
    r"responde) (?:livremente|sem (?:filtro|restric|limite))|modo sem (?:filtro|restric|limite)|"
    r"filtros de seguranca[^.!?]{0,30}?(?:desativad|suspens)",
)
