"""Portuguese."""

from domain.languages.language import Language
from domain.languages.portuguese.actors import ACTORS
from domain.languages.portuguese.asides import ASIDES, MASKS
from domain.languages.portuguese.commands import COMMANDS
from domain.languages.portuguese.cues import CUES
from domain.languages.portuguese.due_days import DUE_DAYS
from domain.languages.portuguese.phrases import PHRASES

PORTUGUESE = Language(
    code="pt",
    name="portuguese",
    phrases=PHRASES,
    cues=CUES,
    asides=ASIDES,
    masks=MASKS,
    commands=COMMANDS,
    actors=ACTORS,
    due_days=DUE_DAYS,
)
