"""Queries for insights (R2, R5, R7, R8, R14, R18, R19, R22, R23)."""

import pytest

from tests.builders import agent, ago, call, conversation, organization, sms

NOBODY = frozenset()
BEN_ONLY = frozenset({"ben"})
SOURCES = """
query ($id: ID!) {
  node(id: $id) {
    ... on ContactInsights {
      generatedIn { id }
      lastInteraction { text agent { name } }
      statements {
        sources { channel direction occurredAt interaction { id agent { name } conversation { id } } }
      }
    }
  }
}
"""


async def test_insights_are_null_until_somebody_generates_them(ana):
    """R22: opening a page generates nothing."""
    assert await ana.insights() is None
    assert await ana.insights() is None


async def test_insights_tell_everything_about_themselves(workplace, ana, ben):
    """R8, R14, R18, R19, R22"""
    await workplace.save(sms("i2", text=None), call("i1", agent_id="ben"), call("i3", said=None))
    await ben.generate()

    found = await ana.insights()

    assert found["id"] == ana.id("ContactInsights", "c1")
    assert (found["version"], found["language"], found["writer"]) == (1, "en", "extractive")
    assert (found["isUpToDate"], found["newInteractionCount"]) == (True, 0)
    assert found["generatedBy"] == {"name": "Ben"}
    assert found["generatedIn"] == {"id": ana.id("Conversation", "v1"), "line": {"name": "L1"}}
    last = found["lastInteraction"]
    assert (last["channel"], last["direction"], last["agent"]) == (
        "CALL",
        "INBOUND",
        {"name": "Ben"},
    )
    assert last["occurredAt"] == workplace.moment(ago(hours=1))
    assert "Ben" in last["text"]
    assert "Marie Petit" in last["text"]
    assert found["summary"] == " ".join(one["text"] for one in found["statements"])
    source = {
        "channel": "CALL",
        "direction": "INBOUND",
        "occurredAt": workplace.moment(ago(hours=1)),
        "interaction": {"id": ana.id("Interaction", "i1")},
    }
    for statement in found["statements"]:
        assert statement["sources"] == [source]
    assert found["nextAction"]["sources"] == [
        {"channel": "CALL", "interaction": {"id": ana.id("Interaction", "i1")}}
    ]
    coverage = found["coverage"]
    assert (coverage["interactionCount"], coverage["suspiciousCount"]) == (1, 0)
    assert coverage["leftOut"] == [
        {"reason": "NO_TRANSCRIPT", "count": 1},
        {"reason": "NO_TEXT", "count": 1},
    ]


async def test_insights_are_read_without_a_licence_and_while_switched_off(workplace, ana):
    """R2, R5"""
    await ana.generate()
    await workplace.save(
        agent("chloe", licences=NOBODY), organization(contact_insights_enabled=False)
    )

    assert (await workplace.desk("chloe").insights())["version"] == 1


@pytest.mark.parametrize(
    ("happens", "new"),
    [
        (sms("i2", occurred_at=ago(minutes=1)), 1),
        (call("i1", said="It was the parcel that arrived damaged."), 0),
    ],
    ids=["one appeared", "one changed"],
)
async def test_insights_tell_what_has_happened_since(workplace, ana, happens, new):
    """R22"""
    await ana.generate()
    await workplace.save(happens)

    found = await ana.insights()

    assert (found["isUpToDate"], found["newInteractionCount"]) == (False, new)


async def test_insights_go_with_a_source_that_they_read(workplace, ana):
    """R23"""
    await ana.generate()
    await workplace.app.repositories.interactions.delete(workplace.id, "i1")

    assert await ana.insights() is None


@pytest.fixture
async def hidden(workplace):
    """Insights with two sources: one call that only Ben may see, and one that all may see."""
    await workplace.save(
        conversation("v2", visible_to=BEN_ONLY),
        call(
            "i2",
            said="My invoice of May shows two lamps. I want my money back.",
            conversation_id="v2",
            agent_id="ben",
            occurred_at=ago(minutes=5),
        ),
    )
    await workplace.desk("ben").generate("v2")
    return workplace


async def sources_seen(desk):
    found = (await desk.ask(SOURCES, id=desk.id("ContactInsights", "c1")))["node"]
    sources = {
        source["occurredAt"]: source
        for statement in found.pop("statements")
        for source in statement["sources"]
    }
    return found, sources


