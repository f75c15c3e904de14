"""Judges a writer's passages about one brief (R16)."""

from domain.brief import Brief
from domain.computing import Computing
from domain.draft import DraftPassage
from domain.grounding.gate import Gate
from domain.insights import Statement
from domain.language_teller import LanguageTeller


class Judging:
    """Implements `domain.judge.Judge` with one gate. It remembers its verdicts, so that it examines no passage
    twice.
    """

    def __init__(self, brief: Brief, *, languages: LanguageTeller, computing: Computing) -> None:
        self._gate = Gate(brief, languages)
        self._computing = computing
        self._verdicts: dict[DraftPassage, Statement | None] = {}

    async def __call__(self, passage: DraftPassage) -> Statement | None:
        if passage not in self._verdicts:
            self._verdicts[passage] = await self._computing(self._gate.accepted, passage)
        return self._verdicts[passage]
