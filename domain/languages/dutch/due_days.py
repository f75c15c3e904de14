"""Dutch words by which the days in a sentence are found (R32)."""

from types import MappingProxyType

from domain.languages.parts.due_days import DayWords, DueDayWords, LeadWords, SpanWords

_PART = "(?:ochtend|morgen|middag|avond)?"

_DAYS = DayWords(
    weekdays=(
        f"maandag{_PART}", f"dinsdag{_PART}", f"woensdag{_PART}", f"donderdag{_PART}", f"vrijdag{_PART}",
        f"zaterdag{_PART}", f"zondag{_PART}",
    ),
    months=(
        "jan(?:uari)?", "feb(?:ruari)?", "maart|mrt", "apr(?:il)?", "mei", "juni?", "juli?", "aug(?:ustus)?",
        "sept?(?:ember)?", "okt(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
    ),
    doubtful_months=frozenset(),
    relative=(
        ("overmorgen", 2),
        ("eergisteren", -2),
        ("gister(?:en|avond|middag|ochtend)", -1),
        ("morgen(?:ochtend|middag|avond|vroeg)?", 1),
        ("vandaag|van(?:avond|middag|ochtend|morgen|nacht)", 0),
    ),
    ordinal="e|de|ste",
    first="eerste",
    of="van",
    the_day="de",
    numbered=(
        "eerste", "(?:tweede|twee)", "(?:derde|drie)", "(?:vierde|vier)", "(?:vijfde|vijf)", "(?:zesde|zes)",
        "(?:zevende|zeven)", "(?:achtste|acht)", "(?:negende|negen)", "(?:tiende|tien)", "(?:elfde|elf)",
        "(?:twaalfde|twaalf)", "(?:dertiende|dertien)", "(?:veertiende|veertien)", "(?:vijftiende|vijftien)",
        "(?:zestiende|zestien)", "(?:zeventiende|zeventien)", "(?:achttiende|achttien)",
        "(?:negentiende|negentien)", "(?:twintigste|twintig)", "(?:eenentwintigste|eenentwintig)",
        "(?:tweeentwintigste|tweeentwintig)", "(?:drieentwintigste|drieentwintig)",
        "(?:vierentwintigste|vierentwintig)", "(?:vijfentwintigste|vijfentwintig)",
        "(?:zesentwintigste|zesentwintig)", "(?:zevenentwintigste|zevenentwintig)",
        "(?:achtentwintigste|achtentwintig)", "(?:negenentwintigste|negenentwintig)", "(?:dertigste|dertig)",
        "(?:eenendertigste|eenendertig)",
    ),
    alone_after="op|voor|tegen|uiterlijk",
    parts=r"\w*(?:middag|avond)|om \w+(?: uur)?",
    goes_on=r"om|van deze maand|en|of|s ochtends|'s (?:ochtends|middags|avonds)|ik|wij|we|u|bel|bellen|langs|klaar"
    r"|binnen",
    separators="/-",
    day_first_regions=frozenset(),
    month_first_regions=frozenset(),
    nouns_have_capitals=False,
)  # fmt: skip
_LEADS = LeadWords(
    on="op|van|vanaf|met ingang van|per",
    by=r"(?:deadline|uiterste datum|laatste dag|termijn) (?:is|loopt tot|verloopt)(?: op)?|"
    r"uiterlijk(?: op| tot| tegen)?|tegen|tot(?: en met| uiterlijk)?|t/m|niet later dan|voor het eind van",
    before="voor",
    after="na|niet voor|pas na|niet eerder dan",
    since="sinds|sedert",
    this="deze",
    coming="(?:deze )?(?:komende|aanstaande|aankomende|eerstkomende)",
    coming_behind="aanstaande|a[.]?s",
    next="volgende",
    last="afgelopen|vorige|laatste|laatstleden",
    last_behind="jongstleden|jl",
    next_week="(?:van )?(?:volgende|komende) week",
    this_week="(?:van )?deze week",
    past=r"sinds|zou|zouden|"
    r"was|waren|had|hadden|werd|werden|zei|zeiden|kreeg|kwam|belde|gebeld|besteld"
    r"|gezegd|ontvangen|gekocht|betaald|beloofd|gestuurd|geweest|gekregen|gehoord",
)
_SPANS = SpanWords(
    numbers=MappingProxyType({
        "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9, "tien": 10,
        "elf": 11, "twaalf": 12, "veertien": 14, "vijftien": 15, "twintig": 20, "vierentwintig": 24, "dertig": 30,
        "achtenveertig": 48, "tweeenzeventig": 72,
    }),
    to="tot|a|of|en|-",
    about="ongeveer|circa|ca|ca[.]|zo'n|maximaal|hooguit|uiterlijk|nog|de komende|de volgende",
    hours="uur|uren",
    days="(?:kalender)?dag(?:en)?",
    working_days="werkdag(?:en)?",
    weeks="week|weken",
    months="maand(?:en)?",
    within="binnen|over|in|duurt|kost|rekenen op|reken op",
    from_now="vanaf (?:nu|vandaag)",
    ago_before="(?!)",
    ago_behind="geleden|terug",
    lasting="al|sinds|na|gedurende|elke|iedere|om de|afgelopen",
    also="en",
    anchored="na|vanaf(?! nu| vandaag)|voor|geleden|later|per",
    inclusive=frozenset(),
    end_of="(?:het |aan het |tegen het )?eind(?:e)?(?: van)?",
    end_of_day="(?:het |aan het )?eind(?:e)? van (?:de|deze) (?:dag|middag|werkdag)",
    end_of_week="(?:het |aan het |tegen het )?eind(?:e)? van (?:de|deze) week"
    "|(?:voor|tegen) (?:het )?weekend|tot (?:het )?weekend",
    end_of_next_week="(?:het |aan het )?eind(?:e)? (?:van )?volgende week",
    end_of_month="(?:het |aan het |tegen het )?eind(?:e)? van (?:de|deze) maand",
    end_of_next_month="(?:het |aan het )?eind(?:e)? (?:van )?volgende maand",
    of_next_month="(?:van )?volgende maand",
    end_of_year="(?:het |aan het )?eind(?:e)? van (?:het|dit) jaar",
)  # fmt: skip

