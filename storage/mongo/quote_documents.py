"""How quotes and open matters are stored inside insights."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.ids import AgentId, InteractionId
from domain.insights import OpenMatter, Party, Quote
from domain.interaction import Speaker
from storage.mongo.documents import Document


def quote_document(quote: Quote) -> Document:
    return {
        "text": quote.text,
        "speaker": quote.speaker.value,
        "source": quote.source_id,
        "agent": quote.agent_id,
        "agentName": quote.agent_name,
        "startSeconds": quote.start_seconds,
    }


def quote_from(stored: Mapping[str, Any]) -> Quote:
    return Quote(
        text=stored["text"],
        speaker=Speaker(stored["speaker"]),
        source_id=InteractionId(stored["source"]),
        agent_id=None if stored["agent"] is None else AgentId(stored["agent"]),
        agent_name=stored["agentName"],
        start_seconds=stored["startSeconds"],
    )


def matter_document(matter: OpenMatter) -> Document:
    """A day is stored as text, because the database has only moments."""
    return {
        "text": matter.text,
        "owedBy": matter.owed_by.value,
        "agent": matter.agent_id,
        "agentName": matter.agent_name,
        "raisedAt": matter.raised_at,
        "dueOn": matter.due_on and matter.due_on.isoformat(),
        "sources": list(matter.source_ids),
        "quotes": [quote_document(quote) for quote in matter.quotes],
    }


def matter_from(stored: Mapping[str, Any]) -> OpenMatter:
    due_on = stored["dueOn"]
    return OpenMatter(
        text=stored["text"],
        owed_by=Party(stored["owedBy"]),
        agent_id=None if stored["agent"] is None else AgentId(stored["agent"]),
        agent_name=stored["agentName"],
        raised_at=stored["raisedAt"],
        due_on=due_on and date.fromisoformat(due_on),
        source_ids=tuple(InteractionId(source) for source in stored["sources"]),
        quotes=tuple(quote_from(quote) for quote in stored["quotes"]),
    )
