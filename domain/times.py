"""Times of day named in a text, in figures or in words."""

from collections.abc import Iterator, Sequence

from domain.figures import Figures
from domain.number_words import SpokenNumber

ClockTime = tuple[int, int]
"""Hour and minute, as said: nobody says whether before or after noon."""

TIME_MARKS = frozenset({":", ".", "h", "uhr"})
HALF_WORDS = frozenset(
    {"half", "demi", "demie", "halb", "halbe", "media", "mezza", "mezzo", "meia"}
)
QUARTER_WORDS = frozenset({"quarter", "quart", "viertel", "cuarto", "quarto", "kwart", "kwartier"})

_FIXED_TIMES = {
    (12, 0): frozenset(
        {"noon", "midi", "mittag", "mittags", "mediodia", "mezzogiorno", "middag", "meio"}
    ),
    (0, 0): frozenset(
        {"midnight", "minuit", "mitternacht", "medianoche", "mezzanotte", "middernacht"}
    ),
}
_WORDS_BETWEEN = 4
_HOURS = range(25)


def times_in_figures(figures: Figures) -> frozenset[ClockTime]:
    """`14:30`, `14.30`, `14h30`."""
    if len(figures.parts) not in {2, 3} or figures.separators[0] not in TIME_MARKS:
        return frozenset()
    if any(len(part) > 2 for part in figures.parts):
        return frozenset()
    hour, minute = int(figures.parts[0]), int(figures.parts[1])
    return frozenset({(hour, minute)}) if hour in _HOURS and minute < 60 else frozenset()


def times_in_words(words: Sequence[str], spoken: Sequence[SpokenNumber]) -> Iterator[ClockTime]:
    """Generously: "halb zehn" is half past nine, "half ten" may be either, a quarter is before or after."""
    for time, names in _FIXED_TIMES.items():
        if names.intersection(words):
            yield time
    hours = {at: int(word) for at, word in enumerate(words) if word.isdecimal() and len(word) <= 2}
    hours |= {number.last: number.total for number in spoken}
    for at, word in enumerate(words):
        after, before = (30, 30) if word in HALF_WORDS else (15, 45)
        if word not in HALF_WORDS | QUARTER_WORDS:
            continue
        for place in range(at - _WORDS_BETWEEN, at + _WORDS_BETWEEN + 1):
            hour = hours.get(place, -1)
            if hour in _HOURS:
                yield hour, after
                yield (hour - 1) % 24, before
