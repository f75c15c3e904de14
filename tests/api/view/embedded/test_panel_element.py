"""R24, R40: the panel as an element of a page of another origin, in Chromium."""

from dataclasses import replace

import pytest
from agent_page import WANTS, answering, findings, status
from playwright.async_api import expect

from tests.builders import agent, ago, conversation

pytestmark = pytest.mark.slow

PLAIN = "/plain-page/"
NAMING = """<!doctype html><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="{service}/panel.js"></script>
<contact-insights conversation-id="{conversation}"></contact-insights>
<script>
  const token = async () => (await fetch("token")).text();
  document.querySelector("contact-insights").token = token;
</script>"""


def told(page):
    return page.locator("#told")


async def test_the_example_shows_the_contact_with_the_number_and_new_insights_by_themselves(
    office, model, elsewhere, browser
):
    """R24"""
    async with elsewhere.page(browser, PLAIN) as page:
        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()
        await office.generated(model, agent_id="ben")

        await expect(page.locator(".statement").first).to_contain_text(WANTS)
        await expect(status(page)).to_contain_text("Written just now by Ben Okafor")
        await expect(told(page)).to_have_text("There are new insights: version 1.")
        assert page.complaints == []
        assert await findings(page) == []


async def test_the_tokens_of_the_page_reach_the_panel(office, model, elsewhere, browser):
    await office.generated(model)
    async with elsewhere.page(browser, PLAIN) as page:
        label = page.locator(".next-step .label")
        await expect(label).to_have_css("color", "rgb(107, 45, 140)")
        await expect(page.locator(".statement").first).to_have_css("font-family", "Georgia, serif")
        await expect(page.get_by_role("heading", level=1)).to_have_css(
            "font-family", "Georgia, serif"
        )


async def test_a_source_that_is_opened_is_told_to_the_page(office, model, elsewhere, browser):
    """R16"""
    await office.generated(model)
    async with elsewhere.page(browser, PLAIN) as page:
        await page.locator(".statement .source").first.click()
        await page.get_by_role("button", name="Show in the conversation").click()

        await expect(told(page)).to_contain_text(office.id("Interaction", "i1"))


async def test_a_licence_that_is_taken_away_takes_the_button(office, elsewhere, browser):
    """R6, R39"""
    async with elsewhere.page(browser, PLAIN, agent_id="ben") as page:
        await expect(page.get_by_role("button", name="Generate insights")).to_be_visible()
        await office.save(replace(agent("ben", name="Ben Okafor"), licences=frozenset()))

        await expect(page.get_by_role("button", name="Generating needs")).to_be_visible()
        await expect(page.get_by_role("button", name="Generate insights")).to_have_count(0)


async def test_a_contact_that_the_agent_may_not_see_is_said_so(office, elsewhere, browser):
    """R2"""
    async with elsewhere.page(browser, PLAIN) as page:
        await page.get_by_text("Nothing generated yet").wait_for()
        await page.locator("contact-insights").evaluate(
            "one => one.setAttribute('phone', '+33 6 00 00 00 00')"
        )

        await expect(page.get_by_role("alert")).to_contain_text("You cannot see this contact")


async def test_a_token_that_is_not_valid_is_told_until_the_page_has_another(
    office, elsewhere, browser
):
    """R40"""
    async with elsewhere.page(browser, PLAIN, agent_id="nobody") as page:
        await expect(told(page)).to_have_text("Sign in again.")
        elsewhere.agent_id = "ana"

        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()


async def test_it_generates_in_the_conversation_that_the_page_names_however_old_that_is(
    office, model, elsewhere, browser
):
    """R6"""
    newer = (conversation(f"w{at}", last_interaction_at=ago(minutes=at + 1)) for at in range(12))
    await office.save(*newer)
    model.will_answer(answering())
    named = office.id("Conversation", "v1")
    elsewhere.text = NAMING.format(service=office.url, conversation=named)
    async with elsewhere.page(browser, "/own") as page:
        async with page.expect_request(
            lambda one: "generateInsights" in str(one.post_data)
        ) as asked:
            await page.get_by_role("button", name="Generate insights").click()

        await expect(page.locator(".statement").first).to_contain_text(WANTS)
        assert (await asked.value).post_data_json["variables"] == {"conversation": named}
