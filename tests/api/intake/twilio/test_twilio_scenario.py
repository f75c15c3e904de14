"""Twilio's requests through the real endpoint into a real database, in order and once, or shuffled and twice."""

import hashlib
import random
from urllib.parse import parse_qsl, urlencode

import orjson
import pytest

from api.intake.twilio.signature import signature
from api.settings.twilio_accounts import TwilioSettings
from api.wiring import connections_over
from domain.connections import Product
from domain.inbox import EventState
from tests.api.intake.twilio.conftest import ACCOUNT
from tests.api.intake.twilio.stand_in import twilio_stand_in
from tests.api.intake.twilio.twilio_shapes import (
    AGENT_PHONE,
    LINE,
    PAUL,
    READY,
    api_call,
    api_message,
    api_transcript,
    child,
    event,
    leg,
    received,
    recording,
    sentences,
    status,
    transcription,
)
from tests.api.workplace import running_app
from tests.builders import line, organization
from tests.databases import named
from tests.storage.digests import digest
from tests.waiting import comes_about

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
URL = "https://insights.example/webhooks/twilio?org=acme"
ORDERED = (
    leg(status="ringing"),
    leg(status="in-progress"),
    child(From=PAUL, To=AGENT_PHONE),
    leg(),
    recording("DialVerb"),
    READY,
    leg("CA5", "ringing"),
    leg("CA5"),
    recording(CallSid="CA5"),
    transcription(CallSid="CA5"),
    leg("CA7", Direction="outbound-api", From=LINE, To=AGENT_PHONE),
    child("CA8", ParentCallSid="CA7", From=LINE, To=PAUL),
    [event(), event("outbound-message.sent", "EZ2", "SM5", **{"from": LINE, "to": PAUL})],
    event("outbound-message.delivered", "EZ3", "SM5", **{"from": LINE, "to": PAUL}),
    status("sent"),
    status("delivered"),
    event(own="EZ4", sid="SM6", body="Encore moi", **{"from": f"whatsapp:{PAUL}"}),
)


def signed(told):
    """The body and headers with which Twilio posts it, and the address."""
    if isinstance(told, dict) and "AccountSid" in told:
        body = urlencode(told).encode()
        pairs = [(name.encode(), value.encode()) for name, value in parse_qsl(body.decode(), True)]
        own = signature(URL, pairs, "the-next").decode()
        return URL, body, {"content-type": "application/x-www-form-urlencoded"}, own
    body = orjson.dumps(told)
    url = f"{URL}&bodySHA256={hashlib.sha256(body).hexdigest()}"
    return url, body, {"content-type": "application/json"}, signature(url, (), "the-next").decode()


async def post(app, told, *, own=None):
    url, body, headers, right = signed(told)
    headers["x-twilio-signature"] = right if own is None else own
    async with app.http() as http:
        return await http.post(
            f"/webhooks/twilio?{url.partition('?')[2]}", content=body, headers=headers
        )


@pytest.fixture(scope="module")
async def service(mongod):
    """Starts it on a database of its own, connected with Twilio."""
    async with twilio_stand_in() as (stand_in, api_url):
        stand_in.things["Messages"] = [api_message()]
        stand_in.things["Calls"] = [api_call(), api_call("CA5")]
        stand_in.things["Transcripts"] = [api_transcript("Customer", "Agent")]
        stand_in.sentences["GT1"] = sentences(1, 2)
        settings = TwilioSettings(
            public_url="https://insights.example", accounts=(ACCOUNT,), api_url=api_url
        )

        async def ended(requests):
            """All that is in the database in the end."""
            async with running_app(named(mongod.url), twilio=settings) as app:
                await connected(app)
                for one in requests:
                    answer = await post(app, one)
                    assert (answer.status_code, answer.content) == (204, b"")
                return await settled(app)

        yield ended, settings


async def connected(app):
    await app.repositories.save(organization(), line("support", phone_number=LINE))
    await connections_over(app.repositories).connect("acme", Product.TWILIO, None)


async def settled(app):
    inbox = app.repositories.inbox

    async def is_done():
        return not (await inbox.counts()).waiting

    await comes_about(is_done)
    assert await inbox.listed(EventState.DEAD, limit=9) == []
    return await digest(app.repositories.contacts._contacts.database)


async def test_requests_that_come_twice_and_in_any_order_end_in_the_same_records(service):
    ended, _ = service
    shuffled = [*ORDERED, *ORDERED]
    random.Random(7).shuffle(shuffled)  # noqa: S311  the same order each time

    assert await ended(shuffled) == await ended(ORDERED)


async def test_a_request_without_proof_is_refused_and_nothing_is_kept(service, mongod):
    _, settings = service
    async with running_app(named(mongod.url), twilio=settings) as app:
        unconnected = await post(app, received())
        await connected(app)
        answers = [await post(app, received(), own=own) for own in ("", "wrong")]

        assert (await app.repositories.inbox.counts()).waiting == 0
    assert [one.status_code for one in (unconnected, *answers)] == [403] * 3
    told = [one.json()["errors"][0] for one in answers]
    assert told[0]["message"] == "The request has no X-Twilio-Signature."
    assert told[1]["message"].startswith("X-Twilio-Signature matches no secret")
    assert told[1]["extensions"]["code"] == "FORBIDDEN"
