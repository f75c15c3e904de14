"""The floor of an import: the same lines parsed, and the same documents inserted with a bare `insert_many`.

    python -m bench.intake.floor FILE URL DRIVER

It looks nothing up and checks nothing. The documents and their indexes are the product's own.
"""

import asyncio
import sys
from collections import defaultdict
from dataclasses import replace
from itertools import islice
from pathlib import Path

from api.intake.format import read_record
from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import ContactId
from domain.intake import Record
from domain.interaction import Interaction
from domain.people import Agent, Line
from storage.mongo.connection import Driver, open_database
from storage.mongo.conversation_documents import conversation_values
from storage.mongo.documents import (
    EVERYBODY,
    SOURCE,
    Document,
    agent_document,
    contact_values,
    interaction_document,
    key,
    line_document,
    position,
)
from storage.mongo.indexes import create_indexes

BATCH_LINES = 1_000


class Documents:
    def __init__(self) -> None:
        self._contacts: dict[tuple[str, str], ContactId] = {}

    def of(self, record: Record) -> tuple[str, Document] | None:
        """The collection, and the document as an import stores it."""
        match record:
            case Agent():
                return "agents", agent_document(record)
            case Line():
                return "lines", line_document(record)
            case Contact():
                return "contacts", self._contact(record)
            case Conversation():
                self._contacts[record.organization_id, record.id] = record.contact_id
                own = {"_id": key(record.organization_id, record.id), "lastInteractionAt": None}
                return "conversations", own | conversation_values(record)
            case Interaction():
                contact = self._contacts[record.organization_id, record.conversation_id]
                document = interaction_document(replace(record, contact_id=contact))
                if document["standing"] == SOURCE:
                    document["appearance"] = 1
                return "interactions", document
        return None

    def _contact(self, contact: Contact) -> Document:
        return contact_values(contact) | {
            "_id": key(contact.organization_id, contact.id),
            "incarnation": "0" * 32,
            "requestNumber": 0,
            "appearances": 0,
            "insightsVersion": 0,
            "insights": None,
            "visibleTo": [EVERYBODY],
            "audienceNumber": 0,
            "lastInteractionAt": None,
            "activity": position(None, contact.id),
        }


async def insert(path: Path, url: str, driver: Driver) -> None:
    documents = Documents()
    async with open_database(url, driver) as database:
        await create_indexes(database)
        with path.open(encoding="utf-8") as file:
            while lines := list(islice(file, BATCH_LINES)):
                batch: defaultdict[str, list[Document]] = defaultdict(list)
                for line in lines:
                    made = documents.of(read_record(line))
                    if made is not None:
                        batch[made[0]].append(made[1])
                for collection, new in batch.items():
                    await database[collection].insert_many(new, ordered=False)


if __name__ == "__main__":
    asyncio.run(insert(Path(sys.argv[1]), sys.argv[2], Driver(sys.argv[3])))
