"""Portuguese: all words of the language in one value."""

from domain.languages.language import Language
from domain.languages.portuguese.actors import ACTORS
from domain.languages.portuguese.addressing import ADDRESSING
from domain.languages.portuguese.asides import ASIDES, MASKS
from domain.languages.portuguese.attribution import ATTRIBUTION
from domain.languages.portuguese.calendar import CALENDAR
from domain.languages.portuguese.claims import CLAIMS
from domain.languages.portuguese.clock import CLOCK
from domain.languages.portuguese.commands import COMMANDS
from domain.languages.portuguese.cues import CUES
from domain.languages.portuguese.due_days import DUE_DAYS
from domain.languages.portuguese.follow_up import FOLLOW_UP
from domain.languages.portuguese.forgeries import FORGERIES
from domain.languages.portuguese.frequent import FREQUENT
from domain.languages.portuguese.money import MONEY
from domain.languages.portuguese.names import NAMES
from domain.languages.portuguese.noting import NOTING
from domain.languages.portuguese.numbers import NUMBERS
from domain.languages.portuguese.openings import OPENINGS
from domain.languages.portuguese.outcomes import OUTCOMES
from domain.languages.portuguese.phrases import PHRASES
from domain.languages.portuguese.secrets import SECRETS

PORTUGUESE = Language(
    code="pt",
    name="portuguese",
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
