"""What is read of contacts, and how insights stand to what has happened since (R2, R7, R22, R23)."""

from datetime import timedelta

import pytest

from domain.brief import six_months_before
from domain.insights import MAX_COUNT, Freshness
from domain.interaction import InteractionStatus
from domain.pages import PageRequest
from domain.services.access import ViewerSight
from tests.builders import (
    NOW,
    admin,
    agent,
    ago,
    call,
    contact,
    conversation,
    line,
    organization,
    sms,
    viewer,
    voicemail,
)

UP_TO_DATE = Freshness(is_up_to_date=True, new_interaction_count=0)
FIRST_TEN = PageRequest(size=10)


def stale(new):
    return Freshness(is_up_to_date=False, new_interaction_count=new)


def sight(office, by="ana"):
    return ViewerSight(office.access, viewer(by))


@pytest.fixture
async def hidden(office):
    """A second conversation of the contact, which only Ben sees, with one message."""
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

    assert set(await hidden.contacts.interactions(sight(hidden), asked)) == {"i1"}
    assert set(await hidden.contacts.interactions(sight(hidden, "ben"), asked)) == {"i1", "i2"}


async def test_an_interaction_left_over_without_its_conversation_is_not_read(office):
    """R23"""
    await office.save(sms("i2", conversation_id="gone"))

    assert await office.contacts.interactions(sight(office), ["i2"]) == {}


async def test_the_list_holds_the_contacts_with_a_visible_conversation(hidden):
    """R2"""
    await hidden.save(
        contact("c2"), conversation("v3", contact_id="c2", visible_to=frozenset({"ben"}))
    )

    page, seen = await hidden.contacts.contacts_page(viewer("ana"), FIRST_TEN, search=None)

    assert [entry.value.id for entry in page.entries] == ["c1"]
    assert [one.id for one in seen["c1"]] == ["v1"]


async def test_a_list_that_lags_behind_shows_nothing_that_was_hidden_meanwhile(office):
    """R1, R2"""

    class Lagging:
        """A list made before the conversation was hidden."""

        def __init__(self, page):
            self._page = page

        async def page(self, *_, **__):
            return self._page

    page = await office.repositories.contacts.page("acme", "ana", FIRST_TEN, search=None)
    await office.save(conversation(visible_to=frozenset()))
    office.contacts._contacts = Lagging(page)

    shown, seen = await office.contacts.contacts_page(viewer("ana"), FIRST_TEN, search=None)

    assert (shown.entries, seen) == ([], {})


async def test_nothing_of_another_organization_is_found(office):
    """R28"""
    await office.save(
        organization("globex"),
        contact("c9", organization_id="globex"),
        conversation("v9", organization_id="globex", contact_id="c9"),
        sms("i9", organization_id="globex", contact_id="c9", conversation_id="v9"),
    )

    assert await office.contacts.contacts(sight(office), ["c9"]) == ({}, {})
    assert await office.contacts.interactions(sight(office), ["i9"]) == {}


async def test_lines_and_agents_are_known_to_the_whole_organization(office):
    assert await office.contacts.lines("acme", ["l1", "l9"]) == {"l1": line()}
    assert await office.contacts.agents("acme", ["ben", "nobody"]) == {"ben": agent("ben")}


async def test_insights_just_generated_are_up_to_date(office):
    """R22"""
    await office.generate()

    assert await office.freshness() == UP_TO_DATE


async def test_they_stay_so_while_nothing_happens(office):
    """R22"""
    await office.generate()
    office.clock.advance(timedelta(days=30))

    assert await office.freshness() == UP_TO_DATE


@pytest.mark.parametrize(
    "appeared",
    [
        sms("i2", occurred_at=ago(minutes=1)),
        voicemail("i2", occurred_at=ago(minutes=1)),
        call("i2", occurred_at=ago(days=100)),
    ],
    ids=["a newer message", "a voicemail", "an older call"],
)
async def test_a_source_that_appears_is_told(office, appeared):
    """R22"""
    await office.generate()
    await office.save(appeared)

    assert await office.freshness() == stale(new=1)


