"""Swedish words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_PART = "(?:en)?(?:s(?:morgon|kvall|eftermiddag))?"

_DAYS = DayWords(
    weekdays=(
        f"mandag{_PART}", f"tisdag{_PART}", f"onsdag{_PART}", f"torsdag{_PART}", f"fredag{_PART}",
        f"lordag{_PART}", f"sondag{_PART}",
    ),
    months=(
        "jan(?:uari)?", "feb(?:ruari)?", "mars?", "apr(?:il)?", "maj", "juni?", "juli?", "aug(?:usti)?",
        "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
    ),
    doubtful_months=frozenset(),
    relative=(
        ("i ?over ?morgon", 2),
        ("i ?forrgar", -2),
        ("i ?gar(?: (?:kvall|morse|eftermiddag))?", -1),
        ("i ?mor(?:gon|ron)(?: (?:bitti|kvall|eftermiddag|formiddag))?", 1),
        ("i ?dag|i ?kvall|i (?:morse|eftermiddag|formiddag|natt)", 0),
    ),
    ordinal=":?e|:?a|",
    first="forsta",
    of="i",
    the_day="den",
    numbered=(
        "forsta", "andra", "tredje", "fjarde", "femte", "sjatte", "sjunde", "attonde", "nionde", "tionde",
        "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde",
        "tjugonde", "tjugoforsta", "tjugoandra", "tjugotredje", "tjugofjarde", "tjugofemte", "tjugosjatte",
        "tjugosjunde", "tjugoattonde", "tjugonionde", "trettionde", "trettioforsta",
    ),
    alone_after="den|senast|fore|pa|innan",
    parts=r"(?:\w+)?(?:eftermiddag|kvall|lunch)(?:en)?|(?:klockan|kl) \w+",
    goes_on=r"klockan|kl|den har manaden|och|eller|jag|vi|du|ni|ringer",
    separators="/",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="pa|till|fran(?: och med)?|under|med start",
    by=r"(?:sista dag(?:en)?|deadline\w*|tidsfrist\w*) (?:ar|gar ut)(?: pa)?|"
    r"senast(?: pa)?|till(?: och med)?|t[.]?o[.]?m|inte senare an|fore slutet av|fram till",
    before="fore|innan",
    after="efter|inte fore|tidigast",
    since="sedan|sen",
    this="denna|den har",
    coming="(?:nu )?(?:kommande|pa)",
    coming_behind="nu",
    next="nasta",
    last="forra|i|senaste",
    last_behind="som var",
    next_week="(?:under )?nasta vecka",
    this_week="(?:under )?(?:denna vecka|den har veckan)",
    past=r"sedan|skulle ha|var|hade|blev|sa|sade|fick|kom|ringde|ringt|bestallde|bestallt|sagt|kopte|kopt|betalade"
    r"|betalat|lovade|lovat|skickade|skickat|varit|fatt|hort|har",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "en": 1, "ett": 1, "tva": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "atta": 8, "nio": 9, "tio": 10,
        "elva": 11, "tolv": 12, "fjorton": 14, "femton": 15, "tjugo": 20, "tjugofyra": 24, "trettio": 30,
        "fyrtioatta": 48, "sjuttiotva": 72,
    }),
    to="till|eller|och|-",
    about="ungefar|cirka|ca|ca[.]|runt|max(?:imalt)?|hogst|ytterligare|de narmaste",
    hours="timm(?:e|ar)|tim",
    days="dag(?:ar)?|dygn",
    working_days="(?:arbets|var|bank)dag(?:ar)?",
    weeks="veck(?:a|or)",
    months="manad(?:er)?",
    within="inom|om|tar|drojer|rakna med",
    from_now="fran (?:nu|idag|i dag)",
    ago_before="for",
    ago_behind="sedan|sen",
    lasting="i|sedan|efter|under|varje|senaste",
    also="och|samt",
    anchored="efter|fran(?! nu| idag| i dag)|fore|innan|sedan|senare",
    inclusive=frozenset(),
    end_of="(?:i )?slutet (?:av|pa)",
    end_of_day="(?:i |vid |fore )?(?:slutet (?:av|pa) (?:dagen|arbetsdagen)|dagens slut)",
    end_of_week="(?:i |fore )?slutet (?:av|pa) (?:veckan|denna vecka|den har veckan)"
    "|(?:fore|innan|till) helgen",
    end_of_next_week="(?:i )?slutet (?:av|pa) nasta vecka",
    end_of_month="(?:i |fore )?(?:slutet (?:av|pa) manaden|manadens slut|manadsskiftet)",
    end_of_next_month="(?:i )?slutet (?:av|pa) nasta manad",
    of_next_month="(?:i )?nasta manad",
    end_of_year="(?:i )?slutet (?:av|pa) (?:aret|detta ar)|arets slut|arsskiftet",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        r"(?:fran )?<weekday> ?(?:till(?: och med)?|-|\u2013) ?<weekday>|mellan <weekday> och <weekday>",
        "(?:varje|en|forsta|andra|tredje|trevlig|glad|skon|bra) <weekday>",
        r"(?:herr|fru|doktor|familjen|dr)\.? <weekday>",
        "black friday|svarta fredagen|cyber monday|langfredag\\w*|skartorsdag\\w*|annandag\\w*|palmsondag\\w*",
        "ganger (?:i|om|per)|gang (?:i|om|per)",
        "inte (?:i ?morgon|i ?dag|pa <weekday>|<weekday>)",
        "24/7|7/7|24/24",
        "nu for tiden|haromdagen|en dag|nagon dag|dag for dag|fran dag till dag|god morgon|i dagslaget",
    ),
    unclear=(
        (
            "<weekday> (?:om|i) (?:en|tva|atta|fjorton) (?:vecka|veckor|dagar)|veckan (?:darpa|efter nasta)"
            "|<weekday> darpa"
        ),
        (
            "(?:om|inom) (?:de narmaste )?(?:nagra|ett par|ett antal|nagon) (?:\\w+ )?(?:dagar|dag|veckor|manader"
            "|timmar|arbetsdagar)|(?:inom )?de (?:narmaste|kommande) (?:dagarna|veckorna|timmarna)"
        ),
    ),
    periods=(
        "(?:i borjan av |under |i mitten av )?(?:nasta|denna) (?:vecka|manad|ar)|(?:den har|hela) (?:veckan|manaden)",
        "(?:i |till |nasta |under )?helg(?:en)?",
    ),
)
