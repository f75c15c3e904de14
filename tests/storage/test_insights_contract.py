"""Replacing insights: what the services rely on, for the fakes and MongoDB (R19, R21, R23)."""

import asyncio
from datetime import date

import pytest

from domain.changes import following
from domain.insights import Changes, LeftOut, OpenMatter, Party, Quote, Statement, StatementKind
from domain.interaction import Channel, InteractionDirection, LeftOutReason, Speaker
from tests.builders import (
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
from tests.storage.claims import claimed, replaced, standing, subject


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


async def test_a_contact_begins_without_insights(repositories):
    assert await repositories.insights.get_many("acme", ["c1", "nobody"]) == {}


async def test_insights_of_several_organizations_are_told_apart_by_them(repositories):
    """R28"""
    await repositories.save(contact(organization_id="globex"))
    await replaced(repositories, await claimed(repositories))

    found = await repositories.insights.across([("globex", "c1"), ("acme", "c1"), ("acme", "c9")])

    assert found == {("acme", "c1"): insights(1)}


PROMISED = Quote(
    text="I'll send two.",
    speaker=Speaker.AGENT,
    source_id="i2",
    agent_id="ana",
    agent_name="Ana",
    start_seconds=1.5,
)
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
        Statement(
            text="$Two",
            source_ids=("i2",),
            kind=StatementKind.PROMISE,
            quotes=(PROMISED, Quote(text="Fine.", speaker=Speaker.CONTACT, source_id="a/b")),
        ),
    ),
    "next_action": None,
    "open_matters": (
        OpenMatter(
            text="Two.",
            owed_by=Party.ORGANIZATION,
            agent_id="ana",
            agent_name="Ana",
            raised_at=ago(days=2),
            due_on=date(2026, 11, 21),
            source_ids=("i2",),
            quotes=(PROMISED,),
        ),
        OpenMatter(
            text="One?",
            owed_by=Party.CONTACT,
            agent_id=None,
            agent_name=None,
            raised_at=ago(days=1),
            due_on=None,
            source_ids=("a/b",),
            quotes=(),
        ),
    ),
    "coverage": coverage(
        interaction_count=12,
        left_out=(
            LeftOut(reason=LeftOutReason.BEYOND_TWELVE, count=1000),
            LeftOut(reason=LeftOutReason.NO_TEXT, count=3),
        ),
        suspicious_count=2,
        shortened_count=3,
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

    left = following(findings(2), findings(1, **EVERYTHING))
    assert left.changes == Changes(added_count=1, removed_count=2)
    assert await standing(repositories) == insights(2, findings=left)


async def test_what_replaces_is_kept_with_what_it_adds_to_what_it_replaces(repositories):
    """R19"""
    await replaced(repositories, await claimed(repositories))
    said_anew = Statement(text="It is on its way.", source_ids=("i1",))
    (told_before,) = findings().statements
    claim = await claimed(repositories, subject("fr"))

    answer = await replaced(repositories, claim, statements=(told_before, said_anew))

    assert answer.findings.changes == Changes(added_count=1, removed_count=0)
    assert [one.is_new for one in answer.findings.statements] == [False, True]
    assert await standing(repositories) == answer


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
    assert last in answers
    assert last.version == max(answer.version for answer in answers)
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