DUE_DAYS = DueDayWords(
    days=_DAYS,
    leads=_LEADS,
    spans=_SPANS,
    misleading=(
        "(?:goede|goeie|elke|iedere|deze|op een|de hele|'s|in de) morgen|van de ene dag op de andere|tot morgenvroeg",
        "(?:van )?<weekday> ?(?:tot en met|tot|t/m|-) ?<weekday>|tussen <weekday> en <weekday>",
        "(?:elke|iedere|een|de|eerste|tweede|derde|fijne|prettige|koop) <weekday>",
        r"(?:dhr|mevr|meneer|mevrouw|de heer|dokter|familie|dr)\.? <weekday>",
        "black friday|zwarte vrijdag|goede vrijdag|witte donderdag|cyber monday",
        "(?:keer|maal) in",
        "niet (?:morgen|vandaag|op <weekday>|<weekday>)",
        "24/7|7/7|24/24",
        "tegenwoordig|dezer dagen|op een dag|de andere dag|van vandaag op morgen",
        "(?:afspraak|reservering|boeking|bestelling|gepland|planning|rooster) voor(?= )",
    ),
    unclear=(
        (
            "(?:morgen|vandaag|<weekday>) over (?:een|twee|acht|veertien) (?:week|weken|dagen)|<weekday> daarop"
            "|<weekday> erop"
        ),
        (
            "(?:over|binnen|in) (?:de komende |de volgende )?(?:enkele|een paar|een aantal|wat|komende) (?:\\w+ )?"
            "(?:dagen|weken|maanden|uren|werkdagen|uur)|(?:in |binnen )?de komende (?:dagen|weken|tijd|uren)"
        ),
    ),
    periods=(
        "(?:begin |in de loop van |in |halverwege )?(?:volgende|komende|deze) (?:week|maand)",
        "(?:dit |in het |komend |volgend )?weekend",
    ),
)
