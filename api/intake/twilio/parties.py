"""The two sides of a call or message: a contact, a line of the organization, or an agent's own device."""

from collections.abc import Mapping
from dataclasses import dataclass

from api.intake.phone_numbers import NoPhoneNumber, phone_number
from api.intake.twilio.telling import told
from domain.ids import OrganizationId
from domain.interaction import Channel
from domain.reports import Field, Report, ReportKind, Told

Lines = Mapping[str, str]
"""The ids of the organization's lines, by number, or by short code or name where that is what a line has."""

_MADE = "twilio:number:"
_CHANNELS = {"": Channel.SMS, "whatsapp": Channel.WHATSAPP}
_DEVICES = frozenset(("client", "sip", "sips", "sim", "conference"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """`number` is in E.164 form. Short codes, names and devices have none.

    `channel` is that of a message; it is `None` for a prefix that is not known.
    """

    address: str
    number: str | None
    channel: Channel | None
    line: str | None
    is_device: bool

    @property
    def is_contact(self) -> bool:
        return self.number is not None and self.line is None


def is_made(line: str) -> bool:
    """Whether the line is one that was made from Twilio's number."""
    return line.startswith(_MADE)


def party(text: str | None, lines: Lines) -> Party:
    prefix, colon, rest = (text or "").strip().partition(":")
    kind = prefix.lower() if colon else ""
    address = rest if colon else prefix
    number = None if kind in _DEVICES else _number(address)
    return Party(
        address=address,
        number=number,
        channel=_CHANNELS.get(kind),
        line=None if kind in _DEVICES else lines.get(number or address),
        is_device=kind in _DEVICES,
    )


def line_of(ours: Party, rank: int = 0) -> dict[Field, Told]:
    """A line that the organization brought in counts more than one that is made from Twilio's number."""
    if ours.line is not None:
        return {Field.LINE: told(ours.line, rank + (not is_made(ours.line)))}
    return {} if ours.number is None else {Field.LINE: told(f"{_MADE}{ours.number}", rank)}


def line_report(
    organization: OrganizationId, ours: Party, *, name: str | None = None
) -> list[Report]:
    """A line for a number of the account that no line has yet. It has no language: that is ours."""
    if ours.number is None or not is_made(ours.line or _MADE):
        return []
    fields = {
        Field.NAME: told(name or ours.number, 0 if name is None else 1),
        Field.NUMBER: told(ours.number),
    }
    own = f"{_MADE}{ours.number}"
    return [Report(organization_id=organization, kind=ReportKind.LINE, id=own, told=fields)]


def _number(address: str) -> str | None:
    if not address.startswith("+"):
        return None
    try:
        return phone_number(address, at_home_with=address)
    except (NoPhoneNumber, ValueError):
        return None
