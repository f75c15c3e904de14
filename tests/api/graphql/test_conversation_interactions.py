"""A conversation's own interactions, page by page from either end or around one of them."""

import pytest

from tests.api.workplace import working_in
from tests.builders import ago, conversation, sms
from tests.client import gid

PAGE = """
query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {
  conversation(id: $id) {
    interactions(first: $first, after: $after, last: $last, before: $before, around: $around) {
      edges { cursor node { id conversation { id } content { ... on Message { body } } } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}
"""
COUNT = 7
OTHER = "other"
ELSEWHERE = gid("Interaction", "m1", "globex")


@pytest.fixture(scope="module")
async def desk(app):
    """Seven messages in a conversation of their own, and one in another of the same contact."""
    async with working_in(app) as workplace:
        await workplace.save(
            conversation("v2"),
            conversation("v3", visible_to=frozenset({"ben"})),
            *(
                sms(f"m{at}", conversation_id="v2", occurred_at=ago(hours=at))
                for at in range(COUNT)
            ),
            sms(OTHER, conversation_id="v3", occurred_at=ago(hours=2)),
        )
        yield workplace.desk()


async def page_of(desk, conversation_id="v2", **asked):
    asked["id"] = desk.id("Conversation", conversation_id)
    return (await desk.ask(PAGE, **asked))["conversation"]["interactions"]


def told(desk, page):
    numbers = {desk.id("Interaction", f"m{at}"): at for at in range(COUNT)}
    return [numbers[edge["node"]["id"]] for edge in page["edges"]]


async def test_a_conversation_lists_its_own_interactions_the_latest_first(desk):
    page = await page_of(desk)

    assert told(desk, page) == [0, 1, 2, 3, 4, 5, 6]
    own = desk.id("Conversation", "v2")
    assert {edge["node"]["conversation"]["id"] for edge in page["edges"]} == {own}
    assert page["edges"][0]["node"]["content"]["body"]


async def test_forwards_and_backwards_go_through_the_same_list(desk):
    first = await page_of(desk, first=3)
    second = await page_of(desk, first=3, after=first["pageInfo"]["endCursor"])
    back = await page_of(desk, last=3, before=second["pageInfo"]["startCursor"])

    assert told(desk, first) == [0, 1, 2]
    assert told(desk, second) == [3, 4, 5]
    assert back["edges"] == first["edges"]
    assert back["pageInfo"] == first["pageInfo"]


async def test_the_last_are_the_earliest(desk):
    page = await page_of(desk, last=2)

    assert told(desk, page) == [5, 6]
    assert page["pageInfo"]["hasPreviousPage"] is True
    assert page["pageInfo"]["hasNextPage"] is False


async def test_a_page_around_an_interaction_has_it_in_the_middle(desk):
    page = await page_of(desk, first=3, around=desk.id("Interaction", "m4"))

    assert told(desk, page) == [3, 4, 5]
    assert page["pageInfo"]["hasPreviousPage"] is True
    assert page["pageInfo"]["hasNextPage"] is True
    on = await page_of(desk, first=3, after=page["pageInfo"]["endCursor"])
    assert told(desk, on) == [6]


@pytest.mark.parametrize("own", [OTHER, "unknown", ELSEWHERE])
async def test_around_an_interaction_that_is_not_there_the_page_is_empty(desk, own):
    """R2, R28: whether it is in a conversation that the viewer may not see, or nowhere, shows no difference."""
    page = await page_of(desk, around=own if own == ELSEWHERE else desk.id("Interaction", own))

    assert page == {
        "edges": [],
        "pageInfo": {
            "hasNextPage": False,
            "hasPreviousPage": False,
            "startCursor": None,
            "endCursor": None,
        },
    }


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (
            {"first": 3, "last": 3},
            "Ask for 'first' with 'after' or 'around', or for 'last' with 'before'.",
        ),
        ({"first": 3, "before": "own"}, "'before' needs 'last'."),
        ({"before": "own"}, "'before' needs 'last'."),
        (
            {"last": 3, "after": "own"},
            "Ask for 'first' with 'after' or 'around', or for 'last' with 'before'.",
        ),
        (
            {"around": "own", "after": "own"},
            "Ask for 'first' with 'after' or 'around', or for 'last' with 'before'.",
        ),
        ({"last": 0}, "'last' must be from 1 to 100, and 0 is not."),
        ({"last": 101}, "'last' must be from 1 to 100, and 101 is not."),
        ({"first": 101}, "'first' must be from 1 to 100, and 101 is not."),
    ],
)
async def test_a_page_that_contradicts_itself_is_refused(desk, asked, message):
    cursor = (await page_of(desk, first=1))["pageInfo"]["endCursor"]
    own = {"around": desk.id("Interaction", "m1"), "after": cursor, "before": cursor}
    asked = {name: own[name] if value == "own" else value for name, value in asked.items()}

    _, (error,) = await desk.errors(PAGE, id=desk.id("Conversation", "v2"), **asked)

    assert error["message"] == message
    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_the_conversations_of_a_contact_list_their_interactions_each(desk):
    query = """
    query ($id: ID!) { contact(id: $id) { conversations { edges { node {
      id interactions(first: 1) { edges { node { conversation { id } } } }
    } } } } }
    """

    data = await desk.ask(query, id=desk.id("Contact", "c1"))

    listed = [edge["node"] for edge in data["contact"]["conversations"]["edges"]]
    assert [one["id"] for one in listed] == [desk.id("Conversation", own) for own in ("v2", "v1")]
    for one in listed:
        (edge,) = one["interactions"]["edges"]
        assert edge["node"]["conversation"]["id"] == one["id"]
