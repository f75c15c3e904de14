"""Records of who did what in MongoDB, kept until they expire."""

from collections.abc import AsyncGenerator
from datetime import datetime, timedelta
from typing import Any

from domain.ids import AgentId, ContactId, ConversationId, OrganizationId
from domain.metering import Effort, Record, RecordedAction, RecordedOutcome
from domain.report import Usage
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SCHEMA, Document, Stored
from storage.mongo.feedback import feedback_from

_WINDOW = timedelta(days=1)


class MongoRecords:
    def __init__(self, database: Database, *, kept: timedelta) -> None:
        self._records = database["records"]
        self._kept = kept

    async def save(self, record: Record) -> None:
        document = _document(record) | {"expiresAt": record.at + self._kept}
        async with translated():
            # What agents think of the insights stays: they may have said so before the generation is recorded.
            await self._records.update_one({"_id": record.id}, {"$set": document}, upsert=True)

    async def between(
        self, organization: OrganizationId | None, since: datetime, until: datetime
    ) -> AsyncGenerator[Record, None]:
        """Reads day by day, so that each reading stays within its deadline."""
        whose = {} if organization is None else {"organization": organization}
        while since < until:
            end = min(since + _WINDOW, until)
            wanted: dict[str, Any] = whose | {"at": {"$gte": since, "$lt": end}}
            async with translated():
                stored = await self._records.find(wanted).to_list(None)
            for document in sorted(stored, key=lambda one: (one["at"], one["_id"])):
                yield _record_from(document)
            since = end


def _document(record: Record) -> Document:
    effort = record.effort
    return {
        "schema": SCHEMA,
        "organization": record.organization_id,
        "agent": record.agent_id,
        "at": record.at,
        "action": record.action.value,
        "outcome": record.outcome.value,
        "contact": record.contact_id,
        "conversation": record.conversation_id,
        "effort": effort
        and {
            "writer": effort.writer,
            "model": effort.model,
            "promptVersion": effort.prompt_version,
            "answersAsked": effort.answers_asked,
            "promptTokens": effort.usage and effort.usage.prompt_tokens,
            "completionTokens": effort.usage and effort.usage.completion_tokens,
            "durationSeconds": effort.duration_seconds,
        },
    }


def _record_from(stored: Stored) -> Record:
    contact, conversation = stored["contact"], stored["conversation"]
    return Record(
        id=stored["_id"],
        organization_id=OrganizationId(stored["organization"]),
        agent_id=AgentId(stored["agent"]),
        at=stored["at"],
        action=RecordedAction(stored["action"]),
        outcome=RecordedOutcome(stored["outcome"]),
        contact_id=None if contact is None else ContactId(contact),
        conversation_id=None if conversation is None else ConversationId(conversation),
        effort=None if stored["effort"] is None else _effort_from(stored["effort"]),
        feedback=feedback_from(stored),
    )


def _effort_from(stored: Stored) -> Effort:
    prompt_tokens = stored["promptTokens"]
    return Effort(
        writer=stored["writer"],
        model=stored["model"],
        prompt_version=stored["promptVersion"],
        answers_asked=stored["answersAsked"],
        usage=None
        if prompt_tokens is None
        else Usage(prompt_tokens=prompt_tokens, completion_tokens=stored["completionTokens"]),
        duration_seconds=stored["durationSeconds"],
    )
