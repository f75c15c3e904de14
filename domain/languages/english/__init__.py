"""English: all words of the language in one value."""

from domain.languages.english.actors import ACTORS
from domain.languages.english.addressing import ADDRESSING
from domain.languages.english.asides import ASIDES, MASKS
from domain.languages.english.attribution import ATTRIBUTION
from domain.languages.english.calendar import CALENDAR
from domain.languages.english.claims import CLAIMS
from domain.languages.english.clock import CLOCK
from domain.languages.english.commands import COMMANDS
from domain.languages.english.cues import CUES
from domain.languages.english.due_days import DUE_DAYS
from domain.languages.english.follow_up import FOLLOW_UP
from domain.languages.english.forgeries import FORGERIES
from domain.languages.english.frequent import FREQUENT
from domain.languages.english.money import MONEY
from domain.languages.english.names import NAMES
from domain.languages.english.noting import NOTING
from domain.languages.english.numbers import NUMBERS
from domain.languages.english.openings import OPENINGS
from domain.languages.english.outcomes import OUTCOMES
from domain.languages.english.phrases import PHRASES
from domain.languages.english.secrets import SECRETS
from domain.languages.language import Language

ENGLISH = Language(
    code="en",
    name="english",
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
