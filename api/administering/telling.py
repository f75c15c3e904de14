"""Runs the commands that print a few lines when they are done."""

import argparse
from collections.abc import Sequence

from api.administering.connecting import connect_aircall
from api.administering.connecting_twilio import connect_twilio
from api.administering.inbox import administer_inbox
from api.administering.keys import administer_keys
from api.administering.usage import tell_usage
from api.settings.environment import Settings
from api.storing import Storage
from domain.clock import system_clock


async def told_by(
    storage: Storage, settings: Settings, chosen: argparse.Namespace
) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    match chosen.command:
        case "key":
            return await administer_keys(storage, chosen)
        case "inbox":
            return await administer_inbox(storage, chosen)
        case "connect" if chosen.product == "twilio":
            return await connect_twilio(storage, settings.twilio, chosen)
        case "connect":
            return await connect_aircall(storage, settings, chosen)
        case _:
            quota = settings.generation_limits.per_organization_and_month
            return await tell_usage(storage, chosen, quota=quota, clock=system_clock)
