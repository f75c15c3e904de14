"""Swedish: all words of the language in one value."""

from domain.languages.language import Language
from domain.languages.swedish.actors import ACTORS
from domain.languages.swedish.addressing import ADDRESSING
from domain.languages.swedish.asides import ASIDES, MASKS
from domain.languages.swedish.attribution import ATTRIBUTION
from domain.languages.swedish.calendar import CALENDAR
from domain.languages.swedish.claims import CLAIMS
from domain.languages.swedish.clock import CLOCK
from domain.languages.swedish.commands import COMMANDS
from domain.languages.swedish.cues import CUES
from domain.languages.swedish.due_days import DUE_DAYS
from domain.languages.swedish.follow_up import FOLLOW_UP
from domain.languages.swedish.forgeries import FORGERIES
from domain.languages.swedish.frequent import FREQUENT
from domain.languages.swedish.money import MONEY
from domain.languages.swedish.names import NAMES
from domain.languages.swedish.noting import NOTING
from domain.languages.swedish.numbers import NUMBERS
from domain.languages.swedish.openings import OPENINGS
from domain.languages.swedish.outcomes import OUTCOMES
from domain.languages.swedish.phrases import PHRASES
from domain.languages.swedish.secrets import SECRETS

SWEDISH = Language(
    code="sv",
    name="swedish",
    phrases=PHRASES,
    cues=CUES,
    asides=ASIDES,
    masks=MASKS,
    commands=COMMANDS,
    noting=NOTING,
    forgeries=FORGERIES,
    addressing=ADDRESSING,
    actors=ACTORS,
    claims=CLAIMS,
    attribution=ATTRIBUTION,
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
