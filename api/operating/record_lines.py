"""Records of who did what as lines of JSON, for billing, audits and charts."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import orjson

from domain.feedback import Feedback
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
    if record.feedback:
        line |= _feedback(record.feedback)
    values = {name: value for name, value in line.items() if value is not None}
    return orjson.dumps(values, option=orjson.OPT_APPEND_NEWLINE)


def _feedback(feedback: Sequence[Feedback]) -> dict[str, Any]:
    """How many agents found the insights helpful, how many did not, and the reasons of these."""
    reasons = [reason.value for one in feedback for reason in one.reasons]
    return {
        "helpful": sum(one.is_helpful for one in feedback),
        "notHelpful": sum(not one.is_helpful for one in feedback),
        "reasons": dict(sorted(Counter(reasons).items())) or None,
    }


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
