"""The words of a text as they are written, and in the form in which they are compared (R16)."""

import pytest

from domain.grounding.measures import PERCENT, measures_in
from domain.grounding.tokens import tokens_of, words_of
from domain.reading.folding import folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("École", "ecole"),
        ("STRASSE Straße", "strasse strasse"),
        ("Ñandú Łódź", "nandu łodz"),
        ("\uff28ello", "hello"),
        ("ign\u043er\u0435", "ignore"),
        ("l\u2019agence", "l'agence"),
        ("a\u2013b\u2014c", "a-b-c"),
        ("e\u0301\u0336", "e"),
        ("\U0001d407\U0001d41e\U0001d425\U0001d425\U0001d428", "hello"),
        ("\U0001f157\U0001f154", "he"),
        ("plain ascii", "plain ascii"),
        ("", ""),
    ],
)
def test_text_is_compared_without_case_accents_and_look_alikes(text, plain):
    assert folded(text) == plain
    assert folded(plain) == plain


def test_a_token_tells_how_it_is_written_compared_and_where_it_stands():
    text = "Marie saw École 2."
    tokens = tokens_of(text)

    assert [token.written for token in tokens] == ["Marie", "saw", "École", "2"]
    assert [token.plain for token in tokens] == ["marie", "saw", "ecole", "2"]
    assert [text[token.start : token.end] for token in tokens] == [one.written for one in tokens]
    assert [token.is_capitalised for token in tokens] == [True, False, True, False]


@pytest.mark.parametrize(
    ("text", "beginnings"),
    [
        ("One two. Three", ["One", "Three"]),
        ("One: Two; Three", ["One", "Two", "Three"]),
        ("One \u2013 Two \u2014 Three", ["One"]),
        ("One \u2026 Two! Three?", ["One", "Two", "Three"]),
        ('She said "Two" (Three)', ["She"]),
        ("Il dit \u00abDeux", ["Il"]),
        ("Hola \u00bfDos", ["Hola", "Dos"]),
        ("Mr. Smith and Dr. Jones", ["Mr"]),
        ("l'Agence Dupont", ["l"]),
        ("One, Two", ["One"]),
    ],
)
def test_a_sentence_begins_after_its_marks_and_not_after_titles(text, beginnings):
    assert [token.written for token in tokens_of(text) if token.begins_sentence] == beginnings


def test_words_tell_before_which_of_them_a_mark_parts():
    words, parted = words_of("Twenty-five, École\nl'an (six) seven: eight")

    assert words == ["twenty", "five", "ecole", "l", "an", "six", "seven", "eight"]
    assert parted == {2, 3, 5, 6, 7}


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("49 euros", {"EUR"}),
        ("49 €, $60 or £5", {"EUR", "USD", "GBP"}),
        ("60 dólares, 5 Pounds, 7 Franken", {"USD", "GBP", "CHF"}),
        ("20%", {PERCENT}),
        ("vingt pour cent", {PERCENT}),
        ("veinte por ciento", {PERCENT}),
        ("venti per cento", {PERCENT}),
        ("five per cent", {PERCENT}),
        ("zwanzig Prozent", {PERCENT}),
        ("cent euros pour deux", {"EUR"}),
        ("two kettles", set()),
    ],
)
def test_currencies_and_percentages_are_told_in_words_and_signs(text, measures):
    assert measures_in(text) == measures
