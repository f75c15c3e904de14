"""Spanish words around a command to a machine (R17)."""

from domain.languages.parts.addressing import AddressingWords

ADDRESSING = AddressingWords(
    begins="ahora|y|favor|debes?|que",
    joins="y|luego",
    into="en|al|como",
    out_of="del|de",
    previous="anteriore?s?|previ[oa]s",
    written_above="lo anterior|lo que[^.!?]{0,20}? (?:arriba|antes)",
    assistants="asistente",
    our="el|la|tu|su|este",
    that="que|la frase|el|los|la",
    hails="oye|atencion|hola|estimad[oa]|querid[oa]|estimad[oa]s",
    notes="nota|mensaje|importante|anotacion|apunte",
    to="para|a|al",
    whoever="quien(?:es)?|el que|los que|la persona que",
    who_reads="lee|lea|leen|leyere",
    since="si eres|como",
    models="modelo",
    articles="el|la|los|una|un|al",
    asking="por favor",
    own="mis|nuestr[ao]s",
    me="me|nos",
    is_only="es (?:solo|unicamente)|sera solo",
    in_a_language="en|al|a",
    records="expediente|acta|registro|sistema|resumen|informe|historial",
    next_message="(?:siguiente|proximo) (?:mensaje|sms|texto)|mensaje (?:siguiente|que sigue)|"
    "lo que (?:viene|sigue)",
    inputs="programa|robots?|maquinas?|ordenador|asistente automatico|inteligencia artificial|ia|comando|"
    "orden|ajuste|configuracion|tal cual|palabra por palabra|literalmente",
    writes_only="(?:escrib(?:ir|e|a|an)|pon(?:er|ga)?|apunt(?:ar|e)) (?:unicamente|solamente|solo|nada mas)",
    reasons="mi|no|porque",
    listeners="(?:programa|software|sistema|aparato|cosa|maquina|robot|ordenador|aplicacion|"
    r"herramienta)(?: ese| esa)? que (?:\w+ )?(?:escuch|lee|lea|grab|transcrib|convier|apunt|analiz|resum|"
    r"proces)\w*",
    writes_up=r"(?:pase|pasa|ponga) (?:esto |lo )?a limpio|transcrib\w+|resum(?:a|e|an|en) (?:esto|la|el)|"
    "(?:haga|hace|escriba|redacte) (?:el |la |un |una )?(?:resumen|informe|acta|nota)|(?:escriba|escribe|"
    "apunte) esto",
    notes_down="ponga|pongan|poner|apunte|anote|anotar|escriba|deje|dejar|indique|incluya|mencione|diga",
)
