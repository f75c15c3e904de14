"""Twilio's calls, leg by leg, with their voicemails and transcripts."""

from datetime import UTC, datetime

import pytest

from domain.interaction import Channel, InteractionStatus, Speaker
from tests.api.intake.twilio.twilio_shapes import (
    AGENT_PHONE,
    LINE,
    PAUL,
    READY,
    api_call,
    api_transcript,
    child,
    leg,
    recording,
    sentences,
    transcription,
)

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
DONE = ("Done", "")
NINE = datetime(2026, 11, 20, 9, tzinfo=UTC)


async def test_a_call_that_ended_is_an_interaction_of_its_line(twilio):
    """R12"""
    assert await twilio.take(leg(status="ringing"), leg()) == [DONE, DONE]

    placed = await twilio.interaction("call:CA1")
    assert (placed.channel, placed.direction, placed.status) == ("CALL", "INBOUND", "ENDED")
    assert (placed.occurred_at, placed.duration_seconds) == (NINE, 49)
    assert (placed.agent_id, await twilio.contacts()) == (None, [PAUL])
    lines = await twilio.database["lines"].find({}).to_list(None)
    assert [one["phoneNumber"] for one in lines] == [LINE]


async def test_a_call_goes_on_until_a_callback_says_that_it_ended(twilio):
    """R9"""
    await twilio.take(leg(status="in-progress"))
    assert (await twilio.interaction("call:CA1")).status is InteractionStatus.IN_PROGRESS

    await twilio.take(leg(status="no-answer"), leg(status="ringing"))

    placed = await twilio.interaction("call:CA1")
    assert (placed.status, placed.duration_seconds) == (InteractionStatus.ENDED, 0)


CLICK_TO_CALL = (
    leg(Direction="outbound-api", From=LINE, To=AGENT_PHONE),
    child(From=LINE, To=PAUL),
)
FROM_A_SOFTPHONE = (leg(From="client:ines", To=PAUL), child(From=LINE, To=PAUL))
TO_AN_AGENTS_PHONE = (leg(), child(From=PAUL, To=AGENT_PHONE), child("CA3", To="client:ines"))


@pytest.mark.parametrize(
    ("legs", "direction"),
    [
        (CLICK_TO_CALL, "OUTBOUND"),
        (FROM_A_SOFTPHONE, "OUTBOUND"),
        (TO_AN_AGENTS_PHONE, "INBOUND"),
        ((leg(Direction="trunking-terminating", From=LINE, To=PAUL),), "OUTBOUND"),
        ((leg(Direction="trunking-originating"),), "INBOUND"),
        ((leg(Direction="outbound-api", From=LINE, To=PAUL),), "OUTBOUND"),
    ],
)
async def test_the_contact_is_who_is_neither_a_line_nor_a_device_in_any_order(
    twilio, legs, direction
):
    """R12"""
    for own, order in enumerate((legs, legs[::-1])):
        for one in order:
            name = "ParentCallSid" if "ParentCallSid" in one else "CallSid"
            await twilio.take(one | {name: f"CB{own}"})

        placed = await twilio.interaction(f"call:CB{own}")
        contact = (await twilio.repositories.contacts.get_many("acme", [placed.contact_id]))[
            placed.contact_id
        ]
        assert (placed.direction, contact.phone_numbers) == (direction, (PAUL,))
    assert await twilio.contacts() == [PAUL]


async def test_a_leg_waits_for_its_call(twilio):
    assert await twilio.take(child(From=LINE, To=PAUL)) == [DONE]
    assert await twilio.interaction("call:CA1") is None

    await twilio.take(leg(From="client:ines", To=PAUL))

    assert await twilio.interaction("call:CA1") is not None


async def test_a_number_of_the_account_that_no_line_has_becomes_a_line(twilio):
    await twilio.take(leg(To="+33199001277"))

    own = "twilio:number:+33199001277"
    [line] = (await twilio.repositories.lines.get_many("acme", [own])).values()
    assert (line.name, line.phone_number, line.language) == ("+33199001277", "+33199001277", None)
    assert await twilio.interaction("call:CA1") is not None


@pytest.mark.parametrize(
    "caller", ["anonymous", "+266696687", "", "client:ines", "sip:a@b.example"]
)
async def test_a_caller_without_a_number_is_no_contact(twilio, caller):
    assert await twilio.take(leg(From=caller)) == [DONE]

    assert await twilio.contacts() == []


