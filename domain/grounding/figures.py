"""Finds numbers written in figures, in all forms of grouping and decimals that the known languages use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.languages.together import words_of_all

_HOUR = "|".join({"h"} | words_of_all(lambda one: one.clock.between_hour_and_minutes))
_FIGURES = re.compile(rf"\d+(?:(?:[.,:/'\u2019\u00a0\u202f -]| ?(?:{_HOUR}) ?)\d+)*", re.IGNORECASE)
_SEPARATORS = re.compile(r"\D+")
_GROUP_DIGITS = 3
_MIN_DIGITS_OF_A_CODE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Digits with separators between them: an amount, a date, a time, a phone number.

    `readings` holds the numbers that the whole may stand for: "1.500" is 1500 or 1.5. `parts` holds its runs of
    digits. Neither has leading zeros. A separator is a single mark, or the word for hours in lower case ("h").
    """

    start: int
    end: int
    parts: tuple[str, ...]
    separators: tuple[str, ...]
    readings: frozenset[str]


def figures_in(text: str) -> Iterator[Figures]:
    for match in _FIGURES.finditer(text):
        runs = _SEPARATORS.split(match.group())
        separators = tuple(
            mark.strip().lower() or mark for mark in _SEPARATORS.findall(match.group())
        )
        yield Figures(
            start=match.start(),
            end=match.end(),
            parts=tuple(map(_bare, runs)),
            separators=separators,
            readings=_readings(runs, separators),
        )


def _readings(runs: list[str], separators: tuple[str, ...]) -> frozenset[str]:
    joined = "".join(runs)
    if not separators:
        return frozenset({_bare(joined)})
    readings = set()
    if len(joined) >= _MIN_DIGITS_OF_A_CODE:
        readings.add(_bare(joined))
    if all(len(run) == _GROUP_DIGITS for run in runs[1:]):
        readings.add(_bare(joined))
    if separators[-1] in {".", ","} and all(len(run) == _GROUP_DIGITS for run in runs[1:-1]):
        fraction = runs[-1].rstrip("0")
        readings.add(_bare("".join(runs[:-1])) + (f".{fraction}" if fraction else ""))
    return frozenset(readings)


def _bare(run: str) -> str:
    return run.lstrip("0") or "0"
