"""What the commands share that connect organizations with products."""

import argparse
import sys
from collections.abc import Sequence

from api.administering.not_done import NotDone
from api.administering.options import add_organization
from domain.connections import Product
from domain.ids import OrganizationId
from domain.services.connections import ConnectionService


def add_product(
    products: "argparse._SubParsersAction[argparse.ArgumentParser]",
    product: Product,
    *,
    explained: str,
    fetches: str,
) -> None:
    parser = products.add_parser(product.value, help=explained)
    add_organization(parser)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--fetch", action="store_true", help=fetches)
    how.add_argument("--withdraw", action="store_true", help="end the connection instead")


async def withdrawn(
    connections: ConnectionService, organization: OrganizationId, product: Product
) -> Sequence[str]:
    """Ends the connection. Returns the lines to print. Raises `NotDone`."""
    name = product.value.title()
    if not await connections.withdraw(organization, product):
        raise NotDone(f"{organization!r} has no connection with {name}")
    return [f"{organization} is no longer connected with {name}"]


def remark(line: str) -> None:
    """Shows how far a command is, beside what it prints."""
    print(line, file=sys.stderr)
