"""Whether insights are up to date, and how many sources have appeared since (R22, R23)."""

from datetime import timedelta

import pytest

from domain.brief import six_months_before
from domain.insights import MAX_COUNT, Freshness
from domain.interaction import InteractionStatus
from tests.builders import NOW, ago, call, contact, conversation, sms, voicemail

UP_TO_DATE = Freshness(is_up_to_date=True, new_interaction_count=0)


def stale(new):
    return Freshness(is_up_to_date=False, new_interaction_count=new)


@pytest.fixture
async def hidden(office):
    """A second conversation of the contact with one message. Only Ben sees it."""
    await office.save(
        conversation("v2", visible_to=frozenset({"ben"})), sms("i2", conversation_id="v2")
    )
    return office


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


async def test_insights_go_with_a_source_that_is_deleted(office):
    """R23"""
    await office.generate()
    await office.repositories.interactions.delete("acme", "i1")

    assert await office.standing() is None


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


async def test_insights_go_with_a_source_that_is_deleted_with_its_conversation(hidden):
    """R23"""
    await hidden.generate()
    await hidden.repositories.conversations.delete("acme", "v2")

    assert await hidden.standing() is None


async def test_generating_again_makes_them_up_to_date(office):
    """R22"""
    await office.generate()
    await office.save(sms("i2", occurred_at=ago(minutes=1)))
    await office.generate()

    assert await office.freshness() == UP_TO_DATE
