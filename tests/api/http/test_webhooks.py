"""`POST /webhooks/aircall`: what Aircall sends, and what strangers send."""

import json

import pytest

from api.http.webhooks import MAX_EVENT_BYTES
from api.wiring import connections_over
from domain.connections import Product
from domain.inbox import EventState
from tests.api.intake.aircall.shapes import TOKEN, call, event, message, transcription
from tests.waiting import comes_about

CALL = "aircall:call:101"


@pytest.fixture
async def token(workplace):
    """Of this workplace alone: a token belongs to one organization."""
    token = f"{TOKEN}-{workplace.id}"
    await connections_over(workplace.app.repositories).connect(workplace.id, Product.AIRCALL, token)
    return token


@pytest.fixture
async def post(workplace, token):
    async with workplace.app.http() as http:

        async def posting(envelope, *, token=token, media_type="application/json"):
            content = envelope
            if isinstance(envelope, dict):
                content = json.dumps(envelope | ({} if token is None else {"token": token}))
            return await http.post(
                "/webhooks/aircall", content=content, headers={"content-type": media_type}
            )

        async def until_known(envelope):
            """A new connection is known everywhere within a second."""

            async def is_known():
                return (await posting(envelope)).status_code == 200

            await comes_about(is_known)

        await until_known(event("call.hold", {"id": 1}))
        yield posting


def told(answer):
    return answer.json()["errors"][0]["message"]


async def test_an_event_is_answered_and_then_worked_on(workplace, post):
    answer = await post(transcription())
    assert (answer.status_code, answer.json()) == (200, {"outcome": "taken"})
    assert answer.headers["cache-control"] == "no-store"
    await post(call())
    interactions = workplace.app.repositories.interactions

    async def is_placed():
        found = (await interactions.get_many(workplace.id, [CALL])).get(CALL)
        return found is not None and found.transcript is not None

    await comes_about(is_placed)


async def test_the_token_is_not_kept(workplace, post, token):
    await post(event("call.exploded", {"id": 1}))
    inbox = workplace.app.repositories.inbox

    async def dead():
        listed = await inbox.listed(EventState.DEAD, limit=99)
        return [one for one in listed if one.organization_id == workplace.id]

    await comes_about(dead)
    [one] = await dead()
    assert one.reason == "the event 'call.exploded' is not known"
    assert token.encode() not in (await inbox.get(one.id)).body


@pytest.mark.parametrize(
    ("name", "remark"),
    [
        ("group_message.sent", "A group message belongs to no single contact."),
        ("summary.created", "Insights are not made from this event."),
    ],
)
async def test_what_insights_are_not_made_from_is_not_kept(post, name, remark):
    answer = await post(event(name, {"id": 1, "content": "secret"}))

    assert (answer.status_code, answer.json()) == (
        200,
        {"outcome": "ignored", "remark": remark},
    )


async def test_a_wrong_token_is_refused_and_nothing_is_kept(workplace, post):
    before = await workplace.app.repositories.inbox.counts()

    for _ in range(50):
        answer = await post(message(), token="wrong")

    assert (answer.status_code, told(answer)) == (403, "No connection has this token.")
    assert (await workplace.app.repositories.inbox.counts()).waiting <= before.waiting


@pytest.mark.parametrize("sent", ["", None, 5, ["x"]])
async def test_without_a_token_an_event_is_refused(post, sent):
    answer = await post(message() | {"token": None}, token=sent)

    assert (answer.status_code, told(answer)) == (401, "The event has no token.")


@pytest.mark.parametrize(
    ("content", "status", "message"),
    [
        (b"{", 400, "The body is not JSON in UTF-8."),
        (b"\xff\xfe", 400, "The body is not JSON in UTF-8."),
        (b'{"a": NaN}', 400, "The body is not JSON in UTF-8."),
        (b"[" * 100_000, 400, "The body is not JSON in UTF-8."),
        (b"[]", 400, "The body is not a JSON object."),
        (b"null", 400, "The body is not a JSON object."),
        (b" " * (MAX_EVENT_BYTES + 1), 413, f"A request may have at most {MAX_EVENT_BYTES} bytes."),
    ],
    ids=["cut", "bytes", "nan", "deep", "list", "null", "long"],
)
async def test_a_body_that_nobody_can_attribute_is_refused(post, content, status, message):
    answer = await post(content)

    assert (answer.status_code, told(answer)) == (status, message)


async def test_other_methods_and_kinds_of_body_are_refused(workplace, post):
    async with workplace.app.http() as http:
        answer = await http.get("/webhooks/aircall")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")

    form = await post(b"a=b", media_type="application/x-www-form-urlencoded")
    assert form.status_code == 415


async def test_a_withdrawn_connection_takes_nothing_any_more(workplace, post):
    await workplace.app.repositories.connections.withdraw(workplace.id, Product.AIRCALL)

    async def is_refused():
        return (await post(message())).status_code == 403

    await comes_about(is_refused)


async def test_the_inbox_shows_in_the_metrics(workplace, post):
    async with workplace.app.http() as http:
        text = (await http.get("/metrics")).text

    assert 'contact_insights_webhooks_total{outcome="ignored",product="aircall"}' in text
    assert 'contact_insights_inbox_events{state="waiting"}' in text
    assert "contact_insights_inbox_oldest_seconds" in text
