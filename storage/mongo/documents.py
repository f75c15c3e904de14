"""How the domain's values are stored in MongoDB. Each document has the version of its shape in `schema`.

A document's `_id` joins its organization's id and its own id (`key`). A document that is listed in order has a
`position`: time and id in one string. So a range on this one field gives a page, and ties are ordered as R10 says.
"""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import quote

import orjson

from domain.contact import Contact
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, LineId, OrganizationId
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionHead,
    InteractionStatus,
)
from domain.people import Agent, AgentRole, Licence, Line, Organization
from domain.reading.spoken_language import likely_call_language
from domain.search.terms import name_order, search_terms
from domain.time_zones import UTC_NAME
from storage.mongo.transcript_documents import transcript_document, transcript_from

Document = dict[str, Any]
Stored = Mapping[str, Any]

SCHEMA = 1
CONTACT_SCHEMA = 2
"""Version 1 has no `searchTerms` and no `nameOrder`."""
SOURCE = "SOURCE"
EVERYBODY = "everybody"
_DIGITS = 15
_YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)


def key(organization: OrganizationId, own: str) -> str:
    """Joins both ids with a slash. The organization's id is quoted, so the first slash is the one that parts them."""
    return f"{_quoted(organization)}/{own}"


@lru_cache(maxsize=1_000)
def _quoted(organization: OrganizationId) -> str:
    return quote(organization, safe="")


def ids_of(organization: OrganizationId) -> tuple[str, str]:
    """Bounds between which exactly the `_id`s of the organization are."""
    return f"{_quoted(organization)}/", f"{_quoted(organization)}0"  # the character after the slash


def own_id(stored: str) -> str:
    return stored.split("/", 1)[1]


def position(moment: datetime | None, own: str = "") -> str:
    """Sorts by time, then by id. Without an id it sorts before every id of that moment."""
    milliseconds = 0 if moment is None else (moment - _YEAR_ONE) // timedelta(milliseconds=1)
    return f"{milliseconds:0{_DIGITS}d}/{own}"


def moment_of(stored_position: str) -> datetime:
    """The moment in a position that has one."""
    return _YEAR_ONE + timedelta(milliseconds=int(stored_position[:_DIGITS]))


def position_of(stored_position: str, own: str) -> str:
    """The position of another id at the same moment."""
    return f"{stored_position[:_DIGITS]}/{own}"


def audience_of(agent: AgentId) -> str:
    return f"agent:{agent}"


def organization_document(organization: Organization) -> Document:
    return {
        "_id": organization.id,
        "schema": SCHEMA,
        "name": organization.name,
        "language": organization.language,
        "timeZone": organization.time_zone,
        "contactInsightsEnabled": organization.contact_insights_enabled,
    }


def organization_from(stored: Stored) -> Organization:
    return Organization(
        id=OrganizationId(stored["_id"]),
        name=stored["name"],
        language=stored["language"],
        time_zone=stored.get("timeZone", UTC_NAME),  # older documents lack it
        contact_insights_enabled=stored["contactInsightsEnabled"],
    )


def agent_document(agent: Agent) -> Document:
    return {
        "_id": key(agent.organization_id, agent.id),
        "schema": SCHEMA,
        "organization": agent.organization_id,
        "agent": agent.id,
        "name": agent.name,
        "email": agent.email,
        "role": agent.role.value,
        "licences": sorted(licence.value for licence in agent.licences),
        "avatarUrl": agent.avatar_url,
    }


def agent_from(stored: Stored) -> Agent:
    return Agent(
        id=AgentId(stored["agent"]),
        organization_id=OrganizationId(stored["organization"]),
        name=stored["name"],
        email=stored["email"],
        role=AgentRole(stored["role"]),
        licences=frozenset(Licence(licence) for licence in stored["licences"]),
        avatar_url=stored.get("avatarUrl"),  # older documents lack it
    )


def line_document(line: Line) -> Document:
    return {
        "_id": key(line.organization_id, line.id),
        "schema": SCHEMA,
        "organization": line.organization_id,
        "name": line.name,
        "phoneNumber": line.phone_number,
        "language": line.language,
    }


def line_from(stored: Stored) -> Line:
    return Line(
        id=LineId(own_id(stored["_id"])),
        organization_id=OrganizationId(stored["organization"]),
        name=stored["name"],
        phone_number=stored["phoneNumber"],
        language=stored["language"],
    )


