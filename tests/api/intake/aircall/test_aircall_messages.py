"""Aircall's messages, and its contacts, with their oddities."""

from datetime import UTC, datetime

import pytest
from shapes import BEGAN, INES, LINE, PAUL, call, contact, event, message

from domain.interaction import Channel, InteractionStatus

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
DONE = ("Done", "")
SENT_AT = datetime.fromtimestamp(BEGAN + 601, UTC)
KNOWN = ("Paul Morel", "Initech", "paul@initech.example", "+33639980112")


@pytest.mark.parametrize(
    ("channel", "expected"), [(None, Channel.SMS), ("whatsapp", Channel.WHATSAPP)]
)
async def test_a_message_without_a_channel_is_an_sms(aircall, channel, expected):
    assert await aircall.take(message(channel=channel)) == [DONE]

    placed = await aircall.interaction("message:m1")
    assert (placed.channel, placed.text, placed.occurred_at) == (
        expected,
        "Merci, à demain",
        SENT_AT,
    )
    assert await aircall.contacts() == [KNOWN]


@pytest.mark.parametrize(
    "sent_at",
    [(BEGAN + 601) * 1_000, BEGAN + 601, SENT_AT.isoformat(), f"{SENT_AT:%Y-%m-%dT%H:%M:%S.000Z}"],
)
async def test_the_time_of_a_message_comes_in_many_forms(aircall, sent_at):
    """R12"""
    await aircall.take(message(sent_at=sent_at))

    assert (await aircall.interaction("message:m1")).occurred_at == SENT_AT


async def test_a_message_that_was_never_sent_is_dated_when_it_was_made(aircall):
    await aircall.take(message(sent_at=None))

    placed = await aircall.interaction("message:m1")
    assert placed.occurred_at == datetime.fromtimestamp(BEGAN + 600, UTC)


@pytest.mark.parametrize("is_first", [True, False])
async def test_an_outbound_message_that_failed_does_not_count(aircall, is_first):
    """R9"""
    sent = message(name="message.sent", direction="outbound", status="sent", user=INES)
    failed = message(name="message.status_updated", at=BEGAN + 700, status="failed", body=None)
    for one in (failed, sent) if is_first else (sent, failed):
        await aircall.take(one)

    placed = await aircall.interaction("message:m1")
    assert (placed.status, placed.is_source) == (InteractionStatus.FAILED, False)
    assert placed.agent_id == "aircall:user:7"


async def test_a_delivered_message_never_goes_back_to_pending(aircall):
    for status, at in (("delivered", BEGAN + 700), ("queued", BEGAN + 800)):
        await aircall.take(message(name="message.status_updated", status=status, at=at))
    await aircall.take(message(name="message.sent", direction="outbound", status="sent"))

    assert (await aircall.interaction("message:m1")).status is InteractionStatus.SENT


async def test_a_status_alone_is_no_interaction(aircall):
    assert await aircall.take(message(name="message.status_updated", status="delivered")) == [DONE]

    assert await aircall.interaction("message:m1") is None


async def test_a_message_of_media_alone_has_no_text_and_is_no_source(aircall):
    """R9"""
    await aircall.take(message(body="", media_url=["https://media.example/1.jpg"]))

    placed = await aircall.interaction("message:m1")
    assert (placed.text, placed.is_source) == (None, False)


async def test_the_template_is_the_text_of_a_message_without_a_body(aircall):
    await aircall.take(message(channel="whatsapp", body=None, template_content="Bonjour"))

    assert (await aircall.interaction("message:m1")).text == "Bonjour"


async def test_half_a_surrogate_pair_is_replaced(aircall):
    assert await aircall.take(message(body="Merci \ud83d")) == [DONE]

    assert (await aircall.interaction("message:m1")).text == "Merci \ufffd"


async def test_the_number_of_the_contact_may_be_named_in_its_entry_only(aircall):
    await aircall.take(message(external_number=None))

    assert (await aircall.interaction("message:m1")).contact_id == "aircall:contact:5"


async def test_a_channel_that_is_not_known_is_not_guessed(aircall):
    assert await aircall.take(message(channel="fax")) == [
        ("Never", "the message has a channel that is not known")
    ]


async def test_of_two_entries_of_a_contact_the_later_counts_whatever_comes_first(aircall):
    later = contact(at=BEGAN + 9, first_name="Paula", updated_at="2026-03-01T10:00:00Z")
    await aircall.take(later, contact(), call())

    assert await aircall.contacts() == [("Paula Morel", *KNOWN[1:])]


async def test_a_contact_that_was_deleted_in_aircall_is_known_by_the_number_only(aircall):
    """The calls are still Aircall's, too."""
    await aircall.take(call(), contact())
    assert await aircall.contacts() == [KNOWN]

    await aircall.take(event("contact.deleted", {"id": 5}, at=BEGAN + 50))

    assert await aircall.contacts() == [(None, None, None, "+33639980112")]
    assert (await aircall.interaction("call:101")).contact_id.startswith("phone-")


async def test_an_entry_that_a_call_names_in_short_loses_no_number(aircall):
    short = {"id": 5, "first_name": "Paul", "last_name": "Morel"}
    await aircall.take(contact(), call(contact=short))

    assert await aircall.contacts() == [KNOWN]


async def test_users_and_numbers_come_by_themselves(aircall):
    await aircall.take(
        event("user.created.v2", INES), event("number.created", LINE | {"e164_digits": None})
    )

    known = aircall.repositories
    [agent] = (await known.agents.get_many("acme", ["aircall:user:7"])).values()
    assert (agent.name, agent.email, agent.licences) == (
        "Inès Roy",
        "ines@initech.example",
        frozenset(),
    )
    [line] = (await known.lines.get_many("acme", ["aircall:number:9"])).values()
    assert line.phone_number == "+33199001200"


@pytest.mark.parametrize("name", ["contact.updated", "user.created", "number.created"])
async def test_an_event_about_nobody_is_not_understood(aircall, name):
    told = PAUL | {"id": None}
    assert await aircall.take(event(name, told)) == [
        ("Never", "the event does not say whom it is about")
    ]
