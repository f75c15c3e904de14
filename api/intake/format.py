"""The import format: each line holds a JSON object, and each object is a record of the domain."""

import json
from collections.abc import Callable
from typing import Never

import orjson

from api.intake.fields import BadRecord, Fields
from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import (
    AgentId,
    ContactId,
    ConversationId,
    InteractionId,
    LineId,
    OrganizationId,
)
from domain.intake import Deletable, Deletion, Record, ReportedOrganization
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.people import Agent, AgentRole, Licence, Line
from domain.time_zones import UTC_NAME

MAX_LINE_BYTES = 12 * 1024 * 1024
MAX_UTTERANCES = 100_000
"""With both limits no interaction is larger than the 16 MB that the database accepts as one document."""
MAX_PHONE_NUMBERS = 1_000
MAX_VISIBLE_TO = 10_000

_SPOKEN_STATUSES = (InteractionStatus.ENDED, InteractionStatus.IN_PROGRESS)
_WRITTEN_STATUSES = (InteractionStatus.SENT, InteractionStatus.PENDING, InteractionStatus.FAILED)


class InsightsLine(BadRecord):
    """The line holds insights. Nobody could be sure that insights from a file rest on what was said (R16)."""

    def __init__(self) -> None:
        super().__init__("insights are not imported; a click generates them again")


def read_record(line: str) -> Record:
    """The record in a line. Raises `BadRecord`."""
    try:
        is_too_long = len(line) > MAX_LINE_BYTES or len(line.encode()) > MAX_LINE_BYTES
    except UnicodeEncodeError:
        raise BadRecord("the line is not valid UTF-8") from None
    if is_too_long:
        raise BadRecord(f"the line is longer than {MAX_LINE_BYTES // 1024 // 1024} MB")
    fields = Fields(_value(line))
    kind = fields.text("kind")
    if kind == "insights":
        raise InsightsLine
    reader = _READERS.get(kind)
    if reader is None:
        raise BadRecord(f"'kind' must be one of {', '.join(_READERS)}")
    record = reader(fields)
    fields.finish()
    return record


