"""The commands that connect an organization, and look into the inbox."""

import io
from datetime import UTC, datetime

import pymongo
import pytest

from domain.connections import digest_of

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


@pytest.fixture
def connect(run, monkeypatch):
    def connecting(token, *arguments):
        monkeypatch.setattr("sys.stdin", io.StringIO(token))
        return run("connect", "aircall", "--organization", "acme", *arguments)

    return connecting


@pytest.fixture
def inbox(shared_url):
    """Two dead events and one that waits."""
    with pymongo.MongoClient(shared_url) as client:
        events = client.get_default_database()["inbox"]
        events.delete_many({})
        for own, state in (("e1", "dead"), ("e2", "dead"), ("e3", "waiting")):
            events.insert_one(
                {
                    "_id": own,
                    "organization": "acme",
                    "product": "aircall",
                    "body": b'{"event": "call.exploded"}',
                    "receivedAt": AT,
                    "dueAt": AT,
                    "state": state,
                    "attempts": 1,
                    "reason": "not known" if state == "dead" else None,
                    "fence": 0,
                }
            )
        yield events


def test_the_token_of_a_webhook_is_read_from_standard_input_and_not_kept(connect, documents):
    assert connect("the-token\n") == (0, "acme is connected with Aircall by 1 tokens", "")
    assert connect("another")[1] == "acme is connected with Aircall by 2 tokens"

    [stored] = documents("connections").values()
    assert sorted(stored["digests"]) == sorted(map(digest_of, ("the-token", "another")))

    assert connect("", "--withdraw")[0] == 0
    assert documents("connections") == {}


@pytest.mark.parametrize("token", ["", "two words", "x" * 1_001])
def test_without_a_token_nothing_is_connected(connect, documents, token):
    status, _, reason = connect(token)

    assert (status, documents("connections")) == (1, {})
    assert reason == (
        "contact-insights: standard input must hold the token of Aircall's webhook, and nothing else"
    )


def test_a_connection_that_is_not_there_cannot_be_withdrawn(connect):
    assert connect("", "--withdraw") == (
        1,
        "",
        "contact-insights: 'acme' has no connection with Aircall",
    )


def test_nothing_is_fetched_without_credentials(connect):
    status, _, reason = connect("", "--fetch")

    assert (status, reason) == (
        1,
        "contact-insights: AIRCALL_CREDENTIALS has no line for the organization 'acme'",
    )
    assert connect("", "--withdraw")[0] == 0


def test_dead_events_are_listed_with_their_reasons_and_shown_as_they_came(run, inbox):
    _, waiting, _ = run("inbox", "list")
    _, dead, _ = run("inbox", "list", "--dead")
    _, shown, _ = run("inbox", "show", "e1")

    line = "acme  aircall  dead  received 2026-11-20 09:00:00  1 attempts  not known"
    assert waiting == "e3  acme  aircall  waiting  received 2026-11-20 09:00:00  1 attempts"
    assert dead.splitlines() == [f"e1  {line}", f"e2  {line}"]
    assert shown.splitlines() == [f"e1  {line}", '{"event": "call.exploded"}']


def test_dead_events_are_replayed_or_dropped(run, inbox):
    assert run("inbox", "replay", "e1") == (0, "1 events wait again", "")
    assert inbox.find_one({"_id": "e1"})["state"] == "waiting"

    assert run("inbox", "drop", "--all") == (0, "1 events are deleted", "")
    assert {one["_id"] for one in inbox.find({})} == {"e1", "e3"}


@pytest.mark.parametrize("action", ["show", "replay", "drop"])
def test_an_event_that_does_not_exist_is_named(run, inbox, action):
    assert run("inbox", action, "e9") == (
        1,
        "",
        "contact-insights: no event has the id 'e9'; contact-insights inbox list shows them",
    )
