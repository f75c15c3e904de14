"""The mutation by which another system records interactions, with a key."""

from api.errors import BadRequest
from api.graphql.context import Info
from api.graphql.failures import KeyRequiredError
from api.graphql.types.recorded import (
    InteractionErasedError,
    InteractionRecorded,
    InvalidInteractionError,
    RecordedContactInput,
    RecordedInteractionInput,
    RecordInteractionOutcome,
    RecordInteractionsInput,
    RecordInteractionsSuccess,
    TranscriptInput,
    UnknownReferenceError,
)
from domain import interaction as domain
from domain import partial
from domain.partial import (
    NamedContact,
    PartialInteraction,
    Recorded,
    RecordingOutcome,
    RefusedPartial,
    WhyRefused,
)

MAX_INTERACTIONS = 100

_ERRORS: dict[
    WhyRefused,
    type[InvalidInteractionError | UnknownReferenceError | InteractionErasedError],
] = {
    WhyRefused.INVALID: InvalidInteractionError,
    WhyRefused.UNKNOWN_REFERENCE: UnknownReferenceError,
    WhyRefused.ERASED: InteractionErasedError,
}


async def record(
    info: Info, sent: RecordInteractionsInput
) -> RecordInteractionsSuccess | KeyRequiredError:
    organization = info.context.writes_for
    if organization is None:
        return KeyRequiredError(
            message="Only a system with a key of the organization records interactions. An operator makes one."
        )
    if len(sent.interactions) > MAX_INTERACTIONS:
        raise BadRequest(
            f"Send at most {MAX_INTERACTIONS} interactions at once, not {len(sent.interactions):,}."
        )
    outcomes = await info.context.services.recorder(
        organization, [_partial(one) for one in sent.interactions]
    )
    return RecordInteractionsSuccess(
        outcomes=[
            _shown(one.source_id, outcome)
            for one, outcome in zip(sent.interactions, outcomes, strict=True)
        ]
    )


def _partial(one: RecordedInteractionInput) -> PartialInteraction:
    return PartialInteraction(
        source_id=one.source_id,
        reported_at=one.reported_at,
        channel=None if one.channel is None else domain.Channel[one.channel.name],
        direction=None
        if one.direction is None
        else domain.InteractionDirection[one.direction.name],
        occurred_at=one.occurred_at,
        status=None if one.status is None else partial.ReportedStatus[one.status.name],
        duration_seconds=one.duration_seconds,
        line=one.line_id,
        agent=one.agent,
        contact=None if one.contact is None else _contact(one.contact),
        text=one.text,
        transcript=None if one.transcript is None else _transcript(one.transcript),
        url=one.url,
    )


def _contact(contact: RecordedContactInput) -> NamedContact:
    return NamedContact(
        source_id=contact.source_id,
        phone_numbers=tuple(contact.phone_numbers),
        name=contact.name,
        company=contact.company,
        email=contact.email,
    )


def _transcript(transcript: TranscriptInput) -> domain.Transcript:
    return domain.Transcript(
        language=transcript.language,
        utterances=tuple(
            domain.Utterance(
                speaker=domain.Speaker[said.speaker.name],
                text=said.text,
                start_seconds=said.start_seconds,
            )
            for said in transcript.utterances
        ),
    )


def _shown(source_id: str, outcome: RecordingOutcome) -> RecordInteractionOutcome:
    match outcome:
        case Recorded():
            return InteractionRecorded(source_id=source_id, is_complete=outcome.is_complete)
        case RefusedPartial():
            return _ERRORS[outcome.why](source_id=source_id, message=outcome.message)
