"""Finds the time of something that is still to be done."""

from collections.abc import Iterator

from writers.extractive.follow_up import follow_up_in
from writers.extractive.passages import Sentence, Speech

_SHORT_REPLY_WORDS = 6


def is_dated(sentence: Sentence, language: str) -> bool:
    """Whether the sentence names a time."""
    return follow_up_in(language).moment.search(sentence.text) is not None


def with_moment(sentence: Sentence, speech: Speech, language: str) -> tuple[Sentence, ...]:
    """The sentence, with the one beside it that names the time if it does not do so itself."""
    if is_dated(sentence, language):
        return (sentence,)
    return next(_dated(sentence, speech, language), (sentence,))


def _dated(sentence: Sentence, speech: Speech, language: str) -> Iterator[tuple[Sentence, ...]]:
    at = next(place for place, one in enumerate(speech.sentences) if one is sentence)
    for place in (at + 1, at + 2, at - 1):
        if not 0 <= place < len(speech.sentences):
            continue
        beside = speech.sentences[place]
        same_turn = beside.turn == sentence.turn
        replies = place == at + 1 and len(beside.text.split()) <= _SHORT_REPLY_WORDS
        if (
            beside.source is sentence.source
            and (same_turn or replies)
            and is_dated(beside, language)
        ):
            yield (sentence, beside) if place > at else (beside, sentence)
