"""Portuguese words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_AFTER_SHORT = (
    r"(?= ?$| ?[.,;:!?)]| (?:de manha|a tarde|a noite|que vem|passada|as|sem falta|eu|ja|e|ou|por|vou"
    r"|entao|mesmo|d[ae]sta|da proxima|da semana)(?!\w))"
)
_SHORT = "(?:(?<=na )|(?<=ate )|(?<=ate a )|(?<=esta )|(?<=essa )|(?<=proxima )|(?<=para )|(?<=antes de ))"


def _weekday(name: str, number: int) -> str:
    """Without `feira`, the name is also an ordinal: "uma segunda via". So it counts only between certain words."""
    return f"(?:{name}|{number}a)[- ]feira|{_SHORT}{name}{_AFTER_SHORT}"


_DAYS = DayWords(
    weekdays=(
        _weekday("segunda", 2), _weekday("terca", 3), _weekday("quarta", 4), _weekday("quinta", 5),
        _weekday("sexta", 6), "sabado", "domingo",
    ),
    months=(
        "janeiro|jan", "fevereiro|fev", "marco", "abril|abr", "maio", "junho|jun", "julho|jul", "agosto|ago",
        "setembro", "outubro", "novembro|nov", "dezembro|dez",
    ),
    doubtful_months=frozenset(),
    relative=(
        ("depois de amanha", 2),
        ("antes de ontem|anteontem", -2),
        ("amanha(?: de manha| a tarde| a noite| cedo)?", 1),
        ("ontem(?: de manha| a tarde| a noite)?", -1),
        ("hoje(?: mesmo| de manha| a tarde| a noite| ainda)?|(?:esta|nesta) (?:manha|tarde|noite)", 0),
    ),
    ordinal="o|",
    first="primeiro",
    of="de|do",
    the_day="o dia|no dia|dia|a",
    numbered=(
        "primeiro", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze",
        "treze", "(?:catorze|quatorze)", "quinze", "dezass?eis", "deza?ss?ete", "dezoito", "deza?nove", "vinte",
        "vinte e um", "vinte e dois", "vinte e tres", "vinte e quatro", "vinte e cinco", "vinte e seis",
        "vinte e sete", "vinte e oito", "vinte e nove", "trinta", "trinta e um",
    ),
    alone_after="no dia|o dia|dia|ate|para|antes",
    parts=r"(?:a|de|da) (?:tarde|noite)|ao meio-dia|as \w+",
    goes_on=r"as|de manha|a tarde|deste mes|do mes|e|ou|sem falta|eu|vou",
    separators="/",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="na|no|em|a|ao|da|do|a partir de|a partir do|a partir da|desde|esta|nesta|essa|nessa|este|neste|de",
    by=r"(?:prazo|data limite|ultimo dia)(?: (?:e|termina|acaba))?(?: n[ao]| a)?|"
    r"ate(?: ao| a| o)?|para(?: o| a)?|o mais tardar(?: na| no| ate)?|no maximo(?: ate)?(?: na| no| a)?"
    r"|vence(?: em| a| no)?",
    before="antes d[eoa]",
    after="depois d[eoa]|apos(?: o| a)?|nao antes d[eoa]|so depois d[eoa]",
    since="desde(?: o| a)?",
    this="(?:est[ea]|nest[ea]|ess[ea]|ness[ea])",
    coming="(?:n?[oa] |ate a |ate ao |para a )?proxim[oa]",
    coming_behind="que vem|proxim[oa]",
    next="(?!)",
    last="(?:n?[oa] )?(?:ultim[oa]|passad[oa])",
    last_behind="passad[oa]",
    next_week="(?:da |na )?(?:proxima semana|semana que vem)",
    this_week="desta semana|esta semana",
    past=r"devia|deviam|deveria ter|ia|iam|"
    r"estava|estavam|tinha|tinham|foi|fui|era|disse|disseram|liguei|ligou|ligaram|pedi|comprei|recebi|mandei"
    r"|enviei"
    r"|paguei|falei|veio|chegou|prometeu|prometeram|encomendei|ficou|aconteceu|avisaram",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "uma?": 1, "dois|duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8, "nove": 9,
        "dez": 10, "onze": 11, "doze": 12, "catorze|quatorze": 14, "quinze": 15, "vinte": 20, "vinte e quatro": 24,
        "trinta": 30, "quarenta e oito": 48, "setenta e duas": 72,
    }),
    to="a|ou|e|-",
    about="cerca de|aproximadamente|no maximo|mais ou menos|mais|outros|outras|os proximos|as proximas|de|ate",
    hours="horas?|h",
    days="dias?(?: corridos| seguidos)?",
    working_days="dias? (?:uteis|util)",
    weeks="semanas?",
    months="mes(?:es)?",
    within=r"em|dentro de|daqui a|no prazo(?: maximo)? de|num prazo de|nas proximas|nos proximos|demora|leva"
    r"|ate daqui a"
    r"|em ate",
    from_now="a partir de hoje|a contar de hoje",
    ago_before="ha(?: ja)?|faz",
    ago_behind="atras",
    lasting="ha|faz|durante|por|depois de|cada|apos",
    also="e",
    anchored="desde|a partir d[eao](?! hoje)|depois|apos|a contar|seguintes|por|antes|de antecedencia|apos",
    inclusive=frozenset({8, 15}),
    end_of="(?:o |no |ao )?(?:fim|final)(?: do mes)? de",
    end_of_day="(?:o |no |ao )?(?:fim|final) do dia",
    end_of_week="(?:o |no |ao )?(?:fim|final) (?:da|desta|dessa) semana"
    "|(?:ate ao|antes do) fim de semana",
    end_of_next_week="(?:o |no |ao )?(?:fim|final) da (?:proxima semana|semana que vem)",
    end_of_month="(?:o |no |ao )?(?:fim|final) d(?:o|este|esse) mes",
    end_of_next_month="(?:o |no |ao )?(?:fim|final) do (?:proximo mes|mes que vem)",
    of_next_month="do (?:proximo mes|mes que vem)",
    end_of_year="(?:o |no |ao )?(?:fim|final) d(?:o|este|esse) ano",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        (
            "(?:de |da )?(?:segunda|terca|quarta|quinta|sexta)(?:[- ]feira)? (?:a|ate) (?:segunda|terca|quarta|quinta"
            "|sexta|sabado"
            "|domingo)(?:[- ]feira)?|<weekday> ?(?:a|-|ate) ?<weekday>|entre <weekday> e <weekday>"
        ),
        "(?:todas? as?|todos? os?|cada|um|uma|primeir[oa]|bom|boa|feliz|as|aos) <weekday>",
        r"(?:sr|sra|senhora?|dom|dona|doutora?|dra?|sao)\.? <weekday>",
        "<weekday> (?:negra|santa|de ramos|gorda|magro)|black friday|cyber monday",
        "(?:vez|vezes) em",
        "nao (?:amanha|hoje|na <weekday>)",
        "24/7|7/7|24/24",
        "hoje em dia|de um dia para o outro|no outro dia|outro dia|no dia seguinte|dia a dia",
    ),
    unclear=(
        "<weekday> seguinte|de (?:amanha|hoje|<weekday>) a (?:oito|quinze)(?: dias)?",
        (
            "(?:em|dentro de|daqui a|nos|nas) (?:proxim[oa]s )?(?:alguns|algumas|poucos|poucas|varios|varias|uns|umas"
            "|um par de|proximos|proximas) (?:\\w+ )?(?:dias|semanas|meses|horas)|n[oa]s proxim[oa]s (?:dias|semanas"
            "|horas)"
        ),
    ),
    periods=(
        (
            "(?:no inicio da |a meio da |durante a |na |para a )?(?:proxima semana|semana que vem)"
            "|(?:n?o )?(?:mes que vem|proximo mes)|(?:durante )?(?:n?esta|n?essa) semana"
        ),
        "(?:o |no |ao |neste |este )?(?:fim|final) de semana",
    ),
)
