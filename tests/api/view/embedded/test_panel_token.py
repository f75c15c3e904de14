"""R40: the panel and a page that gives it no token, in Chromium."""

import pytest
from agent_page import status
from playwright.async_api import expect

pytestmark = pytest.mark.slow

PAGE = """<!doctype html><title>A page</title><link rel="icon" href="data:,">
<script type="module" src="{service}/panel.js"></script>
<contact-insights phone="06 39 98 01 12"></contact-insights>
<script>
  const panel = document.querySelector("contact-insights");
  const right = async () => (await fetch("token")).text();
  panel.token = {first};
  panel.addEventListener("signed-out", () => (window.told = true));
</script>"""


@pytest.fixture
def opened(office, elsewhere, browser):
    """A page whose function `token` is this one at first."""

    def page(first):
        elsewhere.text = PAGE.format(service=office.url, first=first)
        return elsewhere.page(browser, "/own")

    return page


async def test_a_text_that_is_no_token_is_told_as_signed_out(opened):
    """R40"""
    async with opened("() => '<h1>Not found</h1>\\\\n<p>Nothing is here.</p>'") as page:
        await expect(status(page)).to_contain_text("Your session has ended.")
        await page.wait_for_function("window.told")
        await page.evaluate("panel.token = right")

        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()


async def test_a_page_that_fails_to_give_a_token_is_said_so_and_asked_again(opened):
    """R40"""
    flaky = "(tries => () => tries++ ? right() : Promise.reject(new Error('no')))(0)"
    async with opened(flaky) as page:
        await expect(page.get_by_role("alert")).to_contain_text("could not sign you in")

        await expect(page.get_by_text("Nothing generated yet")).to_be_visible()
