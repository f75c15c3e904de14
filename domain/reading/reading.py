"""The turns of the sources after reading. A writer gets nothing else (R17, R35)."""

from dataclasses import dataclass

from domain.ids import InteractionId
from domain.interaction import Speaker
from domain.reading.aside import Aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The words of one speaker without interruption.

    `text` holds the readable matter: payment details and codes are masked, and commands are removed. If the turn
    holds no matter, `text` is empty and `aside` gives the reason. An ellipsis shows where something was omitted.
    `goes_on` means that the turn is the next part of the same message. `is_cut` means that its first word began in
    the part before it.
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
    """The turns of one source, in order of time.

    `commands` holds the turns with a passage that tries to give commands to the reader (R18). No writer sees them,
    and what is written is checked against them. `is_shortened` means that not all of the source was read. `language`
    is the language that the words of the matter show, or else the language of the tag. It is `None` if neither shows
    one (R37).
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
