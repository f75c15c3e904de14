"""R24, R28: the panel in a frame, as a helpdesk's sidebar shows it, in Chromium."""

from dataclasses import replace
from urllib.parse import urlencode

import pytest
from agent_page import WANTS, status
from playwright.async_api import expect

from tests.builders import agent

pytestmark = pytest.mark.slow


def sidebar(office, phone="+33 6 39 98 01 12"):
    return f"/zendesk/assets/iframe.html?{urlencode({'service': office.url, 'phone': phone})}"


def framed(page):
    return page.frame_locator("iframe")


async def test_the_sidebar_shows_the_requester_and_is_told_of_insights(
    office, model, elsewhere, browser
):
    """R1, R24"""
    async with elsewhere.page(browser, sidebar(office)) as page:
        await expect(framed(page).get_by_text("Nothing generated yet")).to_be_visible()
        await office.generated(model, agent_id="ben")

        await expect(framed(page).locator(".statement").first).to_contain_text(WANTS)
        await expect(status(framed(page))).to_contain_text("Written just now by Ben Okafor")
        assert page.complaints == []


async def test_a_licence_that_is_taken_away_reaches_the_open_frame(office, elsewhere, browser):
    """R6, R28"""
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
        await framed(page).get_by_role("button", name="Sign in again").click()

        await expect(framed(page).get_by_text("Nothing generated yet")).to_be_visible()


async def test_a_page_of_another_origin_cannot_frame_it(office, elsewhere, browser):
    elsewhere.text = f'<!doctype html><title>A</title><iframe src="{office.url}/panel"></iframe>'
    async with elsewhere.page(browser, "/own") as page:
        listed = page.frames[1].url
        await page.goto(f"{elsewhere.url.replace('127.0.0.1', 'localhost')}/own")
        [complaint] = page.complaints

        assert listed == f"{office.url}/panel"
        assert "frame-ancestors" in complaint


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
