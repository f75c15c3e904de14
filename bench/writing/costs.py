"""Measures the cost of writing: CPU time for each contact, and memory with a very long message."""

import time
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle, islice
from statistics import median

from bench.writing.dialogues import Dialogue
from bench.writing.gates import judging
from bench.writing.sets import DialogueSet
from domain.brief import MAX_SOURCES, brief_sources
from domain.ids import InteractionId
from domain.interaction import Channel, Interaction, InteractionStatus, Transcript, Utterance
from domain.ports import InsightsWriter

WORDS_OF_AN_HOUR = 9_000
LONG_CHARACTERS = 5_000_000
SHORT_CHARACTERS = 20_000


async def ordinary_ms(writer: InsightsWriter, dialogues: DialogueSet) -> float:
    """Milliseconds for a contact with twelve of these dialogues: the median over all such contacts."""
    everything = _dialogues(dialogues)
    starts = range(0, len(everything), MAX_SOURCES)
    twelves = [islice(cycle(everything), at, at + MAX_SOURCES) for at in starts]
    spent = [
        await _seconds(writer, dialogues, [one.interaction for one in twelve]) for twelve in twelves
    ]
    return 1_000 * median(spent)


async def hours_ms(writer: InsightsWriter, dialogues: DialogueSet) -> float:
    """Milliseconds for a contact with twelve transcripts of an hour each."""
    said = cycle([turn for one in _dialogues(dialogues) for turn in _utterances(one)])
    long = [_hour(one.interaction, said) for one in _first_twelve(dialogues)]
    return 1_000 * await _seconds(writer, dialogues, long)


async def peak_megabytes(writer: InsightsWriter, dialogues: DialogueSet, characters: int) -> float:
    """The peak memory for reading and writing about a contact whose newest message has so many characters."""
    words = " ".join(turn for one in _dialogues(dialogues) for turn in one.turns)
    history = dialogues.histories[0].dialogues[: MAX_SOURCES - 1]
    message = replace(
        history[0].interaction,
        channel=Channel.SMS,
        status=InteractionStatus.SENT,
        transcript=None,
        text=(words * (characters // len(words) + 1))[:characters],
    )
    tracemalloc.start()
    await _seconds(writer, dialogues, [message, *(one.interaction for one in history)])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


async def _seconds(
    writer: InsightsWriter, dialogues: DialogueSet, some: Sequence[Interaction]
) -> float:
    """The CPU seconds to read the interactions, each with an id of its own, and to write about them."""
    own = [replace(one, id=InteractionId(f"i{at:02}")) for at, one in enumerate(some)]
    began = time.process_time()
    about = dialogues.histories[0].brief
    sources = brief_sources([(one, None) for one in own], language=about.language)
    brief = replace(about, sources=sources)
    async for _ in writer.write(brief, judge=judging(brief)):
        pass
    return time.process_time() - began


def _dialogues(dialogues: DialogueSet) -> list[Dialogue]:
    return [one for history in dialogues.histories for one in history.dialogues]


def _first_twelve(dialogues: DialogueSet) -> list[Dialogue]:
    return list(islice(cycle(_dialogues(dialogues)), MAX_SOURCES))


def _utterances(dialogue: Dialogue) -> tuple[Utterance, ...]:
    transcript = dialogue.interaction.transcript
    return transcript.utterances if transcript else ()


def _hour(interaction: Interaction, said: Iterator[Utterance]) -> Interaction:
    utterances: list[Utterance] = []
    words = 0
    while words < WORDS_OF_AN_HOUR:
        utterances.append(next(said))
        words += len(utterances[-1].text.split())
    language = interaction.transcript.language if interaction.transcript else ""
    transcript = Transcript(language=language, utterances=tuple(utterances))
    return replace(interaction, transcript=transcript)
