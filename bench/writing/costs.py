"""What writing costs: processor time for each contact, and memory with a very long message."""

import time
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import cycle, islice
from statistics import median

from bench.writing.dialogues import Dialogue
from bench.writing.sets import DialogueSet
from domain.brief import MAX_SOURCES, Brief, BriefSource
from domain.ids import InteractionId
from domain.interaction import Channel, InteractionStatus, Transcript, Utterance
from domain.ports import InsightsWriter

WORDS_OF_AN_HOUR = 9_000
LONG_CHARACTERS = 5_000_000
SHORT_CHARACTERS = 20_000


async def ordinary_ms(writer: InsightsWriter, dialogues: DialogueSet) -> float:
    """Milliseconds for a contact with twelve of these dialogues, the median over all that can be formed."""
    everything = _dialogues(dialogues)
    starts = range(0, len(everything), MAX_SOURCES)
    briefs = [_brief(dialogues, list(islice(cycle(everything), at, at + 12))) for at in starts]
    return 1_000 * median([await _seconds(writer, brief) for brief in briefs])


async def hours_ms(writer: InsightsWriter, dialogues: DialogueSet) -> float:
    """Milliseconds for a contact with twelve transcripts of an hour each."""
    said = cycle([turn for one in _dialogues(dialogues) for turn in _utterances(one)])
    long = [replace(one, source=_hour(one.source, said)) for one in _first_twelve(dialogues)]
    return 1_000 * await _seconds(writer, _brief(dialogues, long))


async def peak_megabytes(writer: InsightsWriter, dialogues: DialogueSet, characters: int) -> float:
    """What is allocated at most while writing for a contact whose newest message is so long."""
    words = " ".join(turn for one in _dialogues(dialogues) for turn in one.turns)
    source = dialogues.histories[0].brief.sources[0]
    message = replace(
        source.interaction,
        id=InteractionId("long"),
        channel=Channel.SMS,
        status=InteractionStatus.SENT,
        transcript=None,
        text=(words * (characters // len(words) + 1))[:characters],
    )
    brief = dialogues.histories[0].brief
    brief = replace(brief, sources=(replace(source, interaction=message), *brief.sources)[:12])
    tracemalloc.start()
    await _seconds(writer, brief)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


async def _seconds(writer: InsightsWriter, brief: Brief) -> float:
    began = time.process_time()
    async for _ in writer.write(brief):
        pass
    return time.process_time() - began


def _dialogues(dialogues: DialogueSet) -> list[Dialogue]:
    return [one for history in dialogues.histories for one in history.dialogues]


def _first_twelve(dialogues: DialogueSet) -> list[Dialogue]:
    return list(islice(cycle(_dialogues(dialogues)), MAX_SOURCES))


def _utterances(dialogue: Dialogue) -> tuple[Utterance, ...]:
    transcript = dialogue.source.interaction.transcript
    return transcript.utterances if transcript else ()


def _hour(source: BriefSource, said: Iterator[Utterance]) -> BriefSource:
    utterances: list[Utterance] = []
    words = 0
    while words < WORDS_OF_AN_HOUR:
        utterances.append(next(said))
        words += len(utterances[-1].text.split())
    interaction = source.interaction
    language = interaction.transcript.language if interaction.transcript else ""
    transcript = Transcript(language=language, utterances=tuple(utterances))
    return replace(source, interaction=replace(interaction, transcript=transcript))


def _brief(dialogues: DialogueSet, some: Sequence[Dialogue]) -> Brief:
    """Of one contact, whose interactions need ids of their own."""
    sources = [
        replace(
            one.source, interaction=replace(one.source.interaction, id=InteractionId(f"i{at:02}"))
        )
        for at, one in enumerate(some)
    ]
    return replace(dialogues.histories[0].brief, sources=tuple(sources))
