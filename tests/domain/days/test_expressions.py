"""R32 The found day is the day that was meant. Words that only look like a day name none."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.days.reader import days_named
from tests.domain.days.expressions import EXPRESSIONS
from tests.domain.days.traps import TRAPS

WEDNESDAY = datetime(2026, 11, 25, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "expression", EXPRESSIONS, ids=lambda one: f"{one.said.language}: {one.said.text}"
)
def test_a_sentence_names_the_day_that_is_meant(expression):
    said = expression.said

    found = days_named(said.text, said.language, said.at, ZoneInfo(said.zone))

    assert {one.day for one in found} == {expression.day}
    assert not any(one.is_past for one in found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (language, line.strip())
        for language, lines in TRAPS.items()
        for line in lines.strip().splitlines()
    ],
)
def test_a_sentence_that_names_no_day_has_none(language, text):
    assert days_named(text, language, WEDNESDAY, ZoneInfo("Europe/Paris")) == ()
