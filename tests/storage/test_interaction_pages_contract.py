"""Pages of interactions: what the services rely on, for the fakes and MongoDB."""

import pytest

from domain.pages import PageRequest
from tests.builders import NOW, ago, call, contact, conversation, sms
from tests.storage.interaction_lists import TICK, ids, newest, page_of


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


async def test_a_page_begins_with_the_latest(repositories):
    await repositories.save(
        call("i1", occurred_at=ago(days=2)),
        sms("i2", occurred_at=ago(days=1)),
        call("i3", said=None, occurred_at=ago(days=300)),
    )

    assert ids(await page_of(repositories)) == ["i2", "i1", "i3"]


async def test_of_two_at_the_same_moment_the_higher_id_is_the_later(repositories):
    """R10"""
    moment = ago(days=1)
    tied = ["i1", "i10", "i2", "I3", "\u00e9"]
    await repositories.interactions.save_many([call(own, occurred_at=moment) for own in tied])
    latest_first = sorted(tied, reverse=True)

    assert ids(await page_of(repositories)) == latest_first
    assert await newest(repositories) == latest_first
    assert await newest(repositories, limit=2) == latest_first[:2]


async def test_a_millisecond_parts_two_interactions(repositories):
    await repositories.save(call("i2", occurred_at=NOW - TICK), call("i1", occurred_at=NOW))

    assert ids(await page_of(repositories)) == ["i1", "i2"]


async def test_pages_go_through_all_without_loss_or_repetition(repositories):
    moments = [ago(days=days) for days in (0, 1, 1, 1, 29, 30, 31, 31, 200, 4000)]
    saved = [call(f"i{number}", occurred_at=moment) for number, moment in enumerate(moments)]
    await repositories.interactions.save_many(saved)
    read, after, has_next = [], None, True

    while has_next:
        page = await page_of(repositories, size=3, after=after)
        read += ids(page)
        after, has_next = page.entries[-1].position, page.has_next

    assert read == [one.id for one in sorted(saved, key=lambda one: one.order, reverse=True)]


async def test_pages_lose_and_repeat_nothing_while_new_ones_appear(repositories):
    saved = [call(f"i{number}", occurred_at=ago(days=1)) for number in range(7)]
    await repositories.interactions.save_many(saved)
    read, after, has_next, number = [], None, True, 0

    while has_next:
        page = await page_of(repositories, size=2, after=after)
        read += ids(page)
        after, has_next, number = page.entries[-1].position, page.has_next, number + 1
        await repositories.save(call(f"new{number}", occurred_at=NOW - TICK * number))

    assert read == [f"i{number}" for number in range(6, -1, -1)]


async def test_a_page_that_ends_with_the_list_has_no_next(repositories):
    await repositories.save(call("i1"), call("i2"))

    assert not (await page_of(repositories, size=2)).has_next
    assert (await page_of(repositories, size=1)).has_next


async def test_a_page_may_begin_after_one_that_was_deleted_meanwhile(repositories):
    await repositories.save(*(call(f"i{number}") for number in range(4)))
    first = await page_of(repositories, size=2)

    await repositories.interactions.delete("acme", "i2")

    after = first.entries[-1].position
    assert ids(await page_of(repositories, size=2, after=after)) == ["i1", "i0"]


async def test_a_page_mixes_the_conversations_it_is_asked_for_and_no_other(repositories):
    await repositories.save(conversation("v2"), conversation("v3"))
    await repositories.save(
        call("i1", conversation_id="v1", occurred_at=ago(days=3)),
        call("i2", conversation_id="v2", occurred_at=ago(days=2)),
        call("i3", conversation_id="v3", occurred_at=ago(days=1)),
        call("i4", conversation_id="v1", occurred_at=ago(days=1)),
    )

    assert ids(await page_of(repositories, "v1", "v2")) == ["i4", "i2", "i1"]
    assert ids(await page_of(repositories, "v1", "v2", size=2)) == ["i4", "i2"]


async def test_a_page_of_no_conversation_is_empty(repositories):
    await repositories.save(call())

    page = await repositories.interactions.page("acme", [], PageRequest(size=5))

    assert (list(page.entries), page.has_next) == ([], False)


async def test_a_conversation_whose_time_lags_behind_still_shows_its_newest(repositories):
    held = (await repositories.conversations.get_many("acme", ["v1"])).values()
    await repositories.save(call("i1", occurred_at=ago(days=400)), call("i2", occurred_at=NOW))

    page = await repositories.interactions.page("acme", list(held), PageRequest(size=5))

    assert ids(page) == ["i2", "i1"]
