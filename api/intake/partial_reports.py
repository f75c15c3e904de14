"""Makes reports of what another system tells of an interaction, if it can be true."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from api.intake.fields import BadRecord, Fields
from api.intake.format import MAX_PHONE_NUMBERS
from api.intake.loading import CLOCK_LEEWAY
from api.intake.phone_numbers import NoPhoneNumber, is_withheld, phone_number
from domain.ids import AgentId, OrganizationId
from domain.interaction import Channel, Transcript
from domain.partial import NamedContact, PartialInteraction
from domain.people import Line
from domain.reports import Field, Report, ReportKind, Told, Value
from domain.services.placing import contact_of_number

LATEST_DURATION_SECONDS = 7 * 24 * 3600
_OF_CONTACT = "reported:contact:"
"""Begins the ids of reported contacts, so that none is that of a contact of the organization's own system."""


def reports_of(
    organization: OrganizationId,
    one: PartialInteraction,
    *,
    line: Line | None,
    agent: AgentId | None,
    now: datetime,
) -> Sequence[Report]:
    """The interaction's report, and that of its contact if something is told of them. Raises `BadRecord`."""
    at = _moment("reportedAt", one.reported_at, now)
    contact = None if one.contact is None else _numbered(one.contact, line)
    entry = None if contact is None else _entry_of(organization, contact, at)
    told = {field: Told(value=value, at=at) for field, value in _values(one, now)}
    if one.channel is not None:
        # A call may turn out to be a voicemail, and a voicemail never to be a call.
        told[Field.CHANNEL] = Told(
            value=one.channel.value, at=at, rank=int(one.channel is Channel.VOICEMAIL)
        )
    if one.status is not None:
        told[Field.STATUS] = Told(value=one.status.status.value, at=at, rank=one.status.rank)
    if line is not None:
        told[Field.LINE] = Told(value=line.id, at=at)
    if agent is not None:
        told[Field.AGENT] = Told(value=agent, at=at)
    if contact is not None and contact.phone_numbers:
        told[Field.NUMBER] = Told(value=contact.phone_numbers[0], at=at)
    if contact is not None and contact.source_id is not None and entry is not None:
        told[Field.CONTACT] = Told(value=entry.id, at=at)
    own = Report(
        organization_id=organization,
        kind=ReportKind.INTERACTION,
        id=_texts({"sourceId": one.source_id}).id("sourceId"),
        told=told,
    )
    return [own] if entry is None else [entry, own]


def _values(one: PartialInteraction, now: datetime) -> Iterator[tuple[Field, Value]]:
    if one.direction is not None:
        yield Field.DIRECTION, one.direction.value
    if one.occurred_at is not None:
        yield Field.OCCURRED_AT, _moment("occurredAt", one.occurred_at, now)
    if one.duration_seconds is not None:
        if not 0 <= one.duration_seconds <= LATEST_DURATION_SECONDS:
            raise BadRecord(f"'durationSeconds' must be between 0 and {LATEST_DURATION_SECONDS:,}")
        yield Field.DURATION, one.duration_seconds
    if one.url is not None:
        yield Field.URL, _texts({"url": one.url}).url("url")
    if one.text is not None:
        yield Field.TEXT, _texts({"text": one.text}).body("text") or ""
    if one.transcript is not None:
        yield Field.TRANSCRIPT, _transcript(one.transcript)
    _check_kind(one)


def _check_kind(one: PartialInteraction) -> None:
    """What one report tells must fit together."""
    if one.channel is None:
        return
    kind, spoken = one.channel, one.channel.is_spoken
    if one.status is not None and one.status.is_of_speech is not spoken:
        raise BadRecord(f"'status' of a {kind} must not be {one.status}")
    if one.text is not None and spoken:
        raise BadRecord(f"a {kind} has no 'text'; its words are in 'transcript'")
    if one.transcript is not None and not spoken:
        raise BadRecord(f"a {kind} has no 'transcript'; its words are in 'text'")


def _transcript(transcript: Transcript) -> Transcript:
    _texts({"language": transcript.language}).language("language")
    for said in transcript.utterances:
        if said.start_seconds is not None and not 0 <= said.start_seconds < 2**31:
            raise BadRecord("'startSeconds' must be a number of seconds that is not negative")
    return transcript


def _moment(name: str, moment: datetime, now: datetime) -> datetime:
    if moment.tzinfo is None:
        raise BadRecord(f"{name!r} must have an offset, such as Z or +01:00")
    taken = _texts({name: moment.isoformat()}).time(name)
    if taken > now + CLOCK_LEEWAY:
        raise BadRecord(f"{name!r} must not be in the future")
    return taken


def _numbered(contact: NamedContact, line: Line | None) -> NamedContact:
    """The contact with numbers in E.164 form. A number that was withheld is none."""
    if len(contact.phone_numbers) > MAX_PHONE_NUMBERS:
        raise BadRecord(f"'phoneNumbers' must be a list of at most {MAX_PHONE_NUMBERS:,}")
    numbers: dict[str, None] = {}
    for written in contact.phone_numbers:
        if is_withheld(written):
            continue
        try:
            found = phone_number(written, at_home_with=None if line is None else line.phone_number)
        except NoPhoneNumber as reason:
            raise BadRecord(f"the phone number {written!r} {reason}") from None
        numbers[found] = None
    return replace(contact, phone_numbers=tuple(numbers))


def _entry_of(organization: OrganizationId, contact: NamedContact, at: datetime) -> Report | None:
    """An entry in an address book. Without an id of its own it is known by its first number, and counts less."""
    told = {field: Told(value=value, at=at) for field, value in _named(contact)}
    numbers = contact.phone_numbers
    if contact.source_id is not None:
        own = _texts({"contact.sourceId": f"{_OF_CONTACT}{contact.source_id}"}).id(
            "contact.sourceId"
        )
        if numbers:
            told[Field.NUMBERS] = Told(value=numbers, at=at)
    elif numbers and (told or len(numbers) > 1):
        own = contact_of_number(organization, numbers[0])
        told[Field.NUMBERS] = Told(value=numbers, at=at, rank=-1 if len(numbers) > 1 else -2)
    else:
        return None
    return Report(organization_id=organization, kind=ReportKind.CONTACT, id=own, told=told)


def _named(contact: NamedContact) -> Iterator[tuple[Field, Value]]:
    fields = _texts({"name": contact.name, "company": contact.company, "email": contact.email})
    if contact.name is not None:
        yield Field.NAME, fields.name("name")
    if contact.company is not None:
        yield Field.COMPANY, fields.name("company")
    if contact.email is not None:
        yield Field.EMAIL, fields.email("email")


def _texts(values: Mapping[str, str | None]) -> Fields:
    """So that each field has the same rules as in the import format."""
    return Fields(dict(values))
