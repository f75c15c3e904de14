"""Checks that every number, date and name of a statement is in the sources that it names (R16)."""

from collections.abc import Container, Sequence
from datetime import timedelta
from itertools import pairwise

from domain.brief import Brief
from domain.grounding.calendar_words import BEFORE_DAYS
from domain.grounding.dates import (
    Day,
    Mention,
    days_away_in,
    days_in_figures,
    mentions,
    months_in,
    near_days,
    weekdays_in,
    year_in_figures,
)
from domain.grounding.figures import Figures, figures_in
from domain.grounding.material import Material
from domain.grounding.measures import PERCENT, measures_in
from domain.grounding.names import addresses_are_grounded, names_are_grounded
from domain.grounding.number_words import counted_in, spoken_numbers
from domain.grounding.times import (
    CLOCK_WORDS,
    DURATION_WORDS,
    FIXED_TIMES,
    HALF_WORDS,
    HOURS,
    MINUTES,
    QUARTER_WORDS,
    TIME_MARKS,
)
from domain.grounding.tokens import Token, tokens_of, words_of
from domain.languages.known import worded_language
from domain.languages.together import words_of_all

_NUMBERS_AND_OTHER_WORDS = words_of_all(lambda one: one.numbers.also_other_words)
_RANGE_WORDS = words_of_all(lambda one: one.clock.until)
_BEHIND_DAYS = words_of_all(lambda one: one.calendar.behind_days)
_UNITS = frozenset("%\u20ac$\u00a3\u2030")


def is_grounded(text: str, material: Material, brief: Brief, *, cited: int) -> bool:
    """Whether all of the text is grounded in the material. `cited` is the number of sources that the statement names;
    the text may hold this number.
    """
    tokens = tokens_of(text)
    words, parted = words_of(text)
    in_dates: set[int] = set()
    for mention in mentions([token.plain for token in tokens], months_in(brief.language)):
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
        and _number_words_are_grounded(words, parted, material, brief.language, cited)
        and _measures_are_grounded(text, material)
        and _weekdays_are_grounded(tokens, material, brief.language)
        and _days_away_are_grounded(words, material, brief)
        and _times_in_words_are_grounded(words, material)
        and addresses_are_grounded(text, material)
        and names_are_grounded(tokens, material, brief, besides=in_dates)
    )


def _names_a_month(tokens: Sequence[Token], mention: Mention, language: str) -> bool:
    """Whether the mention is a month. In English, only the capital shows that a lone "May" or "March" is one."""
    token = tokens[mention.place]
    alone = mention.day is None and mention.year is None
    needs_capital = alone and worded_language(language).calendar.months_need_capitals
    return not needs_capital or (token.is_capitalised and not token.begins_sentence)


def _date_is_grounded(mention: Mention, material: Material) -> bool:
    if mention.month not in material.months:
        return False
    if mention.year is not None and mention.year not in material.years:
        return str(mention.year) in material.numbers
    if mention.day is None or Day(day=mention.day, month=mention.month) in material.days:
        return True
    return mention.day in material.day_numbers and mention.month in material.own_months


def _figures_are_grounded(figures: Figures, text: str, material: Material, cited: int) -> bool:
    if figures.readings & material.numbers or figures.readings == {str(cited)}:
        return True
    if len(figures.parts) > 1 and material.pairs.issuperset(pairwise(figures.parts)):
        return True
    if days_in_figures(figures) & material.days:
        year = year_in_figures(figures)
        return year is None or year in material.years or str(year) in material.numbers
    following = [token.plain for token in tokens_of(text[figures.end : figures.end + 20])[:3]]
    small = [int(part) for part in figures.parts if len(part) <= 3]
    if len(small) != len(figures.parts):
        return False
    if DURATION_WORDS.intersection(following[:1]) and set(small) <= material.durations:
        return True
    if len(small) == 1 and _is_a_day(figures, text, following):
        return any(day.day == small[0] for day in material.days)
    ends_a_range = following[:1] and following[0] in _RANGE_WORDS and following[-1] in CLOCK_WORDS
    is_time = TIME_MARKS.issuperset(figures.separators) if figures.separators else ends_a_range
    is_time = is_time or bool(CLOCK_WORDS.intersection(following[:1]))
    hour, minute = [*small, 0][:2]
    is_time = is_time and len(small) <= 2 and hour in HOURS and minute in MINUTES
    is_time = is_time and (len(small) == 1 or text[figures.end - 2].isdecimal())
    return is_time and _time_is_grounded(hour, minute, material)


