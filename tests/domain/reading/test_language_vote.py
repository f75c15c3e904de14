"""The words of a text show its language (R15)."""

import pytest

from domain.reading.language_vote import (
    VOTED_LANGUAGES,
    is_clearly_not_in,
    is_frequent,
    voted_language,
    votes,
)

LONG = {
    "en": "The contact called because the kettle that they ordered has not arrived and they want it now.",
    "fr": "Le contact a appelé parce que la bouilloire qu'il a commandée n'est pas arrivée chez lui.",
    "de": "Der Kontakt hat angerufen, weil der Wasserkocher noch nicht bei ihm angekommen ist.",
    "es": "El contacto ha llamado porque el hervidor que pidió no ha llegado todavía a su casa.",
    "it": "Il contatto ha chiamato perché il bollitore che ha ordinato non è ancora arrivato da lui.",
    "pt": "O contacto ligou porque a chaleira que ele encomendou ainda não chegou a sua casa.",
    "nl": "Het contact heeft gebeld omdat de waterkoker die hij besteld heeft nog niet is aangekomen.",
    "sv": "Kontakten har ringt eftersom vattenkokaren som hon beställde inte har kommit till henne.",
}
SHORT = {
    "en": "The contact wants a refund.",
    "fr": "Le contact veut un remboursement.",
    "de": "Der Kontakt möchte eine Erstattung.",
    "es": "El contacto quiere un reembolso.",
    "it": "Il contatto vuole un rimborso.",
    "pt": "O contacto quer um reembolso.",
    "nl": "Het contact wil een terugbetaling.",
    "sv": "Kontakten vill ha en återbetalning.",
}
PAIRS = [(spoken, other) for spoken in LONG for other in LONG if spoken != other]


@pytest.mark.parametrize("language", LONG)
def test_a_sentence_is_in_its_own_language(language):
    """R15"""
    assert voted_language(LONG[language]) == language
    assert not is_clearly_not_in(LONG[language], language)
    assert not is_clearly_not_in(SHORT[language], language)


@pytest.mark.parametrize(("spoken", "other"), PAIRS)
def test_a_sentence_is_in_no_other_language(spoken, other):
    """R15"""
    assert is_clearly_not_in(LONG[spoken], other)
    assert is_clearly_not_in(SHORT[spoken], other)


@pytest.mark.parametrize("text", ["", "OK", "Siemens AG 4711", "Kettle", "...", "12:30"])
def test_what_is_too_short_to_tell_is_held_against_no_language(text):
    """R15"""
    assert voted_language(text) is None
    assert not any(is_clearly_not_in(text, language) for language in VOTED_LANGUAGES)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The contact spoke about « la vie en rose » and the kettle they want.", "en"),
        ("Le contact a reçu un e-mail « Your order has shipped » et il attend.", "fr"),
        ("Der Kontakt nutzt das Update der App im Home Office.", "de"),
        ("Dan, Dan, see you.", "en"),
        ("Los, los, los!", "de"),
    ],
)
def test_a_few_foreign_words_do_not_make_a_sentence_foreign(text, language):
    """R15"""
    assert not is_clearly_not_in(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "\u042f \u0445\u043e\u0447\u0443 \u0447\u0430\u0439\u043d\u0438\u043a",
        "\u662f\u7684",
        "\u039d\u03b1\u03b9 \u03b5\u03c5\u03c7\u03b1\u03c1\u03b9\u03c3\u03c4\u03ce",
    ],
)
def test_another_script_is_no_known_language(text):
    """R15"""
    assert all(is_clearly_not_in(text, language) for language in VOTED_LANGUAGES)


def test_of_other_languages_nothing_is_known():
    """R15"""
    assert not is_clearly_not_in(LONG["en"], "fi")
    assert not is_frequent("the", "fi")


def test_frequent_words_are_counted_for_each_language():
    found = {"en": 2, "fr": 1, "es": 1, "it": 1}
    assert votes("the kettle and la vie") == dict.fromkeys(VOTED_LANGUAGES, 0) | found
    assert votes("don't d'un")["en"] == 1
    assert votes("don't d'un")["fr"] == 2
    assert is_frequent("the", "en")
    assert not is_frequent("kettle", "en")
