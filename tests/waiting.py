"""Waits for what other tasks bring about, if no event tells of it."""

import asyncio


async def becomes(holds, within=60):
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110  what is waited for has no event
            await asyncio.sleep(0.01)


async def comes_about(holds, within=60):
    """As `becomes`, for what must be awaited itself."""
    async with asyncio.timeout(within):
        while not await holds():  # noqa: ASYNC110  as above
            await asyncio.sleep(0.02)
