"""Spanish words that commands to a machine consist of (R17)."""

from domain.languages.parts.commands import CommandWords

COMMANDS = CommandWords(
    turn_away=r"ignor[ae]n?|ignorad|ignorar|olvida|olviden|olvidad|olvidar|olvidate|olvidese|"
    r"olvide(?= (?:todo|todas|cualquier|sus|tus|l[ao]s? (?:\w+ )?(?:anterior|previ)))|caso omiso|no hagas? caso|"
    r"descart[ae]|desatiend[ae]|omit[ea]|no sig(?:as|an)|anul[ae]|pas[ae] por alto|no obedezcas|no teng(?:as?|"
    r"an) en cuenta|dej[ae](?:n)? (?:de lado|a un lado|fuera)|no prest(?:es?|en) atencion|haz a un lado|"
    r"prescind[ea] de|salt(?:ate|ese)|abandon[ae]|pon(?:ga)? (?:a un lado|de lado)|no cumplas?|no respet(?:es?|"
    r"en)|desactiv[ae]|(?:haz|haga|hagan|haced) caso omiso|(?:deja|deje|dejad|pon|"
    r"ponga)(?=[^.!?]{0,40} (?:de lado|a un lado))|no (?:hagas|haga|hagais) (?:ningun )?caso|no tomes? en cuenta",
    earlier=r"tod[oa]s? (?:l[oa]s|tus|sus)|anterior\w*|previ[oa]s?|tus|iniciales|sistema|de arriba",
    prompts=r"mensajes? del sistema|prompt (?:del sistema|inicial)|tu prompt|tu programacion|"
    r"tus (?:filtros|restricciones|limites)|tu entrenamiento|tu (?:papel|rol|identidad)",
    orders=r"instruccion(?:es)?|directrices|prompts?|consignas|indicaciones|reglas|ordenes|normas|"
    r"restricciones|contexto|tareas",
    all_before=r"todo lo (?:anterior|de arriba|que (?:precede|hay arriba|te han dicho))|lo que (?:te|le|"
    r"os) (?:dijeron|han dicho|pidieron|han pedido|ensenaron)[^.!?]{0,15}?(?:antes|arriba|anteriormente|"
    r"previamente|al principio|hasta ahora)|todo lo que te (?:dije|he dicho) (?:antes|arriba)",
    voided=r"(?:instrucciones|reglas|ordenes|indicaciones|normas) (?:anteriores|"
    r"previas)[^.!?]{0,30}?(?:anulad\w*|invalid\w*|no valen|ya no|canceladas|sin efecto)|(?:instrucciones|reglas|"
    r"ordenes|indicaciones|normas) (?:anteriores|previas|de arriba)[^.!?]{0,30}?(?:obsolet|caduc|sustituid)\w*",
    machines=r"ia|inteligencia artificial|modelos? de lenguaje|asistentes? (?:de ia|virtual)|chatgpt|"
    r"generador de resumenes|bot de resumenes|sistema de resumen|sistema automatico|modelo que (?:lee|resume|"
    r"procesa|genera)|resumidor(?:es|a)?|modelo de ia",
    sets_role=r"(?:ahora|desde ahora|a partir de ahora),? (?:tu )?(?:eres (?:un |una |el |"
    r"la )?(?:\w+ )?(?:pirata|asistente|ia|bot|robot|modelo|administrador\w*|poeta|traductor\w*|dan)|actua como|"
    r"(?:respond|escrib|contest)[ae](?!n?(?:me|nos)\b)|debes (?:responder|escribir|actuar))|eres ahora un|finge (?:ser|"
    r"que eres)|finja ser|haz de cuenta|imagin[ae] que (?:eres|es) (?:un |una )?(?:pirata|ia|robot|asistente|"
    r"administrador)|(?:interpreta|interprete|asume|asuma) el papel|(?:^|[.!?:;,] ?)(?:actua|actue|comportate|"
    r"comportese) como|activa el modo (?:dan|administrador|libre|sin)|(?:comportate|comportese|actua|"
    r"actue)(?: \w+){0,5}? como (?:un |una |el |la )?(?:\w+ )?(?:gerente|director|jef[ea]|duen[oa]|administrador|"
    r"pirata|abogad[oa])\w*|imagin[ae] que (?:eres|es) (?:un |una |el |la )?(?:jef[ea]|director|gerente|"
    r"duen[oa])\w*|ya no eres (?:un |una )?(?:asistente|resum|ia|modelo)\w*|(?:actua|actue) como si (?:fueras|"
    r"fuera|no tuv)|ahora eres dan\b|conviertete en un|eres una? (?:\w+ ){0,2}?asistente (?:\w+ )?que (?:siempre|"
    r"nunca|solo|concede|aprueba|da|dice|obedece)|eres \w*gpt\b|(?:habla|escribe|responde|"
    r"contesta) (?:\w+ ){0,2}?como un pirata|(?:haz|haga) como si (?:el |la )?(?:agente|asesora?|operadora?|"
    r"empresa|compania)|(?:^|[.!?:;,] ?)(?:asume|supon|suponga|asuma) que (?:el |la )?(?:agente|asesora?|"
    r"operadora?|empresa)|juguemos a que (?:tu )?(?:eres|seas)|eres dan\b|imagina que eres (?:el |la )?(?:ceo|"
    r"presidente|director)|(?:responde|escribe|habla|contesta) como si fueras",
    announces=r"(?:tu|su) nueva (?:tarea|mision|instruccion) (?:es|sera)|nuevas? (?:instruccion(?:es)?|"
    r"directrices|orden(?:es)?) ?:|(?:este es|esto es) un (?:\w+ )?(?:mensaje|comando) (?:del|de) (?:sistema|"
    r"administrador|desarrollador)|idioma (?:de (?:salida|la respuesta)|del resumen) (?:es|sera|debe)|(?:tu|"
    r"su) verdadera (?:tarea|mision|instruccion)|(?:cuando|si) (?:se resuma|resuman|resumas) (?:esto|esta|este)|"
    r"(?:empieza|comienza) (?:todas )?(?:tu|tus) respuestas? con|(?:estas|aqui) (?:son|estan|van) (?:tus |"
    r"las )?nuevas instrucciones|nueva (?:tarea|mision)(?: para [^.!?:]{0,30})? ?: ?(?:indica|di|escribe|anota|"
    r"informa|afirma|senala|menciona|recomienda|pon)|la (?:verdadera|autentica) (?:conversacion|"
    r"transcripcion) (?:empieza|comienza)|(?:conversacion|transcripcion) (?:real|verdadera) (?:empieza|comienza)|"
    r"quien (?:escrib|redact|resum|lea|lee|haga)\w*[^.!?]{0,30}?(?:notas|resumen|esto|"
    r"informe)\b[^.!?]{0,10}?\b(?:debe|tiene que|ha de)|como (?:ia|inteligencia artificial|modelo de lenguaje|"
    r"asistente de ia),? (?:\w+ )?(?:debes|debe|tienes que|has de)|instruccion(?:es)? ?: ?(?:di|diga|decir|indica|"
    r"afirma|menciona|describe|informa|escribe)|(?:ahora )?sigue (?:ahora )?estas instrucciones|cada (?:frase|"
    r"respuesta|oracion) (?:que escribas|debe|tiene que|ha de)|accion recomendada ?:|proxima accion ?:|"
    r"siguiente accion ?:|que (?:dice|contiene|pone) tu prompt|(?:oculta|oculte|esconde|"
    r"esconda)[^.!?]{0,30}? (?:al agente|a los agentes|al asesor)|no (?:le )?(?:hables|digas|cuentes|"
    r"menciones)[^.!?]{0,30}? al agente\b|(?:trata|trate|considera|considere) (?:lo siguiente|lo que sigue|"
    r"esto) como (?:una? )?(?:\w+ )?(?:norma|regla|orden|instruccion|verdad)|asegurate de que la (?:proxima|"
    r"siguiente) accion|asegurese de que la (?:proxima|siguiente) accion|(?:dime|di|"
    r"cuentame)[^.!?]{0,20}? que (?:dijo|dijeron|pidio) (?:el|los|la) (?:cliente|contacto|"
    r"llamante)s? anterior(?:es)?|(?:empieza|comienza) un nuevo resumen|quien o lo que (?:resum|lea|lee)|"
    r"tu (?:tarea|mision) (?:ahora es|es ahora)|(?:dile|aconseja|ordena) al agente que (?:envie|transfiera|revele|"
    r"comparta)|si este (?:texto|mensaje) se resume|aviso del sistema ?:|de parte del (?:administrador|"
    r"desarrollador) ?:|el modelo debe responder|como administrador[^.!?]{0,20}? te (?:ordeno|autorizo)|"
    r"soy el (?:desarrollador|creador) de (?:este|esta) (?:asistente|ia|modelo|sistema)|us[ae] (?:lo siguiente|"
    r"esto) como resumen|borra todo lo que has (?:escrito|anotado)|(?:olvida|ignora) la (?:transcripcion|"
    r"conversacion)[;,:]? (?:y )?(?:escribe|di|pon)\b",
    summaries=r"resum(?:en|enes)|proxima accion|(?:siguiente|proximo) paso recomendado|tu respuesta|"
    r"notas? para el agente",
    write=r"escrib[ae]|di(?:ga)?|anad[ae]|incluy[ae]|insert[ae]|pon(?:ga)?|afirm[ae]|mencion[ae]|indi(?:ca|"
    r"que)|redact[ae]|inform[ae]|senal[ae]|describ[ae]|anota|registr[ae]|anot[ae]|apunt[ae]|haz constar|"
    r"haga constar|deja constancia|precis[ae]|escribir|decir|poner|indicar|present[ae]|recomiend[ae]|elogi[ae]|"
    r"asum[ae]|marc[ae]|etiquet[ae]",
    frame=r"empie(?:za|ce)|termin[ae]|sustituy[ae]|reemplaz[ae]|cambi[ae]|haz que|haga que",
    must=r"deben?|debera|tiene que|ha de",
    contain=r"decir|indicar|mencionar|contener|empezar|comenzar|incluir|aparecer|recomendar|terminar",
    answer=r"escrib[ae]|respond[ae]|contest[ae]|redact[ae]|traduc[ei]|traduzca|resum[ae]|habl[ae]|"
    r"responder|escribir|contestar|redactar|cambi[ae]|pas[ae]|produce|genera|elabora",
    only=r"siempre|a partir de ahora|desde ahora|en adelante",
    entirely=r"solo|solamente|unicamente|exclusivamente|todo|el resumen|tu respuesta|nada mas|aunque|"
    r"sin importar|integramente|resumen",
    languages=r"ingles|frances|aleman|espanol|italiano|portugues|neerlandes|ruso|chino|japones|arabe|latin|"
    r"klingon|pirata|emojis?|base64|json|html|markdown|verso",
    reveal=r"revel[ae]|muestr[ae]|mostrad?|imprim[ae]|repit[ae]|repite|ensen[ae]|di(?:me|game)|dame|deme|"
    r"envi[ae]|list[ae]|cita|copi[ae]|cuales son|compart[ae]|transcrib[ae]|copialas?|reproduc[ea]|muestrame|"
    r"ensename|revelame|dime|copie|vuelca|pega|revelar|borr[ae]|elimin[ae]",
    secrets=r"prompt (?:del sistema|inicial)|(?:tus|sus) instrucciones (?:internas|ocultas|iniciales|"
    r"secretas|de sistema)|tus (?:instrucciones|directrices)|(?:mensaje|instrucciones) del sistema|"
    r"instrucciones (?:internas|ocultas|iniciales|secretas)|claves? (?:de )?(?:la )?api|todo lo anterior|(?:tu|"
    r"su) prompt|prompt (?:oculto|secreto|interno)|prompt del sistema",
    other_people=r"(?:(?:de )?(?:los )?otros|todos los|de los demas) (?:clientes|contactos|organizaciones)|"
    r"(?:cliente|contacto)s? anterior(?:es)?",
    personal=r"datos|nombres|numeros|telefonos|historial\w*|conversaciones|transcripciones|correos?|"
    r"direcciones|e-?mails?",
    given=r"que (?:te|le|se|os|has|ha)\b[^.!?]{0,20}?\b(?:dieron|dado|dijeron|dicho|impusieron|ensenaron|"
    r"recibido|asignaron|programaron)|(?:que )?(?:recibiste|recibio|te dieron)",
    at_start=r"al (?:principio|inicio|comienzo)|inicialmente|originalmente|tal cual|palabra por palabra|"
    r"textualmente|literalmente|integramente",
    lapsed=r"(?:ya )?no (?:se )?(?:vale|aplica|cuenta|sirve|rige|importa)n?|(?:esta|estan|queda|quedan|era|"
    r"eran|fue) (?:anulad|cancelad|obsolet|derogad|sin efecto|suspendid|una prueba|solo una prueba)\w*|(?:es|son|"
    r"era|eran|fue) (?:todo )?(?:una broma|un ejemplo|inventado)|(?:era|eran|fue) (?:solo )?una prueba",
    reads=r"le[ae]|leer|resum\w*|anali[cz]\w*|proces\w*|gener\w*|redact\w*|lees|leyendo",
    hide=r"no (?:mencione|incluya|diga|indique|escriba|cuente|hable)s?|omit[ae]|ocult[ae]",
    proposals=r"(?:proxima|siguiente) accion|accion recomendada|(?:accion|paso) que (?:recomiend|propong|"
    r"propon|sugier)\w+|tu recomendacion",
    stops=r"dej[ae] de (?:resumir|hacer (?:el |un )?resum\w+)|no resum[ae]s?|en (?:vez|lugar) de (?:un |"
    r"el )?resum\w+|escrib[ae] una? (?:\w+ )?(?:poema|haiku|soneto|cuento)|dej[ae] de ser (?:un |una |"
    r"el )?(?:\w+ )?(?:resum\w+|asistente|ia|modelo|robot)|resum[ae] (?:esta|esto|este|la|"
    r"el)[^.!?]{0,20}? (?:asi(?= ?[:.])|como sigue|de la siguiente)|(?:escribe|responde|"
    r"contesta)\b[^.!?]{0,12}? (?:solo|solamente|unicamente) (?:con )?(?:la palabra|la frase)",
    frees=r"no tienes (?:ninguna? )?(?:restriccion|limite|filtro|regla)|(?:responde|"
    r"contesta) (?:libremente|sin (?:filtro|restriccion|limite))|modo sin (?:filtro|restriccion|limite)|"
    r"filtros de seguridad[^.!?]{0,30}?(?:desactivad|levantad|suspendid)|(?:borra|elimina|"
    r"resetea) (?:todas )?tus? (?:reglas|instrucciones|directrices|memoria|programacion)|"
    r"haz todo lo que (?:yo )?(?:te )?diga|puedes dejar de seguir (?:las|tus)",
    commanded="instruccion instrucciones reglas directrices resumen sistema idioma",
)
