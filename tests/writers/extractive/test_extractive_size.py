"""How much is read of a very long history is limited, and so are the memory and the comparisons."""

import tracemalloc

import pytest

from domain.reading.reader import MAX_TURN_CHARACTERS
from tests.builders import ago, brief, call, sms, voicemail
from tests.writers.stories import STORIES, called, spoken, summary_of, written
from writers.extractive import ranking

SENTENCE = "The lamp number {} of the order has a scratch beside its foot. "


def of_length(characters):
    text = "".join(SENTENCE.format(at) for at in range(characters // len(SENTENCE) + 1))
    return text[:characters]


def history(text):
    story = STORIES["en"]
    earlier = call("i1", transcript=spoken(*called(story, story.promise)), occurred_at=ago(days=1))
    return brief(sms("i2", text=text), earlier)


async def peak_bytes(about):
    tracemalloc.start()
    try:
        await written(about)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


async def test_memory_is_flat_with_a_message_of_five_megabytes():
    """R14"""
    short, long = history(of_length(MAX_TURN_CHARACTERS)), history(of_length(5_000_000))
    await written(short)

    assert await peak_bytes(long) <= 1.2 * await peak_bytes(short)


@pytest.mark.parametrize("leave", [lambda text: sms(text=text), lambda text: voicemail(said=text)])
async def test_of_a_long_turn_only_the_beginning_is_read(leave):
    """R14"""
    text = of_length(MAX_TURN_CHARACTERS)

    assert await written(brief(leave(text + "The lamp burns. " * 100_000))) == await written(
        brief(leave(text))
    )


async def test_sentences_of_a_very_long_call_are_compared_in_bounded_groups(monkeypatch):
    """R14"""
    sizes = []
    picked = ranking._picked

    def watched(candidates, *others, **named):
        sizes.append(len(candidates))
        return picked(candidates, *others, **named)

    monkeypatch.setattr(ranking, "_picked", watched)
    said = [SENTENCE.format(at) for at in range(1_500)]
    assert summary_of(await written(brief(call(transcript=spoken(*said)))))

    assert max(sizes) <= ranking.MAX_RANKED
    assert sum(sizes) <= 1_500
