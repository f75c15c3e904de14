"""The past, fetched from a server that answers as Twilio's API does."""

from argparse import Namespace
from datetime import UTC, datetime, timedelta

import pytest

from api.administering.connecting_twilio import connect_twilio
from api.administering.not_done import NotDone
from api.intake.not_taken import NotFetched
from api.settings.twilio_accounts import TwilioSettings
from api.storing import storage_over
from domain.brief import six_months_before
from domain.clock import system_clock
from domain.connections import Product
from domain.interaction import Channel
from tests.api.intake.twilio.conftest import ACCOUNT
from tests.api.intake.twilio.twilio_shapes import (
    LINE,
    PAUL,
    api_call,
    api_message,
    api_transcript,
    sentences,
)
from tests.builders import NOW

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
WEEKS_AGO = NOW - timedelta(days=15)


@pytest.fixture
def past(twilio):
    """Some messages and calls, on several pages and in two weeks."""
    early = {"day": "2026-11-06", "start_time": "Fri, 06 Nov 2026 09:00:00 +0000"}
    leg = {"parent_call_sid": "CA1", "from": PAUL, "to": "client:ines"}
    twilio.api.things |= {
        "IncomingPhoneNumbers": [{"phone_number": "+33199001277", "friendly_name": "Repairs"}],
        "Messages": [
            *(api_message(f"SM{number}") for number in range(3)),
            api_message("SM9", "Merci", **{"from": PAUL, "to": LINE, "direction": "inbound"}),
            api_message("SM8", to="messenger:1"),
        ],
        "Calls": [
            api_call(),
            api_call("CA2", direction="outbound-dial", **leg),
            api_call("CA3", **early),
        ],
        "Recordings": [
            {
                "sid": "RE3",
                "call_sid": "CA3",
                "source": "RecordVerb",
                "status": "completed",
                "day": "2026-11-06",
            }
        ],
        "Transcripts": [
            api_transcript("Customer", "Agent"),
            api_transcript(sid="GT2", status="queued"),
        ],
    }
    twilio.api.sentences["GT1"] = sentences(1, 2, 1)
    return twilio


async def fetched(past, begin=WEEKS_AGO):
    lines = await past.lines_of("acme")
    return [week async for week in past.past.since("acme", begin, lines)]


def counts(week):
    return week.messages, week.calls, week.transcripts, week.skipped


async def test_the_past_is_fetched_week_by_week_and_page_by_page(past):
    """R12"""
    weeks = await fetched(past)

    assert [week.until for week in weeks] == [
        datetime(2026, 11, 12, tzinfo=UTC),
        datetime(2026, 11, 19, tzinfo=UTC),
        NOW,
    ]
    assert [counts(week) for week in weeks] == [(0, 1, 0, 0), (0, 0, 0, 0), (4, 2, 1, 1)]
    message = await past.interaction("message:SM9")
    assert (message.direction, message.text) == ("INBOUND", "Merci")
    assert message.occurred_at == datetime(2026, 11, 20, 9, tzinfo=UTC)
    assert (await past.interaction("call:CA3")).channel is Channel.VOICEMAIL
    said = (await past.interaction("call:CA1")).transcript.utterances
    assert [one.speaker for one in said] == ["CONTACT", "AGENT", "CONTACT"]
    assert await past.contacts() == [PAUL]


async def test_to_fetch_again_changes_nothing(past):
    await fetched(past)
    before = await past.database["interactions"].find({}).to_list(None)

    await fetched(past)

    assert await past.database["interactions"].find({}).to_list(None) == before


async def test_numbers_of_the_account_become_lines_with_their_names(past):
    await past.past.lines("acme", await past.lines_of("acme"))

    assert await past.lines_of("acme") == {
        LINE: "support",
        "+33199001277": "twilio:number:+33199001277",
    }
    [line] = (
        await past.repositories.lines.get_many("acme", ["twilio:number:+33199001277"])
    ).values()
    assert line.name == "Repairs"


async def test_it_waits_as_long_as_twilio_says_and_asks_again(past):
    past.api.faults = [(429, {"retry-after": "7"}), (503, {}), (429, {"retry-after": "never"})]

    assert len(await fetched(past, NOW)) == 1
    assert past.pauses == [7.0, 5.0, 5.0]


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        ([(401, {})], "Twilio refuses the account's first secret in TWILIO_ACCOUNTS"),
        ([(500, {})] * 8, "Twilio answers with status 500"),
        ([(301, {"location": "https://evil.example"})], "Twilio answers with status 301"),
    ],
)
async def test_what_cannot_be_fetched_says_why(past, faults, reason):
    past.api.faults = faults

    with pytest.raises(NotFetched) as caught:
        await fetched(past, NOW)
    assert str(caught.value) == reason


@pytest.fixture
def connect(past, api_url):
    storage = storage_over(past.database, records_kept=timedelta(days=1), marker=None)
    settings = TwilioSettings(public_url="https://a.example/", accounts=(ACCOUNT,), api_url=api_url)
    told = []

    async def connecting(org="acme", **chosen):
        told.clear()
        values = {"org": org, "fetch": False, "withdraw": False} | chosen
        lines = await connect_twilio(storage, settings, Namespace(**values), tell=told.append)
        return [*told, *lines]

    return connecting


CONNECTED = "acme takes what account AC0001 sends to https://a.example/webhooks/twilio"


async def test_an_organization_is_connected_and_withdrawn(past, connect):
    assert await connect() == [CONNECTED]
    assert await past.repositories.connections.get("acme", Product.TWILIO) is not None

    assert await connect(withdraw=True) == ["acme is no longer connected with Twilio"]
    with pytest.raises(NotDone, match="'acme' has no connection with Twilio"):
        await connect(withdraw=True)
    with pytest.raises(NotDone, match="TWILIO_ACCOUNTS has no line for the organization 'other'"):
        await connect("other")


async def test_a_fetch_that_failed_goes_on_where_it_ended(past, connect):
    connections = past.repositories.connections
    await connect()
    week_ago = system_clock() - timedelta(days=7)
    past.api.faults = [(401, {})]
    with pytest.raises(NotDone, match="the same command goes on where this one ended"):
        await connect(fetch=True)
    assert (await connections.get("acme", Product.TWILIO)).fetched_until is None

    await connections.fetched("acme", Product.TWILIO, week_ago)
    told = await connect(fetch=True)

    assert told[-1] == CONNECTED
    assert len(told) == 3
    assert (await connections.get("acme", Product.TWILIO)).fetched_until > week_ago
    assert six_months_before(system_clock()) < week_ago
