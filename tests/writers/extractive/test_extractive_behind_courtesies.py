"""A sentence that begins with a courtesy can still hold matter (R35)."""

import pytest

from tests.builders import call, sms
from tests.writers.stories import everything_in, written_about

BEHIND_A_COURTESY = {
    "en": ("Thanks for calling back, the boiler is dead again.", "the boiler is dead again"),
    "fr": (
        "Merci de votre appel, la chaudière est encore froide.",
        "la chaudière est encore froide",
    ),
    "de": (
        "Danke für den Anruf, der Heizkessel ist wieder kalt.",
        "der Heizkessel ist wieder kalt",
    ),
    "es": ("Gracias por llamar, la caldera sigue fría.", "la caldera sigue fría"),
    "it": ("Grazie per la chiamata, la caldaia è di nuovo fredda.", "la caldaia è di nuovo fredda"),
    "pt": ("Obrigada pela chamada, a caldeira continua fria.", "a caldeira continua fria"),
    "nl": ("Bedankt voor het bellen, de ketel is weer koud.", "de ketel is weer koud"),
    "sv": ("Tack för samtalet, pannan är kall igen.", "pannan är kall igen"),
}


@pytest.mark.parametrize("language", BEHIND_A_COURTESY)
async def test_what_stands_behind_a_courtesy_is_told(language):
    """R35"""
    said, matter = BEHIND_A_COURTESY[language]

    passages = await written_about(call(said=said, language=language), language=language)
    assert matter in everything_in(passages)


@pytest.mark.parametrize(
    "said",
    [
        "I hope you can do it for 800.",
        "Thank you, can you call me at 5 instead?",
        "Sorry, please cancel it.",
    ],
)
async def test_a_wish_behind_a_courtesy_is_no_courtesy(said):
    """R35"""
    said_last = (await written_about(sms(text=said)))[-1].text

    assert said.rpartition(", ")[2].rstrip(".?").lower() in said_last.lower()
