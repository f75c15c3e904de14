"""Conversations: what the services rely on, for the fakes and MongoDB."""

from dataclasses import replace

import pytest

from domain.brief import six_months_before
from domain.pages import PageRequest
from tests.builders import NOW, ago, call, contact, conversation, sms

ODD_IDS = ["a/b", "a%2Fb", "%", "'\"`", "$where", "a.b", "\u00e9\u4f60\U0001f600", "x" * 200]


async def conversation_now(repositories, own="v1"):
    return (await repositories.conversations.get_many("acme", [own]))[own]


async def active_at(repositories, own="c1"):
    return (await repositories.contacts.get_many("acme", [own]))[own].last_interaction_at


@pytest.mark.parametrize(
    "visible_to", [None, frozenset(), frozenset({"ana"}), frozenset({"ana", "a/b", "\u00e9"})]
)
async def test_a_conversation_comes_back_as_it_was_saved(repositories, visible_to):
    saved = conversation(visible_to=visible_to)

    await repositories.save(contact(), saved)

    assert await repositories.conversations.get_many("acme", ["v1"]) == {"v1": saved}


async def test_many_conversations_are_those_that_exist(repositories):
    await repositories.save(contact(), conversation("v1"), conversation("v2"))

    found = await repositories.conversations.get_many("acme", ["v1", "v1", "nothing"])

    assert found == {"v1": conversation("v1")}


@pytest.mark.parametrize("own", ODD_IDS)
async def test_conversations_may_have_any_id(repositories, own):
    saved = conversation(own, contact_id=own, line_id=own)
    await repositories.save(contact(own), saved)

    assert await repositories.conversations.get_many("acme", [own]) == {own: saved}
    assert await repositories.conversations.of_contacts("acme", [own]) == {own: [saved]}


async def test_conversations_of_several_organizations_are_told_apart_by_them(repositories):
    """R28"""
    mine, theirs = conversation(), conversation(organization_id="globex")
    await repositories.save(contact(), contact(organization_id="globex"), mine, theirs)

    found = await repositories.conversations.across(
        [("acme", "c1"), ("globex", "c1"), ("acme", "c9")]
    )

    assert found == {("acme", "c1"): [mine], ("globex", "c1"): [theirs]}


async def test_the_same_conversation_id_in_two_organizations_never_meets(repositories):
    """R28"""
    mine = conversation(visible_to=frozenset({"ana"}))
    theirs = conversation(organization_id="globex", contact_id="c9")
    await repositories.save(contact(), contact("c9", organization_id="globex"), mine, theirs)

    assert await repositories.conversations.get_many("acme", ["v1"]) == {"v1": mine}
    assert await repositories.conversations.get_many("globex", ["v1"]) == {"v1": theirs}
    assert await repositories.conversations.of_contacts("acme", ["c9"]) == {}


async def test_a_contacts_conversations_come_the_latest_active_first(repositories):
    await repositories.save(contact(), *(conversation(f"v{number}") for number in range(1, 5)))
    await repositories.save(
        call("i1", conversation_id="v2", occurred_at=ago(days=2)),
        call("i2", conversation_id="v3", occurred_at=ago(days=1)),
        call("i3", conversation_id="v4", occurred_at=ago(days=2)),
    )

    held = await repositories.conversations.of_contacts("acme", ["c1"])

    assert [one.id for one in held["c1"]] == ["v3", "v4", "v2", "v1"]


async def test_contacts_without_conversations_are_left_away(repositories):
    await repositories.save(contact("c1"), contact("c2"), conversation())

    held = await repositories.conversations.of_contacts("acme", ["c1", "c2", "nobody"])

    assert held == {"c1": [conversation()]}


async def test_the_conversations_of_many_contacts_are_all_found(repositories):
    ids = [f"c{number}" for number in range(130)]
    for own in (ids[0], ids[129]):
        await repositories.save(contact(own), conversation(f"v-{own}", contact_id=own))

    held = await repositories.conversations.of_contacts("acme", ids)

    assert sorted(held) == ["c0", "c129"]


async def test_a_conversation_was_last_active_when_its_newest_interaction_began(repositories):
    await repositories.save(contact(), conversation())

    await repositories.save(
        call("i1", occurred_at=ago(days=2)),
        sms("i2", occurred_at=ago(days=1)),
        call("i3", said=None, occurred_at=ago(days=3)),
    )

    assert (await conversation_now(repositories)).last_interaction_at == ago(days=1)
    assert await active_at(repositories) == ago(days=1)


async def test_a_contact_was_last_active_in_any_of_its_conversations(repositories):
    await repositories.save(contact(), conversation("v1"), conversation("v2"))

    await repositories.save(call("i1", conversation_id="v1", occurred_at=ago(days=1)))
    await repositories.save(call("i2", conversation_id="v2", occurred_at=ago(days=2)))

    assert await active_at(repositories) == ago(days=1)


async def test_deleting_the_newest_interaction_sets_the_last_activity_back(repositories):
    await repositories.save(contact(), conversation())
    await repositories.save(call("i1", occurred_at=ago(days=200)), call("i2", occurred_at=NOW))

    await repositories.interactions.delete("acme", "i2")

    assert (await conversation_now(repositories)).last_interaction_at == ago(days=200)
    assert await active_at(repositories) == ago(days=200)


async def test_deleting_the_only_interaction_leaves_no_last_activity(repositories):
    await repositories.save(contact(), conversation(), call())

    await repositories.interactions.delete("acme", "i1")

    assert (await conversation_now(repositories)).last_interaction_at is None
    assert await active_at(repositories) is None


