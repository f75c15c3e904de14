"""Pages of interactions from the end of the list, before a place in it, and around one of them."""

import pytest

from domain.pages import PageAround, PageBefore, PageRequest
from tests.builders import ago, call, contact, conversation
from tests.storage.interaction_lists import ids

COUNT = 9
LATEST_FIRST = [f"i{number}" for number in range(COUNT)]


@pytest.fixture(autouse=True)
async def _interactions(repositories):
    await repositories.save(contact(), conversation(), conversation("v2"))
    await repositories.interactions.save_many(
        [
            *(call(f"i{number}", occurred_at=ago(days=number)) for number in range(COUNT)),
            call("other", conversation_id="v2", occurred_at=ago(days=4)),
        ]
    )


async def page_of(repositories, request):
    held = await repositories.conversations.get_many("acme", ["v1"])
    return await repositories.interactions.page("acme", list(held.values()), request)


def around(own, size):
    return PageAround(size=size, occurred_at=ago(days=int(own[1:])), own_id=own)


def where(page):
    """Whether something comes before and after the page."""
    return page.has_previous, page.has_next


async def test_pages_from_the_end_go_through_all_without_loss_or_repetition(repositories):
    read, before, has_previous = [], None, True

    while has_previous:
        page = await page_of(repositories, PageBefore(size=4, before=before))
        read = [*ids(page), *read]
        before, has_previous = page.entries[0].position, page.has_previous

    assert read == LATEST_FIRST


async def test_a_page_from_the_end_holds_the_earliest_with_the_latest_of_them_first(repositories):
    page = await page_of(repositories, PageBefore(size=3))

    assert ids(page) == ["i6", "i7", "i8"]
    assert where(page) == (True, False)


async def test_a_page_before_a_place_ends_directly_before_it(repositories):
    forwards = await page_of(repositories, PageRequest(size=6))

    page = await page_of(repositories, PageBefore(size=2, before=forwards.entries[-1].position))

    assert ids(page) == ["i3", "i4"]
    assert where(page) == (True, True)


async def test_a_page_before_the_latest_is_empty(repositories):
    latest = (await page_of(repositories, PageRequest(size=1))).entries[0].position

    page = await page_of(repositories, PageBefore(size=2, before=latest))

    assert ids(page) == []
    assert where(page) == (False, True)


@pytest.mark.parametrize(
    ("own", "size", "shown", "stands"),
    [
        ("i4", 3, ["i3", "i4", "i5"], (True, True)),
        ("i4", 4, ["i3", "i4", "i5", "i6"], (True, True)),
        ("i4", 1, ["i4"], (True, True)),
        ("i0", 3, ["i0", "i1", "i2"], (False, True)),
        ("i8", 3, ["i6", "i7", "i8"], (True, False)),
        ("i7", 4, ["i5", "i6", "i7", "i8"], (True, False)),
        ("i4", 100, LATEST_FIRST, (False, False)),
    ],
)
async def test_a_page_around_one_has_it_in_the_middle_or_nearer_to_an_end(
    repositories, own, size, shown, stands
):
    page = await page_of(repositories, around(own, size))

    assert ids(page) == shown
    assert where(page) == stands


async def test_a_page_around_one_that_is_gone_shows_where_it_was(repositories):
    await repositories.interactions.delete("acme", "i4")

    page = await page_of(repositories, around("i4", 3))

    assert ids(page) == ["i3", "i5", "i6"]
