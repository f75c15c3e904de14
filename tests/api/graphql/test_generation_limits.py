"""An agent who generates too often learns how long to wait, in words and as a number."""

import asyncio
import re

import pytest

from tests.api.workplace import running_app, working_in
from tests.builders import call, contact, conversation

GENERATE = """
mutation ($id: ID!) {
  generateInsights(input: {conversationId: $id}) {
    __typename
    ... on TooManyRequestsError { message retryAfterSeconds }
    ... on GenerateInsightsSuccess { insights { version } }
  }
}
"""
MONTH = 31 * 24 * 3600
BUDGET_SPENT = (
    r"Your organization has used up its insights for this month. "
    r"They can be generated again from \d{4}-\d\d-01 \(UTC\)."
)


async def generate(desk, conversation_id="v1"):
    answer = await desk.ask(GENERATE, id=desk.id("Conversation", conversation_id))
    return answer["generateInsights"]


@pytest.mark.parametrize(
    ("settings", "most_seconds", "words"),
    [
        (
            {"agent_generations_per_minute": 1},
            60,
            r"You have asked for insights too often. Try again in \d+ seconds.",
        ),
        (
            {"organization_generations_per_month": 1},
            MONTH,
            BUDGET_SPENT,
        ),
    ],
    ids=["the agent's limit", "the organization's budget"],
)
async def test_a_limit_that_is_reached_is_a_typed_answer(
    database_url, settings, most_seconds, words
):
    url = database_url.replace("/?", "/test_generation_limits?")
    async with running_app(url, **settings) as app, working_in(app) as workplace:
        ana = workplace.desk()
        first, second = await generate(ana), await generate(ana)
        standing = await ana.insights()

    assert first["insights"]["version"] == 1
    assert second["__typename"] == "TooManyRequestsError"
    assert 1 <= second["retryAfterSeconds"] <= most_seconds
    assert re.fullmatch(words, second["message"])
    assert standing["version"] == 1


async def test_twenty_contacts_at_once_do_not_pass_the_limit_together(database_url):
    url = database_url.replace("/?", "/test_generation_limits?")
    others = [
        value
        for at in range(20)
        for value in (
            contact(f"x{at}"),
            conversation(f"y{at}", contact_id=f"x{at}"),
            call(f"z{at}", contact_id=f"x{at}", conversation_id=f"y{at}"),
        )
    ]
    async with (
        running_app(url, agent_generations_per_minute=5) as app,
        working_in(app, *others) as workplace,
    ):
        ana = workplace.desk()
        answers = await asyncio.gather(*(generate(ana, f"y{at}") for at in range(20)))

    kinds = [answer["__typename"] for answer in answers]
    assert kinds.count("GenerateInsightsSuccess") == 5
    assert kinds.count("TooManyRequestsError") == 15
