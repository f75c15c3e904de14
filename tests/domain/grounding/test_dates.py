"""Days and months in words (R16)."""

import pytest

from domain.grounding.calendar_words import DAYS_AWAY, MONTHS, WEEKDAYS
from domain.grounding.dates import Day, days_away_in, days_of, mentions, months_in, weekdays_in


def mentioned(text, language="en"):
    return [(one.day, one.month, one.year) for one in mentions(text.split(), months_in(language))]


@pytest.mark.parametrize(
    ("language", "text", "mention"),
    [
        ("en", "on 3 december 2026", (3, 12, 2026)),
        ("en", "on december 3rd", (3, 12, None)),
        ("en", "the 3rd of december", (3, 12, None)),
        ("en", "in december", (None, 12, None)),
        ("en", "december 2026", (None, 12, 2026)),
        ("en", "12 dec", (12, 12, None)),
        ("fr", "le 1er decembre 2026", (1, 12, 2026)),
        ("de", "am 3 dezember", (3, 12, None)),
        ("de", "den 3 marz", (3, 3, None)),
        ("es", "el 3 de diciembre de 2026", (3, 12, 2026)),
        ("it", "il 3 dicembre", (3, 12, None)),
        ("pt", "3 de dezembro de 2026", (3, 12, 2026)),
        ("nl", "3 december", (3, 12, None)),
        ("fi", "3 december", (3, 12, None)),
    ],
)
def test_a_month_is_read_with_the_day_and_year_beside_it(language, text, mention):
    assert mentioned(text, language) == [mention]


@pytest.mark.parametrize("text", ["i set it", "mar del plata", "on the 3rd", "may 99 x 45 dec", ""])
def test_a_short_month_counts_only_beside_a_day(text):
    assert all(month == 5 for _, month, _ in mentioned(text))


def test_a_mention_tells_which_words_it_takes():
    words = ["on", "the", "3rd", "of", "december", "2026", "please"]
    (mention,) = mentions(words, months_in("en"))

    assert mention.places == {2, 4, 5}
    assert mention.place == 4


def test_there_are_no_days_that_are_none():
    assert days_of(31, 12) == {Day(day=31, month=12)}
    assert days_of(32, 12) == days_of(0, 1) == days_of(1, 13) == days_of(1, 0) == frozenset()


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl", "sv"])
def test_every_language_names_its_months_weekdays_and_near_days(language):
    assert sorted(MONTHS[language].values()) == list(range(1, 13))
    assert sorted(WEEKDAYS[language].values()) == list(range(7))
    assert {0, 1, -1} <= {days for away in DAYS_AWAY[language].values() for days in away}
    assert months_in(language) is MONTHS[language]
    assert weekdays_in(language) is WEEKDAYS[language]
    assert days_away_in(language) is DAYS_AWAY[language]


def test_a_language_that_is_not_known_has_the_english_words():
    assert months_in("fi") is MONTHS["en"]
    assert weekdays_in("fi") is WEEKDAYS["en"]
    assert days_away_in("fi") is DAYS_AWAY["en"]


@pytest.mark.parametrize(
    ("language", "word", "days"),
    [
        ("en", "tomorrow", {1, 2}),
        ("fr", "demain", {1, 2}),
        ("fr", "hier", {-1, -2}),
        ("de", "ubermorgen", {2}),
        ("de", "hier", None),
        ("nl", "overmorgen", {2}),
        ("it", "dopodomani", {2}),
    ],
)
def test_a_near_day_is_a_word_of_its_language_alone(language, word, days):
    assert days_away_in(language).get(word) == days
