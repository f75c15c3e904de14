"""The states of the panel that shows the insights, and the words that an agent reads."""

from dataclasses import replace

import pytest
from agent_page import (
    NEXT,
    PROMISED,
    REPAIRED,
    WANTS,
    answering,
    filled,
    late,
    panel,
    status,
    veiled,
)
from playwright.async_api import expect

from tests.builders import agent, ago, call, conversation, organization, whatsapp

pytestmark = pytest.mark.slow


async def test_before_anything_is_generated_the_panel_says_what_one_gets(office):
    async with office.page() as page:
        own = panel(page)
        await expect(own.get_by_role("heading", level=3)).to_have_text("Nothing generated yet")
        await expect(own).to_contain_text(
            "Get who talked to Marie last, what about, and what to do next. "
            "Drawn from everything the team heard from them in six months."
        )
        await expect(own).to_contain_text(
            "Everybody who can open one of their conversations will see it."
        )
        await expect(own.get_by_role("button", name="Generate insights")).to_have_count(1)
        await expect(status(page)).to_be_hidden()
        assert page.complaints == []


async def test_one_press_brings_last_contact_next_step_and_statements(office, model):
    """R14"""
    model.will_answer(answering(WANTS, PROMISED))
    async with office.page() as page:
        await page.get_by_role("button", name="Generate insights").click()

        await expect(status(page)).to_have_text("Written just now by you")
        await expect(panel(page)).to_contain_text("Marie Petit wrote on WhatsApp")
        await expect(page.locator(".next-step")).to_contain_text(NEXT)
        await expect(page.locator(".statement p")).to_have_text([WANTS, PROMISED])
        await expect(page.locator(".panel footer")).to_contain_text("Written by m in English.")
        assert page.complaints == []


async def test_no_sign_of_french_stands_alone_on_a_line(office, model):
    await office.generated(model, "Marie wants « the machine swapped » before the shop opens !")
    async with office.page() as page:
        shown = page.locator(".statement p")
        await expect(shown).to_have_count(1)

        assert await shown.text_content() == (
            "Marie wants «\u00a0the machine swapped\u00a0» before the shop opens\u00a0!"
        )


async def test_insights_that_stand_are_up_to_date(office, model):
    """R22"""
    await office.generated(model)
    async with office.page("ben") as page:
        await expect(status(page)).to_have_text("Up to date · Ana Diaz, just now")
        await expect(panel(page).get_by_role("button", name="Generate again")).to_be_enabled()
        await expect(filled(page)).to_have_count(0)


async def test_insights_that_lack_something_say_how_much(office, model):
    """R22"""
    await office.generated(model)
    await office.save(whatsapp("i3", occurred_at=ago(minutes=1)))
    async with office.page("ben") as page:
        await expect(status(page)).to_have_text("1 new interaction since · Ana Diaz, just now")
        await expect(filled(page)).to_have_text("Generate again")
        await expect(page.locator(".person .count")).to_have_text("insights lack 1 new")


async def test_insights_whose_source_went_say_that_something_changed(office, model):
    """R22, R23"""
    await office.generated(model)
    await office.save(whatsapp("i2", text="Another text.", occurred_at=ago(minutes=20)))
    async with office.page("ben") as page:
        await expect(status(page)).to_contain_text("Something it rests on has changed since")


async def test_others_are_told_what_a_replacement_changed(office, model):
    """R19, R24"""
    await office.generated(model, WANTS, PROMISED)
    async with office.page("ben", clock=True) as page:
        await expect(status(page)).to_contain_text("Up to date")
        await office.save(whatsapp("i3", text="Thanks again.", occurred_at=ago(minutes=1)))
        await office.generated(model, WANTS, REPAIRED, source="s3")

        await expect(status(page)).to_have_text("Replaced just now by Ana Diaz · 1 new")
        await expect(page.locator(".statement.new p")).to_have_text([REPAIRED])
        await expect(page.locator(".statement .tag")).to_have_text(["New"])
        await page.clock.fast_forward(11_000)
        await expect(status(page)).to_contain_text("Up to date")
        await expect(page.locator(".statement .tag")).to_have_count(0)