def _is_a_day(figures: Figures, text: str, following: Sequence[str]) -> bool:
    """Whether a lone number is the number of a day: "the 18th", "am 18.", "lunes 18"."""
    if following[:1] and text[figures.end].isalpha():
        return following[0] in _BEHIND_DAYS
    before = [token.plain for token in tokens_of(text[max(0, figures.start - 20) : figures.start])]
    units = text[figures.end : figures.end + 2].strip()[:1]
    return bool(before) and before[-1] in BEFORE_DAYS and units not in _UNITS


def _time_is_grounded(hour: int, minute: int, material: Material) -> bool:
    """Whether the time was said, on a clock of twelve or twenty-four hours, or is in the metadata."""
    hours = {hour, (hour + 12) % 24, hour or 12}
    if any((other, minute) in material.clock_times for other in hours):
        return True
    if minute == 0:
        return any(str(other) in material.numbers for other in hours)
    pairs = {(str(other), str(minute)) for other in hours}
    return not material.pairs.isdisjoint(pairs | {(after, before) for before, after in pairs})


def _number_words_are_grounded(
    words: Sequence[str],
    parted: Container[int],
    material: Material,
    language: str,
    cited: int,
) -> bool:
    for run in spoken_numbers(words, language, is_said=True, parted=parted):
        lasts = not DURATION_WORDS.isdisjoint(words[run.last + 1 : run.last + 2])
        is_another_word = run.is_ordinal or words[run.first] in _NUMBERS_AND_OTHER_WORDS
        if is_another_word or run.read_out in material.numbers:
            continue
        for number in run.numbers:
            ordinary = number in {0, 1, cited} or (lasts and number in material.durations)
            if not ordinary and str(number) not in material.numbers:
                return False
    counted = counted_in(language)
    counts = {counted[word] for word in words if word in counted} - {cited}
    return material.numbers.issuperset(map(str, counts))


def _measures_are_grounded(text: str, material: Material) -> bool:
    """Whether a percentage in the text was said, and its currencies are among those that were said, if any were."""
    measures = measures_in(text)
    if PERCENT in measures and PERCENT not in material.measures:
        return False
    currencies, named = measures - {PERCENT}, material.measures - {PERCENT}
    return not named or currencies <= named


def _days_away_are_grounded(words: Sequence[str], material: Material, brief: Brief) -> bool:
    """Whether words such as "tomorrow" were said, or the day that they mean is in the material."""
    away = days_away_in(brief.language)
    for word in near_days(words, brief.language) - material.words:
        meant = (brief.today + timedelta(days=days) for days in away[word])
        if not any(Day(day=day.day, month=day.month) in material.days for day in meant):
            return False
    return True


def _times_in_words_are_grounded(words: Sequence[str], material: Material) -> bool:
    """Whether halves, quarters, noon and midnight in the text were said."""
    minutes = {minute for _, minute in material.clock_times}
    told = set(words) - material.words
    for names, parts in ((HALF_WORDS, {30}), (QUARTER_WORDS, {15, 45})):
        said = material.durations | minutes | ({30} if _says_a_half(material) else set())
        if names & told and not names & material.words and not parts & said:
            return False
    return all(
        time in material.clock_times or not names & told for time, names in FIXED_TIMES.items()
    )


def _says_a_half(material: Material) -> bool:
    return any(number.endswith(".5") for number in material.numbers)


def _weekdays_are_grounded(tokens: Sequence[Token], material: Material, language: str) -> bool:
    names = weekdays_in(language)
    behind = worded_language(language).calendar.behind_working_days
    for at, token in enumerate(tokens):
        day = names.get(token.plain)
        if day is None or (behind and day < 5 and not _next_is(tokens, at, behind)):
            continue
        if day not in material.weekdays and token.plain not in material.words:
            return False
    return True


def _next_is(tokens: Sequence[Token], at: int, plain: str) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].plain == plain
