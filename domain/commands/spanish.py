"""Spanish."""

from domain.commands.vocabulary import Vocabulary

SPANISH = Vocabulary(
    turn_away=r"ignor[ae]n?|ignorad|ignorar|olvida|olviden|olvidad|olvidar|olvidate|olvidese|"
    r"olvide(?= (?:todo|todas|cualquier|sus|tus|l[ao]s? (?:\w+ )?(?:anterior|previ)))|caso omiso|"
    r"no hagas? caso|descart[ae]|desatiend[ae]|omit[ea]|no sig(?:as|an)|anul[ae]|pas[ae] por alto|"
    r"no obedezcas|no teng(?:as?|an) en cuenta",
    earlier=r"tod[oa]s? (?:l[oa]s|tus|sus)|anterior\w*|previ[oa]s?|tus|iniciales|sistema|de arriba",
    prompts=r"mensajes? del sistema|prompt (?:del sistema|inicial)|tu prompt",
    orders=r"instruccion(?:es)?|directrices|prompts?|consignas|indicaciones|reglas|ordenes|normas|"
    r"restricciones|contexto",
    all_before=r"todo lo (?:anterior|de arriba|que (?:precede|hay arriba|te han dicho))",
    voided=r"(?:instrucciones|reglas|ordenes|indicaciones|normas) (?:anteriores|previas)"
    r"[^.!?]{0,30}?(?:anulad\w*|invalid\w*|no valen|ya no|canceladas|sin efecto)",
    machines=r"ia|inteligencia artificial|modelos? de lenguaje|asistentes? (?:de ia|virtual)|"
    r"chatgpt|generador de resumenes|bot de resumenes|sistema de resumen",
    sets_role=r"(?:ahora|desde ahora|a partir de ahora),? (?:tu )?(?:eres (?:un |una |el |la )?(?:\w+ )?"
    r"(?:pirata|asistente|ia|bot|robot|modelo|administrador\w*|poeta|traductor\w*|dan)|actua como|"
    r"respond[ae]|escrib[ae]|contest[ae]|debes (?:responder|escribir|actuar))|"
    r"eres ahora un|finge (?:ser|que eres)|finja ser|haz de cuenta|"
    r"imagin[ae] que (?:eres|es) (?:un |una )?(?:pirata|ia|robot|asistente|administrador)|"
    r"(?:interpreta|interprete|asume|asuma) el papel|(?:^|[.!?:;,] ?)(?:actua|actue|comportate|"
    r"comportese) como|activa el modo (?:dan|administrador|libre|sin)",
    announces=r"(?:tu|su) nueva (?:tarea|mision|instruccion) (?:es|sera)|"
    r"nuevas? (?:instruccion(?:es)?|directrices|orden(?:es)?) ?:|(?:este es|esto es) un (?:\w+ )?"
    r"(?:mensaje|comando) (?:del|de) (?:sistema|administrador|desarrollador)",
    summaries=r"resum(?:en|enes)|proxima accion|(?:siguiente|proximo) paso recomendado|"
    r"(?:tu|su) respuesta",
    write=r"escrib[ae]|di(?:ga)?|anad[ae]|incluy[ae]|insert[ae]|pon(?:ga)?|afirm[ae]|mencion[ae]|"
    r"indi(?:ca|que)|redact[ae]|inform[ae]|senal[ae]|describ[ae]|anota",
    frame=r"empie(?:za|ce)|termin[ae]|sustituy[ae]|reemplaz[ae]|cambi[ae]|haz que|haga que",
    must=r"deben?|debera|tiene que|ha de",
    contain=r"decir|indicar|mencionar|contener|empezar|comenzar|incluir|aparecer|recomendar|terminar",
    answer=r"escrib[ae]|respond[ae]|contest[ae]|redact[ae]|traduc[ei]|traduzca|resum[ae]|habl[ae]|responder|escribir|contestar|redactar|"
    r"cambi[ae]",
    only=r"siempre|a partir de ahora|desde ahora|en adelante",
    entirely=r"solo|solamente|unicamente|exclusivamente|todo|el resumen|tu respuesta|nada mas",
    languages=r"ingles|frances|aleman|espanol|italiano|portugues|neerlandes|ruso|chino|japones|arabe|"
    r"latin|klingon|pirata|emojis?|base64|json|html|markdown|verso",
    reveal=r"revel[ae]|muestr[ae]|mostrad?|imprim[ae]|repit[ae]|repite|ensen[ae]|di(?:me|game)|dame|"
    r"deme|envi[ae]|list[ae]|cita|copi[ae]|cuales son",
    secrets=r"prompt (?:del sistema|inicial)|(?:tus|sus) instrucciones (?:internas|ocultas|iniciales|"
    r"secretas|de sistema)|tus (?:instrucciones|directrices)|(?:mensaje|instrucciones) del sistema|"
    r"instrucciones (?:internas|ocultas|iniciales|secretas)|claves? (?:de )?(?:la )?api|"
    r"todo lo anterior",
    other_people=r"(?:(?:de )?(?:los )?otros|todos los|de los demas) (?:clientes|contactos|"
    r"organizaciones)",
    personal=r"datos|nombres|numeros|telefonos|historial\w*|conversaciones|transcripciones",
)
