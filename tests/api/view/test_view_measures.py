"""How soon the page shows something on a slow line, and how long its lines and how large its gaps are."""

import math

import pytest
from agent_design import off_the_grid
from agent_page import PROMISED, WANTS
from playwright.async_api import expect

pytestmark = pytest.mark.slow

ROUND_TRIP_MS = 150
BYTES_PER_MS = 200
CONNECTIONS = 6
"""A slow line, and how many connections a browser opens to a host. `bench.paint` measures the page on such a line."""


async def test_first_content_waits_for_less_than_a_second_of_a_slow_line(office):
    """The page is shown once its text and its styles are there, and for nothing else."""
    async with office.page(contact_id=None) as page:
        sizes = await page.evaluate(
            """() => performance.getEntries()
              .filter(({ entryType, renderBlockingStatus: is }) => entryType === 'navigation' || is === 'blocking')
              .map(({ name, encodedBodySize }) => encodedBodySize)"""
        )
        styles = len(sizes) - 1
        waits = 1 + 1 + 1 + math.ceil(styles / CONNECTIONS)

        assert styles > 0
        assert waits * ROUND_TRIP_MS + sum(sizes) / BYTES_PER_MS < 1_000


async def test_what_stands_in_the_page_itself_is_seen_before_any_script_runs(office):
    """Its first content is the bar with the name of the product."""
    async with office.page(contact_id=None) as page:
        await page.route("**/view/main.js", lambda route: route.abort())
        await page.reload()

        await expect(page.locator(".bar .mark")).to_have_text("Contact Insights")
        assert await page.evaluate("performance.getEntriesByName('first-contentful-paint').length")


@pytest.mark.parametrize("size", [(1440, 900), (1024, 800), (390, 844)])
async def test_the_panel_stands_on_a_grid_of_four_pixels(office, model, size):
    await office.generated(model, WANTS, PROMISED)
    async with office.page("ben", size=size) as page:
        await expect(page.locator(".statement")).to_have_count(2)

        assert await off_the_grid(page) == []