async def test_a_source_that_the_reader_may_not_see_shows_channel_direction_and_time_only(hidden):
    """R7"""
    _, sources = await sources_seen(hidden.desk("ana"))

    moment = hidden.moment(ago(minutes=5))
    assert sources[moment] == {
        "channel": "CALL",
        "direction": "INBOUND",
        "occurredAt": moment,
        "interaction": None,
    }
    assert sources[hidden.moment(ago(hours=1))]["interaction"] is not None


async def test_the_reader_who_may_see_it_sees_the_source_whole(hidden):
    """R7"""
    ben = hidden.desk("ben")
    _, sources = await sources_seen(ben)

    assert sources[hidden.moment(ago(minutes=5))]["interaction"] == {
        "id": ben.id("Interaction", "i2"),
        "agent": {"name": "Ben"},
        "conversation": {"id": ben.id("Conversation", "v2")},
    }


async def test_the_text_is_shared_in_full_with_the_agents_name(hidden):
    """R7, R14"""
    found, _ = await sources_seen(hidden.desk("ana"))

    assert found["lastInteraction"]["agent"] == {"name": "Ben"}
    assert "Ben" in found["lastInteraction"]["text"]
    assert (await hidden.desk("ana").insights())["summary"] == (
        await hidden.desk("ben").insights()
    )["summary"]


async def test_the_conversation_they_were_generated_in_is_null_to_who_may_not_see_it(hidden):
    """R7"""
    assert (await hidden.desk("ana").insights())["generatedIn"] is None
    assert (await hidden.desk("ben").insights())["generatedIn"] is not None


async def test_what_may_not_be_seen_is_not_listed(hidden):
    """R2, R7"""
    query = """
    query ($id: ID!) {
      contact(id: $id) {
        conversations { edges { node { id } } }
        interactions { edges { node { id } } }
      }
    }
    """
    ana = hidden.desk("ana")

    found = (await ana.ask(query, id=ana.id("Contact", "c1")))["contact"]

    for name, own in (
        ("conversations", ana.id("Conversation", "v1")),
        ("interactions", ana.id("Interaction", "i1")),
    ):
        assert [edge["node"]["id"] for edge in found[name]["edges"]] == [own]


async def test_an_author_who_has_left_stays_named(workplace, ana, ben):
    """R8"""
    await ben.generate()
    await workplace.app.repositories.agents._agents.delete_one({"_id": f"{workplace.id}/ben"})

    assert (await ana.insights())["generatedBy"] == {"name": "Ben"}


async def test_an_author_who_has_left_stays_named_by_any_road(workplace, ana, ben):
    """R8"""
    await ben.generate()
    await workplace.app.repositories.agents._agents.delete_one({"_id": f"{workplace.id}/ben"})
    query = """
    query ($id: ID!) {
      node(id: $id) {
        ... on Interaction { conversation { contact { insights { generatedBy { name } } } } }
      }
    }
    """

    found = (await ana.ask(query, id=ana.id("Interaction", "i1")))["node"]

    assert found["conversation"]["contact"]["insights"]["generatedBy"] == {"name": "Ben"}


async def test_no_earlier_version_can_be_read(ana):
    """R19"""
    schema = await ana.ask("{ __schema { types { name fields { name args { name } } } } }")
    arguments = {
        argument["name"]
        for type_ in schema["__schema"]["types"]
        for field in type_["fields"] or ()
        for argument in field["args"]
    }
    assert not {name for name in arguments if "version" in name.lower()} - {"afterVersion"}


async def test_the_last_interaction_names_the_newest_source_to_those_who_may_see_it(
    workplace, ana, ben
):
    """R7, R14"""
    query = """
    query ($id: ID!) { contact(id: $id) { insights { lastInteraction { text interaction { id } } } } }
    """
    await workplace.save(
        conversation("v2", visible_to=BEN_ONLY),
        sms("i2", conversation_id="v2", occurred_at=ago(minutes=1)),
    )
    await ben.generate()

    async def last(desk):
        data = await desk.ask(query, id=desk.id("Contact", "c1"))
        return data["contact"]["insights"]["lastInteraction"]

    assert (await last(ben))["interaction"] == {"id": ben.id("Interaction", "i2")}
    assert (await last(ana))["interaction"] is None
    assert (await last(ana))["text"] == (await last(ben))["text"]
