"""What changed since the previous version of the insights, over GraphQL (R7, R19)."""

from tests.builders import ago, conversation, sms

ASKED = """query($id: ID!) { node(id: $id) { ... on ContactInsights {
  version changes { addedCount removedCount }
  statements { text isNew quotes { text } } nextAction { isNew }
} } }"""
BEN_ONLY = frozenset({"ben"})


async def seen_by(desk):
    return (await desk.ask(ASKED, id=desk.id("ContactInsights", "c1")))["node"]


async def test_the_first_insights_have_no_changes(ana):
    """R19"""
    await ana.generate()

    found = await seen_by(ana)

    assert (found["version"], found["changes"]) == (1, None)
    assert not any(one["isNew"] for one in [*found["statements"], found["nextAction"]])


async def test_insights_that_say_the_same_again_have_changed_in_nothing(ana):
    """R19, R22"""
    await ana.generate()
    await ana.generate()

    found = await seen_by(ana)

    assert (found["version"], found["changes"]) == (2, {"addedCount": 0, "removedCount": 0})
    assert not any(one["isNew"] for one in [*found["statements"], found["nextAction"]])


async def test_a_reader_is_told_what_is_new_of_a_conversation_that_they_may_not_see(workplace, ana):
    """R7, R19, R31"""
    await ana.generate()
    await workplace.save(
        conversation("v2", visible_to=BEN_ONLY),
        sms(
            "i2",
            text="The display of the new radio is cracked, please send another one.",
            conversation_id="v2",
            occurred_at=ago(minutes=2),
        ),
    )
    await ana.generate()

    found = await seen_by(ana)

    assert found["nextAction"]["isNew"]
    added = [one for one in found["statements"] if one["isNew"]]
    assert found["changes"]["addedCount"] == len(added)
    assert found["changes"] == (await seen_by(workplace.desk("ben")))["changes"]
    assert [one["quotes"] for one in added] == [[] for _ in added]
