"""Dutch: all words of the language in one value."""

from domain.languages.dutch.actors import ACTORS
from domain.languages.dutch.addressing import ADDRESSING
from domain.languages.dutch.asides import ASIDES, MASKS
from domain.languages.dutch.attribution import ATTRIBUTION
from domain.languages.dutch.calendar import CALENDAR
from domain.languages.dutch.claims import CLAIMS
from domain.languages.dutch.clock import CLOCK
from domain.languages.dutch.commands import COMMANDS
from domain.languages.dutch.cues import CUES
from domain.languages.dutch.due_days import DUE_DAYS
from domain.languages.dutch.follow_up import FOLLOW_UP
from domain.languages.dutch.forgeries import FORGERIES
from domain.languages.dutch.frequent import FREQUENT
from domain.languages.dutch.money import MONEY
from domain.languages.dutch.names import NAMES
from domain.languages.dutch.noting import NOTING
from domain.languages.dutch.numbers import NUMBERS
from domain.languages.dutch.openings import OPENINGS
from domain.languages.dutch.outcomes import OUTCOMES
from domain.languages.dutch.phrases import PHRASES
from domain.languages.dutch.secrets import SECRETS
from domain.languages.language import Language

DUTCH = Language(
    code="nl",
    name="dutch",
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
