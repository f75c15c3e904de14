"""Aircall's calls, voicemails and transcripts, with their oddities."""

from datetime import UTC, datetime

import pytest
from shapes import BEGAN, INES, LINE, PAUL, call, event, transcription

from domain.interaction import Channel, InteractionStatus, Speaker
from tests.builders import NOW

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
DONE = ("Done", "")
PAUL_ALONE = ("+33639980112",)


async def test_a_call_that_ended_is_an_interaction_of_its_agent_and_line(aircall):
    """R12"""
    assert await aircall.take(call()) == [DONE]

    placed = await aircall.interaction("call:101")
    assert (placed.channel, placed.direction, placed.status) == ("CALL", "INBOUND", "ENDED")
    assert placed.occurred_at == datetime.fromtimestamp(BEGAN, UTC)
    assert (placed.duration_seconds, placed.agent_id) == (320, "aircall:user:7")
    assert placed.external_url == "https://assets.aircall.io/calls/101/recording/info"
    [line] = (await aircall.repositories.lines.get_many("acme", ["aircall:number:9"])).values()
    assert (line.name, line.phone_number, line.language) == ("Support FR", "+33199001200", None)
    assert await aircall.contacts() == [(None, None, None, *PAUL_ALONE)]


async def test_a_transcript_may_come_before_its_call_and_twice(aircall):
    """R12"""
    assert await aircall.take(transcription(), transcription()) == [DONE, DONE]
    assert await aircall.interaction("call:101") is None

    await aircall.take(call(), transcription(call_id="101"))

    placed = await aircall.interaction("call:101")
    assert placed.transcript.language == "fr-FR"
    assert [(one.speaker, one.start_seconds) for one in placed.transcript.utterances] == [
        (Speaker.CONTACT, 0.4),
        (Speaker.AGENT, 2.4),
    ]


@pytest.mark.parametrize("wrapped", [True, False])
async def test_a_transcript_that_is_not_in_its_event_is_fetched(aircall, wrapped):
    bare = transcription(content=None)
    assert await aircall.take(call(), bare) == [DONE, ("Later", "not there yet")]

    full = transcription()["data"]
    aircall.answers["101"] = {"transcription": full} if wrapped else full

    assert await aircall.take(bare) == [DONE]
    assert (await aircall.interaction("call:101")).transcript.has_words


async def test_a_transcript_may_be_wrapped_in_its_event(aircall):
    full = transcription()
    await aircall.take(call(), full | {"data": {"transcription": full["data"]}})

    assert (await aircall.interaction("call:101")).transcript.has_words


@pytest.mark.parametrize(
    "told",
    [
        call(name="call.voicemail_left", voicemail="https://assets.aircall.io/1.mp3"),
        call(voicemail="https://assets.aircall.io/1.mp3"),
        transcription(type="voicemail"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
async def test_a_call_that_turns_out_to_be_a_voicemail_is_one_whatever_comes_first(
    aircall, told, is_first
):
    """R9"""
    for one in (told, call()) if is_first else (call(), told):
        await aircall.take(one)

    placed = await aircall.interaction("call:101")
    assert (placed.channel, placed.agent_id) == (Channel.VOICEMAIL, None)


async def test_a_call_goes_on_until_any_event_says_that_it_ended(aircall):
    """R9"""
    created = call(name="call.created", status="initial", ended_at=None, user=None, at=BEGAN)
    await aircall.take(created)
    assert (await aircall.interaction("call:101")).status is InteractionStatus.IN_PROGRESS

    await aircall.take(call(), created)

    assert (await aircall.interaction("call:101")).status is InteractionStatus.ENDED


async def test_a_transferred_call_is_of_the_agent_who_had_it_last(aircall):
    ben = {"id": 8, "name": "Ben Diaz"}
    await aircall.take(
        call(user=ben, transferred_by=INES),
        call(name="call.transferred", status="answered", transferred_to=ben, at=BEGAN + 900),
    )

    assert (await aircall.interaction("call:101")).agent_id == "aircall:user:8"


@pytest.mark.parametrize("raw", ["anonymous", "Anonymous", "+266696687", "", None])
async def test_a_caller_without_a_number_is_no_contact(aircall, raw):
    assert await aircall.take(call(raw_digits=raw)) == [DONE]

    assert await aircall.contacts() == []
    assert await aircall.interaction("call:101") is None


async def test_a_contact_in_the_call_names_the_caller(aircall):
    await aircall.take(call(raw_digits="anonymous", contact=PAUL))

    assert await aircall.contacts() == [
        ("Paul Morel", "Initech", "paul@initech.example", *PAUL_ALONE)
    ]
    assert (await aircall.interaction("call:101")).contact_id == "aircall:contact:5"


@pytest.mark.parametrize("contact", [{}, [], None, "unknown", {"id": None}])
async def test_a_contact_that_is_not_known_has_many_forms(aircall, contact):
    assert await aircall.take(call(contact=contact)) == [DONE]

    assert await aircall.contacts() == [(None, None, None, *PAUL_ALONE)]


async def test_a_national_number_is_of_the_country_of_its_line(aircall):
    await aircall.take(call(raw_digits="06 39 98 01 12"))

    assert await aircall.contacts() == [(None, None, None, *PAUL_ALONE)]


async def test_what_an_ai_voice_agent_said_is_the_assistants(aircall):
    """R30"""
    said = [{"text": "Bienvenue", "participant_type": "ai_voice_agent", "ai_voice_agent_id": "x"}]
    content = {"language": "fr", "utterances": said}
    await aircall.take(call(user=None), transcription(content=content))

    placed = await aircall.interaction("call:101")
    assert placed.agent_id is None
    assert [one.speaker for one in placed.transcript.utterances] == [Speaker.ASSISTANT]


@pytest.mark.parametrize(
    ("envelope", "reason"),
    [
        (call(None), "the call has no id"),
        (event("call.ended", None), "the call has no id"),
        (event("call.ended", []), "the call has no id"),
        (transcription(None), "the transcription names no call"),
        (event("call.exploded", {"id": 1}), "the event 'call.exploded' is not known"),
        ({"data": {"id": 1}}, "the event has no name"),
        (call(started_at=int(NOW.timestamp()) + 90_000), "its time is in the future"),
        ([1], "the event is not a JSON object"),
    ],
)
async def test_what_can_never_be_understood_says_why(aircall, envelope, reason):
    assert await aircall.take(envelope, call(102)) == [("Never", reason), DONE]

    assert await aircall.interaction("call:102") is not None


@pytest.mark.parametrize("line", [None, {}, {"id": 9}])
async def test_a_call_without_its_line_waits_for_one(aircall, line):
    [(outcome, _)] = await aircall.take(call(number=line))
    assert outcome in {"Done", "Later"}

    await aircall.take(call(at=BEGAN + 401, number=LINE))

    assert await aircall.interaction("call:101") is not None
