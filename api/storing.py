"""Opens the database of the settings, with all repositories over it."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from api.auth.authenticator import kept_secret
from api.operating.metrics import CountedRecords
from api.settings.environment import Settings
from api.wiring import Repositories
from domain.consumption import ConsumptionRepository
from domain.erasure import Marker
from storage.embedded import embedded_server
from storage.mongo.connection import Database, Driver, open_database
from storage.mongo.connections import MongoConnections
from storage.mongo.consumption import MongoConsumption
from storage.mongo.contacts import MongoContacts
from storage.mongo.conversations import MongoConversations
from storage.mongo.erasing import MongoErasures
from storage.mongo.feedback import MongoFeedback
from storage.mongo.inbox import MongoInbox
from storage.mongo.insights import MongoInsights
from storage.mongo.interactions import MongoInteractions
from storage.mongo.keys import MongoKeys
from storage.mongo.leases import MongoLeases
from storage.mongo.people import MongoAgents, MongoLines, MongoOrganizations
from storage.mongo.preparing import prepare
from storage.mongo.quotas import MongoQuotas
from storage.mongo.records import MongoRecords
from storage.mongo.references import MongoReferences
from storage.mongo.reports import MongoReports
from storage.mongo.roster import MongoRoster
from storage.mongo.tombstones import MongoTombstones
from storage.mongo.uniting import MongoMerges

T = TypeVar("T")

ERASURE_KEY_FILE = "erasure_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Storage(Repositories):
    """The repositories over one open database."""

    database: Database
    roster: MongoRoster
    erasures: MongoErasures
    merges: MongoMerges
    consumption: ConsumptionRepository
    records: CountedRecords


@asynccontextmanager
async def open_storage(settings: Settings, *, only_reads: bool = False) -> AsyncIterator[Storage]:
    """Opens the database of the settings and makes its indexes. Starts the embedded server, or joins it if it runs.

    With `only_reads` nothing is written, so that not even an empty database is made.

    Raises `EmbeddedServerMissing`, `EmbeddedServerFailed` or `StorageUnavailable`.
    """
    async with AsyncExitStack() as stack:
        url = settings.mongodb_url
        if url is None:
            url = await stack.enter_async_context(_in_thread(embedded_server(settings.data_dir)))
        database = await stack.enter_async_context(
            open_database(url, Driver(settings.mongodb_driver))
        )
        if not only_reads:
            await prepare(database)
        yield storage_over(
            database,
            records_kept=timedelta(days=settings.records_days),
            marker=_marker_of(settings),
        )


class NoData(Exception):
    """`str()` says in one line where nothing was found, and what to check."""


@asynccontextmanager
async def existing_storage(
    settings: Settings, *, may_be_new: bool = False
) -> AsyncIterator[Storage]:
    """Opens the storage to read it, or to change what is there. Raises `NoData` if there is none, so that no database
    is made in a wrong directory or under a mistyped name, unless it `may_be_new`.
    """
    if settings.is_embedded and not may_be_new and not (settings.data_dir / "mongo").exists():
        raise NoData(
            f"there is no database in {settings.data_dir.absolute()}; set DATA_DIR, or start the service there"
        )
    async with open_storage(settings, only_reads=not may_be_new) as storage:
        if not settings.is_embedded and not may_be_new and await storage.organizations.is_empty():
            raise NoData(
                f"there is no data in the database {storage.database.name!r}; check the name in MONGODB_URL"
            )
        yield storage


def _marker_of(settings: Settings) -> Marker | None:
    """With the key of the settings. If none is set, the key lies beside the embedded database. Another database then
    has none, and nothing can be erased there.
    """
    if settings.erasure_key is not None:
        return Marker(settings.erasure_key)
    if not settings.is_embedded:
        return None
    return Marker(kept_secret(settings.data_dir, ERASURE_KEY_FILE))


def storage_over(database: Database, *, records_kept: timedelta, marker: Marker | None) -> Storage:
    return Storage(
        database=database,
        roster=MongoRoster(database),
        erasures=MongoErasures(database),
        merges=MongoMerges(database),
        consumption=MongoConsumption(database),
        organizations=MongoOrganizations(database),
        agents=MongoAgents(database),
        lines=MongoLines(database),
        contacts=MongoContacts(database),
        conversations=MongoConversations(database),
        interactions=MongoInteractions(database),
        references=MongoReferences(database),
        insights=MongoInsights(database),
        quotas=MongoQuotas(database),
        feedback=MongoFeedback(database),
        keys=MongoKeys(database),
        tombstones=MongoTombstones(database, marker),
        connections=MongoConnections(database),
        inbox=MongoInbox(database),
        leases=MongoLeases(database),
        reports=MongoReports(database),
        records=CountedRecords(MongoRecords(database, kept=records_kept)),
    )


@asynccontextmanager
async def _in_thread(context: AbstractContextManager[T]) -> AsyncGenerator[T, None]:
    """Enters and leaves a blocking context manager in a thread, so that the loop goes on."""
    value = await asyncio.to_thread(context.__enter__)
    try:
        yield value
    finally:
        await asyncio.to_thread(context.__exit__, None, None, None)