@pytest.mark.parametrize("is_first", [True, False])
async def test_what_the_caller_recorded_alone_is_a_voicemail(twilio, is_first):
    """R9"""
    told = (recording(), leg()) if is_first else (leg(), recording())
    for one in told:
        assert await twilio.take(one) == [DONE]

    assert (await twilio.interaction("call:CA1")).channel is Channel.VOICEMAIL


async def test_other_recordings_make_no_voicemail(twilio):
    await twilio.take(leg(), recording("DialVerb"), recording(status="absent"))

    assert (await twilio.interaction("call:CA1")).channel is Channel.CALL


async def test_the_text_of_a_voicemail_is_the_callers(twilio):
    """R30"""
    assert await twilio.take(transcription(), leg(), transcription()) == [DONE, DONE, DONE]

    placed = await twilio.interaction("call:CA1")
    [said] = placed.transcript.utterances
    assert (placed.channel, said.speaker, said.text) == (
        Channel.VOICEMAIL,
        Speaker.CONTACT,
        "Rappelez-moi",
    )


@pytest.mark.parametrize(
    ("roles", "channels", "call", "speakers"),
    [
        (("Agent", "Customer"), (1, 2), {}, ("AGENT", "CONTACT")),
        ((), (1, 2), {}, ("CONTACT", "AGENT")),
        ((), (0, 1), {}, ("CONTACT", "AGENT")),
        ((), (1, 2), {"from": "client:ines", "to": PAUL}, ("AGENT", "CONTACT")),
        ((), (1, 2), {"direction": "outbound-api"}, ("UNKNOWN", "UNKNOWN")),
        ((), (1, 1), {}, ("UNKNOWN", "UNKNOWN")),
    ],
)
async def test_a_transcript_is_fetched_and_nobody_is_guessed(
    twilio, roles, channels, call, speakers
):
    """R30"""
    twilio.api.things["Transcripts"] = [api_transcript(*roles)]
    twilio.api.things["Calls"] = [api_call(**call)]
    twilio.api.sentences["GT1"] = sentences(*channels, channels[0])

    assert await twilio.take(READY) == [DONE]

    placed = await twilio.interaction("call:CA1")
    if placed is None:  # the softphone's call waits for the leg that names its line
        await twilio.take(child(From=LINE, To=PAUL))
        placed = await twilio.interaction("call:CA1")
    said = placed.transcript.utterances
    assert placed.transcript.language == "fr-FR"
    assert tuple(one.speaker for one in said) == (*speakers, speakers[0])
    assert [(one.text, one.start_seconds) for one in said[:2]] == [
        ("Phrase 0", 0.5),
        ("Phrase 1", 1.5),
    ]


async def test_a_transcript_names_its_call_through_its_recording(twilio):
    twilio.api.things["Transcripts"] = [api_transcript(call=None)]
    twilio.api.things["Recordings"] = [{"sid": "RE1", "call_sid": "CA1"}]
    twilio.api.things["Calls"] = [api_call()]
    twilio.api.sentences["GT1"] = sentences(1)

    assert await twilio.take(READY) == [DONE]
    assert (await twilio.interaction("call:CA1")).transcript.has_words


async def test_a_transcript_that_is_not_there_yet_waits(twilio):
    assert await twilio.take(READY, leg()) == [("Later", "Twilio has no such thing yet"), DONE]

    twilio.api.things["Transcripts"] = [api_transcript(status="in-progress")]
    assert await twilio.take(READY) == [("Later", "the transcript is not complete yet")]

    twilio.api.things["Transcripts"] = [api_transcript(status="failed")]
    assert await twilio.take(READY) == [("Never", "the transcript has the status failed")]


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ({"AccountSid": "AC0001"}, "the request is about no call, message or transcript"),
        (leg(None), "the call has no SID"),
        ({"CallSid": "CA1"}, "the request is about no call, message or transcript"),
        (recording(CallSid=""), "the recording names no call"),
        (leg(Timestamp="Sun, 22 Nov 2026 09:00:00 +0000"), "its time is in the future"),
    ],
)
async def test_what_can_never_be_understood_says_why(twilio, told, reason):
    assert await twilio.take(told, leg("CA9")) == [("Never", reason), DONE]

    assert await twilio.interaction("call:CA9") is not None
