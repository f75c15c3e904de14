"""The page when its connection is lost, and when its session has ended."""

import pytest
from agent_network import behind_a_network, keeps_an_expired_token, session_ends
from agent_page import WANTS, panel, status
from playwright.async_api import expect

from tests.api.workplace import token

pytestmark = pytest.mark.slow


async def test_a_lost_connection_is_told_and_heals_by_itself(office, model):
    """R26, R40"""
    await office.generated(model, WANTS)
    async with behind_a_network(office) as (page, network):
        await expect(status(page)).to_contain_text("Up to date")
        network.freeze()
        await expect(status(page)).to_contain_text("Offline · as of ")
        await expect(status(page)).to_contain_text(", reconnecting by itself")
        await expect(page.locator(".link-state")).to_have_text("Reconnecting")
        button = panel(page).get_by_role("button", name="Generate again")
        await expect(button).to_be_disabled()
        await expect(button).to_have_accessible_description(
            "Offline. You can generate again once the connection is back."
        )
        await expect(page.locator(".statement p")).to_have_text([WANTS])
        await office.generated(model, WANTS, agent_id="ben")
        network.thaw()

        await expect(status(page)).to_contain_text("Replaced just now by Ben")
        await expect(page.locator(".link-state")).to_have_text("Live")


async def test_a_session_that_has_ended_leaves_what_was_read_and_offers_to_sign_in(office, model):
    await office.generated(model, WANTS)
    async with behind_a_network(office) as (page, network):
        await expect(page.locator(".statement")).to_have_count(1)
        await session_ends(page, network, office)
        await expect(status(page)).to_contain_text("Your session has ended.")
        await expect(page.get_by_role("button", name="Generate again")).to_have_count(0)
        await expect(page.locator(".statement p")).to_have_text([WANTS])

        await page.get_by_role("button", name="Sign in again").click()
        await page.get_by_label("Token").fill(token("ana", office.workplace.id))
        await page.get_by_role("button", name="Sign in").click()
        await expect(page.locator(".statement p")).to_have_text([WANTS])


async def test_a_token_that_has_expired_before_is_asked_for_anew(office):
    async with office.page(contact_id=None) as page:
        await expect(page.locator(".link-state")).to_have_text("Live")
        await keeps_an_expired_token(page, office)
        await page.evaluate("sessionStorage.setItem('left', 'yes')")
        await page.reload()

        await expect(page.get_by_role("alert")).to_have_text("Your session has ended.")
        await expect(page.get_by_label("Token")).to_be_visible()
