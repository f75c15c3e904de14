"""The statements of the built-in writer about calls, voicemails and messages, and their sources (R14, R16)."""

import re

import pytest

from domain.interaction import InteractionDirection
from tests.builders import ago, brief, call, sms, voicemail, whatsapp
from tests.judging import accepted
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
    """The latest call comes first. Each differs a little."""
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

    words = {words for one in passages for words in one.evidence}
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

    assert [one.source_ids for one in passages[:2]] == [("i1",), ("i2",)]


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
    said = spoken(LAMP, "The right lamp was on the other pallet.", "Fine.")

    told = statements_of(await written_about(call(transcript=said)))
    assert [one.text for one in told] == [
        f"Marie Petit (Nov 20): \u201c{LAMP}\u201d",
        "An agent (Nov 20): \u201cThe right lamp was on the other pallet.\u201d",
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
