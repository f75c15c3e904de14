"""The list of contacts and its search: what the services rely on, for the fakes and MongoDB."""

import pytest

from tests.builders import NOW, ago, contact, conversation, sms
from tests.storage.contact_lists import known, listed, page_of


async def test_the_list_begins_with_the_contact_that_was_active_last(repositories):
    await known(repositories, "c1", ago(days=2))
    await known(repositories, "c2", ago(days=1))
    await known(repositories, "c3", ago(days=3))

    assert await listed(repositories) == ["c2", "c1", "c3"]


async def test_contacts_without_any_interaction_come_last_in_the_list(repositories):
    await known(repositories, "c2")
    await known(repositories, "c1", ago(days=400))

    assert await listed(repositories) == ["c1", "c2"]


async def test_a_contact_moves_up_the_list_when_it_becomes_active(repositories):
    await known(repositories, "c1", ago(days=2))
    await known(repositories, "c2", ago(days=1))

    await repositories.save(sms("new", conversation_id="v-c1", occurred_at=NOW))

    assert await listed(repositories) == ["c1", "c2"]


async def test_a_contact_active_long_ago_is_listed_after_recent_ones(repositories):
    for number in range(3):
        await known(repositories, f"recent{number}", ago(days=number))
        await known(repositories, f"old{number}", ago(days=500 + number))

    assert await listed(repositories) == ["recent0", "recent1", "recent2", "old0", "old1", "old2"]


async def test_a_contact_without_a_conversation_is_not_listed(repositories):
    await repositories.contacts.save_many([contact()])

    assert await listed(repositories) == []


async def test_only_contacts_with_a_visible_conversation_are_listed(repositories):
    """R2"""
    await known(repositories, "everybody", NOW)
    await known(repositories, "hers", NOW, visible_to=frozenset({"ana", "ben"}))
    await known(repositories, "his", NOW, visible_to=frozenset({"ben"}))
    await known(repositories, "nobodys", NOW, visible_to=frozenset())

    assert sorted(await listed(repositories, agent="ana")) == ["everybody", "hers"]
    assert sorted(await listed(repositories, agent="ben")) == ["everybody", "hers", "his"]


async def test_a_contact_of_two_visible_conversations_is_listed_once(repositories):
    await known(repositories, "c1", NOW, visible_to=frozenset({"ana"}))
    await repositories.save(conversation("v2"))

    assert await listed(repositories) == ["c1"]


async def test_an_agent_called_everybody_sees_no_more_than_is_theirs(repositories):
    """R2"""
    await known(repositories, "c1", NOW, visible_to=frozenset({"everybody"}))

    assert await listed(repositories, agent="ana") == []
    assert await listed(repositories, agent="everybody") == ["c1"]


async def test_a_contact_leaves_the_list_of_whom_its_conversation_is_taken_from(repositories):
    """R28"""
    await known(repositories, "c1", NOW)
    held = conversation("v-c1", visible_to=frozenset({"ben"}))

    await repositories.conversations.save_many([held])

    assert await listed(repositories, agent="ana") == []
    assert await listed(repositories, agent="ben") == ["c1"]


async def test_a_contact_enters_the_list_of_whom_its_conversation_is_shown_to(repositories):
    await known(repositories, "c1", NOW, visible_to=frozenset())

    await repositories.conversations.save_many([conversation("v-c1", visible_to=None)])

    assert await listed(repositories) == ["c1"]


async def test_a_contact_leaves_the_list_with_its_last_conversation(repositories):
    await known(repositories, "c1", NOW)

    await repositories.conversations.delete("acme", "v-c1")

    assert await listed(repositories) == []


async def test_pages_go_through_the_list_without_loss_or_repetition(repositories):
    moments = [NOW, ago(days=1), ago(days=1), ago(days=1), ago(days=100), None, None]
    for number, moment in enumerate(moments):
        await known(repositories, f"c{number}", moment)
    read, after, has_next = [], None, True

    while has_next:
        page = await page_of(repositories, size=2, after=after)
        read += [entry.value.id for entry in page.entries]
        after, has_next = page.entries[-1].position, page.has_next

    assert read == ["c0", "c3", "c2", "c1", "c4", "c6", "c5"]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
