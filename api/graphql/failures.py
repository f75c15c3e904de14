"""Expected failures, as members of the mutations' result unions."""

from datetime import datetime
from typing import Any

import strawberry

from api.graphql.types.scalars import Licence
from domain import errors
from domain.generation import GenerationFailure


@strawberry.interface(
    description="An expected failure, worded for the agent. The type's name is the stable code; the message may be "
    "reworded."
)
class UserError:
    message: str = strawberry.field(description="What went wrong and what to do, fit to show.")


@strawberry.type(description="The conversation does not exist, or the viewer may not see it.")
class ConversationNotFoundError(UserError):
    pass


@strawberry.type(description="Contact insights are switched off for the organization.")
class ContactInsightsDisabledError(UserError):
    pass


@strawberry.type(description="The viewer does not hold the licence for this.")
class LicenceRequiredError(UserError):
    licence: Licence = strawberry.field(description="The licence that is needed.")


@strawberry.type(description="Only an admin may do this.")
class AdminRequiredError(UserError):
    pass


@strawberry.type(description="The contact must not be summarized.")
class ContactNotSummarizedError(UserError):
    pass


@strawberry.type(description="Only another system may do this, with a key of the organization.")
class KeyRequiredError(UserError):
    pass


@strawberry.type(description="The contact has nothing that could be read within six months.")
class NoRecentInteractionsError(UserError):
    since: datetime = strawberry.field(description="Nothing before this moment was considered.")


@strawberry.type(description="The contact has no call with a transcript within six months.")
class NoTranscribedCallError(UserError):
    since: datetime = strawberry.field(description="Nothing before this moment was considered.")


@strawberry.type(
    description="The insights do not exist, the viewer may not see them, or they are too old to be judged."
)
class InsightsNotFoundError(UserError):
    pass


@strawberry.type(description="Another version of the insights is current.")
class InsightsReplacedError(UserError):
    pass


@strawberry.type(description="The viewer has asked too often.")
class TooManyRequestsError(UserError):
    # Never null, but nullable like the same field below: otherwise a document needs an alias to ask for both.
    retry_after_seconds: int | None = strawberry.field(description="How long to wait.")


@strawberry.type(description="The insights could not be written; the earlier ones stay.")
class InsightsUnavailableError(UserError):
    retry_after_seconds: int | None = strawberry.field(
        description="How long to wait; `null` when that is not known, or when waiting does not help."
    )


def unavailable(failure: GenerationFailure) -> InsightsUnavailableError:
    """What the agent who asked is told."""
    told = errors.InsightsUnavailable.after(failure)
    return InsightsUnavailableError(message=str(told), retry_after_seconds=told.retry_after_seconds)


class _Handler:
    """Turns one domain error into its union member, with the data that both carry."""

    def __init__(
        self,
        exception_type: type[errors.DomainError],
        error_type: type[UserError],
        *attributes: str,
    ) -> None:
        self.exception_type = exception_type
        self.error_type = error_type
        self._attributes = attributes

    def handle(self, exception: Any, *, field: Any, info: Any) -> UserError:  # noqa: ARG002
        data = {name: getattr(exception, name) for name in self._attributes}
        return self.error_type(message=str(exception), **data)


def failure_handlers() -> tuple[strawberry.ExceptionHandler[Any, Any], ...]:
    return (
        _Handler(errors.ConversationNotFound, ConversationNotFoundError),
        _Handler(errors.ContactInsightsDisabled, ContactInsightsDisabledError),
        _Handler(errors.LicenceRequired, LicenceRequiredError, "licence"),
        _Handler(errors.AdminRequired, AdminRequiredError),
        _Handler(errors.ContactNotSummarized, ContactNotSummarizedError),
        _Handler(errors.NoRecentInteractions, NoRecentInteractionsError, "since"),
        _Handler(errors.NoTranscribedCall, NoTranscribedCallError, "since"),
        _Handler(errors.TooManyRequests, TooManyRequestsError, "retry_after_seconds"),
        _Handler(errors.InsightsNotFound, InsightsNotFoundError),
        _Handler(errors.InsightsReplaced, InsightsReplacedError),
        _Handler(errors.InsightsUnavailable, InsightsUnavailableError, "retry_after_seconds"),
    )
