"""Claims on the next request of a contact: what the services rely on, for the fakes and MongoDB."""

import asyncio

import pytest

from tests.builders import (
    call,
    contact,
    conversation,
)
from tests.storage.claims import claimed, replaced, subject


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


async def test_request_numbers_rise_by_one(repositories):
    """R21"""
    claims = [await claimed(repositories, subject(newest_source=f"i{at}")) for at in range(4)]

    assert [claim.request_number for claim in claims] == [1, 2, 3, 4]
    assert not any(claim.is_joined for claim in claims)


async def test_request_numbers_are_counted_per_contact_and_organization(repositories):
    """R21, R28"""
    await repositories.save(contact("c2"), contact(organization_id="globex"))

    mine = await claimed(repositories)
    others = [await claimed(repositories, contact="c2"), await claimed(repositories, of="globex")]

    assert [claim.request_number for claim in (mine, *others)] == [1, 1, 1]
    assert not any(claim.is_joined for claim in others)


async def test_the_same_request_joins_the_one_under_way(repositories):
    """R21"""
    held = await claimed(repositories)

    joined = await claimed(repositories)

    assert joined.is_joined
    assert joined.request_number == held.request_number
    assert joined.renewals == held.renewals == 0


@pytest.mark.parametrize(
    "other", [subject("fr"), subject(newest_source="i2"), subject(newest_revision="2")]
)
async def test_another_request_gets_its_own_number(repositories, other):
    """R21"""
    await claimed(repositories)

    claim = await claimed(repositories, other)

    assert (claim.request_number, claim.is_joined) == (2, False)


async def test_another_request_does_not_keep_later_ones_from_joining_the_first(repositories):
    """R21"""
    await claimed(repositories)
    await claimed(repositories, subject("fr"))

    joined = await claimed(repositories)

    assert (joined.request_number, joined.is_joined) == (1, True)


async def test_a_lapsed_claim_is_taken_over_under_a_new_number(repositories):
    """R21"""
    await claimed(repositories)
    seen = await repositories.insights.under_way("acme", "c1", subject())

    claim = await claimed(repositories, lapsed=seen)

    assert (claim.request_number, claim.is_joined) == (2, False)
    assert await repositories.insights.renewals("acme", "c1", seen) is None
    assert (await claimed(repositories)).request_number == 2


async def test_a_claim_that_was_renewed_since_is_not_taken_over(repositories):
    """R21"""
    held = await claimed(repositories)
    seen = await repositories.insights.under_way("acme", "c1", subject())
    await repositories.insights.renew("acme", "c1", held)

    claim = await claimed(repositories, lapsed=seen)

    assert (claim.request_number, claim.renewals, claim.is_joined) == (1, 1, True)


async def test_what_was_seen_of_a_contact_that_was_made_again_takes_nothing_over(repositories):
    """R21, R23"""
    seen = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")
    await repositories.save(contact())
    await claimed(repositories)

    claim = await claimed(repositories, lapsed=seen)

    assert (claim.request_number, claim.is_joined) == (1, True)


async def test_twenty_who_take_a_lapsed_claim_over_at_once_share_one_number(repositories):
    """R21"""
    await claimed(repositories)
    seen = await repositories.insights.under_way("acme", "c1", subject())

    claims = await asyncio.gather(*(claimed(repositories, lapsed=seen) for _ in range(20)))

    assert {claim.request_number for claim in claims} == {2}
    assert sum(not claim.is_joined for claim in claims) == 1


async def test_a_claim_below_the_number_of_what_stands_is_joined_by_nobody_and_goes(repositories):
    """R21: its insights would come too late."""
    overtaken = await claimed(repositories, subject("fr"))
    await replaced(repositories, await claimed(repositories))

    found = await repositories.insights.under_way("acme", "c1", subject("fr"))
    claim = await claimed(repositories, subject("fr"))

    assert found is None
    assert (claim.request_number, claim.is_joined) == (3, False)
    assert await repositories.insights.renewals("acme", "c1", overtaken) is None


async def test_a_released_claim_is_joined_by_nobody(repositories):
    """R21"""
    held = await claimed(repositories)

    await repositories.insights.release("acme", "c1", held)

    claim = await claimed(repositories)
    assert (claim.request_number, claim.is_joined) == (2, False)


async def test_a_request_that_has_ended_is_joined_by_nobody(repositories):
    """R21"""
    await replaced(repositories, await claimed(repositories))

    claim = await claimed(repositories)

    assert (claim.request_number, claim.is_joined) == (2, False)


