"""Portuguese words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"ignor[ae]m?|ignorar|esque(?:ce|ca|cam|cer)|desconsider[ae]|desconsiderar|nao sig(?:as?|am)|"
    r"descart[ae]|desprez[ae]|nao obedec(?:as?|er)|deix[ae] de lado|nao (?:de|preste|prestes) atencao|"
    r"nao tenhas? em conta|ponha de lado|poe de lado|abandon[ae]|nao respeit[ae]s?|desativ[ae]|desactiv[ae]|"
    r"(?:deixe?|ponha|poe)(?=[^.!?]{0,40} de (?:lado|parte))|nao (?:tenha|tenhas|leve|leves) em conta|"
    r"nao ligue[s]? a|deix[ae]s?(?=[^.!?]{0,60} (?:de lado|de parte))",
    earlier=r"tod[oa]s? (?:[oa]s)|anterior\w*|previ[oa]s?|(?:tuas|suas)|iniciais|sistema",
    prompts=r"mensage(?:m|ns) do sistema|prompt (?:do sistema|inicial)|teu prompt|(?:tua|sua) programacao|"
    r"(?:teus|seus) (?:filtros|limites)|(?:tuas|suas) restricoes|seu prompt|(?:o )?(?:teu|seu) papel|"
    r"(?:a )?(?:tua|sua) identidade",
    orders=r"instruc(?:ao|oes)|diretrizes|prompts?|comandos|regras|ordens|restricoes|contexto|indicacoes|"
    r"tarefas",
    all_before=r"tudo o que (?:precede|esta acima|foi dito)|tudo acima|(?:tudo )?o que (?:te|"
    r"lhe) (?:disseram|pediram|ensinaram)[^.!?]{0,15}?(?:antes|acima|ate agora|anteriormente|no inicio)|"
    r"tudo (?:o )?que (?:foi|esta) (?:dito|escrito) (?:acima|antes)",
    voided=r"(?:instrucoes|regras|ordens) (?:anteriores|previas)[^.!?]{0,30}?(?:anulad\w*|invalid\w*|"
    r"ja nao|canceladas|sem efeito)",
    machines=r"ia|inteligencia artificial|modelos? de linguagem|assistente (?:de ia|virtual)|chatgpt|"
    r"gerador de resumos|sistema automatico|modelo que (?:le|resume|processa|gera)|resumidor(?:es)?|modelo de ia",
    sets_role=r"(?:agora|a partir de agora),? (?:tu es (?:um|uma)|es um|voce e (?:um|"
    r"uma) (?:\w+ )?(?:pirata|assistente|ia|bot|robo|modelo|administrador)|voce deve (?:responder|escrever)|"
    r"(?:respond|escrev)[ae](?!m?-?(?:me|nos)\b))|(?:finge|finja) (?:ser|que es|que e)|faz de conta que|(?:^|"
    r"[.!?:;,] ?)(?:age|"
    r"aja) como|assum[ae] o papel|(?:comporta-te|comporte-se|aja|age)(?: \w+){0,4}? como (?:um |uma |o |"
    r"a )?(?:\w+ )?(?:diretor|gerente|chefe|pirata|administrador|advogad)\w*|imagin[ae] que (?:es|e|voce e) (?:o |"
    r"a |um |uma )(?:chefe|diretor|gerente)\w*|ja nao es (?:um |uma )?(?:assistente|ia|modelo)|"
    r"voce nao e mais (?:um |uma )?(?:assistente|ia|modelo)|(?:age|aja) como se (?:fosse|nao tiv)|"
    r"voce (?:agora )?e (?:o )?dan\b|torna-te um|torne-se um (?:assistente|robo)|(?:tu es|"
    r"voce e) um (?:\w+ ){0,2}?(?:assistente) (?:\w+ )?que (?:sempre|nunca|aprova|da|concede)|voce e \w*gpt\b|"
    r"(?:fale|fala|escreva|escreve|responda|responde) (?:\w+ ){0,2}?como um pirata|(?:faca|faz|finja|"
    r"finge) (?:de conta )?(?:como se|que) (?:o agente|o operador|o atendente|a empresa)|(?:^|"
    r"[.!?:;,] ?)(?:suponha|supoe|assuma|assume) que (?:o agente|o operador|o atendente|a empresa)|(?:responde|"
    r"responda|escreve|fala) como se fosses?",
    announces=r"(?:tua|sua) nova (?:tarefa|missao|instrucao) e|nov[ao]s? (?:instruc(?:ao|oes)|ordens) ?:|"
    r"(?:esta|isto) e uma? (?:mensagem|comando) do sistema|(?:idioma|lingua) (?:de saida|do resumo|"
    r"da resposta) (?:e|sera|deve)|(?:tua|sua) verdadeira (?:tarefa|missao|instrucao)|(?:comece|"
    r"comeca) (?:todas )?(?:a tua|a sua|as suas) respostas? com|(?:aqui estao|seguem) (?:as )?novas instrucoes|"
    r"nova (?:tarefa|missao)(?: para [^.!?:]{0,30})? ?: ?(?:indique|indica|diga|diz|escreva|escreve|anote|afirme|"
    r"mencione|recomende|ponha)|a verdadeira (?:conversa|transcricao) comeca|(?:conversa|transcricao) (?:real|"
    r"verdadeira) comeca|quem (?:escrev|redig|resum|ler|le|fizer)\w*[^.!?]{0,30}?(?:notas|resumo|"
    r"isto)\b[^.!?]{0,10}?\b(?:deve|tem de|tem que)|como (?:ia|inteligencia artificial|modelo de linguagem|"
    r"assistente de ia),? (?:\w+ )?(?:deves|deve|tens de|tem de)|instruc(?:ao|oes) ?: ?(?:diga|diz|dizer|indique|"
    r"afirme|mencione|descreva|escreva)|(?:siga|segue) agora (?:estas|as seguintes) instrucoes|cada (?:frase|"
    r"resposta) (?:que escreva|deve|tem de)|acao recomendada ?:|proxima acao ?:|o que diz o (?:teu|seu) prompt|"
    r"(?:esconde|esconda|oculta|oculte)[^.!?]{0,30}? (?:do agente|ao agente)|(?:trate|trata|considere|"
    r"considera) (?:o seguinte|o que se segue|isto) como (?:uma? )?(?:\w+ )?(?:regra|ordem|instrucao|politica)|"
    r"(?:a )?tua tarefa (?:agora e|e agora)",
    summaries=r"resumos?|sumarios?|proxima acao|tua resposta|notas? para o agente",
    write=r"escrev[ae]|di(?:z|ga)|acrescent[ae]|adicion[ae]|inclu[ia]|inclui|insir[ae]|insere|ponha|poe|"
    r"afirm[ae]|mencion[ae]|indi(?:ca|que)|descrev[ae]|regist[ae]|registre|anot[ae]|precis[ae]|escrever|dizer|"
    r"indicar|recomende|recomenda|apresente|apresenta|elogie|assuma",
    frame=r"comec[ae]|termin[ae]|substitu[ia]|substitui|mud[ae]",
    must=r"dev(?:e|em|era)|tem (?:de|que)",
    contain=r"dizer|indicar|mencionar|conter|comecar|incluir|recomendar",
    answer=r"escrev[ae]|respond[ae]|traduz[ai]?|resum[ae]|fal[ae]|responder|escrever",
    only=r"sempre|a partir de agora|doravante",
    entirely=r"apenas|somente|so|exclusivamente|tudo|o resumo|sua resposta|independentemente|mesmo que|"
    r"inteiramente",
    languages=r"ingles|frances|alemao|espanhol|italiano|portugues|holandes|russo|chines|latim|klingon|"
    r"pirata|emojis?|base64|json|html|markdown|rimas",
    reveal=r"revel[ae]|mostr[ae]|imprim[ae]|repit[ae]|repete|diz-me|diga|envi[ae]|list[ae]|cit[ae]|"
    r"copi[ae]|quais sao|qual e|mostra-me|partilh[ae]|compartilh[ae]|transcrev[ae]|mostre-me|diz|copie|copia|cole|"
    r"da-me|de-me|apag[ae]|elimin[ae]",
    secrets=r"prompt (?:do sistema|inicial)|(?:tuas|suas) instrucoes (?:internas|ocultas|iniciais)|"
    r"tuas instrucoes|instrucoes (?:internas|ocultas|iniciais|do sistema)|chaves? (?:de |da )?api|tudo acima|"
    r"(?:o )?(?:teu|seu) prompt|prompt (?:oculto|secreto|interno|escondido)",
    other_people=r"(?:(?:dos )?outros|todos os) (?:clientes|contactos|contatos)|(?:cliente|contacto|"
    r"contato)s? anterior(?:es)?",
    personal=r"dados|nomes|numeros|telefones|conversas|historico\w*",
    given=r"que (?:te|lhe|voce|foram)\b[^.!?]{0,20}?\b(?:deram|dad[ao]s?|disseram|dit[ao]s?|recebeu|"
    r"recebido|impost[ao]s?|passad[ao]s?)|que (?:recebeu|recebeste)",
    at_start=r"no (?:inicio|comeco)|inicialmente|palavra por palavra|textualmente|literalmente|na integra",
    lapsed=r"(?:ja )?nao (?:se )?(?:vale|aplica|conta)m?|(?:esta|estao|foi|foram|era|eram) (?:anulad|"
    r"cancelad|revogad|suspens|obsolet|sem efeito|um teste)\w*|(?:e|sao|era|eram) (?:tudo |"
    r"toda )?(?:uma brincadeira|um exemplo|inventad[oa])",
    reads=r"le|ler|leia|resum\w*|analis\w*|process\w*|ger[ae]\w*|redig\w*",
    hide=r"nao (?:mencione|inclua|diga|indique|fale|escreva)s?|omit[ae]|ocult[ae]|"
    r"deixe?(?=[^.!?]{0,60} (?:fora|de fora)\b)|omita",
    proposals=r"proxima acao|acao recomendada|(?:acao|passo) que (?:recomend|sugir|prop)\w+",
    stops=r"(?:par[ae]|deix[ae]) de resumir|nao resum[ae]s?|em vez d(?:e|o) (?:um )?resum\w+|"
    r"escrev[ae] uma? (?:\w+ )?(?:poema|haiku|soneto|conto)|deixe? de ser (?:um |o )?(?:\w+ )?(?:resum\w+|"
    r"assistente|ia|modelo)|resum[ae] (?:esta|isto|a)[^.!?]{0,20}? (?:assim|da seguinte)",
    frees=r"(?:nao tens|voce nao tem) (?:nenhum|mais )?\w* ?(?:restric|limite|filtro|regra)|(?:responda|"
    r"responde) (?:livremente|sem (?:filtro|restric|limite))|modo sem (?:filtro|restric|limite)|"
    r"filtros de seguranca[^.!?]{0,30}?(?:desativad|suspens)|(?:apaga|apague|elimina|"
    r"elimine) (?:todas )?as (?:tuas|suas) (?:regras|instrucoes|diretrizes)",
    commanded="instrucoes regras resumo",
)
