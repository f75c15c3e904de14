"""The metrics for Prometheus. Every label has few values, whatever clients send.

Events that happen thousands of times a second are counted in plain numbers, and added to the metrics every second.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from time import monotonic

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from api.operating.rates import Rate
from api.operating.tally import Tally
from api.operating.tracing import trace_past
from domain.ids import OrganizationId
from domain.metering import Record, RecordedAction, RecordedOutcome, RecordRepository
from domain.quota import WARNED_AT

PUBLISHED_EVERY_SECONDS = 1.0
REFUSALS_PER_MINUTE = 60
"""The limit for refusals of one kind and one agent. Without it anybody with a token could fill the database with
them.
"""

REGISTRY = CollectorRegistry()

REQUESTS = Counter(
    "contact_insights_http_requests_total",
    "Requests over HTTP.",
    ["path", "status"],
    registry=REGISTRY,
)
OPERATIONS = Histogram(
    "contact_insights_operation_seconds",
    "Queries and mutations over HTTP by their root field: duration and outcome.",
    ["operation", "outcome"],
    buckets=(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60),
    registry=REGISTRY,
)
EXECUTIONS = Counter(
    "contact_insights_executions_total",
    "Operations by execution: compiled, plain, or plain because the compiled one gave up.",
    ["way"],
    registry=REGISTRY,
)
CONNECTIONS = Gauge(
    "contact_insights_websocket_connections",
    "Open WebSocket connections.",
    multiprocess_mode="livesum",
    registry=REGISTRY,
)
SUBSCRIPTIONS = Gauge(
    "contact_insights_subscriptions",
    "Operations that run over WebSockets and as event streams.",
    multiprocess_mode="livesum",
    registry=REGISTRY,
)
DELIVERIES = Counter(
    "contact_insights_deliveries_total",
    "Events sent to open conversations.",
    registry=REGISTRY,
)
DELIVERY_LAG = Histogram(
    "contact_insights_delivery_lag_seconds",
    "From the write of insights until they can be sent, once for each event and group of readers.",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
    registry=REGISTRY,
)
GENERATIONS = Counter(
    "contact_insights_generations_total",
    "Generations that have ended, and those that were refused, by outcome and writer.",
    ["outcome", "writer"],
    registry=REGISTRY,
)
GENERATION_SECONDS = Histogram(
    "contact_insights_generation_seconds",
    "How long generations took, by writer.",
    ["writer"],
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120),
    registry=REGISTRY,
)
TOKENS = Counter(
    "contact_insights_model_tokens_total",
    "Tokens sent to models and answered by them.",
    ["model", "direction"],
    registry=REGISTRY,
)
SWITCHES = Counter(
    "contact_insights_switches_total",
    "Contact insights switched on or off, by outcome.",
    ["action", "outcome"],
    registry=REGISTRY,
)
QUOTA_WARNINGS = Counter(
    "contact_insights_quota_warnings_total",
    "Organizations that reached this percent of their generations of a month.",
    ["percent"],
    registry=REGISTRY,
)
DATABASE_ERRORS = Counter(
    "contact_insights_database_errors_total",
    "Errors of the database, by the driver's kind of error.",
    ["kind"],
    registry=REGISTRY,
)
BROKER_ERRORS = Counter(
    "contact_insights_broker_errors_total",
    "Lost connections to the broker, and messages that it did not accept.",
    registry=REGISTRY,
)
WEBHOOKS = Counter(
    "contact_insights_webhooks_total",
    "Posts to the webhooks, by product and outcome.",
    ["product", "outcome"],
    registry=REGISTRY,
)
INBOX_EVENTS = Gauge(
    "contact_insights_inbox_events",
    "Events in the inbox: those that wait, and the dead ones that no attempt could work on.",
    ["state"],
    multiprocess_mode="livemostrecent",
    registry=REGISTRY,
)
INBOX_OLDEST_SECONDS = Gauge(
    "contact_insights_inbox_oldest_seconds",
    "How long the oldest event that waits has been in the inbox; 0 if none waits.",
    multiprocess_mode="livemostrecent",
    registry=REGISTRY,
)
FAULTS = Counter(
    "contact_insights_faults_total",
    "Faults of the service, which clients saw masked.",
    registry=REGISTRY,
)

_EXPECTED_DATABASE_ERRORS = (
    "AutoReconnect",
    "ExecutionTimeout",
    "NetworkTimeout",
    "ServerSelectionTimeoutError",
)
"""These labels exist as zero from the start. Otherwise an alarm on a rise would miss the first error of a kind."""

_log = logging.getLogger(__name__)


class CountedRecords:
    """Counts and logs each record before it is stored."""

    def __init__(self, records: RecordRepository, *, now: Callable[[], float] = monotonic) -> None:
        self._records = records
        self._refusals = Rate(REFUSALS_PER_MINUTE, now=now)
        self.is_writer_failing = False
        """Whether the last generation of this process failed, or another writer had to replace the model."""

    async def save(self, record: Record) -> None:
        """Counts every refusal, but stores repeated refusals of an agent only up to `REFUSALS_PER_MINUTE`."""
        if record.outcome.is_refusal:
            who_and_why = (record.organization_id, record.agent_id, record.action, record.outcome)
            if self._refusals.wait(who_and_why):
                _count(record)
                return
        if record.outcome is not RecordedOutcome.UNDER_WAY:
            _count(record)
            if (effort := record.effort) is not None:
                needed_another = effort.model is not None and effort.writer != effort.model
                failed = record.outcome is RecordedOutcome.FAILED
                if record.outcome is not RecordedOutcome.BROKEN_OFF:
                    self.is_writer_failing = failed or needed_another
            fields = _fields(record)
            _log.info("%s %s", record.action, record.outcome, extra=fields)
            if record.effort is not None:
                traced = fields | {"outcome": record.outcome.value}
                trace_past("generation", record.at, record.effort.duration_seconds, traced)
        await self._records.save(record)

    def between(
        self, organization: OrganizationId | None, since: datetime, until: datetime
    ) -> AsyncGenerator[Record, None]:
        return self._records.between(organization, since, until)


@asynccontextmanager
async def publishing(tally: Tally, database_faults: Mapping[str, int]) -> AsyncIterator[None]:
    """Adds the plain numbers to the metrics every second while the block runs, and once more at its end."""
    for kind in _EXPECTED_DATABASE_ERRORS:
        DATABASE_ERRORS.labels(kind)
    for percent in WARNED_AT:
        QUOTA_WARNINGS.labels(str(percent))
    publisher = _Publisher(tally, database_faults)
    task = asyncio.create_task(publisher.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        publisher.publish()


class _Publisher:
    def __init__(self, tally: Tally, database_faults: Mapping[str, int]) -> None:
        self._tally = tally
        self._database_faults = database_faults
        self._known = dict(database_faults)

    async def run(self) -> None:
        while True:
            await asyncio.sleep(PUBLISHED_EVERY_SECONDS)
            self.publish()

    def publish(self) -> None:
        SUBSCRIPTIONS.set(self._tally.open)
        deliveries, lags, broker_errors = self._tally.taken()
        DELIVERIES.inc(deliveries)
        BROKER_ERRORS.inc(broker_errors)
        for lag in lags:
            DELIVERY_LAG.observe(lag)
        for kind, count in list(self._database_faults.items()):
            DATABASE_ERRORS.labels(kind).inc(count - self._known.get(kind, 0))
            self._known[kind] = count


def _count(record: Record) -> None:
    if record.action is not RecordedAction.GENERATE:
        SWITCHES.labels(record.action, record.outcome).inc()
        return
    effort = record.effort
    writer = (effort and effort.writer) or "none"
    GENERATIONS.labels(record.outcome, writer).inc()
    if effort is None:
        return
    GENERATION_SECONDS.labels(writer).observe(effort.duration_seconds)
    if effort.usage is not None:
        TOKENS.labels(effort.model, "prompt").inc(effort.usage.prompt_tokens)
        TOKENS.labels(effort.model, "completion").inc(effort.usage.completion_tokens)


def _fields(record: Record) -> dict[str, object]:
    effort = record.effort
    fields: dict[str, object | None] = {
        "organization": record.organization_id,
        "agent": record.agent_id,
        "contact": record.contact_id,
        "conversation": record.conversation_id,
        "writer": effort and effort.writer,
        "seconds": effort and round(effort.duration_seconds, 3),
    }
    return {name: value for name, value in fields.items() if value is not None}
