"""The folded names of months, weekdays and near days in the known languages."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages.known import KNOWN_LANGUAGES
from domain.languages.parts.calendar import CalendarWords


def _at(names: str, first: int) -> Mapping[str, int]:
    return MappingProxyType({name: at for at, name in enumerate(names.split(), first)})


def _days_away(words: CalendarWords) -> Mapping[str, frozenset[int]]:
    named = {name for names in words.days_away.values() for name in names.split()}
    return MappingProxyType(
        {
            name: frozenset(
                days for days, names in words.days_away.items() if name in names.split()
            )
            for name in named
        }
    )


def _short_months() -> Mapping[str, int]:
    told = [part for one in KNOWN_LANGUAGES for part in one.calendar.short_months.split()]
    return MappingProxyType(
        {name: int(month) for month, name in zip(told[::2], told[1::2], strict=True)}
    )


MONTHS: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {one.code: _at(one.calendar.months, 1) for one in KNOWN_LANGUAGES}
)
"""By language and name. January is 1."""
WEEKDAYS: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {one.code: _at(one.calendar.weekdays, 0) for one in KNOWN_LANGUAGES}
)
"""By language and name. Monday is 0."""
SHORT_MONTHS = _short_months()
"""In all languages together. Some are also other words, so they count as months only beside a number."""
DAYS_AWAY: Mapping[str, Mapping[str, frozenset[int]]] = MappingProxyType(
    {one.code: _days_away(one.calendar) for one in KNOWN_LANGUAGES}
)
"""By language and word: the distances from today, in days, that the word may mean."""
BEFORE_DAYS = frozenset(
    word
    for one in KNOWN_LANGUAGES
    for word in f"{one.calendar.before_days} {one.calendar.weekdays}".split()
)
"""Words that may stand before the number of a day."""
BEFORE_MONTHS = frozenset(
    word for one in KNOWN_LANGUAGES for word in one.calendar.before_months.split()
)
"""Words that may stand between the number of a day and its month."""
