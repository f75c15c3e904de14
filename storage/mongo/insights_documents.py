"""How insights are stored inside their contact's document."""

from collections.abc import Mapping
from typing import Any

from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.insights import (
    Changes,
    ContactInsights,
    Coverage,
    Findings,
    LastInteraction,
    LeftOut,
    SourceReference,
    Statement,
    StatementKind,
)
from domain.interaction import Channel, InteractionDirection, LeftOutReason
from storage.mongo.documents import Document, own_id
from storage.mongo.quote_documents import (
    matter_document,
    matter_from,
    quote_document,
    quote_from,
)

Stored = Mapping[str, Any]

INSIGHTS_FIELDS = ("organization", "insights", "insightsVersion")
"""The fields of a contact's document that `insights_from` reads."""


def findings_document(findings: Findings) -> Document:
    last, coverage = findings.last_interaction, findings.coverage
    return {
        "requestNumber": findings.request_number,
        "language": findings.language,
        "lastInteraction": {
            "channel": last.channel.value,
            "direction": last.direction.value,
            "occurredAt": last.occurred_at,
            "agent": last.agent_id,
            "agentName": last.agent_name,
            "text": last.text,
        },
        "statements": [_statement_document(statement) for statement in findings.statements],
        "nextAction": findings.next_action and _statement_document(findings.next_action),
        "openMatters": [matter_document(matter) for matter in findings.open_matters],
        "coverage": {
            "interactionCount": coverage.interaction_count,
            "since": coverage.since,
            "leftOut": [
                {"reason": left.reason.value, "count": left.count} for left in coverage.left_out
            ],
            "suspiciousCount": coverage.suspicious_count,
            "shortenedCount": coverage.shortened_count,
        },
        "sources": [
            {
                "interaction": source.interaction_id,
                "conversation": source.conversation_id,
                "channel": source.channel.value,
                "direction": source.direction.value,
                "occurredAt": source.occurred_at,
                "revision": source.revision,
            }
            for source in findings.sources
        ],
        "appearances": findings.appearances,
        "generatedAt": findings.generated_at,
        "generatedBy": findings.generated_by,
        "generatedByName": findings.generated_by_name,
        "generatedIn": findings.generated_in,
        "writer": findings.writer,
        "changes": _changes_document(findings.changes),
        "record": findings.record_id,
    }


def _statement_document(statement: Statement) -> Document:
    return {
        "text": statement.text,
        "sources": list(statement.source_ids),
        "kind": statement.kind.value,
        "quotes": [quote_document(quote) for quote in statement.quotes],
        "isNew": statement.is_new,
    }


def _statement_from(stored: Stored) -> Statement:
    """Earlier versions stored neither kind, quotes, nor whether a statement was new."""
    return Statement(
        text=stored["text"],
        source_ids=tuple(InteractionId(source) for source in stored["sources"]),
        kind=StatementKind(stored.get("kind", StatementKind.REMARK)),
        quotes=tuple(quote_from(quote) for quote in stored.get("quotes", ())),
        is_new=stored.get("isNew", False),
    )


def _changes_document(changes: Changes | None) -> Document | None:
    if changes is None:
        return None
    return {"added": changes.added_count, "removed": changes.removed_count}


def _changes_from(stored: Stored | None) -> Changes | None:
    """Earlier versions stored none."""
    if stored is None:
        return None
    return Changes(added_count=stored["added"], removed_count=stored["removed"])


def insights_from(contact: Stored) -> ContactInsights | None:
    """The insights in the contact's document; `None` if nobody has generated any."""
    stored = contact.get("insights")
    if stored is None:
        return None
    return ContactInsights(
        organization_id=OrganizationId(contact["organization"]),
        contact_id=ContactId(own_id(contact["_id"])),
        version=contact["insightsVersion"],
        findings=findings_from(stored),
    )


def findings_from(stored: Stored) -> Findings:
    last, coverage, next_action = (
        stored["lastInteraction"],
        stored["coverage"],
        stored["nextAction"],
    )
    return Findings(
        request_number=stored["requestNumber"],
        language=stored["language"],
        last_interaction=LastInteraction(
            channel=Channel(last["channel"]),
            direction=InteractionDirection(last["direction"]),
            occurred_at=last["occurredAt"],
            agent_id=None if last["agent"] is None else AgentId(last["agent"]),
            agent_name=last["agentName"],
            text=last["text"],
        ),
        statements=tuple(_statement_from(statement) for statement in stored["statements"]),
        next_action=None if next_action is None else _statement_from(next_action),
        open_matters=tuple(matter_from(matter) for matter in stored.get("openMatters", ())),
        coverage=Coverage(
            interaction_count=coverage["interactionCount"],
            since=coverage["since"],
            left_out=tuple(
                LeftOut(reason=LeftOutReason(left["reason"]), count=left["count"])
                for left in coverage["leftOut"]
            ),
            suspicious_count=coverage["suspiciousCount"],
            shortened_count=coverage.get(
                "shortenedCount", 0
            ),  # earlier versions did not count them
        ),
        sources=tuple(
            SourceReference(
                interaction_id=InteractionId(source["interaction"]),
                conversation_id=ConversationId(source["conversation"]),
                channel=Channel(source["channel"]),
                direction=InteractionDirection(source["direction"]),
                occurred_at=source["occurredAt"],
                revision=source["revision"],
            )
            for source in stored["sources"]
        ),
        appearances=stored["appearances"],
        generated_at=stored["generatedAt"],
        generated_by=AgentId(stored["generatedBy"]),
        generated_by_name=stored["generatedByName"],
        generated_in=ConversationId(stored["generatedIn"]),
        writer=stored["writer"],
        changes=_changes_from(stored.get("changes")),
        record_id=stored.get("record"),
    )
