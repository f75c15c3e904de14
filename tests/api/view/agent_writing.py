"""Generations that are still under way while a test looks at the page."""

import asyncio
import json
from contextlib import asynccontextmanager

from agent_page import NEXT, PROMISED, WANTS

from tests.writers.openai.fake_server import passage, streamed, written


def in_two_parts(between, *, source="s2"):
    """The model's answer: the first statement at once, and the rest after the event is set."""
    told = [passage(WANTS, source), passage(PROMISED, source)]
    text = json.dumps(written(*told, next_action=passage(NEXT, source)))
    cut = text.index("]") + len("]}, ")
    return streamed(text[:cut], between, text[cut:])


@asynccontextmanager
async def under_way(desk):
    """Runs a generation that another agent began. Waits for it at the end."""
    generating = asyncio.create_task(desk.generate())
    yield generating
    await generating
