"""The way from a statement to the words that it rests on, and to the conversation that contains them."""

import pytest
from agent_page import PROMISED, SAID, WANTS, panel, spoken, veiled
from playwright.async_api import expect

from domain.interaction import Speaker
from tests.builders import call

pytestmark = pytest.mark.slow


@pytest.fixture
async def generated(office, model):
    await office.generated(model, WANTS, PROMISED)
    return office


def source(page, text):
    statement = page.locator(".statement", has_text=text)
    return statement.locator("button.source")


async def test_a_pressed_source_shows_who_said_what_and_when(generated):
    """R30"""
    async with generated.page() as page:
        await source(page, PROMISED).click()

        shown = page.get_by_role("dialog", name="Call from Marie · Ana Diaz")
        await expect(shown).to_contain_text("7 min 41 s")
        await expect(shown.locator("blockquote")).to_have_text(
            "Ana, 0:20I will send you the quote for the service plan."
        )
        await expect(source(page, PROMISED)).to_have_attribute("aria-expanded", "true")


async def test_a_source_leads_to_its_words_in_the_conversation(generated):
    async with generated.page() as page:
        await source(page, WANTS).click()
        await page.get_by_role("button", name="Show in the conversation").click()

        await expect(page.locator(".lit mark")).to_have_text([SAID[1][1]])
        await expect(page.locator(".lit")).to_be_focused()
        assert await page.locator(".lit mark").is_visible()


async def test_a_source_in_another_conversation_opens_its_tab(office, model):
    await office.save(*veiled())
    await office.generated(model, "Marie needs a second machine for the terrace.", source="s3")
    async with office.page() as page:
        await expect(page.get_by_role("tab", selected=True, name="Support FR")).to_be_visible()
        await source(page, "second machine").click()
        await page.get_by_role("button", name="Show in the conversation").click()

        await expect(page.get_by_role("tab", selected=True, name="Sales FR")).to_be_visible()
        await expect(page.locator(".lit mark")).to_have_text(
            ["I need a second machine for the terrace."]
        )


async def test_escape_closes_a_source_and_gives_the_focus_back(generated):
    async with generated.page() as page:
        await source(page, WANTS).press("Enter")
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("button", name="Show in the conversation")).to_be_focused()
        await page.keyboard.press("Escape")

        await expect(page.get_by_role("dialog")).to_have_count(0)
        await expect(source(page, WANTS)).to_be_focused()


async def test_a_source_opens_while_the_pointer_rests_on_it_or_on_its_words(generated):
    """WCAG 1.4.13"""
    async with generated.page() as page:
        await source(page, WANTS).hover()
        await expect(page.get_by_role("dialog")).to_be_visible()
        await page.get_by_role("dialog").hover()
        await expect(page.get_by_role("dialog")).to_be_visible()
        await page.get_by_role("heading", name="Contact insights").hover()
        await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_long_call_is_shown_in_part_and_then_whole(office):
    lines = tuple((Speaker.CONTACT, f"Line {at} of the call.") for at in range(30))
    await office.save(call("i1", agent_id="ana", transcript=spoken(lines)))
    async with office.page() as page:
        await expect(page.locator(".turns dd")).to_have_count(4)
        await page.get_by_role("button", name="Show all 30 lines").click()

        await expect(page.locator(".turns dd")).to_have_count(30)


async def test_a_focused_source_stays_when_the_insights_are_replaced_under_it(office, model):
    """The focus never moves by itself."""
    await office.generated(model, WANTS, PROMISED)
    async with office.page() as page:
        await source(page, WANTS).focus()
        await office.generated(model, WANTS)

        await expect(page.locator(".statement")).to_have_count(1)
        await expect(source(page, WANTS)).to_be_focused()


async def test_on_a_phone_a_source_opens_as_a_sheet_that_a_press_beside_it_closes(generated):
    async with generated.page(size=(390, 844), has_touch=True) as page:
        await source(page, WANTS).tap()
        box = await page.get_by_role("dialog").bounding_box()
        assert (box["x"], box["width"]) == (0, 390)
        assert box["y"] + box["height"] == pytest.approx(844, abs=41)
        await page.touchscreen.tap(195, 60)

        await expect(page.get_by_role("dialog")).to_have_count(0)
        await expect(panel(page)).to_be_visible()
