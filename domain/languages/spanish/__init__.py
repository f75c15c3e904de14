"""Spanish: all words of the language in one value."""

from domain.languages.language import Language
from domain.languages.spanish.actors import ACTORS
from domain.languages.spanish.addressing import ADDRESSING
from domain.languages.spanish.asides import ASIDES, MASKS
from domain.languages.spanish.attribution import ATTRIBUTION
from domain.languages.spanish.calendar import CALENDAR
from domain.languages.spanish.claims import CLAIMS
from domain.languages.spanish.clock import CLOCK
from domain.languages.spanish.commands import COMMANDS
from domain.languages.spanish.cues import CUES
from domain.languages.spanish.due_days import DUE_DAYS
from domain.languages.spanish.follow_up import FOLLOW_UP
from domain.languages.spanish.forgeries import FORGERIES
from domain.languages.spanish.frequent import FREQUENT
from domain.languages.spanish.money import MONEY
from domain.languages.spanish.names import NAMES
from domain.languages.spanish.noting import NOTING
from domain.languages.spanish.numbers import NUMBERS
from domain.languages.spanish.openings import OPENINGS
from domain.languages.spanish.outcomes import OUTCOMES
from domain.languages.spanish.phrases import PHRASES
from domain.languages.spanish.secrets import SECRETS

SPANISH = Language(
    code="es",
    name="spanish",
    phrases=PHRASES,
    cues=CUES,
    asides=ASIDES,
    masks=MASKS,
    commands=COMMANDS,
    noting=NOTING,
    forgeries=FORGERIES,
    addressing=ADDRESSING,
    actors=ACTORS,
    attribution=ATTRIBUTION,
    claims=CLAIMS,
    due_days=DUE_DAYS,
    outcomes=OUTCOMES,
    follow_up=FOLLOW_UP,
    openings=OPENINGS,
    frequent=FREQUENT,
    numbers=NUMBERS,
    calendar=CALENDAR,
    clock=CLOCK,
    names=NAMES,
    money=MONEY,
    secrets=SECRETS,
)
