"""Whether every number, date and name of a statement stands in what it says it rests on (R16).

Where nobody can tell a name from a word that is only capitalised, at the start of a sentence or among German nouns,
only what is known to be a given name, follows a title or is written like an abbreviation counts as one.
"""

from collections.abc import Sequence

from domain.brief import Brief
from domain.calendar_words import WEEKDAYS
from domain.dates import Day, Mention, days_in_figures, mentions, months_in, weekdays_in
from domain.figures import Figures, figures_in
from domain.language_vote import is_frequent
from domain.material import Material
from domain.name_words import CAPITALISED_WORDS, GIVEN_NAMES, NAME_TITLES, TITLES
from domain.number_words import ordinals_in, spoken_numbers
from domain.times import TIME_MARKS
from domain.tokens import Token, tokens_of

_HOUR_WORDS = "h heure heures hora horas ore uur"
_CLOCK_WORDS = frozenset(f"{_HOUR_WORDS} uhr am pm o clock utc".split())
_DURATION_WORDS = frozenset(
    f"{_HOUR_WORDS} hour hours stunde stunden ora min mins minute minutes minuten minuto minutos minuti minuut s sec "
    "second seconds seconde secondes sekunde sekunden segundo segundos secondo secondi seconden".split()
)
_NUMBERS_AND_OTHER_WORDS = frozenset({"neuf", "sei", "once"})
_SHARED_START = 5
_RANGE_WORDS = frozenset(
    ["and", "et", "und", "y", "e", "en", "to", "a", "as", "bis", "tot", "till"]
)
_ENGLISH_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_BEFORE_DAYS = frozenset(
    [
        "le",
        "am",
        "vom",
        "zum",
        "den",
        "dem",
        "el",
        "il",
        "dia",
        *(d for w in WEEKDAYS.values() for d in w),
    ]
)
_UNITS = frozenset("%\u20ac$\u00a3\u2030")


def is_grounded(text: str, material: Material, brief: Brief, *, cited: int) -> bool:
    """`cited` is how many sources the statement names: it may count them."""
    tokens = tokens_of(text)
    words = [token.plain for token in tokens]
    in_dates: set[int] = set()
    for mention in mentions(words, months_in(brief.language)):
        if not _names_a_month(tokens, mention, brief.language):
            continue
        if not _date_is_grounded(mention, material):
            return False
        in_dates |= mention.places
    dated = {tokens[place].start for place in in_dates}
    return (
        all(
            figures.start in dated or _figures_are_grounded(figures, text, material, cited)
            for figures in figures_in(text)
        )
        and _number_words_are_grounded(words, material, brief.language, cited)
        and _weekdays_are_grounded(tokens, material, brief.language)
        and all(
            _name_is_grounded(token, material, brief)
            for at, token in enumerate(tokens)
            if at not in in_dates and _may_be_a_name(tokens, at, brief.language)
        )
    )


def _names_a_month(tokens: Sequence[Token], mention: Mention, language: str) -> bool:
    """In English a month alone is told from "may" and "march" by its capital."""
    token = tokens[mention.place]
    alone = mention.day is None and mention.year is None
    return not (alone and language == "en" and (not token.is_capitalised or token.begins_sentence))


def _date_is_grounded(mention: Mention, material: Material) -> bool:
    if mention.month not in material.months:
        return False
    if mention.year is not None and mention.year not in material.years:
        return str(mention.year) in material.numbers
    if mention.day is None or Day(day=mention.day, month=mention.month) in material.days:
        return True
    return str(mention.day) in material.numbers


def _figures_are_grounded(figures: Figures, text: str, material: Material, cited: int) -> bool:
    if figures.readings & material.numbers or material.numbers.issuperset(figures.parts):
        return True
    if days_in_figures(figures) & material.days or figures.readings == {str(cited)}:
        return True
    following = [token.plain for token in tokens_of(text[figures.end : figures.end + 20])[:3]]
    small = [int(part) for part in figures.parts if len(part) <= 3]
    if len(small) != len(figures.parts):
        return False
    if _DURATION_WORDS.intersection(following[:1]) and set(small) <= material.durations:
        return True
    if len(small) == 1 and _is_a_day(figures, text, following):
        return any(day.day == small[0] for day in material.days)
    ends_a_range = following[:1] and following[0] in _RANGE_WORDS and following[-1] in _CLOCK_WORDS
    is_time = TIME_MARKS.issuperset(figures.separators) if figures.separators else ends_a_range
    is_time = is_time or bool(_CLOCK_WORDS.intersection(following[:1]))
    return is_time and len(small) <= 2 and _time_is_grounded(small[0], [*small, 0][1], material)


