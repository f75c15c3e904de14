"""All words of one language, in parts."""

from dataclasses import dataclass

from domain.languages.parts.actors import ActorWords
from domain.languages.parts.addressing import AddressingWords
from domain.languages.parts.asides import AsideWords, MaskWords
from domain.languages.parts.attribution import AttributionWords
from domain.languages.parts.calendar import CalendarWords
from domain.languages.parts.claims import ClaimWords
from domain.languages.parts.clock import ClockWords
from domain.languages.parts.commands import CommandWords
from domain.languages.parts.cues import CuePatterns
from domain.languages.parts.due_days import DueDayWords
from domain.languages.parts.follow_up import FollowUpWords
from domain.languages.parts.forgeries import ForgeryWords
from domain.languages.parts.frequent import FrequentWords
from domain.languages.parts.money import MoneyWords
from domain.languages.parts.names import NameWords
from domain.languages.parts.noting import NotingWords
from domain.languages.parts.numbers import NumberWords
from domain.languages.parts.openings import OpeningWords
from domain.languages.parts.outcomes import OutcomeWords
from domain.languages.parts.phrases import Phrases
from domain.languages.parts.secrets import SecretWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """`code` is the primary subtag: "nl". `name` is the name that stemmers and lists of stop words use: "dutch"."""

    code: str
    name: str
    phrases: Phrases
    cues: CuePatterns
    asides: AsideWords
    masks: MaskWords
    commands: CommandWords
    addressing: AddressingWords
    forgeries: ForgeryWords
    actors: ActorWords
    attribution: AttributionWords
    claims: ClaimWords
    due_days: DueDayWords
    outcomes: OutcomeWords
    follow_up: FollowUpWords
    openings: OpeningWords
    calendar: CalendarWords
    clock: ClockWords
    frequent: FrequentWords
    noting: NotingWords
    numbers: NumberWords
    names: NameWords
    money: MoneyWords
    secrets: SecretWords
