"""Puts together what reads Twilio's webhooks, and what fetches the past."""

from contextlib import aclosing
from dataclasses import dataclass
from functools import partial

from api.intake.twilio.asking import Asking
from api.intake.twilio.interpreter import LinesOf, TwilioInterpreter
from api.intake.twilio.parties import Lines, is_made
from api.intake.twilio.past import Past
from api.intake.twilio.rest import TwilioApi
from domain.administration import RosterRepository
from domain.ids import OrganizationId
from domain.intake import ReferenceKind
from domain.people import Line
from domain.ports import Clock
from domain.reports import ReportRepository
from domain.services.merging import MergingService


@dataclass(frozen=True, slots=True, kw_only=True)
class Twilio:
    interpreter: TwilioInterpreter
    past: Past
    lines_of: LinesOf


def twilio_over(
    api: TwilioApi,
    *,
    merging: MergingService,
    reports: ReportRepository,
    roster: RosterRepository,
    clock: Clock,
) -> Twilio:
    asking = Asking(api, reports, clock)
    lines_of = partial(_lines_of, roster)
    return Twilio(
        interpreter=TwilioInterpreter(
            merging=merging, lines_of=lines_of, asking=asking, clock=clock
        ),
        past=Past(api=api, asking=asking, merging=merging, clock=clock),
        lines_of=lines_of,
    )


async def _lines_of(roster: RosterRepository, organization: OrganizationId) -> Lines:
    """Of two lines with one number, that which the organization brought in."""
    found: dict[str, str] = {}
    async with aclosing(roster.all(ReferenceKind.LINE, organization)) as lines:
        async for line in lines:
            if isinstance(line, Line) and not (is_made(line.id) and line.phone_number in found):
                found[line.phone_number] = line.id
    return found
