"""Spanish."""

from domain.commands.vocabulary import Vocabulary

SPANISH = Vocabulary(
    turn_away=r"ignor[ae]n?|ignorad|ignorar|olvida|olviden|olvidad|olvidar|olvidate|olvidese|"
    r"olvide(?= (?:todo|todas|cualquier|sus|tus|l[ao]s? (?:\w+ )?(?:anterior|previ)))|caso omiso|"
    r"no hagas? caso|descart[ae]|desatiend[ae]|omit[ea]|no sig(?:as|an)|anul[ae]|pas[ae] por alto|"
    r"no obedezcas|no teng(?:as?|an) en cuenta|"
    r"dej[ae](?:n)? (?:de lado|a un lado|fuera)|no prest(?:es?|en) atencion|haz a un lado|"
    r"prescind[ea] de|salt(?:ate|ese)|abandon[ae]|pon(?:ga)? (?:a un lado|de lado)|no cumplas?|"
    r"no respet(?:es?|en)|"
    r"desactiv[ae]|"
    r"(?:haz|haga|hagan|haced) caso omiso|(?:deja|deje|dejad|pon|ponga)(?=[^.!?]{0,40} (?:de lado|"
    r"a un lado))|no (?:hagas|haga|hagais) (?:ningun )?caso|no tomes? en cuenta",
    earlier=r"tod[oa]s? (?:l[oa]s|tus|sus)|anterior\w*|previ[oa]s?|tus|iniciales|sistema|de arriba",
    prompts=r"mensajes? del sistema|prompt (?:del sistema|inicial)|tu prompt|"
    r"tu programacion|tus (?:filtros|restricciones|limites)|tu entrenamiento|"
    r"tu (?:papel|rol|identidad)",
    orders=r"instruccion(?:es)?|directrices|prompts?|consignas|indicaciones|reglas|ordenes|normas|"
    r"restricciones|contexto|"
    r"tareas",
    all_before=r"todo lo (?:anterior|de arriba|que (?:precede|hay arriba|te han dicho))|"
    r"lo que (?:te|le|os) (?:dijeron|han dicho|pidieron|han pedido|"
    r"ensenaron)[^.!?]{0,15}?(?:antes|arriba|anteriormente|previamente|al principio|hasta ahora)|"
    r"lo anterior|lo que (?:esta |hay |pone )?(?:escrito |dicho )?(?:arriba|antes)|"
    r"el texto (?:anterior|de arriba)",
    voided=r"(?:instrucciones|reglas|ordenes|indicaciones|normas) (?:anteriores|previas)"
    r"[^.!?]{0,30}?(?:anulad\w*|invalid\w*|no valen|ya no|canceladas|sin efecto)",
    machines=r"ia|inteligencia artificial|modelos? de lenguaje|asistentes? (?:de ia|virtual)|"
    r"chatgpt|generador de resumenes|bot de resumenes|sistema de resumen|"
    r"sistema automatico|modelo que (?:lee|resume|procesa|genera)|"
    r"resumidor(?:es|a)?|modelo de ia",
    sets_role=r"(?:ahora|desde ahora|a partir de ahora),? (?:tu )?(?:eres (?:un |una |el |la )?(?:\w+ )?"
    r"(?:pirata|asistente|ia|bot|robot|modelo|administrador\w*|poeta|traductor\w*|dan)|actua como|"
    r"respond[ae]|escrib[ae]|contest[ae]|debes (?:responder|escribir|actuar))|"
    r"eres ahora un|finge (?:ser|que eres)|finja ser|haz de cuenta|"
    r"imagin[ae] que (?:eres|es) (?:un |una )?(?:pirata|ia|robot|asistente|administrador)|"
    r"(?:interpreta|interprete|asume|asuma) el papel|(?:^|[.!?:;,] ?)(?:actua|actue|comportate|"
    r"comportese) como|activa el modo (?:dan|administrador|libre|sin)|"
    r"(?:comportate|comportese|actua|actue)(?: \w+){0,5}? como (?:un |una |el |"
    r"la )?(?:\w+ )?(?:gerente|director|jef[ea]|duen[oa]|administrador|pirata|abogad[oa])\w*|"
    r"imagin[ae] que (?:eres|es) (?:un |una |el |la )?(?:jef[ea]|director|gerente|duen[oa])\w*|"
    r"ya no eres (?:un |una )?(?:asistente|resum|ia|modelo)\w*|"
    r"(?:actua|actue) como si (?:fueras|fuera|no tuv)|ahora eres dan\b|conviertete en un|"
    r"eres una? (?:\w+ ){0,2}?asistente (?:\w+ )?que|eres \w*gpt\b|"
    r"(?:habla|escribe|responde|contesta) (?:\w+ ){0,2}?como un pirata|(?:haz|"
    r"haga) como si (?:el |la )?(?:agente|asesora?|operadora?|empresa|compania)|"
    r"(?:asume|supon|suponga|asuma) que (?:el |la )?(?:agente|asesora?|operadora?|"
    r"empresa)|juguemos a que (?:tu )?(?:eres|seas)",
    announces=r"(?:tu|su) nueva (?:tarea|mision|instruccion) (?:es|sera)|"
    r"nuevas? (?:instruccion(?:es)?|directrices|orden(?:es)?) ?:|(?:este es|esto es) un (?:\w+ )?"
    r"(?:mensaje|comando) (?:del|de) (?:sistema|administrador|desarrollador)|"
    r"idioma (?:de (?:salida|la respuesta)|del resumen) (?:es|sera|debe)|(?:tu|"
    r"su) verdadera (?:tarea|mision|instruccion)|(?:cuando|si) (?:se resuma|resuman|"
    r"resumas) (?:esto|esta|este)|"
    r"(?:empieza|comienza) (?:todas )?(?:tu|tus) respuestas? con|(?:estas|aqui) (?:son|estan|"
    r"van) (?:tus |las )?nuevas instrucciones|"
    r"nueva (?:tarea|mision)(?: para [^.!?:]{0,30})? ?: ?(?:indica|di|escribe|"
    r"anota|informa|afirma|senala|menciona|recomienda|pon)|la (?:verdadera|autentica) (?:conversacion|"
    r"transcripcion|llamada)|(?:conversacion|transcripcion|llamada) (?:real|verdadera) (?:empieza|"
    r"comienza|es|dice|sigue)|quien (?:escrib|redact|resum|lea|lee|haga)\w*[^.!?]{0,30}?(?:notas|"
    r"resumen|esto|informe)\b[^.!?]{0,10}?\b(?:debe|tiene que|ha de)|como (?:ia|"
    r"inteligencia artificial|modelo de lenguaje|asistente de ia),? (?:\w+ )?(?:debes|"
    r"debe|tienes que|has de)|instruccion(?:es)? ?: ?(?:di|diga|decir|indica|"
    r"afirma|menciona|describe|informa|escribe)|(?:ahora )?sigue (?:ahora )?estas instrucciones|"
    r"cada (?:frase|respuesta|oracion) (?:que escribas|debe|tiene que|ha de)|"
    r"accion recomendada ?:|proxima accion ?:|siguiente accion ?:",
    summaries=r"resum(?:en|enes)|proxima accion|(?:siguiente|proximo) paso recomendado|"
    r"tu respuesta|"
    r"notas? para el agente",
    write=r"escrib[ae]|di(?:ga)?|anad[ae]|incluy[ae]|insert[ae]|pon(?:ga)?|afirm[ae]|mencion[ae]|"
    r"indi(?:ca|que)|redact[ae]|inform[ae]|senal[ae]|describ[ae]|anota|"
    r"registr[ae]|anot[ae]|apunt[ae]|haz constar|haga constar|deja constancia|precis[ae]|escribir|"
    r"decir|poner|indicar|"
    r"present[ae]|recomiend[ae]|elogi[ae]|asum[ae]",
    frame=r"empie(?:za|ce)|termin[ae]|sustituy[ae]|reemplaz[ae]|cambi[ae]|haz que|haga que",
    must=r"deben?|debera|tiene que|ha de",
    contain=r"decir|indicar|mencionar|contener|empezar|comenzar|incluir|aparecer|recomendar|terminar",
    answer=r"escrib[ae]|respond[ae]|contest[ae]|redact[ae]|traduc[ei]|traduzca|resum[ae]|habl[ae]|responder|"
    r"escribir|contestar|redactar|"
    r"cambi[ae]",
    only=r"siempre|a partir de ahora|desde ahora|en adelante",
    entirely=r"solo|solamente|unicamente|exclusivamente|todo|el resumen|tu respuesta|nada mas|"
    r"aunque|sin importar|integramente",
    languages=r"ingles|frances|aleman|espanol|italiano|portugues|neerlandes|ruso|chino|japones|arabe|"
    r"latin|klingon|pirata|emojis?|base64|json|html|markdown|verso",
    reveal=r"revel[ae]|muestr[ae]|mostrad?|imprim[ae]|repit[ae]|repite|ensen[ae]|di(?:me|game)|dame|"
    r"deme|envi[ae]|list[ae]|cita|copi[ae]|cuales son|"
    r"compart[ae]|transcrib[ae]|copialas?|reproduc[ea]|"
    r"muestrame|ensename|revelame|dime|"
    r"copie|vuelca|pega",
    secrets=r"prompt (?:del sistema|inicial)|(?:tus|sus) instrucciones (?:internas|ocultas|iniciales|"
    r"secretas|de sistema)|tus (?:instrucciones|directrices)|(?:mensaje|instrucciones) del sistema|"
    r"instrucciones (?:internas|ocultas|iniciales|secretas)|claves? (?:de )?(?:la )?api|"
    r"todo lo anterior|"
    r"(?:tu|su) prompt|prompt (?:oculto|secreto|interno)",
    other_people=r"(?:(?:de )?(?:los )?otros|todos los|de los demas) (?:clientes|contactos|"
    r"organizaciones)|"
    r"(?:cliente|contacto)s? anterior(?:es)?",
    personal=r"datos|nombres|numeros|telefonos|historial\w*|conversaciones|transcripciones",
    given=r"que (?:te|le|se|os|has|ha)\b[^.!?]{0,20}?\b(?:dieron|dado|dijeron|dicho|impusieron|"
    r"ensenaron|recibido|asignaron|programaron)|(?:que )?(?:recibiste|recibio|te dieron)",
    at_start=r"al (?:principio|inicio|comienzo)|inicialmente|originalmente|tal cual|palabra por palabra|"
    r"textualmente|literalmente|integramente",
    lapsed=r"(?:ya )?no (?:se )?(?:vale|aplica|cuenta|sirve|rige|importa)n?|(?:esta|estan|queda|quedan|"
    r"era|eran|fue) (?:anulad|cancelad|obsolet|derogad|sin efecto|suspendid|una prueba|"
    r"solo una prueba)\w*|"
    r"(?:es|son|era|eran|fue) (?:todo )?(?:falso|falsa|una broma|un ejemplo|mentira|"
    r"inventado)",
    reads=r"le[ae]|leer|resum\w*|anali[cz]\w*|proces\w*|gener\w*|redact\w*",
    hide=r"no (?:mencione|incluya|diga|indique|escriba|cuente|hable)s?|omit[ae]|ocult[ae]",
    proposals=r"(?:proxima|siguiente) accion|accion recomendada|(?:accion|paso) que (?:recomiend|propong|"
    r"propon|sugier)\w+|tu recomendacion",
    stops=r"dej[ae] de (?:resumir|hacer (?:el |un )?resum\w+)|no resum[ae]s?|en (?:vez|lugar) de (?:un |"
    r"el )?resum\w+|escrib[ae] una? (?:\w+ )?(?:poema|haiku|soneto|cuento)|"
    r"dej[ae] de ser (?:un |una |el )?(?:\w+ )?(?:resum\w+|asistente|ia|modelo|"
    r"robot)",
    frees=r"no tienes (?:ninguna? )?(?:restriccion|limite|filtro|regla)|(?:responde|"
    r"contesta) (?:libremente|sin (?:filtro|restriccion|limite))|modo sin (?:filtro|restriccion|"
    r"limite)|filtros de seguridad[^.!?]{0,30}?(?:desactivad|levantad|suspendid)",
)
