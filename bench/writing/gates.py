"""Checks that every draft must pass, on every contact of a set."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bench.writing.sets import DialogueSet
from domain.brief import Brief
from domain.computing import Computing
from domain.draft import MAX_STATEMENT_CHARACTERS, DraftPart, DraftPassage
from domain.errors import WriterFailed
from domain.grounding.gate import Gate
from domain.grounding.grounded import is_grounded
from domain.grounding.material import material_of
from domain.judge import Judge
from domain.ports import InsightsWriter
from domain.reading.language_vote import is_clearly_not_in
from domain.services.composition import MAX_STATEMENTS
from domain.services.judging import Judging
from writers.languages import Languages

LANGUAGES = Languages()
COMPUTING = Computing()
GATES = ("written", "cited", "language", "grounded", "accepted", "length", "stable")


@dataclass(slots=True, kw_only=True)
class GateReport:
    """`failed` counts for each gate the passages that it rejects; for `written` and `stable` it counts contacts."""

    contacts: int = 0
    passages: int = 0
    failed: Counter[str] = field(default_factory=Counter)


def judging(brief: Brief) -> Judge:
    return Judging(brief, languages=LANGUAGES, computing=COMPUTING)


async def gate_report(writer: InsightsWriter, dialogues: DialogueSet) -> GateReport:
    report = GateReport()
    for history in dialogues.histories:
        brief = history.brief
        first, again = await _written(writer, brief), await _written(writer, brief)
        report.contacts += 1
        report.passages += len(first)
        report.failed["stable"] += first != again
        report.failed["written"] += not _is_whole(first)
        report.failed.update(gate for passage in first for gate in _failed(passage, brief))
    return report


async def _written(writer: InsightsWriter, brief: Brief) -> list[DraftPassage]:
    try:
        return [passage async for passage in writer.write(brief, judge=judging(brief))]
    except WriterFailed:
        return []


def _is_whole(passages: Sequence[DraftPassage]) -> bool:
    """Whether there are at most the allowed statements, then one next action, then only open matters."""
    parts = [passage.part for passage in passages]
    statements = parts.count(DraftPart.STATEMENT)
    ending = parts[statements:]
    ends_well = ending[:1] == [DraftPart.NEXT_ACTION] and set(ending[1:]) <= {DraftPart.OPEN_MATTER}
    return ends_well and 1 <= statements <= MAX_STATEMENTS


def _failed(passage: DraftPassage, brief: Brief) -> Iterator[str]:
    sources = {source.interaction.id: source for source in brief.sources}
    cited = [sources[id_] for id_ in sources if id_ in passage.source_ids]
    if not cited or len(cited) != len(set(passage.source_ids)):
        yield "cited"
    if is_clearly_not_in(passage.text, brief.language):
        yield "language"
    by_itself = not (passage.is_quoted or passage.is_fact)
    if by_itself and not is_grounded(
        passage.text, material_of(cited, brief), brief, cited=len(cited)
    ):
        yield "grounded"
    if Gate(brief, LANGUAGES).accepted(passage) is None:
        yield "accepted"
    if len(passage.text) > MAX_STATEMENT_CHARACTERS:
        yield "length"