async def test_an_interaction_that_moves_back_in_time_takes_the_last_activity_with_it(repositories):
    await repositories.save(contact(), conversation())
    await repositories.save(call("i1", occurred_at=ago(days=5)), call("i2", occurred_at=NOW))

    await repositories.save(call("i2", occurred_at=ago(days=9)))

    assert (await conversation_now(repositories)).last_interaction_at == ago(days=5)


async def test_an_interaction_that_moves_to_another_conversation_is_active_there(repositories):
    await repositories.save(contact(), conversation("v1"), conversation("v2"), call())

    await repositories.save(call(conversation_id="v2"))

    assert (await conversation_now(repositories, "v1")).last_interaction_at is None
    assert (await conversation_now(repositories, "v2")).last_interaction_at == ago(hours=1)


async def test_a_conversation_saved_again_keeps_when_it_was_last_active(repositories):
    await repositories.save(contact(), conversation(), call(occurred_at=NOW))
    changed = conversation(line_id="l2", visible_to=frozenset({"ana"}))

    await repositories.conversations.save_many([changed])

    assert await conversation_now(repositories) == replace(changed, last_interaction_at=NOW)


async def test_a_deleted_conversation_takes_its_interactions(repositories):
    """R23"""
    await repositories.save(contact(), conversation("v1"), conversation("v2"))
    await repositories.save(
        call("i1", conversation_id="v1", occurred_at=NOW),
        call("i2", conversation_id="v2", occurred_at=ago(days=1)),
    )

    assert await repositories.conversations.delete("acme", "v1")

    assert await repositories.conversations.get_many("acme", ["v1"]) == {}
    assert list(await repositories.interactions.get_many("acme", ["i1", "i2"])) == ["i2"]
    assert await active_at(repositories) == ago(days=1)


async def test_deleting_a_conversation_again_finds_nothing(repositories):
    await repositories.save(contact(), conversation())
    await repositories.conversations.delete("acme", "v1")

    assert not await repositories.conversations.delete("acme", "v1")


async def test_a_deleted_conversation_takes_nothing_of_another_organization(repositories):
    """R23, R28"""
    theirs = conversation(organization_id="globex")
    await repositories.save(contact(), contact(organization_id="globex"), conversation(), theirs)

    await repositories.conversations.delete("acme", "v1")

    assert await repositories.conversations.get_many("globex", ["v1"]) == {"v1": theirs}


async def test_a_moved_conversation_takes_its_interactions_to_the_other_contact(repositories):
    await repositories.save(contact("c1"), contact("c2"), conversation(), call(occurred_at=NOW))

    await repositories.conversations.save_many([conversation(contact_id="c2")])

    found = await repositories.interactions.get_many("acme", ["i1"])
    assert found["i1"].contact_id == "c2"
    since = six_months_before(NOW)
    sources = repositories.interactions.newest_sources
    assert len(await sources("acme", "c2", since=since, limit=12)) == 1
    assert len(await sources("acme", "c1", since=since, limit=12)) == 0


async def test_a_moved_conversation_is_listed_under_the_other_contact_only(repositories):
    await repositories.save(contact("c1"), contact("c2"), conversation(), call(occurred_at=NOW))

    await repositories.conversations.save_many([conversation(contact_id="c2")])

    page = await repositories.contacts.page("acme", "ana", PageRequest(size=5), search=None)
    assert [entry.value.id for entry in page.entries] == ["c2"]
    assert (await active_at(repositories, "c1"), await active_at(repositories, "c2")) == (None, NOW)


async def test_the_sources_of_a_moved_conversation_appear_to_the_other_contact(repositories):
    """R22"""
    await repositories.save(contact("c1"), contact("c2"), conversation("v1"), conversation("v2"))
    await repositories.save(
        conversation("v2", contact_id="c2"),
        call("i2", contact_id="c2", conversation_id="v2"),
        call("i1", conversation_id="v1"),
        call("none", conversation_id="v1", said=None),
    )
    counted = repositories.interactions.count_appeared
    asked = {"since": six_months_before(NOW), "besides": ()}
    before = await counted("acme", "c2", after=1, **asked)

    await repositories.conversations.save_many([conversation("v1", contact_id="c2")])

    assert before == 0
    assert await counted("acme", "c2", after=1, **asked) == 1
    assert await counted("acme", "c1", after=0, **asked) == 0


async def test_a_conversation_saved_again_takes_along_what_stayed_with_another_contact(
    repositories,
):
    """R22: a process that dies during a move leaves such interactions."""
    await repositories.save(contact("c1"), contact("c2"), conversation(contact_id="c2"))
    await repositories.save(call("i1", contact_id="c2"), call("i2", contact_id="c1"))
    asked = {"since": six_months_before(NOW), "besides": ()}

    await repositories.conversations.save_many([conversation(contact_id="c2")])

    found = await repositories.interactions.get_many("acme", ["i1", "i2"])
    assert {one.contact_id for one in found.values()} == {"c2"}
    assert await repositories.interactions.count_appeared("acme", "c1", after=0, **asked) == 0
    assert await repositories.interactions.count_appeared("acme", "c2", after=1, **asked) == 1


async def test_a_conversation_taken_from_a_contact_no_longer_belongs_to_it(repositories):
    await repositories.save(contact("c1"), contact("c2"), conversation("v1"))

    await repositories.conversations.save_many([conversation("v1", contact_id="c2")])

    held = await repositories.conversations.of_contacts("acme", ["c1", "c2"])
    assert held == {"c2": [conversation("v1", contact_id="c2")]}
