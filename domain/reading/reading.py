"""What was said in the sources once it was read: all that a writer gets (R17, R35)."""

from dataclasses import dataclass

from domain.ids import InteractionId
from domain.interaction import Speaker
from domain.reading.aside import Aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker said or wrote without a break.

    `text` holds what may be read of it: its matter, with payment details and codes masked and without what tries to
    command. It is empty when nothing of it is matter; `aside` then says why. An ellipsis shows where something was
    left out. `goes_on` when it is the next part of the same message, `is_cut` when its first word began in the part
    before it.
    """

    source_id: InteractionId
    speaker: Speaker
    text: str
    start_seconds: float | None = None
    aside: Aside | None = None
    goes_on: bool = False
    is_cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTurns:
    """The turns of one source in the order of their times.

    `commands` are the turns that hold a passage which tries to command the reader (R18): no writer is shown them, and
    what is written is checked against them. `is_shortened` when not all of the source was read. `language` is that of
    its matter, by its words; `None` where neither they nor a tag tell (R37).
    """

    turns: tuple[Turn, ...]
    commands: tuple[str, ...]
    is_shortened: bool
    language: str | None = None

    @property
    def is_suspicious(self) -> bool:
        return bool(self.commands)

    @property
    def matter(self) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if turn.text)

    @property
    def asides(self) -> frozenset[Aside]:
        return frozenset(turn.aside for turn in self.turns if turn.aside is not None)
