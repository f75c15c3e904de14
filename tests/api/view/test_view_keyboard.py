"""Using the page with the keyboard only."""

import pytest
from agent_page import PROMISED, WANTS, answering, panel, status, veiled
from playwright.async_api import expect

from tests.builders import contact, conversation, whatsapp

pytestmark = pytest.mark.slow


async def test_slash_searches_arrows_choose_and_enter_opens(office):
    await office.save(
        contact("c2", name="Lucía Fernández"),
        conversation("v7", contact_id="c2"),
        whatsapp("i7", contact_id="c2", conversation_id="v7"),
    )
    async with office.page(contact_id=None) as page:
        await expect(page.locator(".person")).to_have_count(2)
        await page.keyboard.press("/")
        await expect(page.get_by_role("searchbox")).to_be_focused()
        await page.keyboard.type("lucia")
        await expect(page.locator(".person")).to_have_count(1)
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")

        await expect(page.get_by_role("heading", level=1)).to_have_text("Lucía Fernández")
        await expect(page.locator(".person")).to_be_focused()


async def test_brackets_go_through_the_conversations_and_arrows_through_their_tabs(office):
    await office.save(*veiled())
    async with office.page() as page:
        selected = page.locator(".tabs").get_by_role("tab", selected=True)
        await expect(selected).to_have_text("Support FR")
        await page.keyboard.press("]")
        await expect(selected).to_have_text("Sales FR")
        await page.keyboard.press("[")
        await expect(selected).to_have_text("Support FR")
        await selected.focus()
        await page.keyboard.press("ArrowRight")
        await expect(selected).to_have_text("Sales FR")
        await expect(selected).to_be_focused()


async def test_g_generates_i_and_c_go_to_insights_and_conversation(office, model):
    model.will_answer(answering(WANTS))
    async with office.page() as page:
        await expect(panel(page).get_by_role("button", name="Generate insights")).to_be_visible()
        await page.keyboard.press("g")
        await expect(status(page)).to_have_text("Written just now by you")
        await page.keyboard.press("i")
        await expect(page.get_by_role("heading", name="Contact insights")).to_be_focused()
        await page.keyboard.press("c")
        await expect(page.get_by_role("tabpanel", name="Conversation")).to_be_focused()


async def test_from_the_panel_the_tab_key_walks_over_the_sources(office, model):
    await office.generated(model, WANTS, PROMISED)
    async with office.page() as page:
        await expect(page.locator(".statement")).to_have_count(2)
        await page.keyboard.press("i")
        reached = []
        for _ in range(4):
            await page.keyboard.press("Tab")
            reached.append(await page.evaluate("document.activeElement.className"))

        assert reached == ["button", "source", "source", "source"]


async def test_y_copies_the_insights_as_plain_text_with_their_sources(office, model):
    await office.generated(model, WANTS)
    async with office.page(permissions=["clipboard-read", "clipboard-write"]) as page:
        await expect(page.locator(".statement")).to_have_count(1)
        await page.keyboard.press("y")
        await expect(page.locator(".panel [role=status]")).to_have_text("Copied")
        lines = (await page.evaluate("navigator.clipboard.readText()")).splitlines()

    assert [lines[0], lines[3], lines[6]] == ["Last contact", "Next step", "What it was about"]
    assert lines[1].startswith("Marie Petit wrote on WhatsApp, ")
    assert lines[7].startswith(f"- {WANTS} (call, ")
    assert lines[-1].startswith("Written by m for Ana Diaz, ")


async def test_question_mark_lists_the_keys_and_lets_them_be_switched_off(office):
    """WCAG 2.1.4"""
    async with office.page() as page:
        await page.keyboard.press("?")
        keys = page.get_by_role("dialog", name="Keyboard")
        await expect(keys).to_be_visible()
        await keys.get_by_role("checkbox", name="Single keys work").uncheck()
        await page.keyboard.press("Escape")
        await expect(keys).to_be_hidden()
        await page.keyboard.press("/")
        await expect(page.get_by_role("searchbox")).not_to_be_focused()
        await page.reload()
        await page.locator(".who h1").wait_for()
        await page.keyboard.press("/")
        await expect(page.get_by_role("searchbox")).not_to_be_focused()


async def test_letters_in_the_search_are_only_letters(office):
    async with office.page() as page:
        await page.get_by_role("searchbox").fill("")
        await page.get_by_role("searchbox").press("g")

        await expect(page.get_by_role("searchbox")).to_have_value("g")
        await expect(status(page)).to_be_hidden()


async def test_the_skip_link_leads_to_the_insights(office):
    async with office.page() as page:
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("link", name="Skip to the insights")).to_be_focused()
        await page.keyboard.press("Enter")

        await expect(page.get_by_role("heading", name="Contact insights")).to_be_focused()
