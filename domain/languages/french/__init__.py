"""French: all words of the language in one value."""

from domain.languages.french.actors import ACTORS
from domain.languages.french.addressing import ADDRESSING
from domain.languages.french.asides import ASIDES, MASKS
from domain.languages.french.attribution import ATTRIBUTION
from domain.languages.french.calendar import CALENDAR
from domain.languages.french.claims import CLAIMS
from domain.languages.french.clock import CLOCK
from domain.languages.french.commands import COMMANDS
from domain.languages.french.cues import CUES
from domain.languages.french.due_days import DUE_DAYS
from domain.languages.french.follow_up import FOLLOW_UP
from domain.languages.french.forgeries import FORGERIES
from domain.languages.french.frequent import FREQUENT
from domain.languages.french.money import MONEY
from domain.languages.french.names import NAMES
from domain.languages.french.noting import NOTING
from domain.languages.french.numbers import NUMBERS
from domain.languages.french.openings import OPENINGS
from domain.languages.french.outcomes import OUTCOMES
from domain.languages.french.phrases import PHRASES
from domain.languages.french.secrets import SECRETS
from domain.languages.language import Language

FRENCH = Language(
    code="fr",
    name="french",
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
