"""A real Chromium, whose pages remember their errors."""

import ctypes
import shutil
import sys
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import async_playwright

PROGRAMS = ("chromium-headless-shell", "chromium")
"""The first that is there serves. The one without windows opens a page with a quarter of the work."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_DROP_FROM_BOUNDING_SET, _MAY_BE_FIRST = 24, 23
"""`PR_CAPBSET_DROP` and `CAP_SYS_NICE` of Linux."""


@asynccontextmanager
async def chromium():
    program = _program()
    _let_no_child_be_first()
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


def _let_no_child_be_first():
    """As root, Chromium raises its own priority, and keeps databases and services waiting that the tests ask."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DROP_FROM_BOUNDING_SET, _MAY_BE_FIRST, 0, 0, 0)


def _program():
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    return program or pytest.fail("Chromium is missing: install Debian's chromium-headless-shell")
