"""The language of a statement is decided by the words that its writer chose, without quotes and names."""

import pytest

from domain.grounding.own_words import is_in_its_language, own_words
from tests.builders import brief, call, next_action, passage
from tests.judging import LANGUAGES, accepted

BRIEF = brief(call("i1", said="My kettle broke on Monday and I want my money back, says Ana Diaz."))
FOREIGN = {
    "es": "El contacto quiere que le devuelvan el dinero de la tetera.",
    "pl": "Klient prosi o zwrot pieniędzy za zepsuty czajnik.",
    "sv": "Kunden vill ha pengarna tillbaka för den trasiga vattenkokaren.",
    "ro": "Clientul vrea banii înapoi pentru fierbătorul stricat.",
    "fi": "Asiakas haluaa rahansa takaisin rikkinäisestä keittimestä.",
    "id": "Pelanggan meminta uangnya kembali untuk ketel yang rusak.",
    "ca": "El contacte vol que li tornin els diners del bullidor espatllat.",
}


@pytest.mark.parametrize("language", FOREIGN)
def test_a_statement_in_another_language_is_refused_whichever_it_is(language):
    """R37"""
    assert not is_in_its_language(FOREIGN[language], BRIEF, LANGUAGES)
    assert accepted(passage(FOREIGN[language], "i1"), BRIEF) is None
    assert accepted(next_action(FOREIGN[language], "i1"), BRIEF) is None


@pytest.mark.parametrize("language", FOREIGN)
def test_a_sentence_in_another_language_is_found_behind_one_in_its_own(language):
    """R37"""
    assert not is_in_its_language(
        f"The contact wants the money back for the kettle. {FOREIGN[language]}", BRIEF, LANGUAGES
    )


@pytest.mark.parametrize("language", FOREIGN)
def test_what_is_quoted_may_be_in_the_language_of_the_call(language):
    """R34, R37"""
    assert is_in_its_language(
        f"The contact said of the kettle: “{FOREIGN[language]}”", BRIEF, LANGUAGES
    )


@pytest.mark.parametrize(
    "text", ["Kettle broken.", "Ana Diaz, Marie Petit", "18:30, €20", "Czajnik zepsuty?"]
)
def test_in_fewer_than_four_words_no_language_is_told(text):
    """R37"""
    assert is_in_its_language(text, BRIEF, LANGUAGES)


def test_names_and_single_foreign_words_are_let_pass():
    """R37"""
    assert is_in_its_language(
        "Anna Kowalska of Przedsiębiorstwo Wodociągów asks Jan Nowak for a Rechnung by Friday.",
        BRIEF,
        LANGUAGES,
    )


def test_words_with_a_capital_are_judged_where_there_are_hardly_others():
    """R37"""
    title_case = "Klient Prosi O Zwrot Pieniędzy Za Czajnik"

    assert own_words(title_case, BRIEF) == title_case.split()
    assert not is_in_its_language(title_case, BRIEF, LANGUAGES)


def test_a_statement_in_a_language_that_cannot_be_told_is_let_pass():
    """R37"""
    about = brief(call("i1"), language="tlh")

    assert is_in_its_language("nuqneH qaStaH nuq jay' Daqawlaw'", about, LANGUAGES)


def test_where_the_language_is_not_known_a_statement_is_in_that_of_its_sources():
    """R37: Asturian is taken for Spanish, in the call as in the statement."""
    said = (
        "Bonos díes, la caldera tá rota dende'l llunes y quiero que vengáis a iguala esta selmana."
    )
    about = brief(call("i1", said=said, language="ast"), language="ast")

    assert is_in_its_language(
        "La caldera tá rota dende'l llunes y quier que vengan.", about, LANGUAGES
    )
    assert not is_in_its_language("The boiler has been broken since Monday.", about, LANGUAGES)
    assert not is_in_its_language("Der Kessel ist seit Montag ganz kaputt.", about, LANGUAGES)
