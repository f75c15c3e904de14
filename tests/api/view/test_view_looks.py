"""What can be measured in how the page looks: axe's findings, widths, folds, sizes, and that nothing jumps."""

import asyncio

import pytest
from agent_design import faults_of
from agent_page import PROMISED, WANTS, answering, panel, status, veiled
from agent_writing import in_two_parts, under_way
from playwright.async_api import expect

from tests.builders import ago, organization, whatsapp

pytestmark = pytest.mark.slow

SIZES = [(1440, 900), (1024, 800), (390, 844)]
THEMES = ["light", "dark"]
SHIFT = """() => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: false });
}"""


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
async def test_what_is_empty_current_or_opened_keeps_to_the_design(office, model, size, theme):
    await office.save(*veiled())
    async with office.page(size=size, color_scheme=theme) as page:
        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()
        empty = await faults_of(page)
        await office.generated(model, WANTS, PROMISED, source="s2")
        await expect(status(page)).to_contain_text("Written just now")
        await expect(page.locator(".statement")).to_have_count(2)
        current = await faults_of(page)
        await page.locator(".statement .source").first.click()
        await expect(page.get_by_role("dialog")).to_be_visible()
        opened = await faults_of(page)
        await page.keyboard.press("Escape")

        assert (empty, current, opened) == ([], [], [])
        assert page.complaints == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("agent_id", ["ben", "chloe"])
async def test_what_is_stale_switched_off_or_without_licence_keeps_to_the_design(
    office, model, agent_id, theme
):
    await office.save(*veiled())
    await office.generated(model, WANTS, source="s2")
    await office.save(whatsapp("i3", occurred_at=ago(minutes=1)))
    async with office.page(agent_id, color_scheme=theme) as page:
        await expect(status(page)).to_contain_text("1 new interaction")
        stale = await faults_of(page)
        await office.save(organization(name="Acme", contact_insights_enabled=False))
        await page.reload()
        await expect(status(page)).to_contain_text("Switched off")

        assert (stale, await faults_of(page)) == ([], [])


@pytest.mark.parametrize("theme", THEMES)
async def test_menu_keys_and_sign_in_keep_to_the_design(office, theme):
    async with office.page(color_scheme=theme) as page:
        await page.locator(".who-am-i").click()
        menu = await faults_of(page)
        await page.keyboard.press("Escape")
        await page.keyboard.press("?")
        keys = await faults_of(page)
        await page.keyboard.press("Escape")
        await page.locator(".who-am-i").click()
        await page.get_by_role("button", name="Sign out").click()
        await expect(page.get_by_label("Token")).to_be_visible()

        assert (menu, keys, await faults_of(page)) == ([], [], [])
        assert page.complaints == []


async def test_nothing_jumps_over_a_generation_and_a_replacement(office, model):
    async with office.page() as page:
        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()
        await page.evaluate(SHIFT)
        model.will_answer(answering(WANTS, PROMISED))
        await asyncio.sleep(0.6)  # a shift within half a second of the press would be forgiven
        await office.desk("ben").generate()
        await expect(status(page)).to_contain_text("Written just now")
        await office.generated(model, PROMISED)
        await expect(page.locator(".statement")).to_have_count(1)

        assert await page.evaluate("window.shift") < 0.02


async def test_nothing_jumps_while_statements_appear_and_are_watched(office, model):
    """R29"""
    first, again = asyncio.Event(), asyncio.Event()
    async with office.page() as page:
        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()
        await page.evaluate(SHIFT)
        model.will_answer(in_two_parts(first))
        async with under_way(office.desk("ana")):
            await expect(status(page)).to_have_text("You are generating · 1 checked")
            first.set()
            await expect(status(page)).to_have_text("Written just now by you")
        model.will_answer(in_two_parts(again))
        async with under_way(office.desk("ben")):
            await expect(status(page)).to_contain_text("Ben Okafor is generating · 1 checked")
            again.set()
            await expect(status(page)).to_contain_text("Replaced just now by Ben Okafor")

        assert await page.evaluate("window.shift") < 0.02


async def test_last_contact_next_step_and_statements_stand_above_the_fold(office, model):
    await office.generated(model, WANTS, PROMISED)
    async with office.page() as page:
        boxes = [await one.bounding_box() for one in await page.locator(".statement").all()]
        assert len(boxes) == 2
        assert all(box["y"] + box["height"] < 900 for box in boxes)
    async with office.page(size=(390, 844)) as page:
        box = await page.locator(".next-step").bounding_box()
        assert box["y"] + box["height"] < 844 - 66


async def test_left_edges_of_the_panel_agree_and_type_has_five_sizes_at_most(office, model):
    await office.generated(model, WANTS, PROMISED)
    async with office.page() as page:
        await expect(page.locator(".statement")).to_have_count(2)
        edges = await page.evaluate(
            """() => ['h2', '.status', '.last-contact', '.next-step', '.statement', 'footer .row']
              .map((one) => document.querySelector(`.panel ${one}`).getBoundingClientRect().left)"""
        )
        sizes = await page.evaluate(
            """() => {
              const walk = document.createTreeWalker(document.getElementById('page'), NodeFilter.SHOW_TEXT);
              const sizes = new Set();
              while (walk.nextNode()) {
                const { parentElement } = walk.currentNode;
                if (parentElement.checkVisibility()) sizes.add(getComputedStyle(parentElement).fontSize);
              }
              return [...sizes].sort();
            }"""
        )

        assert len(set(edges)) == 1
        assert sizes == ["12px", "13px", "14.5px", "16px", "20px"]


async def test_buttons_are_large_enough_to_hit(office, model):
    """At least 24 pixels in both directions. On a phone, the two buttons of the bar are at least 44 pixels high."""
    await office.generated(model, WANTS)
    async with office.page(size=(390, 844)) as page:
        await expect(page.locator(".statement")).to_have_count(1)
        small = await page.evaluate(
            """() => [...document.querySelectorAll('button, a, input')]
              .filter((one) => one.checkVisibility() && !one.closest('.unseen') && one.className !== 'skip')
              .map((one) => [one.className, one.getBoundingClientRect()])
              .filter(([, { height, width }]) => Math.min(height, width) < 24)
              .map(([name]) => name)"""
        )
        boxes = [await one.bounding_box() for one in await page.locator(".phone-bar .button").all()]

        assert small == []
        assert [box["height"] >= 44 for box in boxes] == [True, True]
        assert await panel(page).is_visible()


async def test_reduced_motion_moves_nothing(office, model):
    async with office.page(reduced_motion="reduce") as page:
        await office.generated(model, WANTS)
        await expect(page.locator(".statement")).to_have_count(1)

        assert await page.evaluate("document.getAnimations().length") == 0
