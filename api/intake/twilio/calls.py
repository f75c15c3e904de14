"""Calls, which Twilio tells leg by leg. The parent leg is the call; a child is somebody whom it was connected to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from api.intake.loose import Object, id_in, text_in
from api.intake.not_taken import NotUnderstood
from api.intake.twilio.parties import Lines, Party, line_of, line_report, party
from api.intake.twilio.telling import earliest, interaction, moment_in, seconds_in, told
from domain.ids import OrganizationId
from domain.interaction import Channel, InteractionDirection, InteractionStatus
from domain.reports import Field, Report, Told

_FINAL = frozenset(("completed", "busy", "failed", "no-answer", "canceled"))
_BEGINS = frozenset(("queued", "initiated", "ringing"))
_IS_VOICEMAIL = 9
"""A call that turns out to be a voicemail is one, and is never a call again."""
_DIALLED_BY_AGENT, _OF_CHILD, _OF_CALLER = 0, 1, 3
"""Who the contact is: the caller, else who was connected, else who was dialled, which may be an agent's phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """`begun` is the earliest moment that is known for the call's beginning. A higher `rank` is better known."""

    sid: str
    parent: str | None
    caller: Party
    called: Party
    direction: str
    status: str
    seconds: int | None
    begun: datetime
    rank: int


def leg_in(values: Object, lines: Lines, arrived_at: datetime) -> Leg:
    """From a status callback, or from the API. Raises `NotUnderstood`."""
    sid = id_in(values, "CallSid") or id_in(values, "sid")
    if sid is None:
        raise NotUnderstood("the call has no SID")
    status = (text_in(values, "CallStatus", "status") or "").lower()
    seconds = seconds_in(values, "CallDuration", "duration")
    begun, rank = _begun(values, status, seconds, arrived_at)
    return Leg(
        sid=sid,
        parent=id_in(values, "ParentCallSid") or id_in(values, "parent_call_sid"),
        caller=party(text_in(values, "From", "Caller", "from"), lines),
        called=party(text_in(values, "To", "Called", "to"), lines),
        direction=(text_in(values, "Direction", "direction") or "").lower(),
        status=status,
        seconds=seconds,
        begun=begun,
        rank=rank,
    )


def call_reports(organization: OrganizationId, leg: Leg) -> list[Report]:
    """A child alone is held until its parent comes: it does not say who called."""
    if leg.parent is not None:
        return [interaction(organization, f"call:{leg.parent}", _of_child(leg))]
    by_contact = is_from_contact(leg)
    ours = leg.called if by_contact else leg.caller
    contact = leg.caller if by_contact else leg.called
    is_over = leg.status in _FINAL
    direction = InteractionDirection.INBOUND if by_contact else InteractionDirection.OUTBOUND
    fields = {
        Field.CHANNEL: told(Channel.CALL.value),
        Field.DIRECTION: told(direction.value),
        Field.OCCURRED_AT: earliest(leg.begun, leg.rank),
        Field.STATUS: told(
            (InteractionStatus.ENDED if is_over else InteractionStatus.IN_PROGRESS).value,
            2 if is_over else 0,
        ),
        **line_of(ours, rank=2),
    }
    if is_over:
        fields[Field.DURATION] = told(leg.seconds or 0)
    if contact.is_contact and contact.number is not None:
        fields[Field.NUMBER] = told(contact.number, _OF_CALLER if by_contact else _DIALLED_BY_AGENT)
    return [
        *line_report(organization, ours),
        interaction(organization, f"call:{leg.sid}", fields),
    ]


def is_from_contact(leg: Leg) -> bool:
    """Twilio calls everything inbound that reaches Twilio, also what an agent's own device begins."""
    if leg.caller.is_device or leg.caller.line is not None:
        return False
    return leg.direction in {"inbound", "trunking-originating"} or leg.called.line is not None


def voicemail_told() -> dict[Field, Told]:
    return {Field.CHANNEL: told(Channel.VOICEMAIL.value, _IS_VOICEMAIL)}


def _of_child(leg: Leg) -> dict[Field, Told]:
    """Whoever calls in from outside may be connected to an agent's own phone, who is no contact."""
    is_inside = leg.caller.is_device or leg.caller.line is not None
    if not (is_inside and leg.called.is_contact and leg.called.number is not None):
        return {}
    return {Field.NUMBER: told(leg.called.number, _OF_CHILD), **line_of(leg.caller)}


def _begun(
    values: Object, status: str, seconds: int | None, arrived_at: datetime
) -> tuple[datetime, int]:
    """A callback names only the moment of its own event."""
    if (start := moment_in(values, "start_time", "date_created")) is not None:
        return start, 3
    at = moment_in(values, "Timestamp")
    rank = 0 if at is None else 1
    known = arrived_at if at is None else at
    if status in _BEGINS and at is not None:
        return known, 2
    return known - timedelta(seconds=seconds or 0), rank
