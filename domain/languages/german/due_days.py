"""German words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_PART = "(?:morgen|vormittag|mittag|nachmittag|abend)?"

_DAYS = DayWords(
    weekdays=(
        f"montag{_PART}", f"dienstag{_PART}", "mittwoch(?:morgen|vormittag|nachmittag|abend)?",
        f"donnerstag{_PART}", f"freitag{_PART}", f"(?:samstag|sonnabend){_PART}", f"sonntag{_PART}",
    ),
    months=(
        "jan(?:uar|ner)?", "feb(?:ruar|er)?", "marz|mrz", "apr(?:il)?", "mai", "juni?", "juli?", "aug(?:ust)?",
        "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "dez(?:ember)?",
    ),
    doubtful_months=frozenset(),
    relative=(
        ("uber ?morgen", 2),
        ("vor ?gestern", -2),
        ("heute morgen", 0),
        ("gestern(?: morgen| abend| nachmittag)?", -1),
        ("morgen(?: fruh| vormittag| mittag| nachmittag| abend)?", 1),
        ("heute|diesen (?:vormittag|nachmittag|abend)", 0),
    ),
    ordinal=r"\.",
    first="ersten?",
    of="(?!)",
    the_day="am|zum|den|dem|der",
    numbered=(
        "ersten?", "zweiten?", "dritten?", "vierten?", "funften?", "sechsten?", "sieb(?:en)?ten?", "achten?",
        "neunten?", "zehnten?", "elften?", "zwolften?", "dreizehnten?", "vierzehnten?", "funfzehnten?",
        "sechzehnten?", "siebzehnten?", "achtzehnten?", "neunzehnten?", "zwanzigsten?", "einundzwanzigsten?",
        "zweiundzwanzigsten?", "dreiundzwanzigsten?", "vierundzwanzigsten?", "funfundzwanzigsten?",
        "sechsundzwanzigsten?", "siebenundzwanzigsten?", "achtundzwanzigsten?", "neunundzwanzigsten?",
        "dreissigsten?", "einunddreissigsten?",
    ),
    alone_after="am|zum|bis|vor|spat|ab",
    parts=r"\w*(?:nachmittag|abend|mittag)s?|(?:um )?\d{1,2}(?:[.:]\d\d)? uhr",
    goes_on=r"haben|bekommen|erhalten|ist|sind|um|gegen|vormittags|nachmittags|abends|oder|und|an|ab|zuruck|ein|bei|mit"
    r"|wieder|des monats|dieses monats"
    r"|ich|wir|sie|er|es",
    separators=".",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=True,
)  # fmt: skip
_LEADS = LeadWords(
    on="am|den|ab|ab dem|von|vom|fur|fur den|auf|auf den|dem|zum",
    by=r"(?:frist|stichtag|deadline|abgabetermin)(?: (?:ist|endet|lauft(?: bis)?))?(?: am| der| den)?|"
    r"bis(?: spatestens| zum| einschliesslich)*(?: am)?|spatestens(?: bis)?(?: am| zum| zu)?|(?:fallig"
    r"|faellig)(?: am| zum)?",
    before="(?:noch )?vor(?: dem)?",
    after="nach(?: dem)?|nicht vor(?: dem)?|fruhestens(?: am)?",
    since="seit(?: dem)?",
    this="(?:an )?diese[nmr]",
    coming="(?:am |an |bis |den )?kommende[nmrs]?",
    coming_behind="(?!)",
    next="(?:am |den )?nachste[nmrs]?",
    last="(?:am )?(?:letzte|vorige|vergangene)[nmrs]?",
    last_behind="(?!)",
    next_week="(?:der )?(?:nachste|kommende)[rn]? woche",
    this_week="(?:dieser|diese) woche",
    past=r"seit|sollte|sollten|hattest|hattet|"
    r"war|waren|hatte|hatten|wurde|wurden|hiess|sagte|gesagt|bekam|kam|rief"
    r"|bestellt|angerufen|(?<!sie )(?<!wir )(?:bekommen|erhalten)|gekauft|gewartet"
    r"|gewesen|versprochen|gekommen|bezahlt",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "eine[mnrs]?": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9, "zehn": 10, "elf": 11, "zwolf": 12, "vierzehn": 14, "funfzehn": 15, "zwanzig": 20,
        "vierundzwanzig": 24, "dreissig": 30, "achtundvierzig": 48, "zweiundsiebzig": 72,
    }),
    to="bis(?: zu)?|oder|-",
    about="etwa|ca|ca[.]|circa|ungefahr|rund|maximal|hochstens|spatestens|noch|weiteren|den nachsten|der nachsten|von"
    "|bis zu",
    hours="stunden?|std[.]?",
    days="tage?n?(?: lang)?|kalendertage?n?",
    working_days="(?:werk|arbeits|geschafts|bank)tage?n?",
    weeks="wochen?",
    months="monate?n?",
    within=r"in(?: den nachsten)?|binnen|innerhalb(?: von| der nachsten)?|dauert|rechnen sie mit|brauch(?:t|en)"
    r"|in spatestens",
    from_now="ab heute|ab jetzt|von heute an",
    ago_before="vor",
    ago_behind="(?!)",
    lasting="seit|nach|vor|alle|schon|wahrend|letzten",
    also="und|sowie",
    anchored="nach|ab(?! heute| jetzt)|vor|seit|im voraus|spater|lang",
    inclusive=frozenset({8}),
    end_of="ende",
    end_of_day="(?:zum |am )?(?:ende des (?:tages|arbeitstages)|tagesende|feierabend|geschaftsschluss)",
    end_of_week="(?:zum |am )?ende (?:der|dieser) woche|(?:zum )?ende der arbeitswoche"
    "|(?:bis (?:zum )?|vorm? |vor dem )wochenende",
    end_of_next_week="(?:zum )?ende (?:der )?nachste[rn]? woche|ende (?:der )?kommende[rn]? woche",
    end_of_month="(?:zum |am )?(?:ende (?:des|dieses) monats|monatsende)|ultimo",
    end_of_next_month="(?:zum |am )?ende (?:des )?nachsten monats",
    of_next_month="(?:des )?nachsten monats",
    end_of_year="(?:zum |am )?(?:ende des jahres|jahresende)|ende dieses jahres",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        (
            "(?:guten|schonen|jeden|am|der|den|eines|diesen|dieser|gegen|fruhen|jeder|ganzen|am spaten"
            "|am fruhen) morgen"
            "(?! (?:abend|vormittag|nachmittag))"
        ),
        r"(?:frau|herrn?|familie|fr|hr|dr|doktor|firma|kollegen?|kollegin)\.? <weekday>",
        "black friday|schwarze[nr] freitag|cyber monday",
        "(?:von |zwischen )?<weekday> ?(?:bis|-) ?<weekday>|zwischen <weekday> und <weekday>",
        "(?:jede[nrm]?|ein|einen|einem|immer|ersten?|zweiten|dritten|stille[nr]|verkaufsoffene[nr]) <weekday>",
        "(?:schonen|frohen) <weekday>|ruhetag <weekday>",
        "(?:nicht|erst nicht) (?:morgen|heute|am <weekday>)",
        "(?:version|build|release|firmware|kapitel|nummer|stand) (?:am )?\\d[\\d.]*",
        "von heute auf morgen|heutzutage|dieser tage|eines tages|gestern und heute",
        "24/7|7/24",
        "(?:zweimal|dreimal|mal) in",
    ),
    unclear=(
        "(?:heute|morgen|<weekday>) in (?:einer|acht|vierzehn|zwei) (?:woche|wochen|tagen?)",
        "<weekday> darauf|(?:am )?ubernachste[nr]? (?:<weekday>|woche)|in der ubernachsten woche",
        (
            "(?:in|innerhalb|binnen)(?: von)? (?:den nachsten |der nachsten )?(?:ein paar|einigen|wenigen|mehreren"
            "|nachsten)"
            "(?: werk)?(?: ?(?:tagen|wochen|monaten|stunden|werktagen))?|in (?:den|der) nachsten (?:tagen|zeit|wochen"
            "|stunden)"
        ),
    ),
    periods=(
        "(?:anfang |mitte |im laufe )?(?:in )?(?:der )?(?:nachste|kommende|diese)[rn]? (?:woche|monat|jahr)",
        "(?:am |ubers |dieses )wochenende",
    ),
)
