"""Objects by their ids, and ids that nobody has or that the viewer may not use (R2, R7, R23, R28)."""

import pytest

from tests.api.workplace import working_in
from tests.builders import admin, conversation
from tests.client import gid

BEN_ONLY = frozenset({"ben"})
NODE = "query ($id: ID!) { node(id: $id) { __typename id } }"
CONTACT = "query ($id: ID!) { contact(id: $id) { id } }"
CONVERSATION = "query ($id: ID!) { conversation(id: $id) { id } }"


NODES = [
    ("Contact", "c1"),
    ("Conversation", "v1"),
    ("ContactInsights", "c1"),
    ("Interaction", "i1"),
    ("Agent", "ben"),
    ("Line", "l1"),
]


@pytest.mark.parametrize(("type_name", "own"), NODES)
async def test_a_node_of_each_type_is_read_by_its_id(ana, type_name, own):
    await ana.generate()
    id_ = ana.id(type_name, own)

    assert (await ana.ask(NODE, id=id_))["node"] == {"__typename": type_name, "id": id_}


async def test_the_own_organization_is_a_node(workplace, ana):
    id_ = ana.id("Organization", workplace.id)

    assert (await ana.ask(NODE, id=id_))["node"] == {"__typename": "Organization", "id": id_}


@pytest.mark.parametrize(("type_name", "own"), NODES[:4])
async def test_nothing_of_an_invisible_conversation_is_a_node(workplace, ana, type_name, own):
    """R2, R7: an admin gets null too."""
    await ana.generate()
    await workplace.save(admin("dora"), conversation(visible_to=BEN_ONLY))

    for desk in (ana, workplace.desk("dora")):
        assert (await desk.ask(NODE, id=desk.id(type_name, own)))["node"] is None


@pytest.mark.parametrize(("type_name", "own"), NODES)
async def test_what_does_not_exist_looks_the_same(ana, type_name, own):
    assert (await ana.ask(NODE, id=ana.id(type_name, "nothing")))["node"] is None


@pytest.mark.parametrize(("type_name", "own"), NODES)
async def test_nothing_of_another_organization_is_a_node(app, ana, type_name, own):
    """R28"""
    async with working_in(app) as another:
        await another.desk("ana").generate()

        assert (await ana.ask(NODE, id=gid(type_name, own, another.id)))["node"] is None
        foreign = gid("Organization", another.id, another.id)
        assert (await ana.ask(NODE, id=foreign))["node"] is None


@pytest.mark.parametrize(
    ("query", "foreign"),
    [(CONTACT, gid("Contact", "c1")), (CONVERSATION, gid("Conversation", "v1"))],
)
async def test_a_foreign_id_is_null_by_any_road(ana, query, foreign):
    """R28"""
    assert list((await ana.ask(query, id=foreign)).values()) == [None]


@pytest.mark.parametrize("own", ["c1", "ana"])
async def test_an_id_of_a_kind_that_nothing_has_is_null(ana, own):
    assert (await ana.ask(NODE, id=ana.id("Nothing", own)))["node"] is None


@pytest.mark.parametrize("malformed", ["c1", "", "Q29udGFjdA==", "Q29udGFjdDo=", "Q29udGFjdDpjMQ"])
@pytest.mark.parametrize("query", [NODE, CONTACT, CONVERSATION], ids=["node", "contact", "conv"])
async def test_an_id_that_was_never_given_out_is_a_bad_request(ana, query, malformed):
    data, (error,) = await ana.errors(query, id=malformed)

    assert list(data.values()) == [None]
    assert error["message"] == f"{malformed!r} is not an id that this service gave out."
    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_an_id_of_another_type_is_a_bad_request(ana):
    agent_id = ana.id("Agent", "ana")

    data, (error,) = await ana.errors(CONTACT, id=agent_id)

    assert data == {"contact": None}
    assert error["message"] == f"The id {agent_id!r} is a Agent's, and a Contact's is needed here."
    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_insights_are_reached_from_an_interaction_and_lead_back(ana):
    """Both ways show the same."""
    await ana.generate()
    query = """
    query ($id: ID!) {
      node(id: $id) {
        ... on Interaction {
          conversation { contact { insights { version isUpToDate contact { id } generatedBy { name } } } }
        }
      }
    }
    """

    found = (await ana.ask(query, id=ana.id("Interaction", "i1")))["node"]

    assert found["conversation"]["contact"]["insights"] == {
        "version": 1,
        "isUpToDate": True,
        "contact": {"id": ana.id("Contact", "c1")},
        "generatedBy": {"name": "Ana"},
    }


async def test_a_deleted_contact_is_gone_with_all_that_belongs_to_it(workplace, ana):
    """R23"""
    await ana.generate()
    await workplace.app.repositories.contacts.delete(workplace.id, "c1")

    for type_name, own in (
        ("Contact", "c1"),
        ("ContactInsights", "c1"),
        ("Conversation", "v1"),
        ("Interaction", "i1"),
    ):
        assert (await ana.ask(NODE, id=ana.id(type_name, own)))["node"] is None
