"""Finds numbers that are written as words, in folded text (R16)."""

import pytest

from domain.grounding.number_words import counted_in, halves_in, spoken_numbers
from domain.grounding.tokens import words_of

ONE_NUMBER = [
    ("en", "zero", 0),
    ("en", "forty-nine", 49),
    ("en", "a hundred and five", 105),
    ("en", "twelve hundred", 1200),
    ("en", "one thousand, two hundred and fifty", 1250),
    ("en", "two million three hundred thousand and four", 2_300_004),
    ("fr", "vingt et un", 21),
    ("fr", "soixante et onze", 71),
    ("fr", "soixante-dix-sept", 77),
    ("fr", "quatre-vingts", 80),
    ("fr", "quatre-vingt-dix-neuf", 99),
    ("fr", "mille neuf cent quatre-vingt-dix-neuf", 1999),
    ("fr", "septante-sept", 77),
    ("fr", "deux millions", 2_000_000),
    ("de", "vierundzwanzig", 24),
    ("de", "drei und zwanzig", 23),
    ("de", "siebenhundertsiebenundfünfzigtausendzweihundertzweiundsiebzig", 757_272),
    ("de", "eintausend zweihundert", 1200),
    ("de", "zwo", 2),
    ("es", "treinta y uno", 31),
    ("es", "veintitrés", 23),
    ("es", "mil doscientos", 1200),
    ("es", "dos millones quinientos mil", 2_500_000),
    ("it", "ventitré", 23),
    ("it", "centotto", 108),
    ("it", "milleduecento", 1200),
    ("it", "quattrocentottantuno", 481),
    ("pt", "vinte e dois", 22),
    ("pt", "mil e duzentos", 1200),
    ("pt", "mil, cento e um", 1101),
    ("nl", "drieëntwintig", 23),
    ("nl", "vierentwintig", 24),
    ("nl", "twaalfhonderd", 1200),
    ("fi", "forty nine", 49),
]
SEVERAL = [
    ("en", "nineteen ninety nine", (19, 99), "1999"),
    ("en", "twenty twenty six", (20, 26), "2026"),
    ("en", "four seven one one eight", (4, 7, 1, 1, 8), "47118"),
    ("en", "four double seven one", (4, 7, 7, 1), "4771"),
    ("en", "four oh triple seven", (4, 0, 7, 7, 7), "40777"),
    ("en", "zero zero seven", (0, 0, 7), "7"),
    ("en", "four, seven, one", (4, 7, 1), "471"),
    ("en", "twenty. Five", (20, 5), "205"),
    ("fr", "zéro six douze trente-quatre", (0, 6, 12, 34), "61234"),
    ("fr", "quatre-vingt-dix-sept douze", (97, 12), "9712"),
    ("de", "null sieben eins eins", (0, 7, 1, 1), "711"),
    ("es", "cero uno dos", (0, 1, 2), "12"),
]
APART = [
    ("en", "between two and three", [(2,), (3,)]),
    ("en", "forty nine euros ninety", [(49,), (90,)]),
    ("it", "venti e trenta", [(20,), (30,)]),
    ("fr", "vingt pour cent", [(20,)]),
    ("es", "veinte por ciento", [(20,)]),
    ("it", "venti per cento", [(20,)]),
    ("en", "and so on", []),
    ("en", "oh dear", []),
    ("de", "und", []),
]
ORDINALS = [
    ("en", "the twenty second of November", [(22,)]),
    ("en", "the thirty-first", [(31,)]),
    ("en", "the third", [(3,)]),
    ("en", "just a second", []),
    ("de", "am zweiundzwanzigsten", [(22,)]),
    ("de", "am dritten zwölften", [(3, 12)]),
    ("nl", "de tweeëntwintigste", [(22,)]),
    ("nl", "de eerste", [(1,)]),
    ("fr", "le premier", [(1,)]),
    ("fr", "une seconde", [(1,)]),
    ("en", "one second", [(1,)]),
    ("es", "el primero", [(1,)]),
    ("it", "il primo", [(1,)]),
    ("pt", "o primeiro", [(1,)]),
]


def runs(text, language, *, is_said=False):
    words, parted = words_of(text)
    return list(spoken_numbers(words, language, is_said=is_said, parted=parted))


@pytest.mark.parametrize(("language", "text", "number"), ONE_NUMBER)
def test_words_that_make_one_number_are_read_as_one(language, text, number):
    (run,) = runs(text, language)

    assert (run.numbers, run.total, run.read_out) == ((number,), number, str(number))


@pytest.mark.parametrize(("language", "text", "numbers", "read_out"), SEVERAL)
def test_numbers_said_one_after_the_other_are_kept_apart_and_read_out(
    language, text, numbers, read_out
):
    (run,) = runs(text, language)

    assert (run.numbers, run.read_out) == (numbers, read_out)


@pytest.mark.parametrize(("language", "text", "numbers"), APART)
def test_words_that_do_not_go_on_with_a_number_end_it(language, text, numbers):
    assert [run.numbers for run in runs(text, language)] == numbers


@pytest.mark.parametrize(("language", "text", "numbers"), ORDINALS)
def test_ordinals_are_numbers_in_what_was_said(language, text, numbers):
    assert [run.numbers for run in runs(text, language, is_said=True)] == numbers


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "the twenty second", [(20,)]),
        ("en", "the third", []),
        ("de", "am zweiundzwanzigsten", []),
        ("nl", "de eerste", []),
        ("it", "prima di primo", []),
    ],
)
def test_elsewhere_an_ordinal_is_no_number(language, text, numbers):
    assert [run.numbers for run in runs(text, language)] == numbers


def test_a_run_tells_whether_it_is_nothing_but_an_ordinal():
    third, twenty_third, three = (
        runs(text, "en", is_said=True)[0].is_ordinal for text in ("third", "twenty-third", "three")
    )

    assert (third, twenty_third, three) == (True, False, False)


def test_a_run_tells_where_it_stands():
    (run,) = runs("I ordered forty nine kettles", "en")

    assert (run.first, run.last) == (2, 3)


@pytest.mark.parametrize(
    ("language", "word", "whole"),
    [
        ("de", "zweieinhalb", 2),
        ("de", "anderthalb", 1),
        ("de", "eineinhalb", 1),
        ("nl", "anderhalf", 1),
        ("nl", "tweeenhalf", 2),
    ],
)
def test_halves_in_one_word_tell_their_wholes(language, word, whole):
    assert list(halves_in([word, "halb", "euro"], language)) == [whole]


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("en", {"third": 3, "dozen": 12, "twice": 2}),
        ("fr", {"troisieme": 3, "trentaine": 30}),
        ("de", {"dritten": 3, "dutzend": 12}),
        ("es", {"tercero": 3, "docena": 12}),
        ("it", {"terzo": 3, "ventina": 20}),
        ("pt", {"terceiro": 3, "duzia": 12}),
        ("nl", {"derde": 3, "dozijn": 12}),
        ("fi", {"third": 3}),
    ],
)
def test_ordinals_and_collectives_tell_what_they_count(language, counts):
    known = counted_in(language)

    assert {word: known.get(word) for word in counts} == counts


@pytest.mark.parametrize("word", ["ein" * 26, "eins" * 20 + "x", "zweiund" * 11, "cent" * 20 + "o"])
def test_a_word_glued_together_without_end_comes_to_an_end(word):
    for language in ("de", "it", "nl"):
        assert all(run.numbers for run in runs(word, language))
