"""The command that connects an organization with a product."""

import argparse
import sys
from collections.abc import Sequence

from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.administering.products import add_product, remark, withdrawn
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
    add_product(
        products,
        Product.AIRCALL,
        explained="take the events of a webhook, whose token is read from standard input",
        fetches="fetch users, numbers, contacts and the calls of six months instead",
    )
    add_product(
        products,
        Product.TWILIO,
        explained="take what the accounts in TWILIO_ACCOUNTS send",
        fetches="also fetch numbers, and the calls, messages and transcripts of six months",
    )


async def connect_aircall(
    storage: Storage, settings: Settings, chosen: argparse.Namespace
) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    organization = OrganizationId(chosen.org)
    connections = connections_over(storage)
    if chosen.withdraw:
        return await withdrawn(connections, organization, Product.AIRCALL)
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
            tell=remark,
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
