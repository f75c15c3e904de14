"""Twilio's messages: received, sent, and what became of them."""

from datetime import UTC, datetime
from itertools import permutations

import pytest

from domain.interaction import InteractionStatus
from tests.api.intake.twilio.twilio_shapes import LINE, PAUL, api_message, event, received, status
from tests.builders import NOW

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
DONE = ("Done", "")
NINE = datetime(2026, 11, 20, 9, tzinfo=UTC)


async def test_a_received_message_is_an_interaction_at_its_arrival(twilio):
    """R12"""
    assert await twilio.take(received()) == [DONE]

    placed = await twilio.interaction("message:SM1")
    assert (placed.channel, placed.direction, placed.status) == ("SMS", "INBOUND", "SENT")
    assert (placed.text, placed.occurred_at) == ("Bonjour", NOW)
    assert await twilio.contacts() == [PAUL]


async def test_whatsapp_and_sms_of_one_number_are_of_one_contact(twilio):
    whatsapp = {"From": f"whatsapp:{PAUL}", "To": f"whatsapp:{LINE}", "ProfileName": "Paul"}
    await twilio.take(received(), received("SM3", **whatsapp))

    assert (await twilio.interaction("message:SM3")).channel == "WHATSAPP"
    assert await twilio.contacts() == [PAUL]


async def test_a_message_of_media_alone_has_no_text(twilio):
    await twilio.take(received(body="", NumMedia="1"))

    assert (await twilio.interaction("message:SM1")).text is None


async def test_an_event_holds_the_text_and_the_time_of_its_message(twilio):
    assert await twilio.take([event(), event(), event(own="EZ2", sid="SM4")]) == [DONE]

    assert (await twilio.interaction("message:SM1")).occurred_at == NINE
    assert (await twilio.interaction("message:SM4")).text == "Bonjour"


async def test_the_time_of_an_event_counts_more_than_an_arrival(twilio):
    for told in (received(), event(), received()):
        await twilio.take(told)

    assert (await twilio.interaction("message:SM1")).occurred_at == NINE


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("queued", "sent", "delivered"), InteractionStatus.SENT),
        (("sending", "sent", "undelivered"), InteractionStatus.FAILED),
        (("accepted", "queued"), InteractionStatus.PENDING),
        (("queued", "canceled"), InteractionStatus.FAILED),
    ],
)
async def test_a_message_never_goes_back_whatever_the_order_of_its_callbacks(
    twilio, words, expected
):
    """R9"""
    for number, order in enumerate(permutations(words)):
        sid = f"SM{number + 10}"
        twilio.api.things["Messages"] = [api_message(sid, status="queued")]

        await twilio.take(*(status(word, sid) for word in order))

        assert (await twilio.interaction(f"message:{sid}")).status is expected


async def test_the_text_of_a_message_of_ours_is_fetched_once(twilio):
    twilio.api.things["Messages"] = [api_message()]

    await twilio.take(status("sent"))
    await twilio.take(status("delivered"))
    await twilio.take(status("read"))

    placed = await twilio.interaction("message:SM2")
    assert (placed.text, placed.direction, placed.occurred_at) == ("Bien sûr", "OUTBOUND", NINE)
    assert len(twilio.api.asked) == 1


async def test_a_status_waits_if_its_message_cannot_be_fetched(twilio):
    twilio.api.faults = [(503, {})] * 8

    [(outcome, reason)] = await twilio.take(status("sent"))

    assert (outcome, reason) == ("Later", "Twilio answers with status 503")


@pytest.mark.parametrize("sender", ["ACMESHOP", "32665", "", "MG0001"])
async def test_a_sender_that_is_no_line_has_no_conversation(twilio, sender):
    twilio.api.things["Messages"] = [api_message(**{"from": sender})]

    assert await twilio.take(status("sent", From=sender)) == [DONE]
    assert await twilio.interaction("message:SM2") is None


@pytest.mark.parametrize("sender", ["ACMEBANK", "32665", "whatsapp:FR.abc123"])
async def test_a_sender_without_a_number_is_no_contact(twilio, sender):
    assert await twilio.take(received(From=sender)) == [DONE]
    assert await twilio.contacts() == []


@pytest.mark.parametrize("sender", ["rcs:brand", "messenger:123"])
async def test_a_channel_that_is_not_known_says_so(twilio, sender):
    reason = "the message has a channel that is not known"
    assert await twilio.take(received(From=sender), received("SM9")) == [("Never", reason), DONE]


async def test_an_unknown_event_keeps_no_other_from_being_saved(twilio):
    unknown = {"type": "com.twilio.studio.flow.step.ended", "id": "EZ8", "data": {}}
    reason = "the event 'com.twilio.studio.flow.step.ended' is not known"

    assert await twilio.take([unknown, event()]) == [("Never", reason)]
    assert await twilio.interaction("message:SM1") is not None
