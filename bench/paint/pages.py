"""Pages in Chromium that say when they painted a text, on the clock of all processes."""

import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from playwright.async_api import Browser, CDPSession, Page, async_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-headless-shell")
FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
TRIES = 40
# A frame is painted after the callbacks of its animation, and the next message is read after that.
WATCH = """() => {
  const isThere = (text) => document.body.textContent.includes(text);
  window.watch = (text) => {
    window.painted = new Promise((done) => {
      const look = () => {
        if (!isThere(text)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  };
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """`zero_ns` is where the page's clock begins on the clock of all processes."""

    page: Page
    zero_ns: float

    async def awaits(self, text: str) -> None:
        await self.page.evaluate("text => window.watch(text)", text)

    async def painted_ns(self) -> float:
        """When the frame was painted that shows the awaited text for the first time."""
        milliseconds: float = await self.page.evaluate("() => window.painted")
        return self.zero_ns + milliseconds * 1e6


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS])
        yield browser
        await browser.close()


async def opened(browser: Browser, url: str, token: str | None = None) -> Page:
    """A page in a window of its own. With a token, its agent is signed in."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    page = await context.new_page()
    if token:
        await page.add_init_script(
            f"sessionStorage.setItem('contact-insights:token', {token!r})",
        )
    await page.goto(url)
    return page


async def watched(page: Page) -> Watched:
    """Compares the clocks: of many questions, the one with the quickest answer tells best."""
    await page.evaluate(WATCH)
    found = []
    for _ in range(TRIES):
        asked = time.monotonic_ns()
        milliseconds = await page.evaluate("() => performance.now()")
        answered = time.monotonic_ns()
        found.append((answered - asked, (asked + answered) / 2 - milliseconds * 1e6))
    return Watched(page=page, zero_ns=min(found)[1])


async def slow_line(page: Page) -> CDPSession:
    """From now on, the page loads over a slow line, and keeps nothing of what it has loaded."""
    session = await page.context.new_cdp_session(page)
    await session.send("Network.enable")
    await session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    await session.send(
        "Network.emulateNetworkConditions",
        {
            "offline": False,
            "latency": 150,
            "downloadThroughput": 200_000,
            "uploadThroughput": 94_000,
        },
    )
    return session
