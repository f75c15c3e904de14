"""What an open page is told without asking: it is on the screen at once (R39)."""

from dataclasses import replace

import pytest
from agent_page import PROMISED, WANTS, filled, outbound, panel, spoken, status, talks
from playwright.async_api import expect

from tests.builders import agent, ago, call, contact, conversation, whatsapp
from tests.writers.openai.fake_server import error

pytestmark = pytest.mark.slow


async def test_a_message_that_comes_in_stands_in_the_conversation_and_makes_the_insights_old(
    office, model
):
    """R39, R22"""
    await office.generated(model)
    async with office.page("ben") as page:
        await expect(status(page)).to_contain_text("Up to date")
        await office.save(whatsapp("i3", text="And two gaskets?", occurred_at=ago(minutes=1)))

        await expect(page.locator(".bubble").last).to_have_text("And two gaskets?")
        await expect(status(page)).to_contain_text("1 new interaction since")
        await expect(filled(page)).to_have_text("Generate again")
        await expect(page.locator(".person .count")).to_have_text("insights lack 1 new")
        await expect(page.locator(".person .last-words")).to_have_text("And two gaskets?")


async def test_a_message_that_is_deleted_leaves_the_conversation(office):
    """R39"""
    async with office.page() as page:
        await expect(page.locator(".bubble")).to_have_text("Thank you, Ana.")
        workplace = office.workplace
        await workplace.app.repositories.interactions.delete(workplace.id, "i2")

        await expect(page.locator(".bubble")).to_have_count(0)
        await expect(page.locator(".turns")).to_have_count(1)


async def test_a_transcript_that_comes_late_fills_its_card(office):
    """R39"""
    await office.save(call("i3", agent_id="ben", said=None, duration_seconds=60))
    async with office.page() as page:
        await expect(page.get_by_text("There is no transcript.")).to_be_visible()
        await office.save(call("i3", agent_id="ben", duration_seconds=60, transcript=spoken()))

        await expect(page.get_by_text("There is no transcript.")).to_have_count(0)
        await expect(page.locator(".turns")).to_have_count(2)


async def test_a_call_that_goes_on_says_that_nothing_of_it_can_be_read_yet(office):
    await office.save(call("i3", agent_id="ben", said=None, duration_seconds=0))
    async with office.page() as page:
        await expect(page.locator(".flow .call header").last).to_contain_text(
            "Call from Marie · Ben Okafor · no transcript yet"
        )


async def test_a_licence_that_is_taken_away_takes_the_button_with_it(office, model):
    """R39, R1"""
    await office.generated(model)
    async with office.page("ben") as page:
        await expect(panel(page).get_by_role("button", name="Generate again")).to_be_visible()
        await office.save(agent("ben", name="Ben Okafor", licences=frozenset()))

        await expect(
            page.get_by_role("button", name="Generating needs AI Assist Pro")
        ).to_be_visible()
        await expect(page.get_by_role("button", name="Generate again")).to_have_count(0)


async def test_a_licence_that_is_given_brings_the_button(office, model):
    """R39, R1"""
    await office.generated(model)
    async with office.page("chloe") as page:
        await expect(
            page.get_by_role("button", name="Generating needs AI Assist Pro")
        ).to_be_visible()
        await office.save(agent("chloe", name="Chloé Laurent"))

        await expect(panel(page).get_by_role("button", name="Generate again")).to_be_visible()


async def test_a_generation_of_a_colleague_that_failed_is_told_with_its_reason(office, model):
    """R39, R29"""
    await office.generated(model)
    async with office.page() as page:
        await expect(status(page)).to_contain_text("Up to date")
        model.will_answer(error(401, "no such key"))
        answer = await office.desk("ben").generate()

        assert answer["__typename"] == "InsightsUnavailableError"
        await expect(page.get_by_role("alert")).to_contain_text(
            "An administrator must look at the model\u2019s settings."
        )


async def test_earlier_interactions_are_read_when_they_are_asked_for(office):
    older = (
        whatsapp(f"m{at:02}", text=f"Message {at}", occurred_at=ago(days=at)) for at in range(1, 31)
    )
    await office.save(*older)
    async with office.page() as page:
        await expect(page.locator(".flow article")).to_have_count(15)
        await expect(page.get_by_text("Message 30")).to_have_count(0)
        await page.get_by_role("button", name="Show earlier").click()

        await expect(page.get_by_text("Message 30")).to_be_visible()
        await expect(page.locator(".flow article")).to_have_count(32)
        await expect(page.get_by_role("button", name="Show earlier")).to_have_count(0)


async def test_a_source_far_back_is_read_with_what_stands_around_it(office, model):
    long_ago = replace(talks()[0], occurred_at=ago(days=60))
    newer = (
        outbound(whatsapp(f"m{at:02}", text=f"Message {at}", occurred_at=ago(days=at)))
        for at in range(1, 31)
    )
    await office.save(long_ago)
    await office.generated(model, WANTS, PROMISED)
    await office.save(*newer)
    async with office.page() as page:
        await expect(page.locator(".flow .call")).to_have_count(0)
        await page.locator(".statement .source").first.click()
        await page.get_by_role("button", name="Show in the conversation").click()

        await expect(page.locator(".flow .call.lit mark")).to_have_count(1)
        await page.get_by_role("button", name="Show later").click()
        await expect(page.locator(".bubble", has_text="Message 12")).to_be_visible()
        await expect(page.locator(".person .last-words")).to_have_text("Thank you, Ana.")


async def test_a_page_of_a_contact_that_is_merged_into_another_shows_that_one(office, model):
    """R39"""
    await office.generated(model, agent_id="ben")
    other = contact("c2", name="Marie Durand", phone_numbers=("+33639980113",))
    await office.save(
        other,
        conversation("v7", contact_id="c2"),
        call("i7", conversation_id="v7", contact_id="c2"),
    )
    async with office.page("ben") as page:
        await expect(status(page)).to_contain_text("Up to date")
        await office.merge("c1", "c2")

        await expect(page).to_have_title("Marie Durand · Contact Insights")
        await expect(page.get_by_text("The contact that was open was merged")).to_be_visible()
        await expect(page.locator(".bubble")).not_to_have_count(0)
        await expect(status(page)).to_be_hidden()
