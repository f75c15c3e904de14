"""Claiming and replacing: what the services rely on, of the fakes and of MongoDB alike (R19, R21, R23)."""

import asyncio
from datetime import timedelta

import pytest

from domain.insights import LeftOut, Statement
from domain.interaction import Channel, InteractionDirection, LeftOutReason
from tests.builders import (
    NOW,
    ago,
    call,
    contact,
    conversation,
    coverage,
    findings,
    insights,
    last_interaction,
    reference,
)
from tests.storage.claims import claimed, subject


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


async def standing(repositories, contact="c1", of="acme"):
    return (await repositories.insights.get_many(of, [contact])).get(contact)


async def replaced(repositories, claim, **values):
    return await repositories.insights.replace(
        "acme", "c1", claim, findings(claim.request_number, **values)
    )


async def test_a_contact_begins_without_insights(repositories):
    assert await repositories.insights.get_many("acme", ["c1", "nobody"]) == {}


EVERYTHING = {
    "language": "fr",
    "last_interaction": last_interaction(
        channel=Channel.SMS,
        direction=InteractionDirection.OUTBOUND,
        occurred_at=ago(milliseconds=1),
        agent_id=None,
        agent_name=None,
        text="\u00c9crit \u00e0 Marie.",
    ),
    "statements": (
        Statement(text="One.", source_ids=("a/b", "i2")),
        Statement(text="$Two", source_ids=("i2",)),
    ),
    "next_action": None,
    "coverage": coverage(
        interaction_count=12,
        left_out=(
            LeftOut(reason=LeftOutReason.BEYOND_TWELVE, count=1000),
            LeftOut(reason=LeftOutReason.NO_TEXT, count=3),
        ),
        suspicious_count=2,
    ),
    "sources": (reference("a/b", revision="x"), reference("i2", conversation_id="v/2")),
    "appearances": 7,
    "generated_by_name": "\u00c9milie",
    "generated_in": "v/1",
    "writer": "a model",
}


@pytest.mark.parametrize("values", [{}, EVERYTHING], ids=["usual", "everything"])
async def test_insights_come_back_as_they_were_written(repositories, values):
    claim = await claimed(repositories)

    answer = await replaced(repositories, claim, **values)

    expected = insights(1, findings=findings(1, **values))
    assert answer == expected
    assert await standing(repositories) == expected


@pytest.mark.parametrize("own", ["a/b", "%", "a.b", "$x", "\U0001f600", "x" * 200])
async def test_insights_are_kept_for_contacts_with_any_id(repositories, own):
    await repositories.save(contact(own))
    claim = await claimed(repositories, subject(newest_source=own), contact=own)
    assert (await claimed(repositories, subject(newest_source=own), contact=own)).is_joined

    await repositories.insights.replace("acme", own, claim, findings())

    assert await standing(repositories, own) == insights(contact_id=own)


async def test_the_version_rises_by_one_with_each_replacement(repositories):
    """R19"""
    versions = []
    for round_ in range(4):
        claim = await claimed(repositories, subject(newest_source=str(round_)))
        versions.append((await replaced(repositories, claim)).version)

    assert versions == [1, 2, 3, 4]


async def test_replacing_leaves_nothing_of_the_insights_before(repositories):
    """R19"""
    await replaced(repositories, await claimed(repositories), **EVERYTHING)
    claim = await claimed(repositories, subject("fr"))

    await replaced(repositories, claim)

    assert await standing(repositories) == insights(2, findings=findings(2))


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

    joined = await claimed(repositories, now=NOW + timedelta(seconds=59))

    assert joined.is_joined
    assert joined.request_number == held.request_number
    assert joined.expires_at == held.expires_at == NOW + timedelta(seconds=60)


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


async def test_an_expired_claim_is_taken_over_under_a_new_number(repositories):
    """R21"""
    await claimed(repositories, lasts=60)

    claim = await claimed(repositories, now=NOW + timedelta(seconds=60))

    assert (claim.request_number, claim.is_joined) == (2, False)


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
    was_held = await repositories.insights.is_held("acme", "c1", claim)

    await repositories.insights.release("acme", "c1", claim)

    assert was_held
    assert not await repositories.insights.is_held("acme", "c1", claim)


