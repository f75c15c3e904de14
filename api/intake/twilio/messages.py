"""SMS and WhatsApp messages, and what became of them."""

from datetime import datetime

from api.intake.loose import Object, id_in, text_in
from api.intake.not_taken import NotUnderstood
from api.intake.twilio.parties import Lines, line_of, line_report, party
from api.intake.twilio.telling import earliest, interaction, moment_in, told, values_told
from domain.ids import OrganizationId
from domain.interaction import InteractionDirection, InteractionStatus
from domain.reports import Field, Report, Told

_PENDING = frozenset(("accepted", "scheduled", "queued", "sending"))
_FAILED = frozenset(("undelivered", "failed", "canceled"))
_ARRIVED = frozenset(("delivered", "read", "received"))
_OTHERS = frozenset(("sent", "partially_delivered", "receiving"))
STATUSES = _PENDING | _FAILED | _ARRIVED | _OTHERS
_TIMES = ("date_sent", "date_created", "timestamp")
"""The API names the first two, an event the last. A webhook names none."""


def message_id(values: Object) -> str:
    """Raises `NotUnderstood`."""
    for name in ("MessageSid", "SmsMessageSid", "SmsSid", "messageSid", "sid"):
        if (own := id_in(values, name)) is not None:
            return own
    raise NotUnderstood("the message has no SID")


def status_in(values: Object) -> str:
    return (text_in(values, "MessageStatus", "SmsStatus", "messageStatus", "status") or "").lower()


def is_only_status(values: Object) -> bool:
    """A status callback holds neither the text nor the time of its message."""
    return "Body" not in values and status_in(values) not in {"received", "receiving", ""}


def status_report(organization: OrganizationId, values: Object, status: str) -> Report:
    known = _status(status)
    fields = {} if known is None else {Field.STATUS: known}
    return interaction(organization, f"message:{message_id(values)}", fields)


def message_reports(
    organization: OrganizationId,
    values: Object,
    lines: Lines,
    arrived_at: datetime,
    *,
    status: str | None = None,
) -> list[Report]:
    """Raises `NotUnderstood`. `status` is what an event says in its name."""
    status = status or status_in(values)
    sender = party(text_in(values, "From", "from"), lines)
    receiver = party(text_in(values, "To", "to"), lines)
    by_contact = (text_in(values, "direction") or "").lower() == "inbound" or (
        status in {"received", "receiving"}
    )
    ours, contact = (receiver, sender) if by_contact else (sender, receiver)
    if contact.channel is None:
        raise NotUnderstood("the message has a channel that is not known")
    direction = InteractionDirection.INBOUND if by_contact else InteractionDirection.OUTBOUND
    fields = values_told(
        {
            Field.CHANNEL: contact.channel.value,
            Field.DIRECTION: direction.value,
            Field.TEXT: text_in(values, "Body", "body"),
            Field.NUMBER: contact.number if contact.is_contact else None,
        }
    )
    named = next((at for name in _TIMES if (at := moment_in(values, name)) is not None), None)
    is_of_api = "date_created" in values or "date_sent" in values
    rank = 0 if named is None else 2 if is_of_api else 1
    fields[Field.OCCURRED_AT] = earliest(arrived_at if named is None else named, rank)
    if (known := _status(status)) is not None:
        fields[Field.STATUS] = known
    own = interaction(organization, f"message:{message_id(values)}", {**fields, **line_of(ours)})
    return [*line_report(organization, ours), own]


def _status(word: str) -> Told | None:
    """A message never goes back from delivered to sent, whatever the order of its callbacks."""
    if word in _PENDING:
        return told(InteractionStatus.PENDING.value)
    if word in _FAILED:
        return told(InteractionStatus.FAILED.value, 2)
    if word in _ARRIVED:
        return told(InteractionStatus.SENT.value, 3)
    return told(InteractionStatus.SENT.value, 1) if word in STATUSES else None
