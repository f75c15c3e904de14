"""The words that each language needs for finding days."""

import re

import pytest
from babel import Locale

from domain.languages.known import KNOWN_LANGUAGES
from domain.reading.folding import folded

LANGUAGES = pytest.mark.parametrize("language", KNOWN_LANGUAGES, ids=lambda one: one.code)


def place_of(name, patterns):
    return [at for at, pattern in enumerate(patterns) if re.fullmatch(pattern, folded(name))]


@LANGUAGES
def test_the_weekdays_are_those_of_the_unicode_locale_data(language):
    names = Locale(language.code).days["format"]["wide"]

    assert {at: place_of(name, language.due_days.days.weekdays) for at, name in names.items()} == {
        at: [at] for at in range(7)
    }


@LANGUAGES
def test_the_months_are_those_of_the_unicode_locale_data(language):
    names = Locale(language.code).months["format"]["wide"]

    assert {at: place_of(name, language.due_days.days.months) for at, name in names.items()} == {
        at: [at - 1] for at in range(1, 13)
    }


@LANGUAGES
def test_a_language_counts_the_days_around_today_and_numbers_to_twelve(language):
    words = language.due_days

    assert {away for _, away in words.days.relative} >= {-2, -1, 0, 1, 2}
    assert set(words.spans.numbers.values()) >= {*range(1, 13), 14, 24, 48}


@LANGUAGES
def test_a_language_tells_what_looks_like_a_day_and_what_is_no_one_day(language):
    words = language.due_days

    assert min(len(words.misleading), len(words.unclear), len(words.periods)) > 0
