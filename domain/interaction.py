"""One call, voicemail or message, and whether insights may be drawn from it (R9)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.languages.tags import primary_subtag


class Channel(StrEnum):
    CALL = "CALL"
    VOICEMAIL = "VOICEMAIL"
    SMS = "SMS"
    WHATSAPP = "WHATSAPP"

    @property
    def is_spoken(self) -> bool:
        """Whether its words come as a transcript, not as a text."""
        match self:
            case Channel.CALL | Channel.VOICEMAIL:
                return True
            case Channel.SMS | Channel.WHATSAPP:
                return False
            case _:
                assert_never(self)


class InteractionDirection(StrEnum):
    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"


class InteractionStatus(StrEnum):
    """Calls and voicemails are `ENDED` or `IN_PROGRESS`; messages have one of the other three."""

    ENDED = "ENDED"
    IN_PROGRESS = "IN_PROGRESS"
    SENT = "SENT"
    PENDING = "PENDING"
    FAILED = "FAILED"


class Speaker(StrEnum):
    AGENT = "AGENT"
    CONTACT = "CONTACT"
    ASSISTANT = "ASSISTANT"
    UNKNOWN = "UNKNOWN"


class LeftOutReason(StrEnum):
    """Why an interaction within the six months was not read (R18)."""

    BEYOND_TWELVE = "BEYOND_TWELVE"
    NO_TRANSCRIPT = "NO_TRANSCRIPT"
    NO_TEXT = "NO_TEXT"
    NOT_SENT = "NOT_SENT"
    IN_PROGRESS = "IN_PROGRESS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    speaker: Speaker
    text: str
    start_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    language: str
    utterances: tuple[Utterance, ...]

    @property
    def has_words(self) -> bool:
        return any(utterance.text.strip() for utterance in self.utterances)


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionHead:
    """An interaction without its words: most readers need no more.

    `occurred_at` is when the call or voicemail began, or the message was sent, in UTC, to the millisecond (R12).
    `external_url` is that of its page in the system that reported it, such as the recording.
    """

    id: InteractionId
    organization_id: OrganizationId
    contact_id: ContactId
    conversation_id: ConversationId
    channel: Channel
    direction: InteractionDirection
    occurred_at: datetime
    agent_id: AgentId | None = None
    duration_seconds: int = 0
    external_url: str | None = None

    @property
    def is_by_contact_alone(self) -> bool:
        """Whether the contact wrote it, or left it as a voicemail. Nobody of the organization took part (R14)."""
        return self.direction is InteractionDirection.INBOUND and self.channel is not Channel.CALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction(InteractionHead):
    """An interaction with its words."""

    status: InteractionStatus
    transcript: Transcript | None = None
    text: str | None = None

    @property
    def obstacle(self) -> LeftOutReason | None:
        """The reason why it is not a source in its present state; `None` if it is one (R9)."""
        if self.status is InteractionStatus.IN_PROGRESS:
            return LeftOutReason.IN_PROGRESS
        if self.channel.is_spoken:
            has_words = self.transcript is not None and self.transcript.has_words
            return None if has_words else LeftOutReason.NO_TRANSCRIPT
        if self.status is not InteractionStatus.SENT:
            return LeftOutReason.NOT_SENT
        return None if self.text and self.text.strip() else LeftOutReason.NO_TEXT

    @property
    def is_source(self) -> bool:
        return self.obstacle is None

    @property
    def call_language(self) -> str | None:
        """The primary subtag of a transcribed call's language tag. The call's words may be in another language
        (R37).
        """
        if self.channel is not Channel.CALL or self.transcript is None or not self.is_source:
            return None
        return primary_subtag(self.transcript.language)

    @property
    def order(self) -> tuple[datetime, InteractionId]:
        """Of two at the same moment the one with the higher id counts as later (R10)."""
        return self.occurred_at, self.id
