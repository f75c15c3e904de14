"""Spanish words that show whether a sentence asks, promises, agrees or is only polite."""

from domain.languages.parts.cues import CuePatterns

CUES = CuePatterns(
    request=(
        r"\bnecesitaría(?:mos)?\b",
        r"\b(?:nos|me) (?:hace|hacen|haría) falta\b",
        (
            r"\b(?:puede|puedes|pueden|podría|podrías|podrían)\b(?! (?:ser|que|haber|"
            r"costar)\b)(?=.*\?|.*favor)"
        ),
        r"\b(?:puedo|podría|podemos|podríamos) (?!ayudar|servir)\w+(?=.*\?)",
        r"\bpor favor\b(?<!momento por favor)(?<!momento, por favor)",
        (
            r"\b(?<!no )(?:me|nos) (?:gustaría|interesa|interesaría|haría el favor|dice|da|manda|envía|pasa|"
            r"ayuda|reserva|cambia)\b"
        ),
        r"\b(?:quería|quisiera|querría|desearía|necesito|necesitamos|necesitaría)\b",
        (
            r"\bquiero (?:que|un|una|saber|cancelar|cambiar|hablar|reservar|pedir|comprar|mi|mis|el|"
            r"la|devolver|ir|viajar)\b"
        ),
        r"\b(?:llamaba|llamo) (?:para|por|porque)\b",
        (
            r"\b(?:qué tal si|qué le parece si|por qué no|le importaría|te importaría|hágame|"
            r"ayúdeme)\b"
        ),
        r"\b(?:debería|deberías)\b",
        (
            r"^[¡¿]?(?:y |pues |entonces |ahora |no )*(?:dígame|dime|deme|dame|envíeme|mándeme|"
            r"llámeme|espere|venga|haga|haz|tome|toma|vaya|pruebe|recuerde|no olvide|resérveme|"
            r"póngame|mire a ver|compruebe|firme|explíqueme)\b"
        ),
    ),
    plain_question=(
        (
            r"[¿¡]?(?:y |pero )?(?:(?:a |de |en |con |por |para )?(?:qué|cuál|cuáles|cuándo|dónde|"
            r"quién|cómo|cuánto|cuánta|cuántos|cuántas))\b(?! (?:tal si|le parece si|"
            r"no)\b)(?!.*\bpor favor\b)"
        ),
        r"[¿¡]?(?:hay|tiene|tienen|es|está|sabe)\b(?=.*\?)(?!.*\bpor favor\b)",
    ),
    commitment=(
        r"\b(?:l[oa]|(?:os|se) l[oa]) (?:mando|paso|llevo|envío|traigo|hago) (?:yo|hoy|mañana|luego|por|esta)\b",
        r"\b(?:voy|vamos) a \w+(?:ar|er|ir)\w*\b",
        r"\b(?:yo )?(?:le|te|les|lo|la|se lo|os) \w+(?:aré|eré|iré)\b",
        r"\b\w{2,}(?:aré|eré|iré|aremos|eremos|iremos)\b",
        r"\b(?:haré|diré|pondré|tendré|vendré|haremos|podré)\b",
        r"\b(?:le|te) (?:llamo|envío|mando|confirmo|paso|aviso|reservo|devuelvo la llamada)\b",
        r"\bme (?:encargo|comprometo|ocupo)\b",
        r"\b(?:un compañero|alguien|nuestro equipo|el técnico) (?:le|te|va)\b",
        r"\b(?:le|te|les|se) \w+(?:ar|er|ir)(?:á|án)\b",
        r"\bse lo (?:pregunto|mando|envío|confirmo|consulto)\b",
        r"\brecibirá\b",
        r"\bhe (?:reservado|programado|agendado)\b",
        (
            r"\b(?:se|te|os) l[oa]s? (?:mando|envío|paso|traigo|llevo|preparo|doy|digo|reservo|tramito|mandamos|"
            r"enviamos|cambiamos|devolvemos|preparamos|traemos|llevamos|arreglamos)\b"
        ),
        (
            r"\b(?:le|te|les|os) (?:digo|cuento|preparo|cambio|tramito|traigo|llevo|escribo|enviamos|mandamos|"
            r"devolvemos|llamamos|cambiamos|reembolsamos|avisamos|abonamos)\b"
        ),
        r"\blo (?:vuelvo a|paso|pregunto|consulto)\b",
        (
            r"\b(?:le|te|les|os|se) (?:l[oa]s? )?(?!espero|agradezco|entiendo|escucho|record\w+|recuerdo|apunt\w+|"
            r"comento|creo|veo|pido|deseo|llam\w+ (?:para|por)|dijimos)\w{2,}(?:o|[aei]mos)\b"
        ),
        r"\bl[oa]s? (?:llamo|aviso|llamamos|avisamos|pido|pedimos|arreglamos|cambiamos)\b(?! (?:para|por))",
    ),
    performing=(
        r"\b(?:ofre[zc]\w+|propong\w+|proponer\w*)\b",
        r"\b(?:(?:le|te|les|os) )?(?:llam|escrib)\w*(?:o|aba|amos|ábamos) (?:del?|desde|para|por)\b",
        r"\badjunt\w+\b",
        r"\bacab(?:o|a|amos) de\b",
    ),
    assent=(
        (
            r"(?:claro(?: que sí)?|por supuesto|de acuerdo|vale|ok(?:ay)?|con (?:mucho )?gusto|"
            r"sin problema|ningún problema|sí|muy bien|perfecto|desde luego|cómo no|buena idea|"
            r"hecho|enseguida)(?!\w)"
        ),
    ),
    dissent=(r"no(?=[,.;!])",),
    settled=(
        (
            r"\b(?:ya funciona|(?:ya )?está (?:resuelto|solucionado|arreglado)|problema resuelto|"
            r"se ha resuelto|todo resuelto)\b"
        ),
    ),
    courtesy=(
        r"siento (?:mucho )?(?:oír|escuchar) (?:eso|esto)",
        r"no cuelgue",
        r"no hay problema",
        r"algo más",
        r"me (?:oye|escucha)",
        r"ya veo",
        r"(?:muchas |mil )?gracias(?: (?:por|a) \w+(?: \w+)?)?",
        r"adiós",
        r"hasta (?:luego|pronto|mañana)",
        r"de nada",
        r"buen(?:os|as) (?:días|tardes|noches)",
        r"que (?:tenga|tengas|pase) (?:un )?buen\w* \w+",
        r"un saludo",
        r"saludos",
        r"a usted",
        r"igualmente",
        r"no hay de qué",
        r"con mucho gusto",
        r"encantad[oa]",
        r"cómo está(?:s)?",
        r"muy bien",
        r"en qué (?:puedo|le puedo) ayudar(?:le|te)?",
        r"dígame",
        r"por supuesto",
        r"desde luego",
        r"claro(?: que sí)?",
        r"entendido",
        r"entiendo",
        r"comprendo",
        r"señora?",
        r"señor",
        r"perfecto",
        r"exacto",
        r"correcto",
        r"qué",
    ),
    interjection=(
        r"sí",
        r"hola",
        r"buen(?:os|as) (?:días|tardes|noches)",
        r"buenas",
        r"bueno",
        r"pues",
        r"eh+",
        r"ehm",
        r"ah",
        r"oh",
        r"a ver",
        r"o sea",
        r"vale",
        r"ok",
        r"okay",
        r"y",
        r"pero",
        r"entonces",
        r"mire",
        r"mira",
        r"oiga",
        r"oye",
    ),
    opening=(
        r"si",
        r"no",
        r"ya",
        r"bien",
        r"este",
        r"claro",
        r"de acuerdo",
        r"perfecto",
        r"muy bien",
        r"perdón",
        r"perdone",
        r"disculpe",
        r"lo siento",
        r"gracias",
        r"muchas gracias",
        r"por supuesto",
        r"genial",
        r"estupendo",
        r"verá",
        r"la verdad",
        r"por favor",
        r"exacto",
        r"correcto",
        r"entiendo",
        r"señora?",
        r"señor",
        r"lamentablemente",
        r"en realidad",
    ),
    pleasantry=(
        r"he (?:escuchado|oído|recibido) su mensaje(?: de (?:ayer|anoche|esta mañana))?(?: y quería .*)?\W*$",
        r"(?:puede|podría|me lo puede) repetir",
        r"(?:muchas|mil) gracias",
        r"gracias\b",
        r"lo (?:siento|lamento)\b",
        r"(?:lamentamos|sentimos|disculpe las|entiendo su|comprendo su)\b",
        r"(?:espero|esperamos) que",
        r"(?:puedo|podemos|le puedo) (?:ayudar\w*|servir\w*)",
        r"en qué (?:le |te )?(?:puedo|podemos)",
        r"(?:hay|necesita|desea|tiene)\b.*\b(?:algo|alguna|otra) (?:más|otra|cosa|pregunta)",
        r"no dude",
        r"bienvenid[oa]",
        r"que (?:tenga|pase)",
        r"(?:un|espere un) (?:momento|segundo|momentito)",
        r"encantad[oa]",
        r"(?:eso )?(?:está|es|suena) (?:muy )?(?:bien|perfecto|correcto|genial)",
        r"qué (?:pena|lástima|bien)",
        r"a su (?:disposición|servicio)",
    ),
    hedge=(
        r"(?:yo )?(?:creo|pienso|supongo|digo) que",
        r"la verdad es que",
        r"es que",
        r"lo que pasa es que",
        r"me parece que",
    ),
    joint=(
        "y entonces",
        "y luego",
        "y",
        "pero",
        "entonces",
        "porque",
        "así que",
        "luego",
        "pues",
        "cuando",
        "me puede",
    ),
)
