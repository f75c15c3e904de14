"""What Aircall tells of contacts, users and numbers, alone or inside a call or message."""

from collections.abc import Mapping
from datetime import datetime

from api.intake.loose import (
    Object,
    id_in,
    moment_in,
    name_in,
    number_in,
    objects_in,
    text_in,
)
from domain.ids import OrganizationId
from domain.reports import Field, Report, ReportKind, Told, Value

_MOST_EMAIL_CHARACTERS = 320


def contact_id(contact: Object) -> str | None:
    own = id_in(contact, "id")
    return None if own is None else f"aircall:contact:{own}"


def user_id(user: Object) -> str | None:
    own = id_in(user, "id")
    return None if own is None else f"aircall:user:{own}"


def line_id(number: Object) -> str | None:
    own = id_in(number, "id")
    return None if own is None else f"aircall:number:{own}"


def told(values: Mapping[Field, Value | None], at: datetime, rank: int = 0) -> dict[Field, Told]:
    """Without the fields that are not known."""
    return {
        field: Told(value=value, at=at, rank=rank)
        for field, value in values.items()
        if value is not None
    }


def contact_report(
    organization: OrganizationId, contact: Object, at: datetime, *, home: str | None = None
) -> Report | None:
    """`None` if the contact has no id. A field that is there and empty is empty; one that is missing is not told.

    `home` is the number of the line that the contact talked to."""
    own = contact_id(contact)
    if own is None:
        return None
    values: dict[Field, Value | None] = {Field.IS_GONE: False}
    if "first_name" in contact or "last_name" in contact:
        names = [name_in(contact, name) for name in ("first_name", "last_name")]
        values[Field.NAME] = " ".join(name for name in names if name)
    if "company_name" in contact:
        values[Field.COMPANY] = name_in(contact, "company_name") or ""
    if isinstance(contact.get("emails"), list):
        emails = [email_in(one, "value") for one in objects_in(contact, "emails")]
        values[Field.EMAIL] = next((email for email in emails if email), "")
    if isinstance(contact.get("phone_numbers"), list):
        listed = objects_in(contact, "phone_numbers")
        numbers = dict.fromkeys(number_in(one, "value", home=home) for one in listed)
        values[Field.NUMBERS] = tuple(number for number in numbers if number)
    at = moment_in(contact, "updated_at") or at
    return Report(
        organization_id=organization, kind=ReportKind.CONTACT, id=own, told=told(values, at)
    )


def contact_gone(organization: OrganizationId, contact: Object, at: datetime) -> Report | None:
    own = contact_id(contact)
    if own is None:
        return None
    gone = told({Field.IS_GONE: True}, at)
    return Report(organization_id=organization, kind=ReportKind.CONTACT, id=own, told=gone)


def user_report(organization: OrganizationId, user: Object, at: datetime) -> Report | None:
    own = user_id(user)
    if own is None:
        return None
    values = {Field.NAME: name_in(user, "name"), Field.EMAIL: email_in(user, "email")}
    return Report(
        organization_id=organization, kind=ReportKind.AGENT, id=own, told=told(values, at)
    )


def line_report(organization: OrganizationId, number: Object, at: datetime) -> Report | None:
    """`None` if the number cannot be read. It has no language: that is ours."""
    own, digits = line_id(number), line_number(number)
    if own is None or digits is None:
        return None
    values = {Field.NAME: name_in(number, "name") or digits, Field.NUMBER: digits}
    return Report(organization_id=organization, kind=ReportKind.LINE, id=own, told=told(values, at))


def line_number(number: Object) -> str | None:
    return number_in(number, "e164_digits", "digits")


def email_in(values: Object, name: str) -> str | None:
    email = text_in(values, name)
    is_good = email is not None and "@" in email and len(email) <= _MOST_EMAIL_CHARACTERS
    return email.strip().lower() if email is not None and is_good else None
