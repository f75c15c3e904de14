"""Requests that overlap."""

import asyncio

from tests.builders import ago, sms
from tests.domain.services.office import script
from tests.fakes.writer import ScriptedWriter

LATER = "The replacement arrived."


def held_writer(*passages, name="scripted"):
    return ScriptedWriter(*(passages or script("i1")), name=name, held=True)


async def something_new(office, own="i2"):
    """Saves a newer source, so that later requests have another subject."""
    await office.save(sms(own, text=LATER, occurred_at=ago(minutes=1)))


async def generating(office, writer, by="ana", conversation_id="v1"):
    """The task of a request that has reached its writer."""
    task = asyncio.create_task(office.generate(by, conversation_id))
    await writer.asked.wait()
    writer.asked.clear()
    return task


async def turns(count=20):
    """Lets all tasks run until they wait for something."""
    for _ in range(count):
        await asyncio.sleep(0)
