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
    notes="nota|mensagem|importante|apontamento",
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
    next_message="(?:proxima|seguinte) mensagem|mensagem (?:a seguir|seguinte|que segue)|o que (?:vem agora|"
    "se segue|segue)",
    inputs="programa|robos?|maquinas?|computador|assistente automatico|inteligencia artificial|ia|comando|"
    "ordem|configuracao|palavra por palavra|tal e qual|literalmente",
    writes_only="escrev(?:er|e|a|am) (?:so|apenas|somente|unicamente)",
    reasons="o meu|nao|porque",
    listeners="(?:programa|software|sistema|aparelho|coisa|maquina|robo|computador|aplicacao|"
    r"ferramenta) que (?:\w+ ){0,3}?(?:ouv|escut|le|leia|grav|transcrev|transform|anot|analis|resum|"
    r"process)\w*",
    writes_up="(?:escrever|escreva|escreve|fizer|faca|passar|passe) (?:isto |o |a |um |uma )?(?:apontamento|"
    r"resumo|relatorio|ata|nota|a limpo)|transcrev\w+|resum(?:ir|a|e) (?:isto|a|o)",
    notes_down="por|ponha|escrever|escreva|anotar|anote|deixar|indicar|indique|registar|registe|mencionar|"
    "incluir",
)
