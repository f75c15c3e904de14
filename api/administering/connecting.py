"""The command that connects an organization with a product."""

import argparse
import sys
from collections.abc import Sequence

from api.administering.connecting_twilio import add_twilio
from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.administering.options import add_organization
from api.intake.aircall.fetching import Fetching
from api.intake.aircall.rest import AircallApi
from api.intake.not_taken import NotFetched
from api.settings.environment import Settings
from api.storing import Storage
from api.wiring import administration_over, connections_over, inbox_over
from domain.clock import system_clock
from domain.connections import Product
from domain.ids import OrganizationId
from domain.services.connections import SecretOfAnother

_MOST_CHARACTERS = 1_000


def add_connect(parser: argparse.ArgumentParser) -> None:
    products = parser.add_subparsers(dest="product", required=True)
    aircall = products.add_parser(
        "aircall", help="take the events of a webhook, whose token is read from standard input"
    )
    add_organization(aircall)
    how = aircall.add_mutually_exclusive_group()
    how.add_argument(
        "--fetch",
        action="store_true",
        help="fetch users, numbers, contacts and the calls of six months instead",
    )
    how.add_argument("--withdraw", action="store_true", help="end the connection instead")
    add_twilio(products)


async def connect_aircall(
    storage: Storage, settings: Settings, chosen: argparse.Namespace
) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    organization = OrganizationId(chosen.org)
    connections = connections_over(storage)
    if chosen.withdraw:
        if not await connections.withdraw(organization, Product.AIRCALL):
            raise NotDone(f"{organization!r} has no connection with Aircall")
        return [f"{organization} is no longer connected with Aircall"]
    secret = None if chosen.fetch else _secret()
    try:
        async with naming_what_exists(administration_over(storage, storage.roster)):
            made = await connections.connect(organization, Product.AIRCALL, secret)
    except SecretOfAnother as error:
        raise NotDone(str(error)) from None
    if not chosen.fetch:
        return [f"{organization} is connected with Aircall by {len(made.digests)} tokens"]
    if organization not in settings.aircall_credentials:
        raise NotDone(f"AIRCALL_CREDENTIALS has no line for the organization {organization!r}")
    async with AircallApi(settings.aircall_credentials) as api:
        fetching = Fetching(
            api=api,
            organization=organization,
            connections=storage.connections,
            inbox=inbox_over(storage),
            counts=storage.inbox.counts,
            clock=system_clock,
            tell=lambda line: print(line, file=sys.stderr),
        )
        try:
            count = await fetching.run()
        except NotFetched as reason:
            raise NotDone(f"{reason}; the same command goes on from here") from None
    return [f"{count} things are in the inbox; the service works on them"]


def _secret() -> str:
    """Not from an argument, which other users of the machine can read."""
    secret = "" if sys.stdin is None else sys.stdin.read(_MOST_CHARACTERS + 1).strip()
    if not secret or len(secret) > _MOST_CHARACTERS or len(secret.split()) > 1:
        raise NotDone("standard input must hold the token of Aircall's webhook, and nothing else")
    return secret
