"""What another system sends to record interactions, and what becomes of them."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.graphql.failures import KeyRequiredError, UserError
from api.graphql.types.scalars import (
    Channel,
    InteractionDirection,
    LanguageTag,
    ReportedStatus,
    Speaker,
)


@strawberry.input(description="What one party said at a time.")
class UtteranceInput:
    speaker: Speaker = strawberry.field(description="Who said it. Say `UNKNOWN` sooner than guess.")
    text: str = strawberry.field(description="What was said.")
    start_seconds: float | None = strawberry.field(
        default=None, description="How long after the beginning it was said."
    )


@strawberry.input(description="What was said in a call or voicemail, in writing.")
class TranscriptInput:
    language: LanguageTag = strawberry.field(description="The language that was spoken.")
    utterances: list[UtteranceInput] = strawberry.field(description="What was said, in order.")


@strawberry.input(description="The contact, as the other system knows them.")
class RecordedContactInput:
    source_id: str | None = strawberry.field(
        default=None,
        description="The other system's id of the contact. It unites all numbers of a contact, and those told last "
        "count.",
    )
    phone_numbers: list[str] = strawberry.field(
        default_factory=list,
        description="Numbers as people of the line's country write them. The first is the one that was used. One "
        "that was withheld, such as `anonymous`, is ignored.",
    )
    name: str | None = strawberry.field(default=None, description="The contact's name.")
    company: str | None = strawberry.field(default=None, description="The contact's company.")
    email: str | None = strawberry.field(default=None, description="The contact's e-mail address.")


@strawberry.input(
    description="What is known of one interaction by now. Omit what is not known: a later report may tell it. Of two "
    "values of one field the one with the later `reportedAt` counts, in whatever order they arrive."
)
class RecordedInteractionInput:
    source_id: str = strawberry.field(
        description="The other system's id, such as `pbx:call:123`. All reports with it are of one interaction."
    )
    reported_at: datetime = strawberry.field(
        description="When this became true, by the other system's clock."
    )
    channel: Channel | None = strawberry.field(
        default=None, description="The means. A call may turn out to be a voicemail."
    )
    direction: InteractionDirection | None = strawberry.field(
        default=None, description="Who began it."
    )
    occurred_at: datetime | None = strawberry.field(
        default=None, description="When the call or voicemail began, or the message was sent."
    )
    status: ReportedStatus | None = strawberry.field(
        default=None, description="How far it has come. It never goes back, whenever it is told."
    )
    duration_seconds: int | None = strawberry.field(
        default=None, description="How long a call or voicemail lasted."
    )
    line_id: str | None = strawberry.field(
        default=None, description="The organization's own id of the line."
    )
    agent: str | None = strawberry.field(
        default=None, description="The organization's own id of the agent, or an e-mail address."
    )
    contact: RecordedContactInput | None = strawberry.field(
        default=None, description="With whom. Without one, the interaction waits."
    )
    text: str | None = strawberry.field(default=None, description="The text of a message.")
    transcript: TranscriptInput | None = strawberry.field(
        default=None, description="The words of a call or voicemail."
    )
    url: str | None = strawberry.field(
        default=None, description="Its page in the other system, such as the recording."
    )


@strawberry.input(description="What to record.")
class RecordInteractionsInput:
    interactions: list[RecordedInteractionInput] = strawberry.field(
        description="What is told of interactions, at most 100 at a time."
    )


@strawberry.type(description="What is told is kept. To record the same again changes nothing.")
class InteractionRecorded:
    source_id: str = strawberry.field(description="The id that was sent.")
    is_complete: bool = strawberry.field(
        description="Whether it stands in its conversation. Before that it waits for the channel, the direction, the "
        "time, the line or the contact."
    )


@strawberry.type(description="Something that is told cannot be true, or cannot be read.")
class InvalidInteractionError(UserError):
    source_id: str = strawberry.field(description="The id that was sent.")


@strawberry.type(description="The line or the agent does not exist.")
class UnknownReferenceError(UserError):
    source_id: str = strawberry.field(description="The id that was sent.")


@strawberry.type(description="The interaction or its contact was erased, and stays so.")
class InteractionErasedError(UserError):
    source_id: str = strawberry.field(description="The id that was sent.")


RecordInteractionOutcome = Annotated[
    InteractionRecorded | InvalidInteractionError | UnknownReferenceError | InteractionErasedError,
    strawberry.union(
        "RecordInteractionOutcome", description="What became of one interaction that was sent."
    ),
]


@strawberry.type(description="Each interaction was recorded or refused.")
class RecordInteractionsSuccess:
    outcomes: list[RecordInteractionOutcome] = strawberry.field(
        description="One for each interaction that was sent, in order."
    )


RecordInteractionsResult = Annotated[
    RecordInteractionsSuccess | KeyRequiredError,
    strawberry.union(
        "RecordInteractionsResult",
        description="What became of each interaction, or why none was taken.",
    ),
]
