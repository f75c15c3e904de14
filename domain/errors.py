"""The refusals of the domain. Each is expected, carries its data, and does not depend on the transport.

DomainError
├─ ConversationNotFound        no such conversation, or the viewer may not see it
├─ ContactInsightsDisabled     R1, R5
├─ LicenceRequired             R1, R3
├─ AdminRequired               R3
├─ ContactNotSummarized        the contact must not be summarized
├─ NoRecentInteractions        R13
├─ NoTranscribedCall           R13
├─ TooManyRequests             an agent's limit for a minute is reached
│  └─ BudgetSpent              the organization's budget for a month is used up
├─ InsightsNotFound            no such insights, the viewer may not see them, or their record is gone
├─ InsightsReplaced            another version is current
└─ InsightsUnavailable         R20
"""

from datetime import datetime
from enum import Enum, auto
from typing import ClassVar

from domain.generation import GenerationFailure
from domain.metering import RecordedOutcome
from domain.people import Licence


class DomainError(Exception):
    """`str()` is a message for the agent who reads it.

    `recorded_as` names the refusal in the records. It is `None` for an error that is not a refusal, such as a
    generation that failed.
    """

    recorded_as: ClassVar[RecordedOutcome | None]

    def __init_subclass__(cls, *, recorded_as: RecordedOutcome | None) -> None:
        super().__init_subclass__()
        cls.recorded_as = recorded_as


class ConversationNotFound(DomainError, recorded_as=RecordedOutcome.CONVERSATION_NOT_FOUND):
    def __init__(self) -> None:
        super().__init__("This conversation does not exist, or you may not see it.")


class ContactInsightsDisabled(DomainError, recorded_as=RecordedOutcome.CONTACT_INSIGHTS_DISABLED):
    def __init__(self) -> None:
        super().__init__(
            "Contact insights are switched off for your organization. An admin can switch them on."
        )


class LicenceRequired(DomainError, recorded_as=RecordedOutcome.LICENCE_REQUIRED):
    def __init__(self, licence: Licence) -> None:
        super().__init__("You need the AI Assist Pro licence for this. Ask an admin for it.")
        self.licence = licence


class AdminRequired(DomainError, recorded_as=RecordedOutcome.ADMIN_REQUIRED):
    def __init__(self) -> None:
        super().__init__("Only an admin can switch contact insights on or off. Ask an admin.")


class ContactNotSummarized(DomainError, recorded_as=RecordedOutcome.CONTACT_NOT_SUMMARIZED):
    def __init__(self) -> None:
        super().__init__("This contact must not be summarized. Read the conversation itself.")


class NoRecentInteractions(DomainError, recorded_as=RecordedOutcome.NO_RECENT_INTERACTIONS):
    def __init__(self, since: datetime) -> None:
        super().__init__(
            "There is nothing to read: no transcribed call or voicemail and no message with this contact "
            "in the last six months."
        )
        self.since = since


class NoTranscribedCall(DomainError, recorded_as=RecordedOutcome.NO_TRANSCRIBED_CALL):
    def __init__(self, since: datetime) -> None:
        super().__init__(
            "Insights need at least one call with a transcript in the last six months, and this contact has none. "
            "Try again after the next call."
        )
        self.since = since


class TooManyRequests(DomainError, recorded_as=RecordedOutcome.TOO_MANY_REQUESTS):
    def __init__(self, retry_after_seconds: int) -> None:
        super().__init__(
            f"You have asked for insights too often. Try again in {retry_after_seconds} seconds."
        )
        self.retry_after_seconds = retry_after_seconds


class BudgetSpent(TooManyRequests, recorded_as=RecordedOutcome.BUDGET_SPENT):
    def __init__(self, retry_after_seconds: int, ends_at: datetime) -> None:
        super().__init__(retry_after_seconds)
        message = (
            "Your organization has used up its insights for this month. "
            f"They can be generated again from {ends_at:%Y-%m-%d} (UTC)."
        )
        self.args = (message,)


class InsightsNotFound(DomainError, recorded_as=None):
    def __init__(self) -> None:
        super().__init__(
            "These insights do not exist, you may not see them, or they are too old to be judged."
        )


class InsightsReplaced(DomainError, recorded_as=None):
    def __init__(self) -> None:
        super().__init__("These insights were replaced meanwhile. Judge the new ones.")


class InsightsUnavailable(DomainError, recorded_as=None):
    """The current insights stay. `retry_after_seconds` is how long to wait, if known (R20)."""

    def __init__(
        self, retry_after_seconds: int | None = None, *, needs_administrator: bool = False
    ) -> None:
        wait = "in a moment" if retry_after_seconds is None else f"in {retry_after_seconds} seconds"
        super().__init__(
            "The insights could not be written: the model's settings or its account need an administrator. "
            "The earlier ones stay."
            if needs_administrator
            else f"The insights could not be written; the earlier ones stay. Try again {wait}."
        )
        self.retry_after_seconds = None if needs_administrator else retry_after_seconds

    @classmethod
    def after(cls, failure: GenerationFailure) -> "InsightsUnavailable":
        return cls(failure.retry_after_seconds, needs_administrator=failure.needs_administrator)


class SourceDeleted(InsightsUnavailable, recorded_as=None):
    """What the generation may have read was deleted while it ran (R23)."""

    def __init__(self) -> None:
        super().__init__()
        self.args = (
            "Something that was said was deleted while the insights were written. Generate them again.",
        )


class WriterFailed(Exception):
    """A writer could not write. The service turns this into `InsightsUnavailable`, or lets the next writer try.

    `reason` is for the log: a class of failure, never anything that the writer got or answered. `needs_administrator`
    means that waiting does not help: a key or a model's name is wrong, or the account is used up. `has_answered`
    means that it wrote, but nothing of it passed the checks (R38).
    """

    def __init__(
        self,
        reason: str,
        *,
        retry_after_seconds: int | None = None,
        needs_administrator: bool = False,
        has_answered: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.retry_after_seconds = retry_after_seconds
        self.needs_administrator = needs_administrator
        self.has_answered = has_answered

    @property
    def failure(self) -> GenerationFailure:
        """The part of it that is for agents."""
        return GenerationFailure(
            retry_after_seconds=self.retry_after_seconds,
            needs_administrator=self.needs_administrator,
        )


class StorageFault(Enum):
    """Why the database does not answer, in as much detail as an operator needs to mend it."""

    UNREACHABLE = auto()
    TLS_REFUSED = auto()
    TOO_SLOW = auto()
    LOGIN_REFUSED = auto()
    RIGHT_MISSING = auto()
    BAD_ADDRESS = auto()
    DISK_FULL = auto()
    ERASURE_KEY = auto()
    FAILED = auto()


class StorageUnavailable(Exception):
    """The database did not answer in time, or refused. A running write may have been applied or not.

    `str()` is the driver's kind of error, for the log.
    """

    def __init__(self, kind: str, fault: StorageFault = StorageFault.UNREACHABLE) -> None:
        super().__init__(kind)
        self.fault = fault
