"""Where the interactions of a file belong, and the import lines that bring them there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from domain.ids import AgentId, ContactId, ConversationId, LineId, OrganizationId
from domain.interaction import Channel, InteractionDirection, Utterance


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The conversation between a contact and a line. The ids of those that do not exist yet are new."""

    organization_id: OrganizationId
    line_id: LineId
    contact_id: ContactId
    conversation_id: ConversationId
    phone_number: str
    has_contact: bool
    has_conversation: bool

    def opening(self, name: str | None) -> Iterator[str]:
        """The lines of the contact and the conversation. One that exists stays as it is."""
        if not self.has_contact:
            numbers = [self.phone_number]
            yield self._line("contact", id=self.contact_id, name=name, phoneNumbers=numbers)
        if not self.has_conversation:
            yield self._line(
                "conversation",
                id=self.conversation_id,
                contact=self.contact_id,
                line=self.line_id,
            )

    def message(
        self,
        id_: str,
        *,
        channel: Channel,
        direction: InteractionDirection,
        agent: AgentId | None,
        at: datetime,
        text: str | None,
    ) -> str:
        return self._interaction(id_, channel, direction, agent, at, text=text)

    def speech(
        self,
        id_: str,
        *,
        channel: Channel,
        direction: InteractionDirection,
        agent: AgentId | None,
        at: datetime,
        duration_seconds: int,
        language: str,
        utterances: Sequence[Utterance],
    ) -> str:
        """A call or a voicemail. Without utterances it is one that has not been transcribed."""
        transcript = {
            "language": language,
            "utterances": [
                {"speaker": one.speaker, "text": one.text, "startSeconds": one.start_seconds}
                for one in utterances
            ],
        }
        return self._interaction(
            id_,
            channel,
            direction,
            agent,
            at,
            durationSeconds=duration_seconds,
            transcript=transcript if utterances else None,
        )

    def deletion(self, id_: str) -> str:
        return self._line("delete", what="interaction", id=id_)

    def _interaction(
        self,
        id_: str,
        channel: Channel,
        direction: InteractionDirection,
        agent: AgentId | None,
        at: datetime,
        **more: Any,
    ) -> str:
        return self._line(
            "interaction",
            id=id_,
            conversation=self.conversation_id,
            channel=channel,
            direction=direction,
            agent=agent,
            occurredAt=at.isoformat(timespec="milliseconds"),
            **more,
        )

    def _line(self, kind: str, **values: Any) -> str:
        return orjson.dumps({"kind": kind, "org": self.organization_id, **values}).decode()