async def test_every_contact_is_listed_once_and_in_order_whatever_the_size_of_a_page(
    repositories, size
):
    days = (0, 1, 6, 8, 14, 15, 40, 400)
    for day in days:
        await known(repositories, str(day), ago(days=day))
    for own in ("never", "neither"):
        await known(repositories, own)
    read, after, has_next = [], None, True

    while has_next:
        page = await page_of(repositories, size=size, after=after)
        read += [entry.value.id for entry in page.entries]
        after, has_next = page.entries[-1].position, page.has_next

    assert read == [*map(str, days), "never", "neither"]


@pytest.mark.parametrize(
    ("place", "is_above"),
    [("", False), ("nonsense", True), ("/", False), ("\u0660" * 15, True), ("9" * 5_000, True)],
)
async def test_a_place_that_was_never_given_out_is_a_place_in_the_order_all_the_same(
    repositories, place, is_above
):
    """A cursor comes from a client, which may send any."""
    await known(repositories, "c1", NOW)

    assert await listed(repositories, after=place) == (["c1"] if is_above else [])


async def test_a_page_that_ends_with_the_list_has_no_next(repositories):
    await known(repositories, "c1", NOW)
    await known(repositories, "c2", NOW)

    assert not (await page_of(repositories, size=2)).has_next
    assert (await page_of(repositories, size=1)).has_next


async def test_a_contact_that_becomes_active_meanwhile_repeats_no_other(repositories):
    for number in range(4):
        await known(repositories, f"c{number}", ago(days=number + 1))
    first = await page_of(repositories, size=2)

    await known(repositories, "new", NOW)

    rest = await page_of(repositories, size=5, after=first.entries[-1].position)
    assert [entry.value.id for entry in rest.entries] == ["c2", "c3"]


@pytest.mark.parametrize(
    "search",
    [
        "m",
        "Marie",
        "MARIE P",
        "pet",
        "petit jean",
        "marie  petit   jean",
        "jean",
        "+336",
        "336",
        "+33611223344",
        "44",
    ],
)
async def test_a_search_finds_by_the_beginning_of_name_word_or_number(repositories, search):
    numbers = ("+33611223344", "+4433")
    await known(repositories, "c1", NOW, name="Marie Petit  Jean", phone_numbers=numbers)

    assert await listed(repositories, search=search) == ["c1"]


@pytest.mark.parametrize(
    "search",
    ["arie", "marie marie", "611", "++33", "+", ".*", "^m", "$", "marie petit jeans", "x marie"],
)
async def test_a_search_finds_nothing_by_anything_else(repositories, search):
    await known(repositories, "c1", NOW, name="Marie Petit Jean")

    assert await listed(repositories, search=search) == []


@pytest.mark.parametrize("search", ["\u00e9lo", "\u00c9LODIE", "\u00c9lodie Stra\u00dfe"])
async def test_a_search_ignores_case_beyond_ascii(repositories, search):
    await known(repositories, "c1", NOW, name="\u00c9lodie STRASSE")

    assert await listed(repositories, search=search) == ["c1"]


@pytest.mark.parametrize("search", [None, "", "   "])
async def test_an_empty_search_is_none(repositories, search):
    await known(repositories, "c1", NOW)

    assert await listed(repositories, search=search) == ["c1"]


async def test_a_search_never_finds_what_the_agent_may_not_see(repositories):
    """R2"""
    await known(repositories, "c1", NOW, visible_to=frozenset({"ben"}))

    assert await listed(repositories, search="marie", agent="ana") == []
    assert await listed(repositories, search="marie", agent="ben") == ["c1"]


async def test_a_search_stays_within_the_organization(repositories):
    """R28"""
    await known(repositories, "c1", NOW)

    assert await listed(repositories, search="marie", of="globex") == []


async def test_a_search_pages_like_the_list(repositories):
    for number in range(5):
        await known(repositories, f"c{number}", ago(days=number))
    first = await page_of(repositories, size=2, search="marie")

    rest = await page_of(repositories, size=3, search="marie", after=first.entries[-1].position)

    assert [entry.value.id for entry in (*first.entries, *rest.entries)] == [
        f"c{number}" for number in range(5)
    ]
    assert (first.has_next, rest.has_next) == (True, False)


async def test_a_renamed_contact_is_found_by_the_new_name_only(repositories):
    await known(repositories, "c1", NOW)

    await repositories.contacts.save_many([contact(name="Zoe Grand")])

    assert await listed(repositories, search="zoe") == ["c1"]
    assert await listed(repositories, search="marie") == []
