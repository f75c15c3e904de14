"""An identity provider's keys: kept, renewed, and asked for no more often than is good."""

import asyncio

import pytest

from api.keys import FRESH_SECONDS, PAUSE_SECONDS, USABLE_SECONDS, KeySet, KeysMissing
from tests.api.provider import ec_key, public, rsa_key, running_provider


class Seconds:
    def __init__(self):
        self.passed = 0.0

    def __call__(self):
        return self.passed


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


async def known(keys, *ids):
    return [key_id for key_id in ids if await keys.key(key_id) is not None]


async def fetched(keys):
    await keys._fetching


async def test_keys_are_fetched_once_and_kept(keys, provider):
    assert await known(keys, "k1", "k1") == ["k1", "k1"]
    assert provider.requests == 1
    assert keys.state == "ready"


async def test_twenty_who_ask_at_once_cost_one_fetch(keys, provider):
    found = await asyncio.gather(*(keys.key("k1") for _ in range(20)))

    assert [key.key_id for key in found] == ["k1"] * 20
    assert provider.requests == 1


async def test_a_new_key_is_found_when_a_token_names_it(keys, provider, seconds):
    await keys.key("k1")
    provider.keys.append(public(ec_key("k2"), "k2"))
    seconds.passed = PAUSE_SECONDS

    assert await known(keys, "k1", "k2") == ["k1", "k2"]


async def test_ids_that_nobody_has_do_not_have_the_provider_asked_at_will(keys, provider, seconds):
    for at in range(50):
        assert await keys.key(f"unknown-{at}") is None
    assert provider.requests == 1

    seconds.passed = PAUSE_SECONDS
    await keys.key("unknown")
    assert provider.requests == 2


async def test_keys_are_renewed_while_those_that_are_kept_serve(keys, provider, seconds):
    await keys.key("k1")
    provider.keys = [public(rsa_key("k2"), "k2")]
    provider.may_answer.clear()
    seconds.passed = FRESH_SECONDS + 1

    assert await keys.key("k1") is not None

    provider.may_answer.set()
    await fetched(keys)
    assert await known(keys, "k1", "k2") == ["k2"]


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (500, b""),
        (302, b""),
        (200, b"not json"),
        (200, b"[]"),
        (200, b'{"keys": []}'),
        (200, b"{}"),
    ],
)
async def test_what_is_kept_serves_while_the_provider_fails(
    keys, provider, seconds, caplog, status, body
):
    await keys.key("k1")
    provider.status, provider.body = status, body
    seconds.passed = FRESH_SECONDS + 1
    await keys.key("k1")
    await fetched(keys)

    assert keys.state == "degraded"
    assert await known(keys, "k1", "k2") == ["k1"]
    assert "the identity provider's keys could not be fetched" in caplog.text


async def test_keys_that_were_not_renewed_for_a_day_count_no_longer(keys, provider, seconds):
    await keys.key("k1")
    provider.status = 500
    seconds.passed = USABLE_SECONDS + 1

    with pytest.raises(KeysMissing):
        await keys.key("k1")
    assert keys.state == "down"


async def test_a_provider_that_comes_back_is_asked_again(keys, provider, seconds):
    provider.status = 500
    for _ in range(2):
        with pytest.raises(KeysMissing):
            await keys.key("k1")
    assert provider.requests == 1
    provider.status = 200
    seconds.passed = PAUSE_SECONDS

    assert await known(keys, "k1") == ["k1"]
    assert keys.state == "ready"


async def test_a_provider_that_is_slow_holds_nobody_else_up(keys, provider):
    provider.may_answer.clear()
    asking = asyncio.create_task(keys.key("k1"))
    await asyncio.to_thread(provider.asked.wait, 10)
    turns = [await asyncio.sleep(0, at) for at in range(100)]

    assert len(turns) == 100
    assert not asking.done()
    provider.may_answer.set()
    assert (await asking).key_id == "k1"


async def test_a_provider_that_does_not_answer_is_given_up(provider):
    provider.may_answer.clear()
    keys = KeySet(provider.url, deadline_seconds=0.05)

    with pytest.raises(KeysMissing):
        await keys.key("k1")
    assert keys.state == "down"


async def test_keys_for_something_else_than_signing_are_left_away(keys, provider):
    provider.keys.append(public(rsa_key("k2"), "k2", use="enc"))

    assert await known(keys, "k1", "k2") == ["k1"]


async def test_a_token_that_names_no_key_means_the_only_one(keys, provider, seconds):
    assert (await keys.key(None)).key_id == "k1"
    provider.keys.append(public(rsa_key("k2"), "k2"))
    seconds.passed = FRESH_SECONDS + 1
    await keys.key("k1")
    await fetched(keys)

    assert await keys.key(None) is None
