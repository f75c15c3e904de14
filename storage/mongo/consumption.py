"""Sums up the records of a time."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from inspect import isawaitable
from typing import Any

from domain.consumption import Consumption
from domain.ids import AgentId, OrganizationId
from domain.metering import RecordedAction, RecordedOutcome
from storage.mongo.connection import Database, translated

_WINDOW = timedelta(days=1)
_FAILED = {RecordedOutcome.FAILED, RecordedOutcome.BROKEN_OFF}
_COUNTED = {RecordedOutcome.REPLACED, RecordedOutcome.SUPERSEDED}


class MongoConsumption:
    def __init__(self, database: Database) -> None:
        self._records = database["records"]

    async def between(
        self, organization: OrganizationId | None, since: datetime, until: datetime
    ) -> Mapping[OrganizationId, Consumption]:
        """Sums up day by day, so that each day stays within its deadline."""
        whose = {} if organization is None else {"organization": organization}
        used: defaultdict[OrganizationId, Consumption] = defaultdict(Consumption)
        while since < until:
            end = min(since + _WINDOW, until)
            wanted: dict[str, Any] = whose | {"at": {"$gte": since, "$lt": end}}
            async with translated():
                for group in await _groups(self._records, wanted):
                    used[OrganizationId(group["_id"]["organization"])] += _consumption(group)
            since = end
        return used


async def _groups(records: Any, wanted: dict[str, Any]) -> list[dict[str, Any]]:
    names = ("organization", "agent", "outcome")
    found = records.aggregate(
        [
            {"$match": wanted | {"action": RecordedAction.GENERATE.value}},
            {
                "$group": {
                    "_id": {name: f"${name}" for name in names},
                    "count": {"$sum": 1},
                    "promptTokens": {"$sum": "$effort.promptTokens"},
                    "completionTokens": {"$sum": "$effort.completionTokens"},
                    "seconds": {"$sum": "$effort.durationSeconds"},
                }
            },
        ]
    )
    cursor = await found if isawaitable(found) else found  # Motor gives the cursor itself
    groups: list[dict[str, Any]] = await cursor.to_list(None)
    return groups


def _consumption(group: Mapping[str, Any]) -> Consumption:
    outcome, count = RecordedOutcome(group["_id"]["outcome"]), group["count"]
    is_counted = outcome in _COUNTED
    return Consumption(
        generated=count if is_counted else 0,
        failed=count if outcome in _FAILED else 0,
        refused=count if outcome.is_refusal else 0,
        prompt_tokens=group["promptTokens"],
        completion_tokens=group["completionTokens"],
        seconds=group["seconds"],
        agents=frozenset([AgentId(group["_id"]["agent"])]) if is_counted else frozenset(),
    )
