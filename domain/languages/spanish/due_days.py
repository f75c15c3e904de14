"""Spanish words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_DAYS = DayWords(
    weekdays=("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
    months=(
        "enero|ene", "febrero|feb", "marzo", "abril|abr", "mayo", "junio|jun", "julio|jul", "agosto|ago",
        "sep?tiembre|sept?", "octubre|oct", "noviembre|nov", "diciembre|dic",
    ),
    doubtful_months=frozenset(),
    relative=(
        ("pasado manana", 2),
        ("antes de ayer|anteayer|antier", -2),
        ("manana(?: por la (?:manana|tarde|noche)| mismo| temprano)?", 1),
        ("ayer(?: por la (?:manana|tarde|noche))?|anoche", -1),
        ("hoy(?: por la (?:manana|tarde|noche)| mismo)?|esta (?:manana|tarde|noche)|este mediodia", 0),
    ),
    ordinal="o|",
    first="primero|1ro",
    of="de|del",
    the_day="el dia|dia",
    numbered=(
        "primero", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
        "trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte",
        "veintiuno", "veintidos", "veintitres", "veinticuatro", "veinticinco", "veintiseis", "veintisiete",
        "veintiocho", "veintinueve", "treinta", "treinta y uno",
    ),
    alone_after="el dia|antes|hasta|para|a mas",
    parts=r"(?:por la|a la) (?:tarde|noche)|al mediodia|a mediodia|a las? \w+",
    goes_on=r"a|por la|del? mes|y|o|como muy tarde|sin falta|de este mes|le|les|te|se|voy|vamos",
    separators="/",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="el|del|a partir del?|desde el|este|para este|al",
    by=r"(?:plazo|fecha limite|ultimo dia)(?: (?:es|acaba|termina|vence))?(?: el)?|"
    r"para(?: el)?|hasta(?: el)?|como (?:muy tarde|maximo)(?: el)?|a mas tardar(?: el)?|(?:vence|caduca) el"
    r"|antes de que (?:acabe|termine) el",
    before="antes del?|antes del? el",
    after="despues del?|no antes del?|tras el|pasado el",
    since="desde(?: el)?(?: pasado)?",
    this="este",
    coming="(?:el |este |para el |hasta el )?(?:proximo|siguiente)",
    coming_behind="proximo|que viene|que entra|siguiente",
    next="(?!)",
    last="(?:el )?(?:pasado|ultimo)",
    last_behind="pasado",
    next_week="de la (?:proxima semana|semana que viene|semana proxima)|(?:la )?(?:proxima semana|semana que viene)",
    this_week="de esta semana|esta semana",
    past=r"debia|debian|iba a|iban a|habria|habrian|deberia haber|deberian haber|"
    r"estaba|estuvo|estuve|habia|habian|fue|fui|era|dijo|dijeron|dije|llamaron|pedi|recibi|vino|prometio"
    r"|prometieron|he \w+[ai]do|hemos \w+[ai]do|han \w+[ai]do|ha \w+[ai]do",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "una?": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12, "catorce": 14, "quince": 15, "veinte": 20, "veinticuatro": 24,
        "treinta": 30, "cuarenta y ocho": 48, "setenta y dos": 72,
    }),
    to="a|o|u|y|-",
    about="unos|unas|aproximadamente|como mucho|maximo|maximo de|otros|otras|de|los proximos|las proximas",
    hours="horas?|h",
    days="dias?(?: naturales)?",
    working_days="dias? (?:laborables?|habiles|habil)",
    weeks="semanas?",
    months="mes(?:es)?",
    within=r"en(?: un plazo(?: maximo)? de| el plazo de)?|dentro de|en un maximo de|tarda(?:ra|n)?|demora(?:ra)?"
    r"|antes de(?! los)",
    from_now="a partir de hoy|a contar desde hoy|desde hoy",
    ago_before="hace(?: ya)?",
    ago_behind="atras",
    lasting="desde hace|hace|durante|despues de|cada|tras|llevo|llevamos|esperando|por",
    also="y|e",
    anchored="desde(?! hoy)|a partir d[el]+(?! hoy)|despues|tras|a contar|siguientes|de antelacion|al dia|por|antes"
    "|de espera",
    inclusive=frozenset({8, 15}),
    end_of="(?:a |al? |el )?(?:fin(?:al)?(?:es)?)(?: del? mes)? de",
    end_of_day="(?:al |a )?fin(?:al)?(?:es)? del dia|(?:a )?ultima hora",
    end_of_week="(?:a |al |el )?final(?:es)? de (?:la |esta )?semana|(?:a )?fines de (?:esta )?semana"
    "|(?:antes del?|para el) fin de semana",
    end_of_next_week="(?:a |al |el )?final(?:es)? de (?:la )?(?:proxima semana|semana que viene)",
    end_of_month="(?:a |al |el )?(?:fin|fines|final|finales) de(?:l| este)? mes",
    end_of_next_month="(?:a |al |el )?(?:fin|fines|final|finales) de(?:l)? (?:proximo mes|mes que viene)",
    of_next_month="del (?:mes que viene|proximo mes)",
    end_of_year="(?:a |al |el )?(?:fin|fines|final|finales) de(?:l| este)? ano",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        "(?:por|de|a|en|toda) la manana|(?:una|cada|la|buena) manana",
        "(?:de|entre el|del) <weekday> (?:a|al|y el) <weekday>|<weekday> ?(?:a|-|hasta el) ?<weekday>",
        "(?:los|todos los|cada|un|algun|primer|segundo|ultimo|buen|feliz) <weekday>(?! pasado)",
        r"(?:sr|sra|senor|senora|don|dona|doctora?|dra?|santo)\.? <weekday>",
        "<weekday> (?:negro|santo|de ramos|de gloria)|black friday|cyber monday",
        "(?:esta vez|otra vez|dos veces|tres veces|veces) en",
        "no (?:manana|hoy|el <weekday>)",
        "24/7|7/24|24/24",
        "hoy en dia|hoy por hoy|de la noche a la manana|el otro dia|un dia de estos|al dia siguiente|dia a dia",
    ),
    unclear=(
        "<weekday> siguiente|(?:de )?(?:manana|hoy|<weekday>) en (?:ocho|quince)(?: dias)?",
        (
            "(?:en|dentro de) (?:los proximos |las proximas )?(?:unos|unas|pocos|pocas|algunos|algunas|varios|varias"
            "|un par de|proximos|proximas) (?:\\w+ )?(?:dias|semanas|meses|horas)|en (?:los|las) proxim[oa]s (?:dias"
            "|semanas|horas)"
        ),
    ),
    periods=(
        (
            "(?:a principios de |a mediados de |durante |en )?(?:la |esta )?(?:proxima semana|semana que viene"
            "|semana proxima)"
            "|(?:el )?(?:mes que viene|proximo mes)|(?:durante )?esta semana"
        ),
        "(?:el |este |al )?fin de semana",
    ),
)
