"""Times of day in words (R16)."""

import pytest

from domain.grounding.number_words import spoken_numbers
from domain.grounding.times import times_in_words
from domain.grounding.tokens import words_of


def times(text, language):
    words, parted = words_of(text)
    return set(
        times_in_words(words, list(spoken_numbers(words, language, parted=parted)), language)
    )


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("en", "at half past two", (2, 30)),
        ("en", "at half ten", (10, 30)),
        ("de", "um halb zehn", (9, 30)),
        ("en", "quarter past four", (4, 15)),
        ("en", "a quarter to five", (4, 45)),
        ("en", "ten to five", (4, 50)),
        ("en", "at noon", (12, 0)),
        ("en", "midnight", (0, 0)),
        ("fr", "deux heures et demie", (2, 30)),
        ("fr", "quatre heures et quart", (4, 15)),
        ("fr", "cinq heures moins le quart", (4, 45)),
        ("fr", "cinq heures moins dix", (4, 50)),
        ("fr", "minuit", (0, 0)),
        ("de", "halb drei", (2, 30)),
        ("de", "Viertel nach vier", (4, 15)),
        ("de", "Viertel vor fünf", (4, 45)),
        ("de", "zehn vor fünf", (4, 50)),
        ("de", "mittags", (12, 0)),
        ("es", "las dos y media", (2, 30)),
        ("es", "las cinco menos cuarto", (4, 45)),
        ("es", "mediodía", (12, 0)),
        ("it", "le due e mezza", (2, 30)),
        ("it", "le cinque meno dieci", (4, 50)),
        ("pt", "duas e meia", (2, 30)),
        ("pt", "meio-dia", (12, 0)),
        ("nl", "half drie", (2, 30)),
        ("nl", "kwart over vier", (4, 15)),
        ("nl", "tien voor vijf", (4, 50)),
        ("en", "half past 2", (2, 30)),
    ],
)
def test_a_time_in_words_is_read(language, text, time):
    assert time in times(text, language)


@pytest.mark.parametrize(
    ("language", "text", "time"),
    [
        ("en", "half past five", (4, 30)),
        ("de", "halb sechs", (6, 30)),
        ("nl", "half zes", (6, 30)),
        ("es", "las cinco y media", (4, 30)),
        ("en", "quarter past four", (3, 45)),
        ("en", "a quarter to five", (5, 15)),
        ("fr", "cinq heures moins le quart", (5, 15)),
    ],
)
def test_no_other_time_is_read(language, text, time):
    assert time not in times(text, language)


@pytest.mark.parametrize("text", ["two kettles", "at two", "half of them", "to the office", ""])
def test_where_no_time_is_said_none_is_read(text):
    assert times(text, "en") == set()
