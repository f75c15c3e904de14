"""English words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_DAYS = DayWords(
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    months=(
        "january|jan", "february|feb", "march", "april|apr", "may", "june|jun", "july|jul", "august|aug",
        "september|sept?", "october|oct", "november|nov", "december|dec",
    ),
    doubtful_months=frozenset({3, 5}),
    relative=(
        ("(?:the )?day after tomorrow", 2),
        ("(?:the )?day before yesterday", -2),
        ("(?:with)?in (?:a|one) fortnight(?:'s time)?|a fortnight (?:today|from (?:now|today))", 14),
        ("tomorrow", 1),
        ("yesterday|last night", -1),
        ("today|tonight|this (?:morning|afternoon|evening)", 0),
    ),
    ordinal="st|nd|rd|th",
    first="first",
    of="of",
    the_day="the",
    numbered=(
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth", "twentieth", "twenty[- ]first", "twenty[- ]second", "twenty[- ]third", "twenty[- ]fourth",
        "twenty[- ]fifth", "twenty[- ]sixth", "twenty[- ]seventh", "twenty[- ]eighth", "twenty[- ]ninth",
        "thirtieth", "thirty[- ]first",
    ),
    alone_after="on|by|before|until|till|for|no later",
    parts=r"(?:in the )?(?:afternoon|evening)|night|noon|midday|lunch\w*|\d{1,2}(?::\d\d)? ?(?:am|pm)|at \d{1,2}",
    goes_on=r"at|in the (?:morning|afternoon|evening)|of (?:this|the) month|and|or|i|we|you|they|he|she|it|then|latest",
    separators="/",
    day_first_regions=frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN"}),
    month_first_regions=frozenset({"US"}),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="on|for|from|starting",
    by=r"(?:deadline|due date|cut-?off|last day)(?: (?:for|to) (?:\w+ ){0,3}?\w+)? (?:is|was|will be)(?: on)?|"
    "by|until|till|til|no later than|not later than|at the latest by|at the latest on|due on|due by|due",
    before="before|ahead of|prior to",
    after="after|not before|no earlier than|later than",
    since="since|as of last|ever since",
    this="this",
    coming="this coming|the coming|coming|this next",
    coming_behind="coming",
    next="next|the next",
    last="last|this past|this last|the past|the last",
    last_behind="last|gone",
    next_week="(?:of )?next week",
    this_week="(?:of )?this week",
    past=r"should have|would have|could have|supposed to|since|"
    r"was|were|had|did|didn't|wasn't|told|said|called|rang|ordered|sent|received|came|went|bought|paid|spoke|got"
    r"|happened|promised|arrived|stopped|started|broke|tried|asked|waited|ago|already",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "an?": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14, "fifteen": 15, "twenty": 20, "twenty[- ]four": 24,
        "thirty": 30, "forty[- ]eight": 48, "seventy[- ]two": 72,
    }),
    to="to|or|and|-",
    about="about|around|roughly|approximately|up to|at most|max(?:imum)?|another|the next|the following",
    hours="hours?|hrs?",
    days="(?:calendar )?days?",
    working_days=r"(?:working|business|work) ?days?|weekdays?",
    weeks="weeks?",
    months="months?",
    within="within|in|inside|over|takes?|will take|'ll take|allow|give it|give us",
    from_now=r"from (?:now|today)|'? ?time",
    ago_before="(?!)",
    ago_behind="ago|back",
    lasting="for|been|after|last|past|waiting|waited|took|every",
    also="and|plus",
    anchored=r"of|after|from(?! now| today)|following|before|ago",
    inclusive=frozenset(),
    end_of="(?:the )?end of",
    end_of_day=r"(?:the )?end of (?:the |this |my |our )?(?:working |business )?day|eod|cob|(?:the )?close of business",
    end_of_week="(?:the )?end of (?:the|this) week"
    "|(?:by|before|until) (?:the |this )?weekend",
    end_of_next_week="(?:the )?end of next week",
    end_of_month="(?:the )?end of (?:the|this) month|month[- ]end",
    end_of_next_month="(?:the )?end of next month",
    of_next_month="of next month",
    end_of_year="(?:the )?end of (?:the|this) year|year[- ]end",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        "(?:black|good|cyber|ash|holy|casual|happy|super|easter|shrove|bloody|boxing|manic|blue|whit|palm) <weekday>",
        r"(?:mrs?|ms|miss|mister|doctor|dr|man|girl)\.? <weekday>",
        "<weekday>'s(?! (?:the|at|in|on|fine|good|ok|okay|best|better|great|possible|when|too|perfect)(?!\\w))",
        r"(?:from )?<weekday> ?(?:to|thru|through|till|until|-) ?<weekday>",
        (
            "(?:an?|the|our|your|my|every|each|any|some|most|other|another|first|second|third|fourth) <weekday>"
            "(?! the| coming| next| last)"
        ),
        r"(?:times|twice|once|calls?|visits?) (?:with)?in",
        "not (?:today|tomorrow|on <weekday>|<weekday>)",
        r"24/7|24/24|7/7",
        "tomorrow's|today's|yesterday's",
        "back in the day|these days|the other day|one day|some day|day[- ]to[- ]day|day in day out",
    ),
    unclear=(
        "a week (?:on |from |after )?(?:today|tomorrow|<weekday>)|(?:today|tomorrow|<weekday>) week",
        "(?:the )?week after next|<weekday> after next|the following <weekday>|the <weekday> after",
        r"in an? (?:day|week|month|hour) or (?:two|so|three)",
        (
            "(?:with)?in (?:the next |a )?(?:couple(?: of)?|few|several) (?:working |business )?(?:days|weeks|months"
            "|hours)"
        ),
    ),
    periods=(
        (
            "(?:early |late |later |at the beginning of |the beginning of |sometime |the start of )?(?:next|this) "
            "(?:week|month|year)"
        ),
        "(?:this|next|at the|over the) weekend",
    ),
)
