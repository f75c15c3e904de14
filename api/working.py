"""Works on the inbox while a block runs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from api.intake.aircall.interpreter import AircallInterpreter
from api.intake.aircall.rest import AircallApi
from api.intake.twilio.opening import twilio_over
from api.intake.twilio.rest import TwilioApi
from api.operating.inbox_gauge import keep_counting
from api.settings.environment import Settings
from api.storing import Storage
from api.wiring import inbox_over, merging_over, worker_over
from domain.clock import system_clock
from domain.connections import Product
from domain.inbox import Interpreter
from domain.ports import Patience
from domain.services.inbox import InboxService
from domain.services.intake import IntakeService


@asynccontextmanager
async def working_inbox(
    settings: Settings, storage: Storage, intake: IntakeService, *, patience: Patience
) -> AsyncIterator[InboxService]:
    """Of all processes that run this, one at a time works."""
    inbox = inbox_over(storage)
    async with AsyncExitStack() as stack:
        aircall = await stack.enter_async_context(AircallApi(settings.aircall_credentials))
        merging = merging_over(storage, intake)
        twilio = twilio_over(
            await stack.enter_async_context(
                TwilioApi(settings.twilio.accounts, base_url=settings.twilio.api_url)
            ),
            merging=merging,
            reports=storage.reports,
            roster=storage.roster,
            clock=system_clock,
        )
        interpreters: dict[Product, Interpreter] = {
            Product.AIRCALL: AircallInterpreter(
                merging=merging, fetch=aircall.transcription, clock=system_clock
            ),
            Product.TWILIO: twilio.interpreter,
        }
        worker = worker_over(storage, interpreters, inbox, patience=patience)
        tasks = [
            asyncio.create_task(worker.run()),
            asyncio.create_task(keep_counting(storage.inbox, system_clock)),
        ]
        try:
            yield inbox
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
