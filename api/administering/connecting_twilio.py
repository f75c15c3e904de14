"""The command that connects an organization with Twilio, and fetches what happened before."""

import argparse
import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing

from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.administering.products import remark, withdrawn
from api.intake.not_taken import NotFetched
from api.intake.twilio.opening import twilio_over
from api.intake.twilio.past import READ_AGAIN
from api.intake.twilio.rest import TwilioApi
from api.intake.twilio.source import PATH
from api.settings.twilio_accounts import TwilioSettings
from api.storing import Storage
from api.wiring import administration_over, connections_over, intake_over, merging_over
from domain.brief import six_months_before
from domain.clock import system_clock
from domain.connections import Product
from domain.ids import OrganizationId

Tell = Callable[[str], None]


async def connect_twilio(
    storage: Storage, settings: TwilioSettings, chosen: argparse.Namespace, *, tell: Tell = remark
) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    organization = OrganizationId(chosen.org)
    connections = connections_over(storage)
    if chosen.withdraw:
        return await withdrawn(connections, organization, Product.TWILIO)
    accounts = [one for one in settings.accounts if one.organization_id == organization]
    if not accounts:
        raise NotDone(f"TWILIO_ACCOUNTS has no line for the organization {chosen.org!r}")
    async with naming_what_exists(administration_over(storage, storage.roster)):
        await connections.connect(organization, Product.TWILIO, None)
    if chosen.fetch:
        async with TwilioApi(
            settings.accounts, base_url=settings.api_url, pause=asyncio.sleep
        ) as api:
            await _fetch(storage, api, organization, tell)
    address = f"{(settings.public_url or '').rstrip('/')}{PATH}"
    return [f"{organization} takes what account {one.sid} sends to {address}" for one in accounts]


async def _fetch(
    storage: Storage, api: TwilioApi, organization: OrganizationId, tell: Tell
) -> None:
    """Begins where an earlier fetch ended."""
    twilio = twilio_over(
        api,
        merging=merging_over(storage, intake_over(storage)),
        reports=storage.reports,
        roster=storage.roster,
        clock=system_clock,
    )
    connection = await storage.connections.get(organization, Product.TWILIO)
    known = None if connection is None else connection.fetched_until
    begin = six_months_before(system_clock())
    if known is not None:
        begin = max(begin, known - READ_AGAIN)
    try:
        await twilio.past.lines(organization, await twilio.lines_of(organization))
        lines = await twilio.lines_of(organization)
        async with aclosing(twilio.past.since(organization, begin, lines)) as weeks:
            async for week in weeks:
                await storage.connections.fetched(organization, Product.TWILIO, week.until)
                tell(
                    f"until {week.until:%Y-%m-%d}: {week.calls} legs of calls, "
                    f"{week.messages} messages, {week.transcripts} transcripts, "
                    f"{week.skipped} skipped"
                )
    except NotFetched as reason:
        raise NotDone(f"{reason}; the same command goes on where this one ended") from None
