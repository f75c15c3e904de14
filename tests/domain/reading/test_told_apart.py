"""Sources in languages that the product has no words of."""

import pytest

from domain.reading.told_apart import told_apart
from tests.builders import call, sms, source
from tests.judging import LANGUAGES

SAID = {
    "pl": "Dzień dobry, technik miał przyjść rano i nikt się nie pojawił.",
    "da": "Hej, teknikeren skulle komme i morges, men der er ikke dukket nogen op.",
    "ro": "Bună ziua, tehnicianul trebuia să vină dimineață și nu a apărut nimeni.",
    "fi": "Hei, asentajan piti tulla aamulla, mutta kukaan ei ole ilmestynyt.",
    "hu": "Jó napot, a szerelőnek reggel kellett volna jönnie, de senki sem jött.",
}


def language_of(interaction, language="en"):
    said = source(interaction, language=language).said
    return told_apart(said, LANGUAGES, language=language).language


@pytest.mark.parametrize("language", SAID)
def test_a_message_is_in_the_language_of_its_words_whichever_it_is(language):
    """R37"""
    assert language_of(sms(text=SAID[language])) == language


@pytest.mark.parametrize("language", SAID)
def test_the_words_of_a_call_decide_against_its_tag(language):
    """R37"""
    assert language_of(call(said=SAID[language], language="en")) == language


@pytest.mark.parametrize(
    "text",
    ["Ok, Marie Petit, Lyon.", "4471", "Merci!", "Where is the parcel that you sent on Monday?"],
)
def test_what_is_short_or_in_the_language_of_the_insights_is_left_as_it_was(text):
    """R37"""
    said = source(sms(text=text)).said

    assert told_apart(said, LANGUAGES, language="en") == said
