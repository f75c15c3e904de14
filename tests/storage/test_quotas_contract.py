"""Quotas: what the services rely on, for the fakes and MongoDB."""

import asyncio
from datetime import timedelta

import pytest

from domain.quota import Quota, QuotaKey
from tests.builders import NOW

ENDS_AT = NOW + timedelta(seconds=60)
AGENT = QuotaKey(organization_id="acme", agent_id="ana")


def quota(key=AGENT, *, limit=2, ends_at=ENDS_AT):
    return Quota(key=key, limit=limit, ends_at=ends_at)


async def hold(repositories, use, about=None, *, now=NOW, lasts=30):
    return await repositories.quotas.hold(
        about or quota(), use, now=now, expires_at=now + timedelta(seconds=lasts)
    )


async def test_as_many_uses_are_held_as_the_limit_says(repositories):
    answers = [await hold(repositories, use) for use in "abc"]

    assert answers == [None, None, ENDS_AT]


async def test_twenty_who_ask_at_once_do_not_pass_the_limit_together(repositories):
    asked = (hold(repositories, f"u{at}", quota(limit=7)) for at in range(20))

    answers = await asyncio.gather(*asked)

    assert answers.count(None) == 7
    assert answers.count(ENDS_AT) == 13


async def test_a_use_that_is_given_back_is_free_again(repositories):
    await hold(repositories, "a", quota(limit=1))

    await repositories.quotas.give_back([AGENT], "a")

    assert await hold(repositories, "b", quota(limit=1)) is None


async def test_a_spent_use_counts_until_the_period_ends(repositories):
    await hold(repositories, "a", quota(limit=1), lasts=1)

    await repositories.quotas.spend([AGENT], "a")

    later = NOW + timedelta(seconds=59)
    assert await hold(repositories, "b", quota(limit=1), now=later) == ENDS_AT


async def test_a_hold_whose_holder_died_expires(repositories):
    await hold(repositories, "a", quota(limit=1), lasts=10)

    later = NOW + timedelta(seconds=10)
    assert await hold(repositories, "b", quota(limit=1), now=later) is None


async def test_a_use_is_spent_or_given_back_once(repositories):
    """If an answer is lost, a driver may send the write twice."""
    await hold(repositories, "a")
    for _ in range(2):
        await repositories.quotas.spend([AGENT], "a")
    await repositories.quotas.give_back([AGENT], "a")

    assert [await hold(repositories, use) for use in "bc"] == [None, ENDS_AT]


async def test_a_use_that_is_held_already_is_held_once(repositories):
    assert [await hold(repositories, use) for use in "aab"] == [None, None, None]


@pytest.mark.parametrize("late", [0, 3600])
async def test_a_period_that_has_ended_makes_room_for_a_new_one(repositories, late):
    for use in "ab":
        await hold(repositories, use)
        await repositories.quotas.spend([AGENT], use)
    later = ENDS_AT + timedelta(seconds=late)
    next_ends = later + timedelta(seconds=60)

    answers = [await hold(repositories, use, quota(ends_at=next_ends), now=later) for use in "cde"]

    assert answers == [None, None, next_ends]


async def test_a_period_that_runs_keeps_its_end(repositories):
    await hold(repositories, "a", quota(limit=1))

    later = quota(limit=1, ends_at=ENDS_AT + timedelta(seconds=30))

    assert await hold(repositories, "b", later) == ENDS_AT


@pytest.mark.parametrize(
    "other",
    [
        QuotaKey(organization_id="acme", agent_id="ben"),
        QuotaKey(organization_id="globex", agent_id="ana"),
        QuotaKey(organization_id="acme"),
        QuotaKey(organization_id="acme/ana"),
        QuotaKey(organization_id="acme", agent_id="ana/$.x"),
    ],
)
async def test_each_is_counted_by_itself(repositories, other):
    """R28"""
    await hold(repositories, "a", quota(limit=1))

    assert await hold(repositories, "b", quota(other, limit=1)) is None
    assert await hold(repositories, "c", quota(other, limit=1)) == ENDS_AT


async def test_what_was_never_held_is_neither_spent_nor_given_back(repositories):
    await repositories.quotas.spend([AGENT], "a")
    await repositories.quotas.give_back([AGENT], "b")

    assert [await hold(repositories, use) for use in "cde"] == [None, None, ENDS_AT]


@pytest.mark.parametrize(("end", "left"), [("spend", ENDS_AT), ("give_back", None)])
async def test_a_use_that_is_held_under_two_quotas_ends_under_both(repositories, end, left):
    organization = QuotaKey(organization_id="acme")
    quotas = [quota(key, limit=1) for key in (AGENT, organization)]
    for one in quotas:
        await hold(repositories, "a", one)

    await getattr(repositories.quotas, end)([AGENT, organization], "a")

    later = NOW + timedelta(seconds=40 if end == "spend" else 0)
    assert [await hold(repositories, "b", one, now=later) for one in quotas] == [left, left]


async def spent(repositories, *uses, about):
    for use in uses:
        assert await hold(repositories, use, about) is None
        await repositories.quotas.spend([about.key], use)


@pytest.mark.parametrize(
    ("limit", "warned"),
    [(4, [[], [], [75], [100]]), (3, [[], [], [75, 100]]), (1, [[75, 100]]), (8, [[], [], []])],
)
async def test_each_share_of_a_quota_is_reached_once(repositories, limit, warned):
    about = quota(limit=limit)
    found = []
    for at in range(len(warned)):
        await spent(repositories, f"u{at}", about=about)
        found.append(list(await repositories.quotas.reached(about)))
        assert list(await repositories.quotas.reached(about)) == []

    assert found == warned


async def test_of_many_who_ask_at_once_one_is_told_what_is_reached(repositories):
    about = quota(limit=1)
    await spent(repositories, "a", about=about)

    answers = await asyncio.gather(*(repositories.quotas.reached(about) for _ in range(8)))

    assert sorted(share for answer in answers for share in answer) == [75, 100]


async def test_a_new_period_reaches_its_shares_anew(repositories):
    about = quota(limit=1)
    await spent(repositories, "a", about=about)
    await repositories.quotas.reached(about)
    later = ENDS_AT + timedelta(seconds=60)
    following = quota(limit=1, ends_at=later)

    assert await hold(repositories, "b", following, now=ENDS_AT) is None
    assert list(await repositories.quotas.reached(following)) == []
    await repositories.quotas.spend([AGENT], "b")

    assert list(await repositories.quotas.reached(about)) == []
    assert list(await repositories.quotas.reached(following)) == [75, 100]


async def test_what_is_held_and_given_back_reaches_nothing(repositories):
    about = quota(limit=1)
    await hold(repositories, "a", about)
    await repositories.quotas.give_back([AGENT], "a")

    assert list(await repositories.quotas.reached(about)) == []
