"""Who may see what, and who may generate (R1, R2, R6)."""

import pytest

from domain.errors import ContactInsightsDisabled, LicenceRequired
from domain.services.access import FixedSight, ViewerSight, generating_refusals
from tests.builders import admin, agent, ago, contact, conversation, organization, viewer

NOBODY = frozenset()


def reasons(**values):
    enabled = values.pop("enabled", True)
    asked = agent(**values)
    found = generating_refusals(organization(contact_insights_enabled=enabled), asked)
    return [type(one) for one in found]


@pytest.fixture
async def some(office):
    """Three conversations: everybody sees one, Ben sees another, and nobody sees the third."""
    await office.save(
        conversation("v2", visible_to=frozenset({"ben"})), conversation("v3", visible_to=NOBODY)
    )
    return office


async def seen(office, by):
    return set(await office.access.conversations(viewer(by), ["v1", "v2", "v3", "nothing"]))


async def test_a_conversation_shown_to_nobody_in_particular_is_seen_by_everybody(some):
    """R2"""
    assert await seen(some, "ana") == {"v1"}


async def test_a_conversation_is_seen_by_those_it_names(some):
    """R2"""
    assert await seen(some, "ben") == {"v1", "v2"}


async def test_an_admin_sees_no_more(some):
    """R2"""
    await some.save(admin("dora"))

    assert await seen(some, "dora") == {"v1"}


async def test_nothing_of_another_organization_is_seen(some):
    """R28"""
    assert await some.access.conversations(viewer("ben", "globex"), ["v1", "v2"]) == {}


async def test_a_contact_is_seen_with_the_conversations_that_make_it_so(some):
    """R2"""
    found = await some.access.conversations_of(viewer("ben"), ["c1"])

    assert {one.id for one in found["c1"]} == {"v1", "v2"}


async def test_a_contact_without_a_visible_conversation_is_not_seen(some):
    """R2"""
    await some.save(
        contact("c2"),
        conversation("v4", contact_id="c2", visible_to=frozenset({"ben"})),
        contact("c3"),
    )

    assert set(await some.access.conversations_of(viewer("ana"), ["c1", "c2", "c3"])) == {"c1"}


async def test_what_was_hidden_a_second_ago_is_no_longer_seen(some):
    """R1"""
    sight = ViewerSight(some.access, viewer("ben"))
    assert "v2" in await sight.conversations(["v2"])

    await some.save(conversation("v2", visible_to=NOBODY))

    assert await sight.conversations(["v2"]) == {}
    assert {one.id for one in (await sight.conversations_of(["c1"]))["c1"]} == {"v1"}


async def test_people_are_read_as_they_stand(office):
    """R1"""
    await office.save(organization(contact_insights_enabled=False), admin("ana"))

    organization_now, agent_now = await office.access.people(viewer("ana"))

    assert not organization_now.contact_insights_enabled
    assert agent_now == admin("ana")


async def test_people_who_are_gone_are_none(office):
    assert await office.access.people(viewer("nobody", "nowhere")) == (None, None)


def test_a_licensed_agent_is_offered_to_generate():
    """R6"""
    assert reasons() == []


def test_an_agent_without_the_licence_is_not_offered_it():
    """R6"""
    assert reasons(licences=NOBODY) == [LicenceRequired]


def test_nobody_is_offered_it_while_it_is_off():
    """R6"""
    assert reasons(enabled=False) == [ContactInsightsDisabled]


def test_all_reasons_are_listed_in_their_order():
    """R2, R13"""
    assert reasons(enabled=False, licences=NOBODY) == [ContactInsightsDisabled, LicenceRequired]


async def test_a_fixed_sight_sees_what_it_was_made_with_and_nothing_else():
    """R7: readers who share a reading get only what each of them may see."""
    older = conversation("v1", last_interaction_at=ago(days=2))
    newer = conversation("v2", last_interaction_at=ago(days=1))
    sight = FixedSight("acme", "c1", [older, newer])

    assert await sight.conversations(["v1", "v3"]) == {"v1": older}
    assert await sight.conversations_of(["c1", "c2"]) == {"c1": [newer, older]}
