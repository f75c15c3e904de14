"""The command that tells what each organization used in a month."""

import argparse
import csv
import io
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Any

import orjson

from api.administering.not_there import check_organization
from api.administering.tables import aligned
from api.storing import Storage
from api.wiring import administration_over
from domain.consumption import Consumption
from domain.ids import OrganizationId
from domain.intake import ReferenceKind
from domain.ports import Clock
from domain.quota import next_month

HEADINGS = {
    "month": "month",
    "organization": "organization",
    "generated": "generated",
    "quota": "quota",
    "percent": "%",
    "failed": "failed",
    "refused": "refused",
    "agents": "agents",
    "promptTokens": "prompt tokens",
    "completionTokens": "completion tokens",
    "seconds": "seconds",
}


async def tell_usage(
    storage: Storage, chosen: argparse.Namespace, *, quota: int | None, clock: Clock
) -> Sequence[str]:
    """Returns the lines to print: a table for people, or for programs as it was `chosen`. Raises `NotDone`."""
    rows = [row async for row in _rows(storage, chosen, quota, clock)]
    if chosen.json:
        return [orjson.dumps(row).decode() for row in rows]
    if chosen.csv:
        written = io.StringIO()
        writer = csv.DictWriter(written, HEADINGS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return written.getvalue().splitlines()
    cells = [["-" if row[name] is None else str(row[name]) for name in HEADINGS] for row in rows]
    return aligned([list(HEADINGS.values()), *cells], [0] * len(HEADINGS))


async def _rows(
    storage: Storage, chosen: argparse.Namespace, quota: int | None, clock: Clock
) -> AsyncIterator[dict[str, Any]]:
    month: datetime = chosen.month or clock().replace(
        day=1, hour=0, minute=0, second=0, microsecond=0
    )
    own = None if chosen.org is None else OrganizationId(chosen.org)
    service = administration_over(storage, storage.roster)
    if own is not None:
        await check_organization(service, own)
    used = await storage.consumption.between(own, month, next_month(month))
    if own is not None:
        yield _row(month, own, used.get(own), quota)
        return
    async for one in service.all(ReferenceKind.ORGANIZATION, None):
        organization = OrganizationId(one.id)
        yield _row(month, organization, used.get(organization), quota)


def _row(
    month: datetime, organization: OrganizationId, used: Consumption | None, quota: int | None
) -> dict[str, Any]:
    used = used or Consumption()
    return {
        "month": f"{month:%Y-%m}",
        "organization": organization,
        "generated": used.generated,
        "quota": quota,
        "percent": None if quota is None else 100 * used.generated // quota,
        "failed": used.failed,
        "refused": used.refused,
        "agents": len(used.agents),
        "promptTokens": used.prompt_tokens,
        "completionTokens": used.completion_tokens,
        "seconds": round(used.seconds, 1),
    }
