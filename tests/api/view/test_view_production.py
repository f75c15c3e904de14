"""The page in production: agents sign in with a token of their own."""

from uuid import uuid4

import pytest
from agent_page import Office, people, talks
from playwright.async_api import expect

from api.settings.environment import Profile
from tests.api.serving import serving
from tests.api.workplace import Workplace, running_app, token
from tests.chromium import page_in

pytestmark = pytest.mark.slow


@pytest.fixture
async def production(database_url, browser):
    """An organization in production."""
    url = database_url.replace("/?", f"/test_{uuid4().hex}?")
    async with (
        running_app(url, profile=Profile.PRODUCTION) as app,
        serving(app) as (host, port),
    ):
        workplace = Workplace(app)
        await workplace.save(*people(), *talks())
        yield Office(url=f"http://{host}:{port}", browser=browser, workplace=workplace)
        await workplace.close()


async def test_an_agent_signs_in_with_a_token_generates_and_signs_out(production):
    """R14, R24"""
    async with page_in(production.browser, viewport={"width": 1440, "height": 900}) as page:
        await page.goto(f"{production.url}/")
        await expect(page.get_by_role("link", name="Explorer of the API")).to_have_count(0)
        await page.get_by_label("Token").fill(token("ana", production.workplace.id))
        await page.get_by_role("button", name="Sign in").click()
        await page.get_by_role("button", name="Generate insights").click()
        await expect(page.locator(".statement").first).to_be_visible()
        await expect(page.locator(".link-state")).to_have_text("Live")
        await page.locator(".who-am-i").click()
        await expect(page.locator(".menu a")).to_have_count(0)
        await page.get_by_role("button", name="Sign out").click()

        await expect(page.get_by_label("Token")).to_be_visible()
        assert await page.evaluate("sessionStorage.length") == 0
        assert page.complaints == []