async def test_a_claim_is_held_until_its_holder_has_replaced(repositories):
    """R21"""
    claim = await claimed(repositories)

    await replaced(repositories, claim)

    assert not await repositories.insights.is_held("acme", "c1", claim)


async def test_a_claim_stays_held_while_another_request_runs_beside_it(repositories):
    """R21"""
    claim = await claimed(repositories)

    other = await claimed(repositories, subject("fr"))

    assert await repositories.insights.is_held("acme", "c1", claim)
    assert await repositories.insights.is_held("acme", "c1", other)


async def test_releasing_one_claim_leaves_the_other_held(repositories):
    """R21"""
    claim = await claimed(repositories)
    other = await claimed(repositories, subject("fr"))

    await repositories.insights.release("acme", "c1", claim)

    assert not await repositories.insights.is_held("acme", "c1", claim)
    assert await repositories.insights.is_held("acme", "c1", other)


async def test_the_claim_of_a_contact_that_is_gone_is_not_held(repositories):
    """R23"""
    claim = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")
    await repositories.save(contact())

    assert not await repositories.insights.is_held("acme", "c1", claim)


async def test_releasing_the_claim_of_a_deleted_contact_frees_no_newer_claim(repositories):
    """R23"""
    claim = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")
    await repositories.save(contact())
    newer = await claimed(repositories)

    await repositories.insights.release("acme", "c1", claim)

    assert await repositories.insights.is_held("acme", "c1", newer)


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


async def test_a_lower_request_number_never_overwrites_a_higher_one(repositories):
    """R21"""
    old = await claimed(repositories)
    new = await claimed(repositories, subject("fr"))
    newer = await replaced(repositories, new, writer="newer")

    answer = await replaced(repositories, old, writer="older")

    assert answer == newer
    assert await standing(repositories) == newer
    assert newer.version == 1


async def test_the_same_request_number_replaces_once(repositories):
    """R19, R21"""
    claim = await claimed(repositories)
    first = await replaced(repositories, claim, writer="first")

    assert await replaced(repositories, claim, writer="second") == first


async def test_twenty_replacements_at_once_end_on_the_highest_number(repositories):
    """R21"""
    asked = [subject(newest_source=f"i{at}") for at in range(20)]
    claims = [await claimed(repositories, one) for one in asked]

    answers = await asyncio.gather(*(replaced(repositories, claim) for claim in claims))

    last = await standing(repositories)
    assert last.findings.request_number == 20
    assert last.version == len({answer.version for answer in answers})
    assert all(
        answer.findings.request_number >= claim.request_number
        for answer, claim in zip(answers, claims, strict=True)
    )


async def test_a_deleted_contact_gets_no_insights_and_does_not_come_back(repositories):
    """R23"""
    claim = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")

    assert await replaced(repositories, claim) is None

    assert await standing(repositories) is None
    assert await repositories.contacts.get_many("acme", ["c1"]) == {}


async def test_an_old_claim_writes_nothing_to_a_contact_that_was_made_again(repositories):
    """R23"""
    claim = await claimed(repositories)
    await repositories.contacts.delete("acme", "c1")
    await repositories.save(contact())

    assert await replaced(repositories, claim) is None
    assert await standing(repositories) is None


async def test_insights_survive_a_change_of_their_contact(repositories):
    await replaced(repositories, await claimed(repositories))

    await repositories.save(contact(name="Marie Grand"), conversation(), call())

    assert await standing(repositories) == insights()


async def test_insights_of_many_contacts_are_those_that_exist(repositories):
    """R28"""
    await repositories.save(contact("c2"), contact("c3"), contact("c2", organization_id="globex"))
    for own in ("c1", "c2"):
        claim = await claimed(repositories, contact=own)
        await repositories.insights.replace("acme", own, claim, findings())

    found = await repositories.insights.get_many("acme", ["c1", "c2", "c3"])

    assert found == {"c1": insights(), "c2": insights(contact_id="c2")}
    assert await repositories.insights.get_many("globex", ["c1", "c2"]) == {}
