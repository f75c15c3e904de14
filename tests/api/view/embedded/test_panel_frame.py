"""R24, R39: the panel in a frame, as a helpdesk's sidebar shows it, in Chromium."""

from dataclasses import replace
from urllib.parse import urlencode

import pytest
from agent_page import WANTS, sources, status
from playwright.async_api import expect

from tests.api.workplace import token
from tests.builders import agent

pytestmark = pytest.mark.slow

FRAMING = """<!doctype html><title>A page</title><link rel="icon" href="data:,">
<script>
  const service = "{service}", heard = [];
  addEventListener("message", ({{ data, origin }}) => origin === service && heard.push(data));
</script>
<iframe src="{service}/panel" width="400" height="700"></iframe>"""


def sidebar(office, phone="+33 6 39 98 01 12"):
    return f"/zendesk/assets/iframe.html?{urlencode({'service': office.url, 'phone': phone})}"


def framed(page):
    return page.frame_locator("iframe")


async def test_the_sidebar_shows_the_requester_and_is_told_of_insights(
    office, model, elsewhere, browser
):
    """R24"""
    async with elsewhere.page(browser, sidebar(office)) as page:
        await expect(framed(page).get_by_text("Nothing generated yet")).to_be_visible()
        await office.generated(model, agent_id="ben")

        await expect(framed(page).locator(".statement").first).to_contain_text(WANTS)
        await expect(status(framed(page))).to_contain_text("Written just now by Ben Okafor")
        assert page.complaints == []


async def test_a_licence_that_is_taken_away_reaches_the_open_frame(office, elsewhere, browser):
    """R6, R39"""
    async with elsewhere.page(browser, sidebar(office), agent_id="ben") as page:
        frame = framed(page)
        await expect(frame.get_by_role("button", name="Generate insights")).to_be_visible()
        await office.save(replace(agent("ben", name="Ben Okafor"), licences=frozenset()))

        await expect(frame.get_by_role("button", name="Generating needs")).to_be_visible()
        await expect(frame.get_by_role("button", name="Generate insights")).to_have_count(0)


async def test_a_token_that_is_not_valid_is_asked_for_again(office, elsewhere, browser):
    """R40"""
    async with elsewhere.page(browser, sidebar(office), agent_id="nobody") as page:
        await expect(status(framed(page))).to_contain_text("Your session has ended.")
        elsewhere.agent_id = "ana"

        await expect(framed(page).get_by_text("Nothing generated yet")).to_be_visible()


async def test_a_page_of_another_origin_cannot_frame_it(office, elsewhere, browser):
    elsewhere.text = FRAMING.format(service=office.url)
    async with elsewhere.page(browser, "/own") as page:
        await page.wait_for_function("heard.length === 1")
        assert page.complaints == []

        async with page.expect_console_message(lambda one: "frame-ancestors" in one.text):
            await page.goto(f"{elsewhere.url.replace('127.0.0.1', 'localhost')}/own")
        assert await page.evaluate("heard") == []


async def test_the_page_around_is_told_of_new_insights_and_of_sources(
    office, model, elsewhere, browser
):
    """R16, R24"""
    elsewhere.text = FRAMING.format(service=office.url)
    order = {
        "type": "contact-insights:open",
        "conversationId": office.id("Conversation", "v1"),
        "token": token("ana", office.workplace.id),
        "opensSources": True,
    }
    async with elsewhere.page(browser, "/own") as page:
        await page.wait_for_function("heard.length === 1")
        await page.evaluate("order => frames[0].postMessage(order, service)", order)
        await framed(page).get_by_text("Nothing generated yet").wait_for()
        await office.generated(model, agent_id="ben")
        await sources(framed(page)).first.click()
        await framed(page).get_by_role("button", name="Show in the conversation").click()
        await page.wait_for_function("heard.length === 3")
        ready, replaced, opened = await page.evaluate("heard")

        assert ready == {"type": "contact-insights:ready"}
        assert (replaced["type"], replaced["version"]) == ("contact-insights:insights-replaced", 1)
        assert opened["type"] == "contact-insights:source-opened"
        assert opened["interactionId"] == office.id("Interaction", "i1")


async def test_a_message_of_an_origin_that_is_not_listed_opens_nothing(office, elsewhere, browser):
    async with elsewhere.page(browser, "/own") as page:
        await page.goto(f"{office.url}/panel")
        await expect(page.get_by_text("This page works in a frame")).to_be_visible()
        heard = await page.evaluate(
            """() => new Promise((go) => {
              addEventListener('message', () => go(document.querySelectorAll('contact-insights').length));
              postMessage({ type: 'contact-insights:open', phone: '1', token: 't' }, '*');
            })"""
        )

        assert heard == 0