def contact_values(contact: Contact) -> Document:
    """The values that an import replaces. The insights and counters in the same document stay."""
    said = contact.may_be_summarized
    return {
        "schema": CONTACT_SCHEMA,
        "organization": contact.organization_id,
        "name": contact.name,
        "phoneNumbers": list(contact.phone_numbers),
        "identities": list(contact.identities),
        "email": contact.email,
        "company": contact.company,
        "avatarUrl": contact.avatar_url,
        "externalUrl": contact.external_url,
        **({} if said is None else {"mayBeSummarized": said}),
        **search_values(contact),
    }


def search_values(contact: Contact) -> Document:
    """The terms by which a search finds the contact, and its place in the order of results."""
    return {"searchTerms": sorted(search_terms(contact)), "nameOrder": name_order(contact)}


def contact_from(stored: Stored) -> Contact:
    return Contact(
        id=ContactId(own_id(stored["_id"])),
        organization_id=OrganizationId(stored["organization"]),
        name=stored["name"],
        phone_numbers=tuple(stored["phoneNumbers"]),
        last_interaction_at=stored["lastInteractionAt"],
        email=stored.get("email"),  # older documents lack these
        company=stored.get("company"),
        avatar_url=stored.get("avatarUrl"),
        external_url=stored.get("externalUrl"),
        identities=tuple(stored.get("identities", ())),
        may_be_summarized=stored.get("mayBeSummarized"),
    )


def interaction_document(interaction: Interaction) -> Document:
    organization = interaction.organization_id
    obstacle = interaction.obstacle
    own_position = position(interaction.occurred_at, interaction.id)
    transcript = interaction.transcript
    document: Document = {
        "_id": key(organization, interaction.id),
        "schema": SCHEMA,
        "organization": organization,
        "contact": key(organization, interaction.contact_id),
        "conversation": key(organization, interaction.conversation_id),
        "position": own_position,
        "standing": SOURCE if obstacle is None else obstacle.value,
        "channel": interaction.channel.value,
        "direction": interaction.direction.value,
        "status": interaction.status.value,
        "occurredAt": interaction.occurred_at,
        "agent": interaction.agent_id,
        "durationSeconds": interaction.duration_seconds,
        "text": interaction.text,
        "transcript": transcript and transcript_document(transcript),
    }
    if (spoken := likely_call_language(interaction)) is not None:
        document |= {"callLanguage": spoken, "callPosition": own_position}
    if (
        interaction.external_url is not None
    ):  # left out, so that older interactions keep their revision
        document["externalUrl"] = interaction.external_url
    document["revision"] = revision(document)
    return document


def revision(document: Stored) -> str:
    """Changes when anything in the interaction changes (R22). Its contact does not count: the conversation names
    that.
    """
    held = {name: value for name, value in document.items() if name != "contact"}
    content = orjson.dumps(held, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(content, digest_size=12).hexdigest()


HEAD_FIELDS = (
    "organization",
    "contact",
    "conversation",
    "channel",
    "direction",
    "occurredAt",
    "agent",
    "durationSeconds",
    "externalUrl",
)


def head_from(stored: Stored) -> InteractionHead:
    """Reads the fields that `HEAD_FIELDS` names."""
    return InteractionHead(**_head_values(stored))


def _head_values(stored: Stored) -> dict[str, Any]:
    return {
        "id": InteractionId(own_id(stored["_id"])),
        "organization_id": OrganizationId(stored["organization"]),
        "contact_id": ContactId(own_id(stored["contact"])),
        "conversation_id": ConversationId(own_id(stored["conversation"])),
        "channel": Channel(stored["channel"]),
        "direction": InteractionDirection(stored["direction"]),
        "occurred_at": stored["occurredAt"],
        "agent_id": None if stored["agent"] is None else AgentId(stored["agent"]),
        "duration_seconds": stored["durationSeconds"],
        "external_url": stored.get("externalUrl"),
    }


def interaction_from(stored: Stored) -> Interaction:
    transcript = stored["transcript"]
    return Interaction(
        **_head_values(stored),
        status=InteractionStatus(stored["status"]),
        text=stored["text"],
        transcript=transcript and transcript_from(transcript),
    )
