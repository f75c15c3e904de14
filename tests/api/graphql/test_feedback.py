"""One press says whether insights helped, another takes it back."""

import pytest

from tests.builders import agent, conversation

GIVE = """
mutation ($id: ID!, $version: Int!, $helpful: Boolean, $reasons: [InsightsFeedbackReason!] = []) {
  giveInsightsFeedback(
    input: {insightsId: $id, version: $version, isHelpful: $helpful, reasons: $reasons}
  ) {
    __typename
    ... on UserError { message }
    ... on GiveInsightsFeedbackSuccess {
      insights { id version viewerFeedback { isHelpful reasons givenAt } }
    }
  }
}
"""
FEEDBACK = """
query ($id: ID!) { contact(id: $id) { insights { viewerFeedback { isHelpful reasons } } } }
"""


async def give(desk, helpful, version=1, contact_id="c1", **asked):
    asked |= {"id": desk.id("ContactInsights", contact_id), "version": version, "helpful": helpful}
    return (await desk.ask(GIVE, **asked))["giveInsightsFeedback"]


async def feedback(desk):
    data = await desk.ask(FEEDBACK, id=desk.id("Contact", "c1"))
    return data["contact"]["insights"]["viewerFeedback"]


@pytest.fixture
async def ana(workplace):
    desk = workplace.desk("ana")
    await desk.generate()
    return desk


async def test_feedback_is_shown_to_its_agent_alone_until_it_is_taken_back(ana, ben):
    assert await feedback(ana) is None

    answer = await give(ana, helpful=False, reasons=["TOO_LONG", "WRONG", "TOO_LONG"])

    assert answer["__typename"] == "GiveInsightsFeedbackSuccess"
    shown = answer["insights"]["viewerFeedback"]
    assert (shown["isHelpful"], shown["reasons"]) == (False, ["TOO_LONG", "WRONG"])
    assert shown["givenAt"]
    assert await feedback(ana) == {"isHelpful": False, "reasons": ["TOO_LONG", "WRONG"]}
    assert await feedback(ben) is None

    await give(ana, helpful=True)
    assert await feedback(ana) == {"isHelpful": True, "reasons": []}
    await give(ana, helpful=None)
    assert await feedback(ana) is None


async def test_who_may_read_insights_may_judge_them_without_a_licence(workplace, ana):
    """R2"""
    await workplace.save(agent("eve", licences=frozenset()))

    answer = await give(workplace.desk("eve"), helpful=True)

    assert answer["__typename"] == "GiveInsightsFeedbackSuccess"


async def test_the_next_version_begins_without_feedback_and_the_old_one_cannot_be_judged(ana):
    """R19"""
    await give(ana, helpful=True)
    await ana.generate()

    assert await feedback(ana) is None
    assert await give(ana, helpful=True, version=1) == {
        "__typename": "InsightsReplacedError",
        "message": "These insights were replaced meanwhile. Judge the new ones.",
    }
    assert (await give(ana, helpful=True, version=2))["insights"]["version"] == 2


async def test_insights_that_are_not_there_and_those_that_may_not_be_seen_look_the_same(
    workplace, ana, ben
):
    """R2, R28"""
    await workplace.save(conversation(visible_to=frozenset({"ana"})))
    expected = {
        "__typename": "InsightsNotFoundError",
        "message": "These insights do not exist, you may not see them, or they are too old to be judged.",
    }

    assert await give(ben, helpful=True) == expected
    assert await give(ana, helpful=True, contact_id="nobody") == expected


@pytest.mark.parametrize("helpful", [True, None])
async def test_reasons_belong_to_insights_that_did_not_help(ana, helpful):
    asked = {"id": ana.id("ContactInsights", "c1"), "version": 1, "helpful": helpful}
    _, (error,) = await ana.errors(GIVE, reasons=["WRONG"], **asked)

    assert error["message"] == (
        "'reasons' say why insights did not help: they need 'isHelpful: false'."
    )
    assert error["extensions"] == {"code": "BAD_REQUEST"}


async def test_feedback_is_kept_with_the_record_of_the_generation_and_without_words(workplace, ana):
    await give(ana, helpful=False, reasons=["MISSED_SOMETHING"])

    records = workplace.app.repositories.records._records
    (stored,) = await records.find({"organization": workplace.id}).to_list(None)

    assert (stored["action"], stored["outcome"]) == ("GENERATE", "REPLACED")
    (kept,) = stored["feedback"]
    del kept["givenAt"]
    assert kept == {"agent": "ana", "isHelpful": False, "reasons": ["MISSED_SOMETHING"]}
