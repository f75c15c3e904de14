"""The right to generate, on the viewer itself: one entity that follows the licence and the switch."""

from domain.people import AgentRole
from tests.builders import admin, agent

RIGHTS = "{ viewer { canGenerateInsights cannotGenerateInsightsReasons } }"
OTHER = """
query ($id: ID!) { node(id: $id) { ... on Agent { canGenerateInsights cannotGenerateInsightsReasons } } }
"""


async def rights(desk):
    return (await desk.ask(RIGHTS))["viewer"]


async def test_a_licensed_agent_may_generate_while_contact_insights_are_on(ana):
    """R1, R6"""
    assert await rights(ana) == {"canGenerateInsights": True, "cannotGenerateInsightsReasons": []}


async def test_all_reasons_against_it_are_listed(workplace, ana):
    """R2"""
    await workplace.save(admin("ben"))
    await workplace.desk("ben").switch(enabled=False)
    await workplace.save(agent("ana", licences=frozenset()))

    assert await rights(ana) == {
        "canGenerateInsights": False,
        "cannotGenerateInsightsReasons": ["CONTACT_INSIGHTS_DISABLED", "LICENCE_REQUIRED"],
    }


async def test_the_rights_of_another_agent_are_their_own(workplace, ana):
    await workplace.save(agent("ben", role=AgentRole.ADMIN, licences=frozenset()))

    data = await ana.ask(OTHER, id=ana.id("Agent", "ben"))

    assert data["node"] == {
        "canGenerateInsights": False,
        "cannotGenerateInsightsReasons": ["LICENCE_REQUIRED"],
    }
