"""The messages on the broker's channel: ids and numbers in plain text, statements encrypted.

The broker learns that a contact has new insights, but nothing of their text. A statement of a running generation is
never stored (R29), so it must be in the message. It is encrypted with a key that only the processes of the service
have. Without such a key, it stays in its process.
"""

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationEvent,
    GenerationFailure,
    GenerationOutcome,
    GenerationStatement,
)
from domain.ids import (
    AgentId,
    AgentKey,
    ContactId,
    ConversationId,
    InteractionId,
    OrganizationId,
)
from domain.insights import Quote, SourceReference, Statement, StatementKind
from domain.interaction import Channel, InteractionDirection, Speaker

Key = tuple[OrganizationId, ContactId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    key: Key
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Progressed:
    key: Key
    request_number: int
    event: GenerationEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Switched:
    organization: OrganizationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A process has written something about these contacts or agents, which open pages may have to show."""

    contacts: tuple[Key, ...] = ()
    agents: tuple[AgentKey, ...] = ()


Message = Replaced | Progressed | Switched | Touched


class Codec:
    """Writes the messages of this process and reads those of others. Its own messages come back as `None`."""

    def __init__(self, *, process: str, secret: str | None) -> None:
        self._process = process
        self._fernet = None if secret is None else Fernet(_key_from(secret))

    def encode(self, message: Message) -> str | None:
        """`None` if the message must not leave the process."""
        if isinstance(message, Switched):
            return json.dumps({"from": self._process, "organization": message.organization})
        if isinstance(message, Touched):
            return json.dumps(
                {"from": self._process, "contacts": message.contacts, "agents": message.agents}
            )
        head = {"from": self._process, "organization": message.key[0], "contact": message.key[1]}
        if isinstance(message, Replaced):
            return json.dumps({**head, "version": message.version})
        event = self._encode_event(message.event)
        if event is None:
            return None
        return json.dumps({**head, "request": message.request_number, **event})

    def decode(self, text: str) -> Message | None:
        """`None` for a message that this process sent itself, or that no process of the service can have sent."""
        try:
            stored = json.loads(text)
            if stored["from"] == self._process:
                return None
            if "contacts" in stored:
                return _touched_from(stored)
            organization = OrganizationId(_text(stored["organization"]))
            if "contact" not in stored:
                return Switched(organization=organization)
            key = (organization, ContactId(_text(stored["contact"])))
            if "version" in stored:
                return Replaced(key=key, version=int(stored["version"]))
            event = self._decode_event(stored)
            if event is None:
                return None
            return Progressed(key=key, request_number=int(stored["request"]), event=event)
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError, InvalidToken):
            return None

    def _encode_event(self, event: GenerationEvent) -> dict[str, object] | None:
        match event:
            case GenerationBegun():
                return {
                    "begunBy": event.requested_by,
                    "startedAt": event.started_at.isoformat(),
                }
            case GenerationEnded():
                return {"ended": event.outcome.value, **_failure_values(event.failure)}
            case GenerationStatement():
                if self._fernet is None:
                    return None
                sealed = self._fernet.encrypt(json.dumps(_statement_values(event)).encode())
                return {"statement": sealed.decode()}

    def _decode_event(self, stored: dict[str, str]) -> GenerationEvent | None:
        if "begunBy" in stored:
            return GenerationBegun(
                requested_by=AgentId(_text(stored["begunBy"])),
                started_at=datetime.fromisoformat(stored["startedAt"]),
            )
        if "ended" in stored:
            return _end_from(stored)
        if self._fernet is None:
            return None
        return _statement_from(json.loads(self._fernet.decrypt(stored["statement"])))


def _failure_values(failure: GenerationFailure | None) -> dict[str, object]:
    if failure is None:
        return {}
    return {
        "retryAfterSeconds": failure.retry_after_seconds,
        "needsAdministrator": failure.needs_administrator,
    }


def _end_from(stored: Mapping[str, Any]) -> GenerationEnded:
    """A process of an earlier version sends no reason for a failure."""
    outcome, seconds = GenerationOutcome(stored["ended"]), stored.get("retryAfterSeconds")
    if outcome is not GenerationOutcome.FAILED:
        return GenerationEnded(outcome=outcome)
    failure = GenerationFailure(
        retry_after_seconds=None if seconds is None else int(seconds),
        needs_administrator=stored.get("needsAdministrator") is True,
    )
    return GenerationEnded(outcome=outcome, failure=failure)


def _touched_from(stored: Mapping[str, Any]) -> Touched:
    return Touched(
        contacts=tuple(
            (OrganizationId(_text(of)), ContactId(_text(own))) for of, own in stored["contacts"]
        ),
        agents=tuple(
            (OrganizationId(_text(of)), AgentId(_text(own))) for of, own in stored["agents"]
        ),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _key_from(secret: str) -> bytes:
    derived = HKDF(
        algorithm=SHA256(), length=32, salt=None, info=b"contact insights: live statements"
    )
    return urlsafe_b64encode(derived.derive(secret.encode()))


def _statement_values(event: GenerationStatement) -> dict[str, object]:
    return {
        "text": event.statement.text,
        "kind": event.statement.kind.value,
        "isNew": event.statement.is_new,
        "quotes": [
            [
                quote.text,
                quote.speaker.value,
                quote.source_id,
                quote.agent_id,
                quote.agent_name,
                quote.start_seconds,
            ]
            for quote in event.statement.quotes
        ],
        "sources": [
            [
                source.interaction_id,
                source.conversation_id,
                source.channel.value,
                source.direction.value,
                source.occurred_at.isoformat(),
                source.revision,
            ]
            for source in event.sources
        ],
    }


def _statement_from(stored: dict[str, object]) -> GenerationStatement:
    rows = stored["sources"]
    if not isinstance(rows, list):
        raise TypeError
    sources = tuple(
        SourceReference(
            interaction_id=InteractionId(interaction),
            conversation_id=ConversationId(conversation),
            channel=Channel(channel),
            direction=InteractionDirection(direction),
            occurred_at=datetime.fromisoformat(occurred_at),
            revision=revision,
        )
        for interaction, conversation, channel, direction, occurred_at, revision in rows
    )
    source_ids = tuple(source.interaction_id for source in sources)
    statement = Statement(
        text=str(stored["text"]),
        source_ids=source_ids,
        kind=StatementKind(_text(stored.get("kind", StatementKind.REMARK.value))),
        quotes=_quotes_from(stored.get("quotes", [])),
        is_new=stored.get("isNew") is True,
    )
    return GenerationStatement(statement=statement, sources=sources)


def _quotes_from(rows: object) -> tuple[Quote, ...]:
    if not isinstance(rows, list):
        raise TypeError
    return tuple(
        Quote(
            text=_text(text),
            speaker=Speaker(speaker),
            source_id=InteractionId(_text(source)),
            agent_id=None if agent is None else AgentId(_text(agent)),
            agent_name=None if name is None else _text(name),
            start_seconds=None if start is None else float(start),
        )
        for text, speaker, source, agent, name, start in rows
    )
