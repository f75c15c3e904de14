"""The language that is spoken in a source (R37)."""

import pytest

from domain.reading.spoken_language import call_language, language_in, likely_call_language
from tests.builders import call, voicemail
from tests.judging import LANGUAGES

FRENCH = "Bonjour, j'appelle pour la commande qui n'est pas arrivée, et je voudrais savoir quand elle sera livrée."
ENGLISH = "Hello, I am calling about the order that has not arrived, and I want to know when it will be delivered."
CATALAN = "Bon dia, truco per la comanda que encara no ha arribat i voldria saber quan la portaran a casa meva."
POLISH = "Dzień dobry, dzwonię w sprawie zamówienia, które jeszcze nie dotarło, i chcę wiedzieć, kiedy będzie."


@pytest.mark.parametrize(
    ("said", "tag", "language"),
    [
        (FRENCH, "fr-CA", "fr"),
        (FRENCH, "en", "fr"),
        (FRENCH, "und", "fr"),
        (FRENCH, "pl", "fr"),
        (FRENCH, None, "fr"),
        (ENGLISH, "de-AT", "en"),
        (CATALAN, "ca", "ca"),
        (POLISH, "pl", "pl"),
        (POLISH, "zxx", None),
        ("4711.", "fr", "fr"),
        ("4711.", "mul", None),
        ("", None, None),
    ],
)
def test_the_words_decide_and_where_they_cannot_tell_the_tag(said, tag, language):
    """R37"""
    assert language_in(said, tag=tag) == language


def test_only_a_transcribed_call_decides_the_language_of_insights():
    """R15"""
    assert call_language(call(said=FRENCH, language="en"), LANGUAGES) == "fr"
    assert call_language(voicemail(said=FRENCH, language="fr"), LANGUAGES) is None
    assert call_language(call(said=None), LANGUAGES) is None


@pytest.mark.parametrize(("said", "language"), [(POLISH, "pl"), (CATALAN, "ca")])
def test_a_call_in_a_language_without_words_here_decides_against_its_tag(said, language):
    """R15, R37"""
    assert call_language(call(said=said, language="en"), LANGUAGES) == language
    assert call_language(call(said=said, language=language), LANGUAGES) == language


@pytest.mark.parametrize(
    ("said", "tag", "language"),
    [(FRENCH, "en", "fr"), ("4711.", "de-AT", "de"), (FRENCH, "und", "fr")],
)
def test_without_a_teller_too_the_words_decide_against_the_tag_of_a_call(said, tag, language):
    """R15, R37"""
    assert likely_call_language(call(said=said, language=tag)) == language
    assert likely_call_language(voicemail(said=said, language=tag)) is None


def test_a_few_words_do_not_contradict_the_tag_of_a_call():
    """R37"""
    assert (
        call_language(call(said="Dzień dobry, dziękuję bardzo.", language="en"), LANGUAGES) == "en"
    )