def _value(line: str) -> object:
    """Reads with the faster library first. What it refuses, the other one may accept, such as half a surrogate pair,
    or refuse with a better reason.
    """
    try:
        return orjson.loads(line)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(line, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        if isinstance(error, BadRecord):
            raise
        raise BadRecord("the line is not valid JSON") from None


def _refuse_constant(name: str) -> Never:
    raise BadRecord(f"{name} is not a JSON value")


def _organization(fields: Fields) -> ReportedOrganization:
    return ReportedOrganization(
        id=OrganizationId(fields.id("id")),
        name=fields.name("name"),
        language=fields.optional("language", fields.language),
        time_zone=fields.optional("timeZone", fields.time_zone) or UTC_NAME,
        contact_insights_enabled=fields.optional("contactInsightsEnabled", fields.flag),
    )


def _org(fields: Fields) -> OrganizationId:
    return OrganizationId(fields.id("org"))


def _agent(fields: Fields) -> Agent:
    licences = fields.optional("licences", lambda name: fields.texts(name, most=100)) or ()
    unknown = sorted(set(licences) - set(Licence))
    if unknown:
        raise BadRecord(f"'licences' must be among {', '.join(Licence)}")
    return Agent(
        id=AgentId(fields.id("id")),
        organization_id=_org(fields),
        name=fields.name("name"),
        email=fields.optional("email", fields.name),
        role=fields.choice("role", AgentRole, AgentRole.MEMBER),
        licences=frozenset(Licence(licence) for licence in licences),
        avatar_url=fields.optional("avatarUrl", fields.url),
    )


def _line(fields: Fields) -> Line:
    return Line(
        id=LineId(fields.id("id")),
        organization_id=_org(fields),
        name=fields.name("name"),
        phone_number=fields.phone_number("phoneNumber"),
        language=fields.optional("language", fields.language),
    )


def _contact(fields: Fields) -> Contact:
    own, organization = ContactId(fields.id("id")), _org(fields)
    name = fields.optional("name", fields.name)
    identities = fields.optional("identities", _identities_of(fields)) or ()
    may_lack_numbers = name is not None and bool(identities)
    numbers = _numbers_of(fields)
    return Contact(
        id=own,
        organization_id=organization,
        name=name,
        phone_numbers=(fields.optional("phoneNumbers", numbers) or ())
        if may_lack_numbers
        else numbers("phoneNumbers"),
        identities=identities,
        email=fields.optional("email", fields.email),
        company=fields.optional("company", fields.name),
        avatar_url=fields.optional("avatarUrl", fields.url),
        external_url=fields.optional("url", fields.url),
        may_be_summarized=fields.optional("mayBeSummarized", fields.flag),
    )


def _numbers_of(fields: Fields) -> Callable[[str], tuple[str, ...]]:
    return lambda name: fields.phone_numbers(name, most=MAX_PHONE_NUMBERS)


def _identities_of(fields: Fields) -> Callable[[str], tuple[str, ...]]:
    return lambda name: fields.identities(name, most=MAX_PHONE_NUMBERS)


def _conversation(fields: Fields) -> Conversation:
    visible_to = fields.optional("visibleTo", lambda name: fields.texts(name, most=MAX_VISIBLE_TO))
    return Conversation(
        id=ConversationId(fields.id("id")),
        organization_id=_org(fields),
        contact_id=ContactId(fields.id("contact")),
        line_id=LineId(fields.id("line")),
        visible_to=None if visible_to is None else frozenset(AgentId(one) for one in visible_to),
    )


def _interaction(fields: Fields) -> Interaction:
    channel = fields.choice("channel", Channel)
    agent = fields.optional("agent", fields.id)
    allowed = _SPOKEN_STATUSES if channel.is_spoken else _WRITTEN_STATUSES
    status = fields.choice("status", InteractionStatus, allowed[0])
    if status not in allowed:
        raise BadRecord(f"'status' of a {channel} must be one of {', '.join(allowed)}")
    return Interaction(
        id=InteractionId(fields.id("id")),
        organization_id=_org(fields),
        contact_id=ContactId(""),
        conversation_id=ConversationId(fields.id("conversation")),
        channel=channel,
        direction=fields.choice("direction", InteractionDirection),
        agent_id=None if agent is None else AgentId(agent),
        occurred_at=fields.time("occurredAt"),
        status=status,
        duration_seconds=fields.whole_number("durationSeconds", default=0)
        if channel.is_spoken
        else 0,
        transcript=fields.optional("transcript", lambda name: _transcript(fields.nested(name)))
        if channel.is_spoken
        else None,
        text=None if channel.is_spoken else fields.body("text"),
        external_url=fields.optional("url", fields.url),
    )


def _transcript(fields: Fields) -> Transcript:
    transcript = Transcript(
        language=fields.language("language"),
        utterances=tuple(
            _utterance(said) for said in fields.nested_list("utterances", most=MAX_UTTERANCES)
        ),
    )
    fields.finish()
    return transcript


def _utterance(fields: Fields) -> Utterance:
    utterance = Utterance(
        speaker=fields.choice("speaker", Speaker),
        text=fields.body("text") or "",
        start_seconds=fields.optional("startSeconds", fields.seconds),
    )
    fields.finish()
    return utterance


def _deletion(fields: Fields) -> Deletion:
    return Deletion(
        organization_id=_org(fields),
        what=fields.choice("what", Deletable),
        id=fields.id("id"),
    )


_READERS: dict[str, Callable[[Fields], Record]] = {
    "organization": _organization,
    "agent": _agent,
    "line": _line,
    "contact": _contact,
    "conversation": _conversation,
    "interaction": _interaction,
    "delete": _deletion,
}
