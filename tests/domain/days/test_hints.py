"""R32 A text without a day is recognised without trying all forms of days, and no day is missed because of that."""

import pytest

from domain.days.grammar import grammar_of
from domain.days.hints import hints_of
from domain.languages.known import KNOWN_LANGUAGES
from domain.reading.folding import folded
from tests.domain.days.expressions import EXPRESSIONS


@pytest.mark.parametrize(
    "expression", EXPRESSIONS, ids=lambda one: f"{one.said.language}: {one.said.text}"
)
def test_every_sentence_that_names_a_day_holds_a_hint(expression):
    said = expression.said

    assert grammar_of(said.language).hints.are_in(" ".join(folded(said.text).split()))


@pytest.mark.parametrize("language", KNOWN_LANGUAGES, ids=lambda one: one.name)
def test_the_hints_are_not_in_everything(language):
    assert not grammar_of(language.code).hints.are_in("zzz zzz")


def test_a_short_hint_counts_as_a_whole_word_and_a_long_one_anywhere():
    hints = hints_of("hours?|h|(?:to)?morrow", besides="the third")

    assert hints.are_in("in two hours")
    assert hints.are_in("in two h")
    assert hints.are_in("tomorrow")
    assert hints.are_in("on the 4th")
    assert not hints.are_in("her house")
