"""How soon an open page shows what changed, and how soon it shows anything on a slow line.

    python -m bench.paint [--replacements 100] [--loads 5]

Two windows of Chromium have the same contact open. Insights are replaced, and each page says when it painted the frame
that shows them. The time begins when the replacement is written. The floor is a bare page in a third window that paints
one text from a bare WebSocket of the same process. Both take turns. Each time contains the wait for the next frame, up
to 17 ms.

Then the page and the bare page are loaded over a slow line: 1.6 megabits a second, and 150 ms there and back.
"""

import argparse
import asyncio
import os
import random
import statistics
from base64 import b64encode
from contextlib import ExitStack

from playwright.async_api import Browser

from bench.paint.pages import Watched, chromium, opened, slow_line, watched
from bench.processes import READY, Process, ask

CONTACT = b64encode(b"Contact:acme/c1").decode()
PAUSE_SECONDS = 0.15
FIRST_CONTENT = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
INSIGHTS = ".panel .next-step"
PATIENCE_MS = 120_000


async def painted(port: int, path: str, pages: list[Watched], number: int) -> list[float]:
    """Milliseconds until each page has painted what is sent to this path."""
    text = f"Replacement {number} of {path}."
    for page in pages:
        await page.awaits(text)
    await asyncio.sleep(PAUSE_SECONDS * (0.5 + random.random()))
    answer = await asyncio.to_thread(ask, port, path, text.encode())
    return [(await page.painted_ns() - answer["notified_at"]) / 1e6 for page in pages]


async def compare(browser: Browser, port: int, token: str, replacements: int) -> None:
    url = f"http://127.0.0.1:{port}"
    two = [
        await watched(await opened(browser, f"{url}/#contact={CONTACT}", token)) for _ in range(2)
    ]
    for one in two:
        await one.page.locator(INSIGHTS).wait_for()
    bare = await watched(await opened(browser, f"{url}/bare"))
    pages: list[float] = []
    floor: list[float] = []
    for number in range(replacements):
        floor += await painted(port, "/bare", [bare], number)
        pages += await painted(port, "/publish", two, number)
    print(f"{'':12} {'median':>8} {'95th':>8} {'most':>8}  ms, {replacements} replacements")
    for name, times in (("open page", pages), ("bare page", floor)):
        median, late = (
            statistics.median(times),
            statistics.quantiles(times, n=20, method="inclusive")[-1],
        )
        print(f"{name:12} {median:8.1f} {late:8.1f} {max(times):8.1f}")
    ratio = statistics.median(pages) / statistics.median(floor)
    print(f"{'of the floor':12} {ratio:8.2f}")
    for one in (*two, bare):
        await one.page.context.close()


async def first_content(browser: Browser, url: str, token: str | None) -> tuple[float, float]:
    """Milliseconds until the first content, and until the insights if somebody is signed in."""
    page = await opened(browser, "about:blank", token)
    await slow_line(page)
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(url, wait_until="commit")
    await page.wait_for_function(FIRST_CONTENT)
    insights = 0.0
    if token:
        await page.locator(INSIGHTS).wait_for()
        insights = await page.evaluate("() => performance.now()")
    content: float = await page.evaluate(FIRST_CONTENT)
    await page.context.close()
    return content, insights


async def load(browser: Browser, port: int, token: str, loads: int) -> None:
    url = f"http://127.0.0.1:{port}"
    ours = [await first_content(browser, f"{url}/#contact={CONTACT}", token) for _ in range(loads)]
    bare = [await first_content(browser, f"{url}/bare", None) for _ in range(loads)]
    content = statistics.median(one for one, _ in ours)
    floor = statistics.median(one for one, _ in bare)
    insights = statistics.median(one for _, one in ours)
    print(
        f"on a slow line, ms: first content {content:.0f}, {content / floor:.2f} of the bare page's"
    )
    print(f"                    insights {insights:.0f}, {insights / floor:.2f} of it")


async def run(replacements: int, loads: int) -> None:
    with ExitStack() as stack:
        server = stack.enter_context(Process("bench.paint.served"))
        token = server.line("token ")
        port = int(server.line(READY).rstrip("/"))
        async with chromium() as browser:
            print("load of this machine:", *(f"{one:.2f}" for one in os.getloadavg()))
            await compare(browser, port, token, replacements)
            await load(browser, port, token, loads)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.paint")
    parser.add_argument("--replacements", type=int, default=100)
    parser.add_argument("--loads", type=int, default=5)
    options = parser.parse_args()
    asyncio.run(run(options.replacements, options.loads))


if __name__ == "__main__":
    main()
