"""Whether the insights helped: said with one press, and taken back with a second."""

import pytest
from agent_page import WANTS, findings
from playwright.async_api import expect

pytestmark = pytest.mark.slow


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


async def given(office):
    """What the service keeps of Ana's."""
    data = await office.desk().ask(
        "query ($id: ID!) { contact(id: $id) { insights { viewerFeedback { isHelpful reasons } } } }",
        id=office.id("Contact", "c1"),
    )
    return data["contact"]["insights"]["viewerFeedback"]


def is_about_feedback(response):
    return "giveInsightsFeedback" in (response.request.post_data or "")


async def test_one_press_says_that_they_helped_and_a_second_takes_it_back(office, model):
    await office.generated(model, WANTS)
    async with office.page() as page:
        for is_pressed in ("true", "false"):
            async with page.expect_response(is_about_feedback):
                await button(page, "Helpful").click()
            await expect(button(page, "Helpful")).to_have_attribute("aria-pressed", is_pressed)
            kept = await given(office)
            assert kept == ({"isHelpful": True, "reasons": []} if is_pressed == "true" else None)


async def test_thumbs_down_asks_why_and_all_is_there_after_a_reload(office, model):
    await office.generated(model, WANTS)
    async with office.page() as page:
        await expect(page.get_by_role("group", name="Why not")).to_be_hidden()
        await button(page, "Not helpful").click()
        reasons = page.get_by_role("group", name="Why not").get_by_role("button")
        await expect(reasons).to_have_text(["Wrong", "Not said", "Too long", "Missed something"])
        async with page.expect_response("**/graphql"):
            await button(page, "Too long").click()
        assert await findings(page) == []
        await page.reload()

        await expect(button(page, "Not helpful")).to_have_attribute("aria-pressed", "true")
        await expect(button(page, "Too long")).to_have_attribute("aria-pressed", "true")
        await expect(button(page, "Wrong")).to_have_attribute("aria-pressed", "false")


async def test_newer_insights_have_not_been_judged(office, model):
    await office.generated(model, WANTS)
    async with office.page() as page:
        await button(page, "Helpful").click()
        await expect(button(page, "Helpful")).to_have_attribute("aria-pressed", "true")
        await office.generated(model, WANTS, agent_id="ben")

        await expect(button(page, "Helpful")).to_have_attribute("aria-pressed", "false")
