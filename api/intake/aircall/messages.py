"""SMS and WhatsApp messages, and what became of them."""

from datetime import datetime

from api.intake.aircall.calls import direction_in
from api.intake.aircall.people import (
    contact_id,
    contact_report,
    line_id,
    line_number,
    line_report,
    told,
    user_id,
    user_report,
)
from api.intake.loose import (
    Object,
    id_in,
    moment_in,
    number_in,
    object_in,
    objects_in,
    text_in,
)
from api.intake.not_taken import NotUnderstood
from domain.ids import OrganizationId
from domain.interaction import Channel, InteractionStatus
from domain.reports import Field, Report, ReportKind, Told, Value

_CHANNELS = {"": Channel.SMS, "sms": Channel.SMS, "mms": Channel.SMS, "whatsapp": Channel.WHATSAPP}
_PENDING = frozenset(("accepted", "pending", "queued", "scheduled", "sending"))
_FAILED = frozenset(("canceled", "error", "failed", "rejected", "undeliverable", "undelivered"))
_ARRIVED = frozenset(("delivered", "read", "seen", "received"))


def message_reports(
    organization: OrganizationId, event: str, message: Object, at: datetime | None
) -> list[Report]:
    """Raises `NotUnderstood`. `at` is the time of the event."""
    own = id_in(message, "id")
    if own is None:
        raise NotUnderstood("the message has no id")
    at = moment_in(message, "updated_at") or at or moment_in(message, "sent_at", "created_at")
    if at is None:
        raise NotUnderstood("the message has no time")
    status = _status(text_in(message, "status"), at)
    if event == "message.status_updated":
        return [_of_message(organization, own, {} if status is None else {Field.STATUS: status})]
    channel = _CHANNELS.get((text_in(message, "channel") or "").lower())
    if channel is None:
        raise NotUnderstood("the message has a channel that is not known")
    number, contact = object_in(message, "number"), object_in(message, "contact")
    user, home = object_in(message, "user"), line_number(number)
    values: dict[Field, Value | None] = {
        Field.CHANNEL: channel.value,
        Field.DIRECTION: direction_in(message),
        Field.TEXT: text_in(message, "body", "template_content"),
        Field.LINE: line_id(number),
        Field.AGENT: user_id(user),
        Field.CONTACT: contact_id(contact),
        Field.NUMBER: _other_side(message, contact, home),
    }
    fields = told(values, at)
    for rank, name in enumerate(("created_at", "sent_at")):
        if (moment := moment_in(message, name)) is not None:
            fields[Field.OCCURRED_AT] = Told(value=moment, at=at, rank=rank)
    if status is not None:
        fields[Field.STATUS] = status
    people = (
        line_report(organization, number, at),
        user_report(organization, user, at),
        contact_report(organization, contact, at, home=home),
    )
    return [*(one for one in people if one is not None), _of_message(organization, own, fields)]


def _of_message(organization: OrganizationId, own: str, fields: dict[Field, Told]) -> Report:
    return Report(
        organization_id=organization,
        kind=ReportKind.INTERACTION,
        id=f"aircall:message:{own}",
        told=fields,
    )


def _other_side(message: Object, contact: Object, home: str | None) -> str | None:
    listed = objects_in(contact, "phone_numbers")
    return (
        number_in(message, "external_number", home=home)
        or (number_in(listed[0], "value", home=home) if listed else None)
        or number_in(message, "international_format", "raw_digits", home=home)
    )


def _status(status: str | None, at: datetime) -> Told | None:
    """A message never goes back from delivered to sent, whatever the order of its events."""
    word = (status or "").lower()
    if not word:
        return None
    if word in _PENDING:
        return Told(value=InteractionStatus.PENDING.value, at=at)
    if word in _FAILED:
        return Told(value=InteractionStatus.FAILED.value, at=at, rank=2)
    return Told(value=InteractionStatus.SENT.value, at=at, rank=3 if word in _ARRIVED else 1)
