"""A matter that is open between a contact and the agents."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from writers.extractive.passages import Sentence


class MatterKind(StrEnum):
    """The values are the names of the phrases that say what to do."""

    MESSAGE = "reply_to_message"
    VOICEMAIL = "reply_to_voicemail"
    PROMISE = "agent_promised"
    DUE_PROMISE = "promise_due"
    CONTACT_PROMISE = "contact_promised"
    REQUEST = "contact_asked"
    PROBLEM = "contact_reported"
    QUESTION = "open_question"
    LAST_WORDS = "read_last_words"

    @property
    def is_promise(self) -> bool:
        return self in {MatterKind.PROMISE, MatterKind.DUE_PROMISE, MatterKind.CONTACT_PROMISE}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMatter:
    """An open matter. `told` is the sentence that states it; `sentences` are quoted for it."""

    kind: MatterKind
    told: Sentence
    sentences: tuple[Sentence, ...]
    due_on: date | None
    is_overdue: bool
