"""Italian: all words of the language in one value."""

from domain.languages.italian.actors import ACTORS
from domain.languages.italian.addressing import ADDRESSING
from domain.languages.italian.asides import ASIDES, MASKS
from domain.languages.italian.attribution import ATTRIBUTION
from domain.languages.italian.calendar import CALENDAR
from domain.languages.italian.claims import CLAIMS
from domain.languages.italian.clock import CLOCK
from domain.languages.italian.commands import COMMANDS
from domain.languages.italian.cues import CUES
from domain.languages.italian.due_days import DUE_DAYS
from domain.languages.italian.follow_up import FOLLOW_UP
from domain.languages.italian.forgeries import FORGERIES
from domain.languages.italian.frequent import FREQUENT
from domain.languages.italian.money import MONEY
from domain.languages.italian.names import NAMES
from domain.languages.italian.noting import NOTING
from domain.languages.italian.numbers import NUMBERS
from domain.languages.italian.openings import OPENINGS
from domain.languages.italian.outcomes import OUTCOMES
from domain.languages.italian.phrases import PHRASES
from domain.languages.italian.secrets import SECRETS
from domain.languages.language import Language

ITALIAN = Language(
    code="it",
    name="italian",
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
