"""Makes interactions of what was reported of them."""

from collections.abc import Mapping
from datetime import datetime

from domain.conversation import Conversation
from domain.ids import AgentId, InteractionId
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Transcript,
)
from domain.reports import WORDS, Field, Reported

_OF_SPEECH = (InteractionStatus.ENDED, InteractionStatus.IN_PROGRESS)


def interaction_of(
    one: Reported,
    conversation: Conversation,
    agents: Mapping[str, AgentId],
    before: Interaction | None,
) -> Interaction | None:
    """`None` if something is missing, or if it was deleted. `before` holds the words that `one` no longer does."""
    channel, direction = one.text(Field.CHANNEL), one.text(Field.DIRECTION)
    occurred_at, status = one.get(Field.OCCURRED_AT), one.text(Field.STATUS)
    if channel is None or direction is None or not isinstance(occurred_at, datetime):
        return None
    is_sealed = any(field in one.told and one.told[field].value is None for field in WORDS)
    if is_sealed and before is None:  # it was deleted
        return None
    spoken = Channel(channel).is_spoken
    duration, transcript = one.get(Field.DURATION), one.get(Field.TRANSCRIPT)
    text = one.text(Field.TEXT)
    if before is not None:
        transcript = transcript or before.transcript
        text = before.text if text is None else text
    by_contact = channel == Channel.VOICEMAIL
    return Interaction(
        id=InteractionId(one.id),
        organization_id=one.organization_id,
        contact_id=conversation.contact_id,
        conversation_id=conversation.id,
        channel=Channel(channel),
        direction=InteractionDirection(direction),
        occurred_at=occurred_at,
        agent_id=None if by_contact else agents.get(one.text(Field.AGENT) or ""),
        duration_seconds=duration if spoken and isinstance(duration, int) else 0,
        external_url=one.text(Field.URL),
        status=_status(status, spoken=spoken),
        transcript=transcript if spoken and isinstance(transcript, Transcript) else None,
        text=None if spoken else text,
    )


def _status(told: str | None, *, spoken: bool) -> InteractionStatus:
    """A status that was told before the channel may not fit it. Then the usual one counts."""
    usual = InteractionStatus.ENDED if spoken else InteractionStatus.SENT
    status = usual if told is None else InteractionStatus(told)
    return status if (status in _OF_SPEECH) is spoken else usual
