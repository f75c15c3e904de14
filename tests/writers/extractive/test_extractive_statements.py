"""What the writer without a model tells of calls, voicemails and messages, and on which sources it rests (R14, R16)."""

import re

import pytest

from domain.draft import MAX_STATEMENT_CHARACTERS
from domain.grounding.gate import accepted
from domain.interaction import InteractionDirection
from domain.services.composition import MAX_STATEMENTS
from tests.builders import ago, brief, call, sms, voicemail, whatsapp
from tests.writers.stories import (
    AGENT,
    CONTACT,
    STORIES,
    called,
    next_action_of,
    spoken,
    statements_of,
    summary_of,
    transcript_of,
    written,
    written_about,
)

WORD = re.compile(r"\w+")
LAMP = "My parcel has the wrong lamp in it."

UNPUNCTUATED = (
    "hi um so i am calling because the lamp that i ordered from you in october has still not arrived and i have "
    "already written two mails and nobody answers me and i am quite annoyed because it was a present for my mother "
    "and her birthday is on sunday so could you please tell me where it is and whether it will be here before sunday "
    "or not because otherwise i will buy one in the shop around the corner"
)


def twelve_calls(language="en"):
    """The latest first, each a little different."""
    story = STORIES[language]
    _, *others = called(story, story.promise, story.farewell)
    openings = [f"{story.opening.rstrip('.')}, {at} cm." for at in range(1, 13)]
    return [
        call(
            f"i{at:02}",
            transcript=spoken(opening, *others, language=language),
            occurred_at=ago(days=at),
        )
        for at, opening in enumerate(openings, 1)
    ]


@pytest.mark.parametrize("language", STORIES)
async def test_a_call_is_told_by_its_matter_without_greetings_and_fillers(language):
    """R14"""
    story = STORIES[language]
    said = spoken(*called(story, story.promise, story.farewell), language=language)
    told = summary_of(await written_about(call(transcript=said), language=language))

    assert [part for part in story.matter if part not in told] == []
    assert [part for part in story.empty if part.lower() in told.lower()] == []


@pytest.mark.parametrize("language", STORIES)
async def test_every_passage_names_its_source_and_is_accepted(language):
    """R16"""
    about = brief(*twelve_calls(language), language=language)
    passages = await written(about)

    assert [one for one in passages if accepted(one, about) is None] == []
    assert [one.source_ids for one in statements_of(passages)] == [
        (source.interaction.id,) for source in about.sources
    ]
    assert next_action_of(passages).source_ids == ("i01",)


async def test_all_words_of_a_statement_are_words_of_its_source():
    """R16"""
    first = call("i2", transcript=spoken("The lamp is broken.", "I'll send a new lamp on Friday."))
    second = voicemail(
        "i1", said="The invoice of 12 May is twice in my mail.", occurred_at=ago(days=2)
    )
    passages = await written_about(first, second)

    for one in statements_of(passages):
        (source,) = (source for source in (first, second) if source.id in one.source_ids)
        said = " ".join(utterance.text for utterance in source.transcript.utterances)
        assert set(WORD.findall(one.text.lower())) <= set(WORD.findall(said.lower()))
    assert len(statements_of(passages)) == 2


async def test_messages_that_follow_each_other_are_told_together_and_all_cited():
    """R16"""
    passages = await written_about(
        whatsapp("i3", text="Where is my black cable?", occurred_at=ago(minutes=1)),
        whatsapp("i2", text="It is the black one with the long cable.", occurred_at=ago(hours=1)),
        whatsapp("i1", text=LAMP, occurred_at=ago(hours=2)),
    )

    latest, before = statements_of(passages)
    assert latest.source_ids == ("i3",)
    assert before.text == f"{LAMP} It is the black one with the long cable."
    assert before.source_ids == ("i1", "i2")


@pytest.mark.parametrize(
    "other",
    [
        whatsapp("i1", text=LAMP, occurred_at=ago(hours=2)),
        sms("i1", text=LAMP, occurred_at=ago(days=2)),
        sms("i1", text=LAMP, occurred_at=ago(hours=2), conversation_id="v2"),
    ],
    ids=["another channel", "a day between", "another conversation"],
)
async def test_messages_apart_are_told_apart(other):
    """R16"""
    passages = await written_about(sms("i2", text="Where is my black cable?"), other)

    assert [one.source_ids for one in statements_of(passages)] == [("i2",), ("i1",)]


