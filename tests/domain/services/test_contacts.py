"""Which contacts, insights and interactions a viewer can read (R2, R7, R23, R28)."""

import pytest

from domain.pages import PageRequest
from domain.services.access import ViewerSight
from tests.builders import (
    admin,
    agent,
    contact,
    conversation,
    line,
    organization,
    sms,
    viewer,
)

FIRST_TEN = PageRequest(size=10)


def sight(office, by="ana"):
    return ViewerSight(office.access, viewer(by))


@pytest.fixture
async def hidden(office):
    """A second conversation of the contact with one message. Only Ben sees it."""
    await office.save(
        conversation("v2", visible_to=frozenset({"ben"})), sms("i2", conversation_id="v2")
    )
    return office


async def test_a_contact_comes_with_the_conversations_that_make_it_visible(hidden):
    """R2"""
    found, seen = await hidden.contacts.contacts(sight(hidden), ["c1"])

    assert found["c1"].name == "Marie Petit"
    assert [one.id for one in seen["c1"]] == ["v1"]


async def test_a_contact_that_may_not_be_seen_is_as_one_that_does_not_exist(hidden):
    """R2"""
    await hidden.save(conversation(visible_to=frozenset({"ben"})))

    assert await hidden.contacts.contacts(sight(hidden), ["c1", "nothing"]) == ({}, {})


async def test_an_admin_finds_no_more_contacts(hidden):
    """R2"""
    await hidden.save(admin("dora"), conversation(visible_to=frozenset({"ben"})))

    assert await hidden.contacts.contacts(sight(hidden, "dora"), ["c1"]) == ({}, {})


async def test_insights_are_read_without_a_licence(office):
    """R2"""
    generated = await office.generate()
    await office.save(agent("chloe", licences=frozenset()))

    found, _ = await office.contacts.contacts(sight(office, "chloe"), ["c1"])
    assert await office.contacts.insights("acme", found) == {"c1": generated.insights}


async def test_insights_cover_what_their_reader_may_not_see(hidden):
    """R7"""
    await hidden.generate("ben")

    found = await hidden.contacts.insights("acme", ["c1"])
    assert {source.interaction_id for source in found["c1"].findings.sources} == {"i1", "i2"}


async def test_interactions_are_those_in_conversations_that_may_be_seen(hidden):
    """R7"""
    asked = ["i1", "i2", "nothing"]

    assert set(await hidden.contacts.interactions(sight(hidden), asked, with_words=True)) == {"i1"}
    assert set(
        await hidden.contacts.interactions(sight(hidden, "ben"), asked, with_words=True)
    ) == {"i1", "i2"}


async def test_an_interaction_left_over_without_its_conversation_is_not_read(office):
    """R23"""
    await office.save(sms("i2", conversation_id="gone"))

    assert await office.contacts.interactions(sight(office), ["i2"], with_words=True) == {}


async def test_the_list_holds_the_contacts_with_a_visible_conversation(hidden):
    """R2"""
    await hidden.save(
        contact("c2"), conversation("v3", contact_id="c2", visible_to=frozenset({"ben"}))
    )

    page = await hidden.contacts.listed(viewer("ana"), FIRST_TEN, search=None)

    assert [entry.value.id for entry in page.entries] == ["c1"]


async def test_what_was_listed_is_not_read_again(office):
    """R2: the contacts are as the list has them, but the conversations are read again."""
    listed = {"c1": contact(name="As listed")}

    found, seen = await office.contacts.contacts(sight(office), ["c1"], listed=listed)

    assert found == listed
    assert [one.id for one in seen["c1"]] == ["v1"]


async def test_a_list_that_lags_behind_shows_nothing_that_was_hidden_meanwhile(office):
    """R1, R2"""
    page = await office.contacts.listed(viewer("ana"), FIRST_TEN, search=None)
    listed = {entry.value.id: entry.value for entry in page.entries}
    await office.save(conversation(visible_to=frozenset()))

    assert list(listed) == ["c1"]
    assert await office.contacts.contacts(sight(office), ["c1"], listed=listed) == ({}, {})


async def test_nothing_of_another_organization_is_found(office):
    """R28"""
    await office.save(
        organization("globex"),
        contact("c9", organization_id="globex"),
        conversation("v9", organization_id="globex", contact_id="c9"),
        sms("i9", organization_id="globex", contact_id="c9", conversation_id="v9"),
    )

    assert await office.contacts.contacts(sight(office), ["c9"]) == ({}, {})
    assert await office.contacts.interactions(sight(office), ["i9"], with_words=True) == {}


async def test_lines_and_agents_are_known_to_the_whole_organization(office):
    assert await office.contacts.lines("acme", ["l1", "l9"]) == {"l1": line()}
    assert await office.contacts.agents("acme", ["ben", "nobody"]) == {"ben": agent("ben")}


async def test_the_insights_of_a_deleted_contact_are_gone(office):
    """R23"""
    await office.generate()
    await office.repositories.contacts.delete("acme", "c1")

    assert await office.contacts.insights("acme", ["c1"]) == {}
    assert await office.contacts.interactions(sight(office), ["i1"], with_words=True) == {}
    assert await office.contacts.contacts(sight(office), ["c1"]) == ({}, {})
