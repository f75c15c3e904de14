"""A real Chromium, whose pages remember their errors."""

from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import async_playwright

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def chromium():
    program = _program()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program, args=FLAGS, timeout=60_000
        )
        yield browser
        await browser.close()


@asynccontextmanager
async def page_in(browser, **options):
    """`complaints` holds the page's uncaught errors, and the errors that it wrote to the console."""
    context = await browser.new_context(**options)
    page = await context.new_page()
    page.complaints = []
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.on("console", lambda said: said.type == "error" and page.complaints.append(said.text))
    yield page
    await context.close()


def _program():
    if not CHROMIUM.exists():
        pytest.fail(f"{CHROMIUM} is missing: install Debian's package chromium")
    return CHROMIUM
