"""ROUGE scores of the writer's and the baselines' summaries of the same dialogues, with a limit of words."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bench.writing.baselines import (
    lead,
    lead_and_tail,
    lexrank,
    longest,
    longest_turn,
    tail,
    textrank,
)
from bench.writing.dialogues import Dialogue
from bench.writing.gates import judging
from bench.writing.rouge import rouge
from bench.writing.sets import DialogueSet
from domain.brief import Brief
from domain.draft import DraftPart
from domain.errors import WriterFailed
from domain.ports import InsightsWriter

Scores = tuple[float, float, float]
"""R-1, R-2 and R-L in percent, over all dialogues of a set."""

Baseline = Callable[[Dialogue, int], str]
"""Summarizes a dialogue in so many words."""


def _of_turns(told: Callable[[Sequence[str], str, int], str]) -> Baseline:
    return lambda dialogue, words: told(dialogue.turns, dialogue.language, words)


BASELINES: dict[str, Baseline] = {
    "LEAD": _of_turns(lead),
    "TAIL": _of_turns(tail),
    "LEAD+TAIL": _of_turns(lead_and_tail),
    "longest turn": _of_turns(longest_turn),
    "longest": _of_turns(longest),
    "contact first": lambda one, words: lead(one.contact_turns, one.language, words),
    "LexRank": _of_turns(lexrank),
    "TextRank": _of_turns(textrank),
}


async def scores_of(writer: InsightsWriter, dialogues: DialogueSet, words: int) -> Scores:
    """Summarizes each dialogue by itself. Words beyond the limit are cut off."""
    scores = []
    for history in dialogues.histories:
        for one in history.dialogues:
            if one.references:
                text = await _told_by(writer, replace(history.brief, sources=(one.source,)))
                scores.append(rouge(within(text, words), one.references))
    return _mean(scores)


def baseline_scores_of(baseline: str, dialogues: DialogueSet, words: int) -> Scores:
    told = BASELINES[baseline]
    return _mean([rouge(told(one, words), one.references) for one in _with_references(dialogues)])


def within(text: str, words: int) -> str:
    """The first words of the text. Marks between words do not count."""
    kept: list[str] = []
    for part in text.split():
        words -= any(character.isalnum() for character in part)
        if words < 0:
            break
        kept.append(part)
    return " ".join(kept)


async def _told_by(writer: InsightsWriter, brief: Brief) -> str:
    """The summary, or an empty text if the writer fails. Of a quote it holds only the words, not the speaker and
    time.
    """
    try:
        passages = [passage async for passage in writer.write(brief, judge=judging(brief))]
    except WriterFailed:
        return ""
    told = [one for one in passages if one.part is DraftPart.STATEMENT and not one.is_fact]
    return " ".join(
        " ".join(quote.words for quote in one.evidence) if one.is_quoted else one.text
        for one in told
    )


def _with_references(dialogues: DialogueSet) -> list[Dialogue]:
    return [one for some in dialogues.histories for one in some.dialogues if one.references]


def _mean(scores: Sequence[Scores]) -> Scores:
    first, second, longest = (sum(values) / len(scores) for values in zip(*scores, strict=True))
    return first, second, longest
