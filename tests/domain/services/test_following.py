"""The pushes to an open conversation, and the rights that they need (R24, R25, R28, R29)."""

from contextlib import aclosing

import pytest

from domain.errors import ConversationNotFound
from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationOutcome,
    GenerationStatement,
)
from domain.insights import Statement
from domain.live import LiveContact
from domain.services.following import FollowingService, LiveReader, due
from tests.builders import NOW, admin, contact, conversation, insights, organization, viewer
from tests.fakes.followed import FollowedFeed

BEN_ONLY = frozenset({"ben"})


def live(version=None, *conversations):
    held = conversations or (conversation(),)
    return LiveContact(
        insights=None if version is None else insights(version),
        conversations={one.id: one for one in held},
    )


@pytest.fixture
def reader(office):
    return LiveReader(
        insights=office.repositories.insights, conversations=office.repositories.conversations
    )


@pytest.fixture
def feed(reader):
    return FollowedFeed(reader)


@pytest.fixture
def following(office, feed):
    return FollowingService(access=office.access, feed=feed)


def test_a_push_names_the_conversation_and_those_that_the_viewer_may_see():
    """R7, R24"""
    held = conversation(), conversation("v2", visible_to=BEN_ONLY), conversation("v3")

    push = due(live(1, *held), "v1", "ana")

    assert push.conversation == held[0]
    assert push.seen == (held[0], held[2])
    assert push.insights == insights(1)


def test_nothing_is_due_while_there_are_no_insights():
    """R25"""
    assert due(live(None), "v1", "ana") is None


@pytest.mark.parametrize("version", [None, 1])
@pytest.mark.parametrize(
    "held",
    [(conversation(visible_to=BEN_ONLY), conversation("v2")), (conversation("v2"),)],
    ids=["hidden", "deleted"],
)
def test_nothing_is_due_to_who_may_not_see_the_conversation(held, version):
    """R28: the right to another conversation of the contact is not enough."""
    with pytest.raises(ConversationNotFound):
        due(live(version, *held), "v1", "ana")


@pytest.mark.parametrize(("by", "own"), [("ana", "v2"), ("ana", "nothing"), ("dora", "v2")])
async def test_a_conversation_that_may_not_be_seen_is_not_opened(office, following, by, own):
    """R2, R28"""
    await office.save(admin("dora"), conversation("v2", visible_to=BEN_ONLY))

    with pytest.raises(ConversationNotFound):
        await following.conversation(viewer(by), own)


async def test_a_conversation_of_another_organization_is_not_opened(office, following):
    """R28"""
    await office.save(
        organization("globex"),
        contact("c9", organization_id="globex"),
        conversation("v9", organization_id="globex", contact_id="c9"),
    )

    with pytest.raises(ConversationNotFound):
        await following.conversation(viewer("ana"), "v9")


BEGUN = GenerationBegun(requested_by="ana", started_at=NOW)
SAID = GenerationStatement(statement=Statement(text="Yes.", source_ids=("i1",)), sources=())
ENDED = GenerationEnded(outcome=GenerationOutcome.REPLACED)


async def test_a_generation_is_followed_from_its_beginning_to_its_end(following, feed):
    """R29"""
    for event in (BEGUN, SAID, ENDED):
        feed.tell(event)

    async with aclosing(following.generations(viewer("ben"), "v1")) as events:
        assert [await anext(events) for _ in range(3)] == [BEGUN, SAID, ENDED]

    assert feed.followed == [("acme", "c1")]
    assert feed.listeners == 0


async def test_who_lost_the_conversation_hears_no_more_of_a_generation(office, following, feed):
    """R28, R29"""
    feed.tell(BEGUN)
    feed.tell(SAID)

    async with aclosing(following.generations(viewer("ana"), "v1")) as events:
        assert await anext(events) == BEGUN
        await office.save(conversation(visible_to=BEN_ONLY))
        with pytest.raises(ConversationNotFound):
            await anext(events)

    assert feed.listeners == 0


async def test_nobody_follows_a_generation_they_may_not_see(office, following, feed):
    """R28, R29"""
    await office.save(conversation(visible_to=BEN_ONLY))

    with pytest.raises(ConversationNotFound):
        await anext(following.generations(viewer("ana"), "v1"))

    assert feed.followed == []


async def test_switching_is_told_from_now_on(following, feed):
    """R3, R5"""
    off = organization(contact_insights_enabled=False)
    for one in (organization(), off, organization()):
        feed.tell(one)

    async with aclosing(following.switches(viewer("ana"))) as switches:
        assert [await anext(switches), await anext(switches)] == [off, organization()]

    assert feed.followed == [("acme",)]


async def test_what_decides_a_push_is_read_for_many_contacts_at_once(office, reader):
    """R24, R28"""
    generated = await office.generate()
    await office.save(
        contact("c2"),
        conversation("v2", contact_id="c2", visible_to=BEN_ONLY),
        organization("globex"),
        contact("c1", organization_id="globex"),
    )

    found = await reader.read([("globex", "c1"), ("acme", "c2"), ("acme", "c1"), ("acme", "c9")])

    assert found.keys() == {("globex", "c1"), ("acme", "c2"), ("acme", "c1"), ("acme", "c9")}
    assert found["acme", "c1"].insights == generated.insights
    assert set(found["acme", "c1"].conversations) == {"v1"}
    assert found["acme", "c2"].insights is None
    assert set(found["acme", "c2"].conversations) == {"v2"}
    for nothing in (found["globex", "c1"], found["acme", "c9"]):
        assert nothing == LiveContact(insights=None, conversations={})


async def test_rights_are_read_after_the_insights_they_let_through(office):
    """R28: a viewer who loses the right between the two readings does not get the newer insights."""
    await office.generate()

    class TakenAway:
        """The viewer loses the conversation as soon as these insights are read."""

        async def across(self, keys):
            found = await office.repositories.insights.across(keys)
            await office.save(conversation(visible_to=BEN_ONLY))
            return found

    reader = LiveReader(insights=TakenAway(), conversations=office.repositories.conversations)

    found = (await reader.read([("acme", "c1")]))["acme", "c1"]

    assert found.insights is not None
    assert not found.conversations["v1"].is_visible_to("ana")
