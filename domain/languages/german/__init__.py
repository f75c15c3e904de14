"""German: all words of the language in one value."""

from domain.languages.german.actors import ACTORS
from domain.languages.german.addressing import ADDRESSING
from domain.languages.german.asides import ASIDES, MASKS
from domain.languages.german.attribution import ATTRIBUTION
from domain.languages.german.calendar import CALENDAR
from domain.languages.german.claims import CLAIMS
from domain.languages.german.clock import CLOCK
from domain.languages.german.commands import COMMANDS
from domain.languages.german.cues import CUES
from domain.languages.german.due_days import DUE_DAYS
from domain.languages.german.follow_up import FOLLOW_UP
from domain.languages.german.forgeries import FORGERIES
from domain.languages.german.frequent import FREQUENT
from domain.languages.german.money import MONEY
from domain.languages.german.names import NAMES
from domain.languages.german.noting import NOTING
from domain.languages.german.numbers import NUMBERS
from domain.languages.german.openings import OPENINGS
from domain.languages.german.outcomes import OUTCOMES
from domain.languages.german.phrases import PHRASES
from domain.languages.german.secrets import SECRETS
from domain.languages.language import Language

GERMAN = Language(
    code="de",
    name="german",
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
