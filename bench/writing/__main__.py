"""Measures how well a writer summarizes, compared with simple baselines.

    python -m bench.writing [--data DIR] [--writer extractive|openai]
    python -m bench.writing --attacks

The data are labelled dialogues, which are not part of the package, and composed contacts, which are. The settings of
the service configure the model behind `openai`. The exit status is 1 if a gate fails, a planted falsehood passes or a
baseline is better. `--attacks` measures only what is stored if a model obeys an attack.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

from api.settings.environment import read_settings
from bench.writing.acts import Agreement, agreements
from bench.writing.alarms import false_alarms
from bench.writing.attacked_report import print_attacked
from bench.writing.composed_report import print_composed
from bench.writing.costs import (
    LONG_CHARACTERS,
    SHORT_CHARACTERS,
    hours_ms,
    ordinary_ms,
    peak_megabytes,
)
from bench.writing.gates import GATES, LANGUAGES, gate_report
from bench.writing.languages import verdicts_on, verdicts_on_statements
from bench.writing.rouge import MEASURES
from bench.writing.sets import DialogueSet, sets_in
from bench.writing.summaries import BASELINES, Scores, baseline_scores_of, scores_of
from bench.writing.tables import print_head, print_row
from domain.ports import InsightsWriter
from writers.extractive.writer import ExtractiveWriter
from writers.openai.writer import open_openai_writer

DATA = Path(__file__).parents[2] / ".." / "shared" / "data"
_YES = {True: "yes", False: "NO"}

WriterOf = Callable[[int | None], InsightsWriter]
"""A writer whose summary of each exchange has at most so many words. A writer that uses a model ignores the limit."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench.writing")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--writer", choices=("extractive", "openai"), default="extractive")
    parser.add_argument("--attacks", action="store_true", help="only what is stored of attacks")
    options = parser.parse_args()
    if options.attacks:
        return 0 if asyncio.run(print_attacked()) else 1
    sets = list(sets_in(options.data))
    if not sets:
        parser.error(f"no *.jsonl in {options.data}")
    return asyncio.run(run(sets, options.writer))


async def run(sets: list[DialogueSet], name: str) -> int:
    async with AsyncExitStack() as stack:
        writer_of = await _open(name, stack)
        print(f"writer {writer_of(None).name}, dialogues of {', '.join(one.name for one in sets)}")
        ahead = await _print_summaries(sets, writer_of)
        held = await _print_gates(sets, writer_of(None))
        _print_acts(sets)
        _print_alarms(sets)
        held = await print_composed(writer_of(None)) and held
        _print_languages(sets)
        await _print_costs(sets, writer_of(None))
    print(f"\nahead of every baseline: {_YES[ahead]}; every gate holds: {_YES[held]}")
    return 0 if ahead and held else 1


async def _open(name: str, stack: AsyncExitStack) -> WriterOf:
    if name == "extractive":
        return lambda words: ExtractiveWriter(words=words)
    settings = read_settings(os.environ)
    model = await stack.enter_async_context(
        open_openai_writer(
            api_key=settings.openai_api_key,
            base_url=settings.openai_base_url,
            model=settings.insights_model,
            deadline_seconds=settings.insights_deadline_seconds,
            redact_contact_details=settings.redacts_contact_details,
        )
    )
    return lambda _: model


async def _print_summaries(sets: list[DialogueSet], writer_of: WriterOf) -> bool:
    """Prints the table. Returns whether the writer is better than every baseline on R-1 and R-2."""
    ahead = True
    print_head(f"ROUGE F1, {' '.join(MEASURES)}, at so many words", *BASELINES, "writer")
    for one in sets:
        words = one.word_budget
        if words is None:
            continue
        floors = [baseline_scores_of(baseline, one, words) for baseline in BASELINES]
        ours = await scores_of(writer_of(words), one, words)
        ahead = ahead and all(ours[0] > floor[0] and ours[1] > floor[1] for floor in floors)
        print_row(f"{one.name} {words}", *map(_scores, [*floors, ours]))
    return ahead


async def _print_gates(sets: list[DialogueSet], writer: InsightsWriter) -> bool:
    """Prints the table. Returns whether no gate rejects anything."""
    held = True
    print_head("gates: what each rejects", "contacts", "passages", *GATES)
    for one in sets:
        report = await gate_report(writer, one)
        failed = [report.failed[gate] for gate in GATES]
        held = held and not any(failed)
        print_row(one.name, *map(str, (report.contacts, report.passages, *failed)))
    return held


def _print_acts(sets: list[DialogueSet]) -> None:
    print_head("acts: F1 (precision, recall)", "requests", "or commitments")
    for one in sets:
        if one.has_acts:
            print_row(one.name, *map(_agreement, agreements(one)))


def _print_alarms(sets: list[DialogueSet]) -> None:
    print_head("false alarms of the filter", "sentences", "alarms", "per 10,000")
    for one in sets:
        found = false_alarms(one)
        print_row(
            one.name, str(found.sentences), str(found.alarms), f"{found.per_ten_thousand:.1f}"
        )


def _print_languages(sets: list[DialogueSet]) -> None:
    """The language check judges the words that a model wrote. It judges each foreign text once for each other
    language.
    """
    print_head("language", "own", "refused", "foreign", "accepted")
    by_name = [(one.name, verdicts_on(one, LANGUAGES)) for one in sets]
    about = sets[0].histories[0].brief
    for name, verdicts in (*by_name, ("statements", verdicts_on_statements(about, LANGUAGES))):
        print_row(
            name, *map(str, (verdicts.own, verdicts.refused, verdicts.foreign, verdicts.accepted))
        )


async def _print_costs(sets: list[DialogueSet], writer: InsightsWriter) -> None:
    """Only for the writer without a model: each of these calls would cost money with a model."""
    if not isinstance(writer, ExtractiveWriter):
        return
    print_head("cost", "12 such, ms", "12 hours, ms", "20 kB, MB", "5 MB, MB")
    for one in sets:
        print_row(
            one.name,
            f"{await ordinary_ms(writer, one):.0f}",
            f"{await hours_ms(writer, one):.0f}",
            f"{await peak_megabytes(writer, one, SHORT_CHARACTERS):.1f}",
            f"{await peak_megabytes(writer, one, LONG_CHARACTERS):.1f}",
        )


def _scores(scores: Scores) -> str:
    return " ".join(f"{score:.1f}" for score in scores)


def _agreement(agreement: Agreement) -> str:
    precision = agreement.both / (agreement.found or 1)
    recall = agreement.both / (agreement.labelled or 1)
    return f"{agreement.f1:.2f} ({precision:.2f}, {recall:.2f})"


if __name__ == "__main__":
    sys.exit(main())
