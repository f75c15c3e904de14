"""Portuguese words that forged turns and notices consist of (R17)."""

from domain.languages.parts.forgeries import ForgeryWords

FORGERIES = ForgeryWords(
    cite="cita|atribui",
    sources="fontes?|interacao|interacoes",
    notices="mensagem|instrucao|nota|aviso",
    of="de|do|da",
    authorities=r"administrad\w+|programador\w*|plataforma",
    send="envi[ae]",
    contents="conversa|resumo",
    write_link="adiciona|inclu[ai]",
    answers="resposta|resumo",
    calling=r"lig[au]\w{0,3}|marc[ae]r?",
    urged=r"deve|imediatamente|proxim[oa]|recomend\w+",
    promises=r"reembols\w+|aprov\w+|desconto|anul\w+|devolv\w+|sem efeito|gratis|combinad\w+",
    amounts="por ?cento|euros?",
    politely="por favor|pode",
    roles=r"agente|cliente|operador\w*",
    speaking="eu|sim",
    machine_roles="sistema|assistente|ia",
    wrappers="sistema|instruc(?:ao|oes)",
    boundaries="inicio|fim",
    conversations="transcricao|dados",
    departments="apoio(?: ao cliente)?|suporte|atendimento|servico(?: ao cliente)?|faturacao|contabilidade|"
    "vendas|direcao",
    we=r"nos|vamos|\w+amos(?:-lhe)?|\w+emos(?:-lhe)?|damos",
)