def _is_a_day(figures: Figures, text: str, following: Sequence[str]) -> bool:
    """Whether a lone number is that of a day: "the 18th", "am 18.", "lunes 18"."""
    if following[:1] and text[figures.end].isalpha():
        return following[0] in _ENGLISH_ORDINALS
    before = [token.plain for token in tokens_of(text[max(0, figures.start - 20) : figures.start])]
    units = text[figures.end : figures.end + 2].strip()[:1]
    return bool(before) and before[-1] in _BEFORE_DAYS and units not in _UNITS


def _time_is_grounded(hour: int, minute: int, material: Material) -> bool:
    """As it was said, on a clock of twelve or of twenty-four hours, or in the metadata."""
    hours = {hour, (hour + 12) % 24, hour or 12}
    if any((other, minute) in material.clock_times for other in hours):
        return True
    said = any(str(other) in material.numbers for other in hours)
    return said and (minute == 0 or str(minute) in material.numbers)


def _number_words_are_grounded(
    words: Sequence[str], material: Material, language: str, cited: int
) -> bool:
    for number in spoken_numbers(words, language):
        said = words[number.first : number.last + 1]
        ordinary = number.total in {0, 1, cited} or said[0] in _NUMBERS_AND_OTHER_WORDS
        read = {str(number.total), number.read_out} & material.numbers
        lasts = _DURATION_WORDS.intersection(words[number.last + 1 : number.last + 2])
        meant = bool(read) or (bool(lasts) and number.total in material.durations)
        if not ordinary and not meant and not material.words.issuperset(said):
            return False
    ordinals = ordinals_in(language)
    counted = {ordinals[word] for word in words if word in ordinals} - {cited}
    return material.numbers.issuperset(map(str, counted))


def _weekdays_are_grounded(tokens: Sequence[Token], material: Material, language: str) -> bool:
    names = weekdays_in(language)
    for at, token in enumerate(tokens):
        day = names.get(token.plain)
        if day is None or (language == "pt" and day < 5 and not _next_is(tokens, at, "feira")):
            continue
        if day not in material.weekdays and token.plain not in material.words:
            return False
    return True


def _next_is(tokens: Sequence[Token], at: int, plain: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].plain == plain


def _may_be_a_name(tokens: Sequence[Token], at: int, language: str) -> bool:
    token = tokens[at]
    if not token.is_capitalised or len(token.written) < 2 or _is_no_name(token.plain, language):
        return False
    before = tokens[at - 1].plain if at else ""
    if token.plain in GIVEN_NAMES or before in NAME_TITLES:
        return True
    if language != "de":
        return not token.begins_sentence
    follows_name = before in GIVEN_NAMES and not token.begins_sentence
    return follows_name or any(letter.isupper() for letter in token.written[1:])


def _is_no_name(plain: str, language: str) -> bool:
    return (
        plain in TITLES
        or plain.strip("0123456789") in CAPITALISED_WORDS
        or plain in months_in(language)
        or plain in weekdays_in(language)
        or is_frequent(plain, language)
    )


def _name_is_grounded(token: Token, material: Material, brief: Brief) -> bool:
    known = material.words | _metadata_words(brief)
    if {token.plain, token.plain.removesuffix("s"), f"{token.plain}s"} & known:
        return True
    if len(token.plain) < _SHARED_START:
        return False
    # "Allemagne" where "allemand" was said: but one given name does not stand for another.
    start = token.plain[: max(_SHARED_START, len(token.plain) - 3)]
    derived = token.plain not in GIVEN_NAMES and any(word.startswith(start) for word in known)
    return derived or token.plain in material.run_together


def _metadata_words(brief: Brief) -> set[str]:
    names = [brief.contact_name, *(source.agent_name for source in brief.sources)]
    return {token.plain for name in names if name for token in tokens_of(name)}
