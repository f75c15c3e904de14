"""Waits for what other tasks bring about, if no event tells of it."""

import asyncio


async def becomes(holds, within=60):
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110  what is waited for has no event
            await asyncio.sleep(0.01)
