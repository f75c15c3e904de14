"""Portuguese words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="agora|e|favor",
    joins="e|depois",
    into="como|no|na",
    out_of="do|da",
    previous="anteriore?s|previ[oa]s",
    written_above="o que[^.!?]{0,20}? acima",
    assistants="assistente",
    our="o|teu|seu",
    that="que",
    hails="atencao|ola|prezad[oa]",
    notes="nota|mensagem|importante",
    to="para|ao|a",
    whoever="quem|todos os que|a pessoa que",
    who_reads="ler|leia|leem",
    since="se voce e|como",
    models="modelo",
    articles="o|um|uma|ao|a",
    asking="por favor",
    own="minhas|meus|nossas",
    me="me|nos",
    is_only="e (?:so|apenas)",
    in_a_language="em",
    records="processo|registo|registro|ata|sistema|resumo|relatorio|dossie",
    next_message="(?:proxima|seguinte) mensagem|mensagem (?:a seguir|seguinte|que segue)|"
    "o que (?:vem agora|se segue|segue)",
    inputs="programas?|robos?|maquinas?|computador|assistente automatico|inteligencia artificial|ia|"
    "comandos?|ordem|instruc(?:ao|oes)|configurac(?:ao|oes)|palavra por palavra|tal e qual|literalmente",
    writes_only="escrev(?:er|e|a|am) (?:so|apenas|somente|unicamente)",
)
