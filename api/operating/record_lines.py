"""Records of who did what as lines of JSON, for billing, audits and charts."""

from typing import Any

import orjson

from domain.metering import Effort, Record


def record_line(record: Record) -> bytes:
    """Ends with a newline. Omits the keys that do not apply."""
    line: dict[str, Any] = {
        "at": record.at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "organization": record.organization_id,
        "agent": record.agent_id,
        "action": record.action,
        "outcome": record.outcome,
        "contact": record.contact_id,
        "conversation": record.conversation_id,
    }
    if record.effort is not None:
        line |= _effort(record.effort)
    values = {name: value for name, value in line.items() if value is not None}
    return orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE)


def _effort(effort: Effort) -> dict[str, Any]:
    return {
        "writer": effort.writer,
        "model": effort.model,
        "promptVersion": effort.prompt_version,
        "answersAsked": effort.answers_asked if effort.model is not None else None,
        "promptTokens": effort.usage and effort.usage.prompt_tokens,
        "completionTokens": effort.usage and effort.usage.completion_tokens,
        "seconds": round(effort.duration_seconds, 3),
    }