async def test_of_twelve_calls_each_is_told_the_latest_first_and_none_at_length():
    """R14"""
    passages = await written_about(*twelve_calls())

    ids = [one.source_ids[0] for one in statements_of(passages)]
    assert ids == [f"i{at:02}" for at in range(1, 13)]
    assert len(summary_of(passages).split()) <= 400


async def test_a_very_long_call_is_told_in_few_statements_of_a_length_to_read():
    """R14"""
    parts = [*"PVMFCSBADLTR"]
    faults = ["rattles", "leaks", "smokes", "sticks", "flickers", "squeaks", "drips"]
    said = [
        f"Since week {at} part {parts[at % 12]}{parts[at // 12 % 12]} of my machine {faults[at % 7]}."
        for at in range(900)
    ]
    passages = await written_about(call(transcript=spoken(*said)))

    statements = statements_of(passages)
    assert 1 <= len(statements) <= MAX_STATEMENTS
    assert max(len(one.text) for one in statements) <= MAX_STATEMENT_CHARACTERS
    assert 100 <= len(summary_of(passages).split()) <= 200


async def test_of_a_very_long_call_beginning_and_end_are_told():
    """R14"""
    filling = [f"The shelf {at} is full of boxes with green paper." for at in range(3_000)]
    said = [
        (CONTACT, LAMP),
        *((AGENT, one) for one in filling),
        (AGENT, "I'll send the lamp on Friday."),
    ]
    passages = await written_about(call(transcript=transcript_of(*said)))

    assert LAMP in summary_of(passages)
    assert "I'll send the lamp on Friday." in next_action_of(passages).text


async def test_what_is_said_again_is_told_once():
    """R14"""
    said = spoken(LAMP, "Pardon?", LAMP, "Which lamp?", "My parcel has the wrong lamp in it!")

    assert summary_of(await written_about(call(transcript=said))) == LAMP


async def test_what_was_said_in_a_later_interaction_too_is_told_once():
    """R14"""
    news = "Your order goes out for delivery today."
    passages = await written_about(
        sms("i2", text=news, direction=InteractionDirection.OUTBOUND),
        sms("i1", text=news, direction=InteractionDirection.OUTBOUND, occurred_at=ago(days=9)),
    )

    assert [one.source_ids for one in statements_of(passages)] == [("i2",)]


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
    said = spoken("This is Sarah Whitfield from Bristol. The lamp flickers.", "Since when?")

    told = summary_of(await written_about(call(transcript=said)))
    assert told == "This is Sarah Whitfield from Bristol. The lamp flickers."


async def test_stutters_and_hesitations_are_not_told():
    """R14"""
    said = "Um, I I want to, euh, to return the the lamp because, uhm, the lamp is is broken."

    told = summary_of(await written_about(call(said=said)))
    assert told == "I want to return the lamp because, the lamp is broken."


async def test_speech_without_punctuation_is_told_in_pieces_and_asked_for():
    """R14"""
    passages = await written_about(call(said=UNPUNCTUATED))

    told = summary_of(passages)
    assert "the lamp that i ordered from you in october has still not arrived" in told
    assert len(told.split()) < len(UNPUNCTUATED.split()) / 2
    assert "could you please tell me where it is" in next_action_of(passages).text


async def test_a_dash_shows_where_the_other_side_speaks():
    """R14"""
    said = spoken(LAMP, "The right lamp goes out to you on 27 November.")

    told = summary_of(await written_about(call(transcript=said)))
    assert told == f"{LAMP} \u2013 The right lamp goes out to you on 27 November."


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

    assert summary_of(passages).count("\u2013") == 1
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
    assert summary_of(told) == "Refund?"


async def test_links_entities_and_marks_are_not_told():
    """R14"""
    said = "My order &amp; invoice are wrong, see https://shop.example/o/1 *please*, the lamp is &quot;red&quot;. ^AB"

    told = summary_of(await written_about(sms(text=said)))
    assert told == "My order & invoice are wrong, see please, the lamp is red."


async def test_the_same_brief_is_written_about_in_the_same_words():
    """R14"""
    about = brief(*twelve_calls("fr"), language="fr")

    assert await written(about) == await written(about)