async def test_without_the_licence_words_stand_in_place_of_the_button(office, model):
    """R1, R2"""
    await office.generated(model)
    async with office.page("chloe") as page:
        note = panel(page).get_by_role("button", name="Generating needs AI Assist Pro")
        await expect(note).to_have_accessible_description(
            "Your administrator can give you the licence."
        )
        await expect(page.get_by_role("tooltip")).to_be_hidden()
        await note.focus()
        await expect(page.get_by_role("tooltip")).to_be_visible()
        await expect(page.get_by_role("button", name="Generate again")).to_have_count(0)


async def test_switched_off_insights_stay_readable(office, model):
    """R5"""
    await office.generated(model, WANTS)
    await office.save(organization(name="Acme", contact_insights_enabled=False))
    async with office.page("ben") as page:
        await expect(status(page)).to_have_text(
            "Switched off by an administrator. This stays readable."
        )
        await expect(page.locator(".statement p")).to_have_text([WANTS])
        await expect(page.get_by_role("button", name="Generate")).to_have_count(0)


async def test_both_reasons_are_told_when_both_hold(office, model):
    """R2"""
    await office.generated(model)
    await office.save(organization(name="Acme", contact_insights_enabled=False))
    async with office.page("chloe") as page:
        await expect(status(page)).to_contain_text("Switched off by an administrator.")
        await expect(status(page)).to_contain_text("Generating would also need AI Assist Pro.")


async def test_an_admin_turns_the_switch_for_everybody(office, model):
    """R3, R5"""
    await office.generated(model)
    async with office.page("ana") as own, office.page("ben") as other:
        await expect(other.get_by_role("switch")).to_have_count(0)
        await own.get_by_role("switch").click()

        for page in (own, other):
            await expect(status(page)).to_contain_text("Switched off")
        await expect(own.get_by_role("switch")).to_have_attribute("aria-checked", "false")
        await own.get_by_role("switch").click()
        for page in (own, other):
            await expect(status(page)).to_contain_text("Up to date")
            await expect(panel(page).get_by_role("button", name="Generate again")).to_be_visible()


async def test_an_agent_who_may_no_longer_see_the_conversation_is_back_at_the_list(office, model):
    """R28"""
    await office.save(agent("dora", name="Dora"))
    async with office.page("dora") as page:
        await expect(panel(page)).to_be_visible()
        await office.save(conversation("v1", visible_to=frozenset({"ana"})))
        await office.generated(model)

        await expect(page.get_by_role("alert")).to_have_text(
            "You can no longer open this conversation."
        )
        await expect(panel(page)).to_be_hidden()
        await expect(page.locator(".person")).to_have_count(0)


async def test_a_veiled_source_says_why_its_words_are_hidden(office, model):
    """R7"""
    await office.save(*veiled())
    await office.generated(model, "Marie needs a second machine for the terrace.", source="s3")
    async with office.page("chloe") as page:
        await page.get_by_role("button", name="in a conversation you cannot open").click()

        shown = page.get_by_role("dialog")
        await expect(shown).to_contain_text("Call from Marie")
        await expect(shown).to_contain_text(
            "It belongs to a conversation you cannot open, so its words and its agent stay hidden."
        )
        await expect(shown.get_by_role("button", name="Show in the conversation")).to_have_count(0)


async def test_what_was_left_out_is_told_by_reason(office, model):
    """R18"""
    old = replace(call("i4", said=None), occurred_at=ago(days=3))
    await office.save(old, late(whatsapp("i5", text=""), minutes=5))
    await office.generated(model)
    async with office.page() as page:
        await page.get_by_role("button", name="2 left out").click()

        await expect(page.get_by_role("dialog").get_by_role("listitem")).to_have_text(
            ["1 without a transcript", "1 without text"]
        )
