"""R2, R28: the panel follows what its agent may see, in Chromium."""

from dataclasses import replace

import pytest
from agent_page import WANTS, answering
from playwright.async_api import expect

from tests.builders import ago, conversation

pytestmark = pytest.mark.slow

NOT_SEEN = "You cannot see this contact, or it does not exist."
HIDDEN = frozenset({"ben"})
NAMING = """<!doctype html><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="{service}/panel.js"></script>
<contact-insights {of}></contact-insights>
<script>document.querySelector("contact-insights").token = async () => (await fetch("token")).text();</script>"""


def first():
    return conversation("v1", last_interaction_at=ago(hours=1))


def second():
    """Another conversation of the contact, older than the first."""
    return conversation("v2", line_id="l2", last_interaction_at=ago(days=3))


@pytest.fixture
def opened(office, elsewhere, browser):
    """A page of Ana's with the panel of this contact or conversation."""

    def page(of):
        elsewhere.text = NAMING.format(service=office.url, of=of)
        return elsewhere.page(browser, "/own")

    return page


async def test_a_contact_that_is_hidden_goes_from_the_panel_and_comes_back_by_itself(
    office, model, opened
):
    """R28, R39"""
    await office.generated(model, agent_id="ben")
    async with opened('phone="06 39 98 01 12"') as page:
        words = page.locator(".statement").first
        await expect(words).to_contain_text(WANTS)
        await office.save(replace(first(), visible_to=HIDDEN))

        await expect(page.get_by_role("alert")).to_have_text(NOT_SEEN)
        await expect(words).to_have_count(0)
        await office.generated(model, "The machine is repaired.", agent_id="ben")
        await office.save(first())
        await expect(words).to_contain_text("The machine is repaired.")
        await expect(page.get_by_role("alert")).to_have_count(0)


async def test_a_contact_that_becomes_visible_only_later_is_shown_then(office, model, opened):
    """R2"""
    await office.generated(model, agent_id="ben")
    await office.save(replace(first(), visible_to=HIDDEN))
    async with opened('phone="06 39 98 01 12"') as page:
        await expect(page.get_by_role("alert")).to_have_text(NOT_SEEN)
        await office.save(first())

        await expect(page.locator(".statement").first).to_contain_text(WANTS)


async def test_a_contact_whom_the_agent_still_sees_in_another_conversation_stays(
    office, model, opened
):
    """R2, R7, R28: what the hidden conversation holds is veiled, and the other one is followed."""
    await office.save(second())
    await office.generated(model, agent_id="ben")
    async with opened('phone="06 39 98 01 12"') as page:
        await page.locator(".statement").first.wait_for()
        await office.save(replace(first(), visible_to=HIDDEN))
        await page.locator(".statement .source.veiled").wait_for()
        await expect(page.locator(".statement").first).to_contain_text(WANTS)
        model.will_answer(answering())
        async with page.expect_request(
            lambda one: "generateInsights" in str(one.post_data)
        ) as asked:
            await page.get_by_role("button", name="Generate again").click()

        named = (await asked.value).post_data_json["variables"]
        assert named == {"conversation": office.id("Conversation", "v2")}


async def test_a_page_that_names_a_hidden_conversation_is_shown_no_other_in_its_place(
    office, model, opened
):
    """R28"""
    await office.save(second())
    await office.generated(model, agent_id="ben")
    async with opened(f'conversation-id="{office.id("Conversation", "v1")}"') as page:
        await page.locator(".statement").first.wait_for()
        await office.save(replace(first(), visible_to=HIDDEN))

        await expect(page.get_by_role("alert")).to_have_text(NOT_SEEN)
        await expect(page.locator(".statement")).to_have_count(0)
        await office.save(first())
        await expect(page.locator(".statement").first).to_contain_text(WANTS)
