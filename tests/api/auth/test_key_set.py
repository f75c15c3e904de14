"""The keys of an identity provider: they are kept, renewed, and not fetched too often."""

import asyncio
from importlib.metadata import version

import pytest

from api.auth.key_server import MAX_BYTES
from api.auth.key_set import FRESH_SECONDS, PAUSE_SECONDS, USABLE_SECONDS, KeySet, KeysMissing
from tests.api.provider import public, rsa_key, running_provider
from tests.seconds import Seconds

NO_KEY = "the answer holds no key that a signature can be checked with"


@pytest.fixture
def provider():
    with running_provider() as provider:
        yield provider


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
async def keys(provider, seconds):
    found = KeySet(provider.url, deadline_seconds=5, now=seconds)
    yield found
    await found.close()


async def asked(keys, key_id="k1"):
    return [key.id for key in await keys.candidates(key_id, "RS256")]


async def known(keys, *ids):
    return [key_id for key_id in ids if await asked(keys, key_id)]


async def fetched(keys):
    await keys._fetching


async def test_keys_are_fetched_once_and_kept(keys, provider):
    assert await known(keys, "k1", "k1") == ["k1", "k1"]
    assert provider.requests == 1
    assert keys.state == "ready"


async def test_twenty_who_ask_at_once_cost_one_fetch(keys, provider):
    found = await asyncio.gather(*(asked(keys) for _ in range(20)))

    assert found == [["k1"]] * 20
    assert provider.requests == 1


async def test_a_new_key_is_found_when_a_token_names_it(keys, provider, seconds):
    await asked(keys)
    provider.keys.append(public(rsa_key("k2"), "k2"))
    seconds.passed = PAUSE_SECONDS

    assert await known(keys, "k1", "k2") == ["k1", "k2"]


async def test_ids_that_nobody_has_do_not_have_the_provider_asked_at_will(keys, provider, seconds):
    for at in range(50):
        assert await asked(keys, f"unknown-{at}") == []
    assert provider.requests == 1

    seconds.passed = PAUSE_SECONDS
    await asked(keys, "unknown")
    assert provider.requests == 2


async def test_keys_are_renewed_while_those_that_are_kept_serve(keys, provider, seconds):
    await asked(keys)
    provider.keys = [public(rsa_key("k2"), "k2")]
    provider.may_answer.clear()
    seconds.passed = FRESH_SECONDS + 1

    assert await asked(keys) == ["k1"]

    provider.may_answer.set()
    await fetched(keys)
    assert await known(keys, "k1", "k2") == ["k2"]


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (500, b"", "it answered 500 Internal Server Error"),
        (403, b"", "it answered 403 Forbidden"),
        (302, b"", "it answered 302 Found, and no redirect is followed"),
        (599, b"", "it answered 599"),
        (200, b"<html>Sign in</html>", "it answered 200 OK with HTML where JSON belongs"),
        (200, b"not json", "it answered 200 OK with something else where JSON belongs"),
        (200, b"[" * 100_000, "it answered 200 OK with something else where JSON belongs"),
        (200, b" " * (MAX_BYTES + 1), "the answer is longer than 8388608 bytes"),
        (200, b"[]", NO_KEY),
        (200, b'{"keys": []}', NO_KEY),
        (200, b'{"keys": {"kid": "k1"}}', NO_KEY),
        (200, b'{"keys": [1, null, {"kty": "oct", "k": "AAAA"}]}', NO_KEY),
        (200, b"{}", NO_KEY),
    ],
)
async def test_what_is_kept_serves_while_the_provider_fails_and_the_log_says_why(
    keys, provider, seconds, caplog, status, body, reason
):
    await asked(keys)
    provider.status, provider.body = status, body
    seconds.passed = FRESH_SECONDS + 1
    await asked(keys)
    await fetched(keys)

    assert keys.state == "degraded"
    assert await known(keys, "k1", "k2") == ["k1"]
    assert caplog.messages == [
        f"the identity provider's keys could not be fetched from AUTH_JWKS_URL: {reason}"
    ]


async def test_a_provider_that_cannot_be_reached_is_told_in_the_log(caplog):
    keys = KeySet("http://root:hunter2@127.0.0.1:9/jwks.json")

    with pytest.raises(KeysMissing):
        await asked(keys)

    assert "could not be fetched from AUTH_JWKS_URL: no connection" in caplog.text
    assert "hunter2" not in caplog.text


async def test_a_proxy_that_cannot_be_used_keeps_nobody_from_starting(
    provider, caplog, monkeypatch
):
    monkeypatch.setenv("HTTP_PROXY", "nonsense://proxy.example")
    monkeypatch.setenv("NO_PROXY", "")

    await KeySet(provider.url).fetch()

    assert "could not be asked" in caplog.text


async def test_the_provider_is_asked_under_a_name_of_our_own(keys, provider):
    """Firewalls refuse requests under the default name of a library."""
    await asked(keys)

    assert provider.agents == [f"contact-insights/{version('contact-insights')}"]


async def test_keys_that_were_not_renewed_for_a_day_count_no_longer(keys, provider, seconds):
    await asked(keys)
    provider.status = 500
    seconds.passed = USABLE_SECONDS + 1

    with pytest.raises(KeysMissing):
        await asked(keys)
    assert keys.state == "down"


async def test_a_provider_that_comes_back_is_asked_again(keys, provider, seconds):
    provider.status = 500
    for _ in range(2):
        with pytest.raises(KeysMissing):
            await asked(keys)
    assert provider.requests == 1
    provider.status = 200
    seconds.passed = PAUSE_SECONDS

    assert await known(keys, "k1") == ["k1"]
    assert keys.state == "ready"


async def test_a_provider_that_is_slow_holds_nobody_else_up(keys, provider):
    provider.may_answer.clear()
    asking = asyncio.create_task(asked(keys))
    await asyncio.to_thread(provider.asked.wait, 10)
    turns = [await asyncio.sleep(0, at) for at in range(100)]

    assert len(turns) == 100
    assert not asking.done()
    provider.may_answer.set()
    assert await asking == ["k1"]


async def test_a_provider_that_does_not_answer_is_given_up(provider):
    provider.may_answer.clear()
    keys = KeySet(provider.url, deadline_seconds=0.05)

    with pytest.raises(KeysMissing):
        await asked(keys)
    assert keys.state == "down"


async def test_keys_for_something_else_than_signing_are_left_away(keys, provider):
    provider.keys.append(public(rsa_key("k2"), "k2", use="enc"))

    assert await known(keys, "k1", "k2") == ["k1"]


async def test_a_token_that_names_no_key_means_the_only_one(keys, provider, seconds):
    assert await asked(keys, None) == ["k1"]
    provider.keys.append(public(rsa_key("k2"), "k2"))
    seconds.passed = FRESH_SECONDS + 1
    await asked(keys)
    await fetched(keys)

    assert await asked(keys, None) == []
