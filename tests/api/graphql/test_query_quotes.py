"""Quotes, speakers and open matters over GraphQL (R30 to R33)."""

from datetime import datetime, timedelta

import pytest

from tests.builders import ago, call, conversation
from tests.writers.stories import AGENT, CONTACT, transcript_of

ASKED = """query($id: ID!) { node(id: $id) { ... on ContactInsights {
  statements { kind text quotes { text speaker agent { name } startSeconds source { id interaction { id } } }
    sources { id } }
  nextAction { kind text quotes { text } }
  openMatters { text owedBy agent { name } raisedAt dueOn isOverdue quotes { text speaker } sources { id } }
} } }"""
BEN_ONLY = frozenset({"ben"})


async def seen_by(desk):
    return (await desk.ask(ASKED, id=desk.id("ContactInsights", "c1")))["node"]


@pytest.fixture
async def promised(workplace):
    """In a conversation that only Ben may see, Ben promised something by a day that has passed."""
    await workplace.save(
        conversation("v2", visible_to=BEN_ONLY),
        call(
            "i2",
            transcript=transcript_of(
                (CONTACT, "My invoice of May shows two lamps."),
                (AGENT, "I'll send you the right invoice tomorrow."),
            ),
            conversation_id="v2",
            agent_id="ben",
            occurred_at=ago(days=5),
        ),
    )
    await workplace.desk("ben").generate("v2")
    return workplace


async def test_a_quote_names_its_words_its_speaker_and_its_source(promised):
    """R30"""
    insights = await seen_by(promised.desk("ben"))

    told = {one["text"]: one for one in insights["statements"]}
    (said,) = (one for text, one in told.items() if "two lamps" in text)
    (quote,) = said["quotes"]
    source = quote.pop("source")
    assert quote == {
        "text": "My invoice of May shows two lamps.",
        "speaker": "CONTACT",
        "agent": None,
        "startSeconds": None,
    }
    assert source["id"] == said["sources"][0]["id"]
    assert source["interaction"] == {"id": promised.desk("ben").id("Interaction", "i2")}


async def test_what_is_open_tells_who_owes_it_since_when_and_until_when(promised):
    """R32"""
    matter = (await seen_by(promised.desk("ben")))["openMatters"][0]

    assert matter["owedBy"] == "ORGANIZATION"
    assert matter["agent"] == {"name": "Ben"}
    assert matter["raisedAt"] == promised.moment(ago(days=5))
    raised = datetime.fromisoformat(matter["raisedAt"])
    assert matter["dueOn"] == (raised + timedelta(days=1)).date().isoformat()
    assert matter["isOverdue"] is True
    assert matter["quotes"] == [
        {"text": "I'll send you the right invoice tomorrow.", "speaker": "AGENT"}
    ]


async def test_the_next_action_is_the_first_that_the_organization_owes(promised):
    """R33"""
    insights = await seen_by(promised.desk("ben"))

    assert insights["nextAction"]["text"] == insights["openMatters"][0]["text"]
    assert insights["nextAction"]["kind"] == "PROMISE"


async def test_quotes_from_a_conversation_that_the_reader_may_not_see_are_not_shown(promised):
    """R31"""
    for_ben, for_ana = [await seen_by(promised.desk(agent)) for agent in ("ben", "ana")]

    hidden = [one for one in for_ana["statements"] if "two lamps" in one["text"]]
    assert [one["quotes"] for one in hidden] == [[]]
    assert for_ana["openMatters"][0]["quotes"] == for_ana["nextAction"]["quotes"] == []
    texts = [[one["text"] for one in each["statements"]] for each in (for_ana, for_ben)]
    assert texts[0] == texts[1]
    seen = [one["quotes"] for one in for_ana["statements"] if one not in hidden]
    assert all(seen)


async def test_a_source_has_one_id_that_tells_nothing_of_the_interaction(promised):
    """R7"""
    for_ben, for_ana = [await seen_by(promised.desk(agent)) for agent in ("ben", "ana")]

    ids = [one["sources"][0]["id"] for one in for_ana["statements"]]
    assert ids == [one["sources"][0]["id"] for one in for_ben["statements"]]
    assert len(set(ids)) == 2
    assert promised.desk("ben").id("Interaction", "i2") not in ids
