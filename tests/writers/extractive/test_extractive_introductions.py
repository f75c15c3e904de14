"""Introductions and greetings are not matter (R14)."""

import pytest

from tests.builders import call
from tests.writers.stories import (
    AGENT,
    CONTACT,
    STORIES,
    everything_in,
    spoken,
    summary_of,
    transcript_of,
    written_about,
)

INTRODUCTIONS = {
    "en": ("Acme Coffee, Ana speaking, good morning.", "Morning Ana.", "It's Marie from Lyon."),
    "fr": (
        "Acme Coffee, Ana Diaz, bonjour.",
        "Ana à votre écoute.",
        "C'est Marie, de la brasserie.",
    ),
    "de": ("Acme Coffee, guten Morgen.", "Ana Diaz am Apparat.", "Hier ist Marie Petit aus Köln."),
    "es": ("Hotel Miramar, Ana, dígame.", "Le atiende Ana.", "Soy Marie, del Hotel Miramar."),
    "it": ("Acme Coffee, buongiorno.", "Salve Anna.", "Sono Marie Petit di Torino."),
    "pt": ("Acme Coffee, bom dia.", "Boa tarde Ana.", "Sou a Marie Petit."),
    "nl": ("Acme Coffee, goedemorgen.", "Hallo Anna.", "Met Marie Petit uit Utrecht."),
    "sv": ("Acme Coffee, god morgon.", "Hej Anna.", "Det är Marie Petit från Lund."),
}


@pytest.mark.parametrize("language", STORIES)
async def test_who_speaks_with_whom_is_not_told_at_the_beginning_of_a_call(language):
    """R14"""
    story = STORIES[language]
    named, greeted, introduced = INTRODUCTIONS[language]
    alone = transcript_of((CONTACT, story.opening), language=language)
    said = transcript_of(
        (AGENT, f"{named} {greeted}"), (CONTACT, f"{introduced} {story.opening}"), language=language
    )

    told = summary_of(await written_about(call(transcript=said), language=language))
    assert told == summary_of(await written_about(call(transcript=alone), language=language))


async def test_that_somebody_else_calls_for_the_contact_is_told():
    """R14"""
    said = spoken(
        "This is Sarah Whitfield from Bristol. The lamp flickers.", "Since when?", "Since May."
    )

    told = everything_in(await written_about(call(transcript=said)))
    assert "\u201cThis is Sarah Whitfield from Bristol.\u201d" in told
    assert "\u201cThe lamp flickers.\u201d" in told
