"""What an agent reads while insights are generated, and if that fails."""

import asyncio

import pytest
from agent_page import PROMISED, WANTS, answering, panel, status
from agent_writing import in_two_parts, under_way
from playwright.async_api import expect

from tests.builders import ago, call, contact, conversation, whatsapp
from tests.waiting import becomes
from tests.writers.openai.fake_server import error

pytestmark = pytest.mark.slow


async def test_first_insights_appear_statement_by_statement(office, model):
    """R29"""
    go = asyncio.Event()
    model.will_answer(in_two_parts(go))
    async with office.page() as page:
        await page.get_by_role("button", name="Generate insights").click()

        await expect(status(page)).to_have_text("You are generating · 1 checked")
        await expect(page.get_by_role("heading", name="Being written")).to_be_visible()
        await expect(page.locator(".statement p")).to_have_text([WANTS])
        await expect(page.locator("section[aria-busy=true]")).to_have_count(1)
        await expect(panel(page).get_by_role("button", name="Generating…")).to_be_disabled()
        go.set()
        await expect(page.locator(".statement p")).to_have_text([WANTS, PROMISED])
        await expect(status(page)).to_have_text("Written just now by you")


async def test_while_a_colleague_generates_the_old_insights_stay_and_the_new_can_be_watched(
    office, model
):
    """R29"""
    await office.generated(model, WANTS)
    go = asyncio.Event()
    model.will_answer(in_two_parts(go))
    async with office.page() as page, under_way(office.desk("ben")):
        await expect(status(page)).to_contain_text("Ben Okafor is generating · 1 checked")
        await expect(page.get_by_role("heading", name="What it was about")).to_be_visible()
        await expect(page.get_by_role("heading", name="Being written")).to_have_count(0)
        await page.get_by_role("button", name="Watch").click()
        await expect(page.get_by_role("heading", name="Being written")).to_be_visible()
        await expect(page.locator("section[aria-busy=true] .statement p")).to_have_text([WANTS])
        go.set()
        await expect(status(page)).to_contain_text("Replaced just now by Ben Okafor")
        await expect(page.get_by_role("heading", name="Being written")).to_have_count(0)


async def test_a_screen_reader_is_told_of_the_beginning_and_the_end_alone(office, model):
    """It does not read each statement."""
    go = asyncio.Event()
    model.will_answer(in_two_parts(go))
    async with office.page() as page:
        told = await page.evaluate_handle(
            """() => {
              const told = [];
              const region = document.querySelector('.panel [role=status]');
              new MutationObserver(() => told.push(region.textContent))
                .observe(region, { childList: true, characterData: true, subtree: true });
              return told;
            }"""
        )
        await page.get_by_role("button", name="Generate insights").click()
        await expect(status(page)).to_have_text("You are generating · 1 checked")
        go.set()
        await expect(status(page)).to_have_text("Written just now by you")

        assert await told.json_value() == ["You are generating", "Written just now by you"]


async def test_insights_that_came_too_late_give_way_to_newer_ones(office, model):
    """R21"""
    go = asyncio.Event()
    model.will_answer(in_two_parts(go), answering(WANTS, source="s3"))
    async with office.page() as page:
        await page.get_by_role("button", name="Generate insights").click()
        await becomes(lambda: model.requests)
        await office.save(whatsapp("i3", text="And two gaskets.", occurred_at=ago(minutes=1)))
        newer = await office.desk("ben").generate()
        go.set()

        assert newer["__typename"] == "GenerateInsightsSuccess"
        await expect(status(page)).to_have_text(
            "Newer insights by Ben Okafor took the place of yours"
        )


async def test_insights_older_than_those_that_are_shown_change_nothing(office):
    """R26"""
    async with office.page() as page:
        changes = await page.evaluate(
            """async () => {
              const { replaced } = await import('/view/moments.js');
              const shown = { insights: { version: 3 } };
              return [2, 3].map((version) => replaced(shown, { version }, 0));
            }"""
        )

        assert changes == [{}, {"insights": {"version": 3}}]


async def test_a_model_that_does_not_answer_is_told_with_the_wait_counted_down(office, model):
    """R20"""
    await office.generated(model, WANTS)
    model.will_answer(error(429, "slow down", retry_after="90"))
    async with office.page() as page:
        await panel(page).get_by_role("button", name="Generate again").click()

        await expect(page.get_by_role("alert")).to_have_text(
            "New insights could not be written. These are from just now and still stand."
        )
        button = panel(page).get_by_role("button", name="Try again in")
        await expect(button).to_be_disabled()
        first = await button.inner_text()
        await expect(button).not_to_have_text(first)
        await expect(page.locator(".statement p")).to_have_text([WANTS])


async def test_a_fault_in_the_settings_is_told_as_one(office, model):
    """R20"""
    model.will_answer(error(401, "no such key"))
    async with office.page() as page:
        await page.get_by_role("button", name="Generate insights").click()

        await expect(page.get_by_role("alert")).to_have_text(
            "New insights could not be written. Nothing was stored. "
            "An administrator must look at the model\u2019s settings."
        )


async def test_nothing_said_for_long_is_told_with_its_date(office):
    """R13"""
    await office.save(contact("c2", name="Lucía Fernández"), conversation("v7", contact_id="c2"))
    async with office.page(contact_id="c2") as page:
        await page.get_by_role("button", name="Generate insights").click()

        await expect(page.get_by_role("alert")).to_contain_text(
            "Nothing to draw from. Nothing was said with Lucía since"
        )
        await expect(panel(page).get_by_role("button", name="Generate insights")).to_be_enabled()


async def test_messages_without_a_call_are_told_as_too_little(office):
    """R13"""
    await office.save(
        contact("c2", name="Lucía Fernández"),
        conversation("v7", contact_id="c2"),
        whatsapp("i7", contact_id="c2", conversation_id="v7"),
        call("i8", contact_id="c2", conversation_id="v7", said=None),
    )
    async with office.page(contact_id="c2") as page:
        await page.get_by_role("button", name="Generate insights").click()

        alert = page.get_by_role("alert")
        await expect(alert).to_contain_text(
            "No call to draw from. None of Lucía\u2019s calls since"
        )
        await expect(alert).to_contain_text("has a transcript. Try again once one is transcribed.")
        await expect(panel(page)).to_contain_text(
            "Messages alone are not enough: at least one call with a transcript is needed."
        )
