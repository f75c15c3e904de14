"""Lists in pages: their sizes and cursors. No entry is lost or repeated."""

import pytest

from domain.pages import PageRequest
from tests.api.workplace import working_in
from tests.builders import ago, call, contact, conversation, sms
from tests.client import gid

CONTACTS = """
query ($first: Int, $after: String, $search: String) {
  list: contacts(first: $first, after: $after, search: $search) {
    edges { cursor node { id name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
INTERACTIONS = """
query ($first: Int, $after: String, $id: ID!) {
  contact(id: $id) {
    list: interactions(first: $first, after: $after) {
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
"""
CONVERSATIONS = INTERACTIONS.replace("interactions", "conversations")
QUERIES = {"contacts": CONTACTS, "interactions": INTERACTIONS, "conversations": CONVERSATIONS}
COUNT = 7


@pytest.fixture(params=QUERIES)
def query(request):
    return QUERIES[request.param]


async def fill(workplace):
    """Seven contacts. The first has seven conversations and seven interactions."""
    await workplace.app.repositories.contacts.delete(workplace.id, "c1")
    for at in range(COUNT):
        await workplace.save(
            contact(f"c{at}", name=f"Contact {at}"),
            conversation(f"v{at}", contact_id="c0"),
            *([conversation(f"w{at}", contact_id=f"c{at}")] if at else []),
        )
    said = [
        sms(f"i{at}", contact_id="c0", conversation_id=f"v{at}", occurred_at=ago(hours=1 + at))
        for at in range(COUNT)
    ]
    await workplace.save(*said)


@pytest.fixture(scope="module")
async def filled(app):
    """For tests that only read."""
    async with working_in(app) as workplace:
        await fill(workplace)
        yield workplace


@pytest.fixture
def desk(filled):
    return filled.desk()


@pytest.fixture
async def own_desk(workplace):
    """For tests that change the listed data."""
    await fill(workplace)
    return workplace.desk()


async def listed(desk, query, **variables):
    if "$id" in query:
        variables["id"] = desk.id("Contact", "c0")
    data = await desk.ask(query, **variables)
    return data["contact"]["list"] if "contact" in data else data["list"]


async def paged(desk, query, size):
    """The ids of each page, one page after the other."""
    pages, after = [], None
    while True:
        found = await listed(desk, query, first=size, after=after)
        pages.append([edge["node"]["id"] for edge in found["edges"]])
        if not found["pageInfo"]["hasNextPage"]:
            return pages
        after = found["pageInfo"]["endCursor"]


@pytest.mark.parametrize("size", [1, 3, 7])
async def test_following_the_cursors_goes_through_the_whole_list_once(desk, query, size):
    (whole,) = await paged(desk, query, 100)

    pages = await paged(desk, query, size)

    assert [own for page in pages for own in page] == whole
    assert all(len(page) == size for page in pages[:-1])
    assert len(set(whole)) == len(whole) == COUNT


async def test_a_page_tells_where_it_stands(desk, query):
    first = await listed(desk, query, first=3)
    cursors = [edge["cursor"] for edge in first["edges"]]
    assert first["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "startCursor": cursors[0],
        "endCursor": cursors[-1],
    }

    second = await listed(desk, query, first=3, after=cursors[-1])

    assert second["pageInfo"]["hasPreviousPage"] is True


async def test_a_cursor_in_the_middle_of_a_page_continues_from_there(desk, query):
    whole = (await listed(desk, query, first=5))["edges"]

    found = await listed(desk, query, first=2, after=whole[2]["cursor"])

    assert found["edges"] == whole[3:5]


async def test_a_page_after_the_end_is_empty(desk, query):
    last = (await listed(desk, query, first=100))["pageInfo"]["endCursor"]

    assert await listed(desk, query, first=5, after=last) == {
        "edges": [],
        "pageInfo": {
            "hasNextPage": False,
            "hasPreviousPage": True,
            "startCursor": None,
            "endCursor": None,
        },
    }


@pytest.mark.parametrize("size", [0, -1, 101, 2_147_483_647])
async def test_a_size_out_of_range_is_refused_and_not_cut(desk, query, size):
    data, (error,) = await desk.errors(query, first=size, id=desk.id("Contact", "c0"))

    assert error["message"] == f"'first' must be from 1 to 100, and {size} is not."
    assert error["extensions"] == {"code": "BAD_REQUEST"}
    assert data in (None, {"contact": None})


async def test_without_a_size_twenty_are_listed(workplace, ana):
    await workplace.save(*(sms(f"m{at}") for at in range(30)))

    found = (await ana.ask(INTERACTIONS, id=ana.id("Contact", "c1")))["contact"]["list"]

    assert len(found["edges"]) == 20
    assert found["pageInfo"]["hasNextPage"] is True


async def test_a_size_that_is_null_counts_as_none_given(desk, query):
    found = await listed(desk, query, first=None)

    assert found == await listed(desk, query, first=20)


@pytest.mark.parametrize(
    ("cursor", "message"),
    [
        ("nonsense", "'nonsense' is not an id that this service gave out."),
        ("", "'' is not an id that this service gave out."),
        (gid("Contact", "c1"), "is a Contact's, and a "),
    ],
)
async def test_a_cursor_that_was_never_given_out_is_refused(desk, query, cursor, message):
    _, (error,) = await desk.errors(query, after=cursor, id=desk.id("Contact", "c0"))

    assert message in error["message"]
    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_a_cursor_of_another_list_is_refused(desk):
    other = (await listed(desk, CONTACTS, first=1))["pageInfo"]["endCursor"]

    _, (error,) = await desk.errors(INTERACTIONS, after=other, id=desk.id("Contact", "c0"))

    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_interactions_that_appear_meanwhile_shift_no_page(workplace, own_desk):
    first = await listed(own_desk, INTERACTIONS, first=3)
    newer = (
        sms(f"new{at}", contact_id="c0", conversation_id="v0", occurred_at=ago(minutes=at))
        for at in range(5)
    )
    await workplace.save(*newer)

    rest = await listed(own_desk, INTERACTIONS, first=100, after=first["pageInfo"]["endCursor"])

    found = [edge["node"]["id"] for edge in [*first["edges"], *rest["edges"]]]
    assert found == [own_desk.id("Interaction", f"i{at}") for at in range(COUNT)]


async def test_the_interaction_that_a_cursor_stood_on_may_go(workplace, own_desk):
    first = await listed(own_desk, INTERACTIONS, first=3)
    await workplace.app.repositories.interactions.delete(workplace.id, "i2")

    rest = await listed(own_desk, INTERACTIONS, first=100, after=first["pageInfo"]["endCursor"])

    expected = [own_desk.id("Interaction", f"i{at}") for at in range(3, COUNT)]
    assert [edge["node"]["id"] for edge in rest["edges"]] == expected


async def test_interactions_at_the_same_moment_are_each_listed_once(workplace, ana):
    await workplace.save(*(sms(f"m{at}", occurred_at=ago(hours=1)) for at in range(6)))

    pages, after = [], None
    for _ in range(7):
        variables = {"first": 1, "after": after, "id": ana.id("Contact", "c1")}
        found = (await ana.ask(INTERACTIONS, **variables))["contact"]["list"]
        pages += [edge["node"]["id"] for edge in found["edges"]]
        after = found["pageInfo"]["endCursor"]

    assert pages == [
        ana.id("Interaction", own) for own in ("m5", "m4", "m3", "m2", "m1", "m0", "i1")
    ]


async def test_a_cursor_shows_nothing_that_its_bearer_may_not_see(workplace, own_desk):
    """R2: a cursor is a position in a list, and gives no right."""
    first = await listed(own_desk, INTERACTIONS, first=1)
    await workplace.save(conversation("v3", contact_id="c0", visible_to=frozenset()))

    rest = await listed(own_desk, INTERACTIONS, first=100, after=first["pageInfo"]["endCursor"])

    assert own_desk.id("Interaction", "i3") not in {edge["node"]["id"] for edge in rest["edges"]}


@pytest.mark.parametrize("search", [None, "Marie"])
async def test_a_list_that_lags_behind_shows_no_contact_that_was_hidden_meanwhile(
    workplace, ana, search
):
    """R1, R2: the conversation is hidden already, but the list is not yet updated."""
    conversations = workplace.app.repositories.conversations._conversations
    hidden = await conversations.update_one(
        {"_id": f"{workplace.id}/v1"}, {"$set": {"visibleTo": []}}
    )
    assert hidden.modified_count == 1

    page = await workplace.app.repositories.contacts.page(
        workplace.id, "ana", PageRequest(size=1), search=search
    )

    assert [entry.value.id for entry in page.entries] == ["c1"]
    assert (await listed(ana, CONTACTS, search=search))["edges"] == []


async def test_contacts_are_listed_the_latest_active_first(workplace, ana):
    await workplace.save(
        contact("c2"),
        conversation("v2", contact_id="c2"),
        call("i2", contact_id="c2", conversation_id="v2", occurred_at=ago(minutes=1)),
    )

    found = await listed(ana, CONTACTS)

    assert [edge["node"]["id"] for edge in found["edges"]] == [
        ana.id("Contact", "c2"),
        ana.id("Contact", "c1"),
    ]


@pytest.mark.parametrize("search", ["marie", "PET", "pet mär", "+33 6 11", "(0)611", "344"])
async def test_contacts_are_found_by_words_of_the_name_or_by_a_number(workplace, ana, search):
    await workplace.save(contact("c2", name="Somebody", phone_numbers=("+4420",)))
    await workplace.save(conversation("v2", contact_id="c2"))

    found = await listed(ana, CONTACTS, search=search)

    assert [edge["node"]["id"] for edge in found["edges"]] == [ana.id("Contact", "c1")]


@pytest.mark.parametrize("search", ["arie", "Marie Marie", "$ne", ".*", "611"])
async def test_a_search_is_taken_as_it_is_written(ana, search):
    assert (await listed(ana, CONTACTS, search=search))["edges"] == []


async def test_a_contact_that_may_not_be_seen_is_not_found(workplace, ana):
    """R2"""
    await workplace.save(conversation(visible_to=frozenset({"ben"})))

    for search in (None, "Marie"):
        assert (await listed(ana, CONTACTS, search=search))["edges"] == []
