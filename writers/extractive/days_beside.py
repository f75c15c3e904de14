"""Adds dates to quoted words that name a day in another way, such as "tomorrow" or "by Friday" (R32, R34)."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.brief import Brief
from domain.days.named_day import DayRole, NamedDay
from domain.days.reader import days_named
from domain.reading.folding import folded
from writers.extractive.passages import Sentence
from writers.words import phrases_in, short_date_in

_LONGEST_AGO = timedelta(days=7)
_LONGEST_SPAN = timedelta(days=7)
"""A longer span names no exact day: "in three weeks"."""
_LONGEST_AHEAD = timedelta(days=180)
"""A date without its year is certain only within this time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayBeside:
    """`words` name a day. `day` is `None` if they leave it in doubt, or already hold its date. `is_limit` means that
    the event is before or after that day.
    """

    words: str
    day: date | None
    is_limit: bool


def days_in(sentences: Sequence[Sentence], brief: Brief) -> tuple[DayBeside, ...]:
    """The days that the sentences name, each counted from the time of its sentence."""
    return tuple(found for sentence in sentences for found in _days_in(sentence, brief))


def dates_beside(
    days: Sequence[DayBeside], shown: str, *, told: Collection[date | None], language: str
) -> str:
    """The dates of the shown words, in brackets. `told` holds days whose dates are shown already.

    If several days are named, each date is given with its words. Empty if there is nothing to add.
    """
    read = _as_read(shown)
    named = [one for one in days if _as_read(one.words) in read]
    wanted = [one for one in named if one.day is not None and one.day not in told]
    if len(set(named)) == 1:
        dates = [_date(one, language) for one in wanted[:1]]
    else:
        dates = [_with_words(one, language) for one in wanted if not one.is_limit]
    return f"({', '.join(dict.fromkeys(dates))})" if dates else ""


def _days_in(sentence: Sentence, brief: Brief) -> Iterator[DayBeside]:
    said_at = sentence.source.occurred_at
    said_on = brief.day_of(said_at)
    for one in days_named(sentence.text, brief.language, said_at, brief.time_zone):
        yield DayBeside(
            words=sentence.text[one.start : one.end],
            day=one.names if _is_certain(one, said_on) else None,
            is_limit=one.day != one.names,
        )


def _is_certain(one: NamedDay, said_on: date) -> bool:
    if one.names is None or one.is_by_date:
        return False
    longest = _LONGEST_SPAN if one.role is DayRole.WITHIN else _LONGEST_AHEAD
    return -_LONGEST_AGO <= one.names - said_on <= longest


def _date(one: DayBeside, language: str) -> str:
    return short_date_in(language, one.day) if one.day else ""


def _with_words(one: DayBeside, language: str) -> str:
    """The day's words with their date, in the form of a speaker with a quote."""
    return phrases_in(language).replied.format(speaker=one.words, quote=_date(one, language))


def _as_read(text: str) -> str:
    return " ".join(folded(text).split())