async def test_a_claim_tells_how_many_sources_have_appeared(repositories):
    """R22"""
    before = await claimed(repositories, subject("fr"))
    await repositories.save(call("i1"), call("i2"))

    claim = await claimed(repositories)

    assert (before.appearances, claim.appearances) == (0, 2)


async def test_a_contact_that_is_gone_hands_out_no_number(repositories):
    """R23"""
    await repositories.contacts.delete("acme", "c1")

    assert await claimed(repositories) is None


async def test_a_claim_is_held_until_it_is_released(repositories):
    """R21"""
    claim = await claimed(repositories)
    was_held = await repositories.insights.renewals("acme", "c1", claim)

    await repositories.insights.release("acme", "c1", claim)

    assert was_held == 0
    assert await repositories.insights.renewals("acme", "c1", claim) is None


async def test_a_claim_is_held_until_its_holder_has_replaced(repositories):
    """R21"""
    claim = await claimed(repositories)

    await replaced(repositories, claim)

    assert await repositories.insights.renewals("acme", "c1", claim) is None


async def test_a_claim_stays_held_while_another_request_runs_beside_it(repositories):
    """R21"""
    claim = await claimed(repositories)

    other = await claimed(repositories, subject("fr"))

    assert await repositories.insights.renewals("acme", "c1", claim) is not None
    assert await repositories.insights.renewals("acme", "c1", other) is not None


async def test_releasing_one_claim_leaves_the_other_held(repositories):
    """R21"""
    claim = await claimed(repositories)
    other = await claimed(repositories, subject("fr"))

    await repositories.insights.release("acme", "c1", claim)

    assert await repositories.insights.renewals("acme", "c1", claim) is None
    assert await repositories.insights.renewals("acme", "c1", other) is not None


async def test_the_claim_of_a_contact_that_is_gone_is_not_held(repositories):
    """R23"""
    claim = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")
    await repositories.save(contact())

    assert await repositories.insights.renewals("acme", "c1", claim) is None


async def test_releasing_the_claim_of_a_deleted_contact_frees_no_newer_claim(repositories):
    """R23"""
    claim = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")
    await repositories.save(contact())
    newer = await claimed(repositories)

    await repositories.insights.release("acme", "c1", claim)

    assert await repositories.insights.renewals("acme", "c1", newer) is not None


async def test_twenty_claims_at_once_for_the_same_request_share_one_number(repositories):
    """R21"""
    claims = await asyncio.gather(*(claimed(repositories) for _ in range(20)))

    assert {claim.request_number for claim in claims} == {1}
    assert sum(not claim.is_joined for claim in claims) == 1


async def test_twenty_different_claims_at_once_get_twenty_numbers(repositories):
    """R21"""
    asked = (claimed(repositories, subject(newest_source=f"i{at}")) for at in range(20))

    claims = await asyncio.gather(*asked)

    assert sorted(claim.request_number for claim in claims) == list(range(1, 21))
    assert not any(claim.is_joined for claim in claims)


async def test_one_under_way_is_found_without_a_number_being_handed_out(repositories):
    """R21"""
    held = await claimed(repositories)

    found = await repositories.insights.under_way("acme", "c1", subject())

    assert found.is_joined
    assert (found.request_number, found.renewals) == (held.request_number, 0)
    assert (await claimed(repositories, subject("fr"))).request_number == 2


@pytest.mark.parametrize(("contact_id", "about"), [("c1", "fr"), ("c9", "en")])
async def test_what_is_not_the_same_is_not_found_under_way(repositories, contact_id, about):
    """R21"""
    await claimed(repositories)

    assert await repositories.insights.under_way("acme", contact_id, subject(about)) is None


async def test_the_renewals_of_a_claim_are_counted(repositories):
    """R21"""
    claim = await claimed(repositories)
    other = await claimed(repositories, subject("fr"))

    for _ in range(2):
        await repositories.insights.renew("acme", "c1", claim)

    assert await repositories.insights.renewals("acme", "c1", claim) == 2
    assert await repositories.insights.renewals("acme", "c1", other) == 0
    assert (await claimed(repositories)).renewals == 2


async def test_renewing_what_was_released_holds_nothing(repositories):
    """R21"""
    claim = await claimed(repositories)
    await repositories.insights.release("acme", "c1", claim)

    await repositories.insights.renew("acme", "c1", claim)

    assert await repositories.insights.renewals("acme", "c1", claim) is None
    assert not (await claimed(repositories)).is_joined
