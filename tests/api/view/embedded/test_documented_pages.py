"""R24: the pages of docs/clients.md, word for word, in Chromium."""

import pytest
from agent_page import WANTS
from playwright.async_api import expect

from tests.papers import ROOT, blocks

pytestmark = pytest.mark.slow

CLIENTS = ROOT / "docs" / "clients.md"
ADDRESSES = ("http://127.0.0.1:8000", "https://insights.example")


def documented(language, words, service):
    """The one block with these words, with the service's address."""
    (found,) = (block for block in blocks(CLIENTS, language) if words in block)
    for address in ADDRESSES:
        found = found.replace(address, service)
    return found


async def test_the_page_with_the_element(office, model, elsewhere, browser):
    """R24"""
    elsewhere.text = documented("html", "/panel.js", office.url)
    async with elsewhere.page(browser, "/own") as page:
        await expect(page.get_by_role("button", name="Generate insights")).to_be_visible()
        await office.generated(model, agent_id="ben")

        await expect(page.locator(".statement").first).to_contain_text(WANTS)


async def test_the_page_with_the_frame(office, model, elsewhere, browser):
    """R24"""
    script = documented("js", 'createElement("iframe")', office.url)
    elsewhere.text = f'<!doctype html><body><script type="module">{script}</script>'
    async with elsewhere.page(browser, "/own") as page:
        frame = page.frame_locator("iframe")
        await expect(frame.get_by_role("button", name="Generate insights")).to_be_visible()
        await office.generated(model, agent_id="ben")

        await expect(frame.locator(".statement").first).to_contain_text(WANTS)


async def test_the_page_with_the_client(office, model, elsewhere, browser):
    """R24"""
    elsewhere.text = documented("html", "/client.js", office.url)
    async with elsewhere.page(browser, "/own") as page:
        await expect(page).to_have_title("live")
        await expect(page.locator("#insights")).to_have_text("Nothing generated yet.")
        await office.generated(model, agent_id="ben")

        await expect(page.locator("#insights")).to_contain_text(WANTS)
