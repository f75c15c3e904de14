"""Portuguese."""

from domain.commands.vocabulary import Vocabulary

PORTUGUESE = Vocabulary(
    turn_away=r"ignor[ae]m?|ignorar|esque(?:ce|ca|cam|cer)|desconsider[ae]|desconsiderar|"
    r"nao sig(?:as?|am)|descart[ae]|desprez[ae]|nao obedec(?:as?|er)",
    earlier=r"tod[oa]s? (?:[oa]s)|anterior\w*|previ[oa]s?|(?:tuas|suas)|iniciais|sistema",
    prompts=r"mensage(?:m|ns) do sistema|prompt (?:do sistema|inicial)|teu prompt",
    orders=r"instruc(?:ao|oes)|diretrizes|prompts?|comandos|regras|ordens|restricoes|contexto|indicacoes",
    all_before=r"tudo o que (?:precede|esta acima|foi dito)|tudo acima",
    voided=r"(?:instrucoes|regras|ordens) (?:anteriores|previas)[^.!?]{0,30}?(?:anulad\w*|invalid\w*|"
    r"ja nao|canceladas|sem efeito)",
    machines=r"ia|inteligencia artificial|modelos? de linguagem|assistente (?:de ia|virtual)|chatgpt|"
    r"gerador de resumos",
    sets_role=r"(?:agora|a partir de agora),? (?:tu es (?:um|uma)|es um|voce e (?:um|uma) (?:\w+ )?(?:pirata|"
    r"assistente|ia|bot|robo|modelo|administrador)|voce deve (?:responder|escrever)|respond[ae]|"
    r"escrev[ae])|(?:finge|finja) (?:ser|que es|que e)|faz de conta que|"
    r"(?:^|[.!?:;,] ?)(?:age|aja) como|assum[ae] o papel",
    announces=r"(?:tua|sua) nova (?:tarefa|missao|instrucao) e|nov[ao]s? (?:instruc(?:ao|oes)|ordens) ?:|"
    r"(?:esta|isto) e uma? (?:mensagem|comando) do sistema",
    summaries=r"resumos?|sumarios?|proxima acao|(?:tua|sua) resposta",
    write=r"escrev[ae]|di(?:z|ga)|acrescent[ae]|adicion[ae]|inclu[ia]|inclui|insir[ae]|insere|ponha|poe|"
    r"afirm[ae]|mencion[ae]|indi(?:ca|que)|descrev[ae]",
    frame=r"comec[ae]|termin[ae]|substitu[ia]|substitui|mud[ae]",
    must=r"dev(?:e|em|era)|tem (?:de|que)",
    contain=r"dizer|indicar|mencionar|conter|comecar|incluir|recomendar",
    answer=r"escrev[ae]|respond[ae]|traduz[ai]?|resum[ae]|fal[ae]|responder|escrever",
    only=r"sempre|a partir de agora|doravante",
    entirely=r"apenas|somente|so|exclusivamente|tudo|o resumo|sua resposta",
    languages=r"ingles|frances|alemao|espanhol|italiano|portugues|holandes|russo|chines|latim|klingon|"
    r"pirata|emojis?|base64|json|html|markdown|rimas",
    reveal=r"revel[ae]|mostr[ae]|imprim[ae]|repit[ae]|repete|diz-me|diga|envi[ae]|list[ae]|cit[ae]|"
    r"copi[ae]|quais sao|qual e",
    secrets=r"prompt (?:do sistema|inicial)|(?:tuas|suas) instrucoes (?:internas|ocultas|iniciais)|"
    r"tuas instrucoes|instrucoes (?:internas|ocultas|iniciais|do sistema)|chaves? (?:de |da )?api|"
    r"tudo acima",
    other_people=r"(?:(?:dos )?outros|todos os) (?:clientes|contactos|contatos)",
    personal=r"dados|nomes|numeros|telefones|conversas|historico\w*",
)
