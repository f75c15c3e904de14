"""Contacts with twelve calls each, as lines to import. Their words are those of the composed contacts."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import cycle, islice

from api.graphql.global_ids import global_id
from bench.writing.composed import composed_contacts
from domain.ids import OrganizationId
from domain.interaction import Speaker
from domain.reading.reading import Turn

ORGANIZATION = "crowd"
CALLS = 12
TURNS = 40


def agent_of(contact: int) -> str:
    return f"agent-{contact}"


def conversation_of(contact: int) -> str:
    """The conversation's own id, which the imported lines use."""
    return f"conversation-{contact}"


def asked_for(contact: int) -> str:
    """The global id of the contact's conversation, which clients use."""
    return global_id("Conversation", OrganizationId(ORGANIZATION), conversation_of(contact))


def lines(count: int, *, now: datetime) -> Iterator[str]:
    """Each contact has its own agent and conversation. The calls took place in the last twelve days."""
    yield _line("organization", name="Crowd", language="en", contactInsightsEnabled=True)
    said = sorted(_said().items())
    for contact in range(count):
        language, turns = said[contact % len(said)]
        line, person = f"line-{contact}", f"contact-{contact}"
        yield _line(
            "agent",
            id=agent_of(contact),
            name=f"Ana Number {contact}",
            role="MEMBER",
            licences=["AI_ASSIST_PRO"],
        )
        yield _line(
            "line", id=line, name="Support", phoneNumber=_number(2, contact), language=language
        )
        yield _line("contact", id=person, name="Nora Falk", phoneNumbers=[_number(3, contact)])
        yield _line("conversation", id=conversation_of(contact), contact=person, line=line)
        for call in range(CALLS):
            start = (contact * CALLS + call) * TURNS % len(turns)
            spoken = islice(cycle(turns), start, start + TURNS)
            yield _line(
                "interaction",
                id=f"call-{contact}-{call}",
                conversation=conversation_of(contact),
                channel="CALL",
                direction="INBOUND",
                agent=agent_of(contact),
                occurredAt=(now - timedelta(days=call, hours=1)).isoformat(timespec="seconds"),
                durationSeconds=600,
                transcript={
                    "language": language,
                    "utterances": [{"speaker": one.speaker, "text": one.text} for one in spoken],
                },
            )


def _said() -> dict[str, list[Turn]]:
    said: dict[str, list[Turn]] = {}
    for contact in composed_contacts():
        for source in contact.brief.sources:
            turns = (one for one in source.said.matter if one.speaker is not Speaker.UNKNOWN)
            said.setdefault(contact.brief.language, []).extend(turns)
    return said


def _number(first: int, contact: int) -> str:
    return f"+33{first}{contact:08}"


def _line(kind: str, **fields: object) -> str:
    own = {} if kind == "organization" else {"org": ORGANIZATION}
    if kind == "organization":
        fields["id"] = ORGANIZATION
    return json.dumps({"kind": kind, **own, **fields})
