"""English."""

from domain.languages.english.actors import ACTORS
from domain.languages.english.asides import ASIDES, MASKS
from domain.languages.english.commands import COMMANDS
from domain.languages.english.cues import CUES
from domain.languages.english.due_days import DUE_DAYS
from domain.languages.english.phrases import PHRASES
from domain.languages.language import Language

ENGLISH = Language(
    code="en",
    name="english",
    phrases=PHRASES,
    cues=CUES,
    asides=ASIDES,
    masks=MASKS,
    commands=COMMANDS,
    actors=ACTORS,
    due_days=DUE_DAYS,
)
