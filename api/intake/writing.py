"""Writes the import format. `read_record` reads each line back to the same value, except insights, which no import
takes.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import IO, Any, assert_never

import orjson

from domain.contact import Contact
from domain.conversation import Conversation
from domain.insights import ContactInsights
from domain.intake import Deletion
from domain.interaction import Interaction, Transcript
from domain.people import Agent, Line, Organization
from domain.time_zones import UTC_NAME

Record = Organization | Agent | Line | Contact | Conversation | Interaction | Deletion
Written = Record | ContactInsights
_OUR_OWN = frozenset(("request_number", "appearances", "record_id"))
"""Fields of insights that mean nothing outside this database."""


def line_of(value: Written) -> bytes:
    """Ends with a newline. Omits keys whose absence says the same, so that no line is longer than the one it came
    from.
    """
    return orjson.dumps(_object(value), option=orjson.OPT_APPEND_NEWLINE | orjson.OPT_UTC_Z)


@contextmanager
def written_whole(path: Path | None) -> Iterator[IO[bytes]]:
    """A file that gets its name only when it is complete. Only its owner can read it, because it holds what contacts
    said.

    `None` is standard output. A path that is not a regular file, such as a pipe, is written directly. Raises
    `OSError`.
    """
    if path is None or (path.exists() and not path.is_file()):
        with open(1 if path is None else path, "wb", closefd=path is not None) as output:
            yield output
        return
    partial = path.with_name(f"{path.name}.partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(descriptor)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _object(value: Written) -> dict[str, Any]:
    match value:
        case Organization():
            return _without_nothing(
                kind="organization",
                id=value.id,
                name=value.name,
                language=value.language,
                timeZone=None if value.time_zone == UTC_NAME else value.time_zone,
                contactInsightsEnabled=value.contact_insights_enabled,
            )
        case Agent():
            return _without_nothing(
                kind="agent",
                org=value.organization_id,
                id=value.id,
                name=value.name,
                email=value.email,
                role=value.role,
                licences=sorted(value.licences),
                avatarUrl=value.avatar_url,
            )
        case Line():
            return _without_nothing(
                kind="line",
                org=value.organization_id,
                id=value.id,
                name=value.name,
                phoneNumber=value.phone_number,
                language=value.language,
            )
        case Contact():
            return _without_nothing(
                kind="contact",
                org=value.organization_id,
                id=value.id,
                name=value.name,
                phoneNumbers=value.phone_numbers or None,
                identities=value.identities or None,
                email=value.email,
                company=value.company,
                avatarUrl=value.avatar_url,
                url=value.external_url,
                mayBeSummarized=value.may_be_summarized,
            )
        case Conversation():
            visible_to = value.visible_to
            return _without_nothing(
                kind="conversation",
                org=value.organization_id,
                id=value.id,
                contact=value.contact_id,
                line=value.line_id,
                visibleTo=None if visible_to is None else sorted(visible_to),
            )
        case Interaction():
            return _interaction(value)
        case Deletion():
            return {
                "kind": "delete",
                "org": value.organization_id,
                "what": value.what,
                "id": value.id,
            }
        case ContactInsights():
            return _insights(value)
    assert_never(value)


def _interaction(value: Interaction) -> dict[str, Any]:
    return _without_nothing(
        kind="interaction",
        org=value.organization_id,
        id=value.id,
        conversation=value.conversation_id,
        channel=value.channel,
        direction=value.direction,
        agent=value.agent_id,
        occurredAt=_time(value.occurred_at),
        status=value.status,
        durationSeconds=value.duration_seconds or None,
        transcript=value.transcript and _transcript(value.transcript),
        text=value.text,
        url=value.external_url,
    )


def _insights(value: ContactInsights) -> dict[str, Any]:
    held = asdict(value.findings, dict_factory=_in_camel_case)
    return {
        "kind": "insights",
        "org": value.organization_id,
        "contact": value.contact_id,
        "version": value.version,
        **held,
    }


def _in_camel_case(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    return {
        "".join((first, *(part.capitalize() for part in others))): value
        for name, value in fields
        for first, *others in [name.split("_")]
        if value is not None and name not in _OUR_OWN
    }


def _transcript(value: Transcript) -> dict[str, Any]:
    return {
        "language": value.language,
        "utterances": [
            _without_nothing(
                speaker=said.speaker,
                text=said.text or None,
                startSeconds=said.start_seconds and _number(said.start_seconds),
            )
            for said in value.utterances
        ],
    }


def _without_nothing(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def _number(seconds: float) -> float:
    return int(seconds) if seconds.is_integer() else seconds


def _time(moment: datetime) -> str:
    timespec = "milliseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=timespec).replace("+00:00", "Z")
