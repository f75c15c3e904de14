"""Who introduces themselves, and who is greeted, is no matter (R14)."""

import pytest

from domain.grounding.gate import accepted
from tests.builders import brief, call, sms
from tests.writers.stories import (
    AGENT,
    CONTACT,
    STORIES,
    everything_in,
    next_action_of,
    spoken,
    statements_of,
    summary_of,
    transcript_of,
    written,
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


async def test_stutters_and_hesitations_are_left_out_of_a_quote_with_an_ellipsis():
    """R30"""
    said = "Um, I I want to, euh, to return the the lamp."

    told = everything_in(await written_about(call(said=said)))
    assert "I want to \u2026 return the \u2026 lamp." in told
    assert "euh" not in told
    assert "the the" not in told


async def test_speech_without_punctuation_is_told_in_pieces_and_asked_for():
    """R14"""
    passages = await written_about(call(said=UNPUNCTUATED))

    told = summary_of(passages)
    assert "the lamp that i ordered from you in october has still not arrived" in told
    assert len(told.split()) < len(UNPUNCTUATED.split()) / 2
    assert "could you please tell me where it is" in next_action_of(passages).text


async def test_each_speaker_has_a_line_of_their_own():
    """R30"""
    said = spoken(LAMP, "The right lamp goes out to you on 27 November.", "Fine.")

    told = statements_of(await written_about(call(transcript=said)))
    assert [one.text for one in told] == [
        f"Marie Petit (Nov 20): \u201c{LAMP}\u201d",
        "An agent (Nov 20): \u201cThe right lamp goes out to you on 27 November.\u201d",
    ]


async def test_several_agents_in_one_call_are_one_side():
    """R14"""
    said = transcript_of(
        (CONTACT, "I was charged twice for the lamp in October."),
        (AGENT, "One moment please."),
        (AGENT, "This is Theo of accounts, and I see both payments of 45 euros."),
        (AGENT, "I'll send the second payment back on 27 November."),
        (CONTACT, "Thank you, bye."),
    )
    passages = await written_about(call(transcript=said))

    assert summary_of(passages).count("An agent (Nov 20)") == 1
    assert "27 November" in next_action_of(passages).text


async def test_a_sentence_broken_up_between_two_turns_is_made_whole():
    """R14"""
    said = transcript_of(
        (CONTACT, "The lamp that I bought in"),
        (CONTACT, "your shop in May flickers."),
        (AGENT, "Is it on the main switch?"),
    )

    told = summary_of(await written_about(call(transcript=said)))
    assert "The lamp that I bought in your shop in May flickers." in told


@pytest.mark.parametrize(
    "said",
    ["Hello? Hello?", "Um, yes, okay, bye.", "", "...", "?!", "\U0001f44d", "12.5. 13.5. 14.5."],
)
async def test_where_nothing_of_matter_was_said_the_fact_is_told(said):
    """R14"""
    about = brief(call(said=said))
    passages = await written(about)

    assert summary_of(passages) == "Marie Petit called on November 20, 2026 at 11:00 UTC."
    assert [one for one in passages if accepted(one, about) is None] == []


async def test_a_message_of_one_word_is_told():
    """R14"""
    told = await written_about(sms("i2", text="Refund?"), call("i1", said="Hello?"))
    assert next_action_of(told).text.endswith("\u201cRefund?\u201d")


async def test_links_and_marks_are_left_out_of_a_quote_with_an_ellipsis():
    """R17, R30"""
    said = "My order and invoice are wrong, see https://shop.example/o/1 *please*, the lamp is red."

    told = everything_in(await written_about(sms(text=said)))
    assert "My order and invoice are wrong, see \u2026 please, the lamp is red." in told


async def test_the_same_brief_is_written_about_in_the_same_words():
    """R14"""
    about = brief(*twelve_calls("fr"), language="fr")

    assert await written(about) == await written(about)
