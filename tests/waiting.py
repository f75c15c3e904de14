"""For what others bring about, and of which there is no event to wait for."""

import asyncio


async def becomes(holds, within=10):
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110  what is waited for has no event
            await asyncio.sleep(0.01)