async def test_what_is_no_source_does_not_count(office):
    """R9, R22"""
    await office.generate()
    await office.save(
        call("i2", said=None), sms("i3", text=None), sms("i4", status=InteractionStatus.FAILED)
    )

    assert await office.freshness() == UP_TO_DATE


async def test_a_transcript_that_came_late_counts(office):
    """R12, R22"""
    await office.save(call("i2", said=None, occurred_at=ago(days=3)))
    await office.generate()

    await office.save(call("i2", occurred_at=ago(days=3)))

    assert await office.freshness() == stale(new=1)


async def test_what_is_older_than_six_months_does_not_count(office):
    """R11, R22"""
    await office.generate()
    since = six_months_before(NOW)
    await office.save(sms("i2", occurred_at=since - timedelta(milliseconds=1)))
    assert await office.freshness() == UP_TO_DATE

    await office.save(sms("i3", occurred_at=since))

    assert await office.freshness() == stale(new=1)


async def test_the_six_months_are_counted_from_the_moment_of_reading(office):
    """R11, R22"""
    await office.generate()
    await office.save(sms("i2", occurred_at=six_months_before(NOW)))

    office.clock.advance(timedelta(days=1))

    assert await office.freshness() == UP_TO_DATE


async def test_a_source_of_another_contact_does_not_count(office):
    """R22"""
    await office.generate()
    await office.save(
        contact("c2"),
        conversation("v2", contact_id="c2"),
        sms("i2", contact_id="c2", conversation_id="v2"),
    )

    assert await office.freshness() == UP_TO_DATE


async def test_what_was_left_out_beyond_twelve_has_not_appeared_since(office):
    """R22"""
    await office.save(*(sms(f"m{at}", occurred_at=ago(days=1, hours=at)) for at in range(20)))
    await office.generate()

    assert await office.freshness() == UP_TO_DATE


async def test_counting_stops_at_a_thousand(office):
    """R22"""
    await office.generate()
    await office.save(*(sms(f"m{at}", occurred_at=ago(days=1)) for at in range(MAX_COUNT + 5)))

    assert await office.freshness() == stale(new=MAX_COUNT)


async def test_a_source_that_changed_is_told(office):
    """R22"""
    await office.generate()
    await office.save(call("i1", said="The parcel arrived damaged, I said."))

    assert await office.freshness() == stale(new=0)


async def test_a_source_saved_again_as_it_was_has_not_changed(office):
    """R22"""
    await office.generate()
    await office.save(call("i1"))

    assert await office.freshness() == UP_TO_DATE


async def test_a_source_that_was_deleted_is_told(office):
    """R22, R23"""
    await office.generate()
    await office.repositories.interactions.delete("acme", "i1")

    assert await office.freshness() == stale(new=0)


async def test_a_source_that_is_one_no_longer_is_told(office):
    """R22"""
    await office.generate()
    await office.save(call("i1", said=None))

    assert await office.freshness() == stale(new=0)


async def test_a_source_that_went_with_its_conversation_to_another_contact_is_told(office):
    """R22"""
    await office.generate()
    await office.save(contact("c2"), conversation(contact_id="c2"))

    assert await office.freshness() == stale(new=0)


async def test_a_source_deleted_with_its_conversation_is_told(hidden):
    """R22, R23"""
    await hidden.generate()
    await hidden.repositories.conversations.delete("acme", "v2")

    assert await hidden.freshness() == stale(new=0)


async def test_generating_again_makes_them_up_to_date(office):
    """R22"""
    await office.generate()
    await office.save(sms("i2", occurred_at=ago(minutes=1)))
    await office.generate()

    assert await office.freshness() == UP_TO_DATE


async def test_the_insights_of_a_deleted_contact_are_gone(office):
    """R23"""
    await office.generate()
    await office.repositories.contacts.delete("acme", "c1")

    assert await office.contacts.insights("acme", ["c1"]) == {}
    assert await office.contacts.interactions(sight(office), ["i1"]) == {}
    assert await office.contacts.contacts(sight(office), ["c1"]) == ({}, {})
