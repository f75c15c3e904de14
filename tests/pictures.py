"""Makes the pictures in docs/pictures anew: `make pictures`."""

import asyncio
import tempfile
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import expect

from tests.chromium import chromium, page_in
from tests.service import running

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SIZE = {"width": 1200, "height": 720}
SEATS = ("Ana Diaz", "Chloé Laurent")
THEMES = ("light", "dark")


@asynccontextmanager
async def two_seats(browser, url, theme):
    """The first screen on the sample data, with insights that the left agent has just generated."""
    async with page_in(browser, viewport=SIZE, color_scheme=theme, reduced_motion="reduce") as page:
        await page.goto(f"{url}/")
        left, right = (page.get_by_role("region", name=f"Seat of {name}") for name in SEATS)
        await left.get_by_role("button", name="Generate").click()
        for seat in (left, right):
            await expect(seat.locator(".status")).to_contain_text("just now by")
            await expect(seat.locator(".next-step")).to_be_visible()
        await page.evaluate("document.fonts.ready")
        await page.mouse.move(0, 0)
        yield page


def picture_of(theme):
    return PICTURES / f"two-seats-{theme}.png"


async def main():
    expect.set_options(timeout=60_000)
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as directory, running(Path(directory) / "data") as service:
        async with chromium() as browser:
            for theme in THEMES:
                async with two_seats(browser, service.url, theme) as page:
                    await page.screenshot(path=picture_of(theme))


if __name__ == "__main__":
    asyncio.run(main())
