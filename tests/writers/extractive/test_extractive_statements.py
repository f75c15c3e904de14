"""What the writer without a model tells of calls, voicemails and messages, and on which sources it rests (R14, R16)."""

import re

import pytest

from domain.grounding.gate import accepted
from domain.interaction import InteractionDirection
from tests.builders import ago, brief, call, sms, voicemail, whatsapp
from tests.writers.stories import (
    AGENT,
    CONTACT,
    STORIES,
    called,
    everything_in,
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
    """R16, R30"""
    about = brief(*twelve_calls(language), language=language)
    passages = await written(about)

    accepted_ones = [accepted(one, about) for one in passages]
    assert None not in accepted_ones
    assert [one.source_ids for one in accepted_ones] == [
        tuple(dict.fromkeys(quote.source_id for quote in one.quotes)) for one in accepted_ones
    ]
    assert next_action_of(passages).source_ids == ("i01",)


async def test_all_words_of_a_quote_are_words_of_its_source():
    """R30"""
    first = call("i2", transcript=spoken("The lamp is broken.", "I'll send a new lamp on Friday."))
    second = voicemail(
        "i1", said="The invoice of 12 May is twice in my mail.", occurred_at=ago(days=2)
    )
    said = {one.id: [each.text for each in one.transcript.utterances] for one in (first, second)}
    about = brief(first, second)
    statements = [accepted(one, about) for one in await written(about)]

    quotes = [quote for one in statements for quote in one.quotes]
    assert all(any(quote.text in text for text in said[quote.source_id]) for quote in quotes)
    assert {quote.source_id for quote in quotes} == {"i1", "i2"}


async def test_each_of_several_messages_that_follow_each_other_keeps_its_own_quote():
    """R16, R30"""
    passages = await written_about(
        whatsapp("i3", text="Where is my black cable?", occurred_at=ago(minutes=1)),
        whatsapp("i2", text="It is the black one with the long cable.", occurred_at=ago(hours=1)),
        whatsapp("i1", text=LAMP, occurred_at=ago(hours=2)),
    )

    words = [words for one in passages for words in one.evidence]
    assert sorted((one.source_id, one.words) for one in words) == [
        ("i1", LAMP),
        ("i2", "It is the black one with the long cable."),
        ("i3", "Where is my black cable?"),
    ]


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

    assert [one.source_ids for one in passages] == [("i1",), ("i2",)]


async def test_of_twelve_calls_the_latest_are_told_and_none_at_length():
    """R34"""
    passages = await written_about(*twelve_calls())

    ids = [one.source_ids[0] for one in statements_of(passages)]
    assert ids == sorted(ids)
    assert ids[0] == "i01"
    assert len(ids) <= 5
    assert len(everything_in(passages).split()) <= 100


async def test_a_very_long_call_is_told_in_few_words():
    """R34"""
    parts = [*"PVMFCSBADLTR"]
    faults = ["rattles", "leaks", "smokes", "sticks", "flickers", "squeaks", "drips"]
    said = [
        f"Since week {at} part {parts[at % 12]}{parts[at // 12 % 12]} of my machine {faults[at % 7]}."
        for at in range(900)
    ]
    passages = await written_about(call(transcript=spoken(*said)))

    assert 1 <= len(statements_of(passages)) <= 5
    assert 40 <= len(everything_in(passages).split()) <= 120


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
    """R34"""
    said = spoken(
        LAMP, "Pardon?", LAMP, "Which lamp?", "My parcel has the wrong lamp in it!", "I see."
    )

    told = everything_in(await written_about(call(transcript=said))).lower()
    assert told.count("wrong lamp in it") == 1


async def test_what_was_said_in_a_later_interaction_too_is_told_once():
    """R14"""
    news = "Your order goes out for delivery today."
    passages = await written_about(
        sms("i2", text=news, direction=InteractionDirection.OUTBOUND),
        sms("i1", text=news, direction=InteractionDirection.OUTBOUND, occurred_at=ago(days=9)),
    )

    assert [one.source_ids for one in statements_of(passages)] == [("i2",)]
