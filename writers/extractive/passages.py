"""The sources of a brief as what is read together: a call, a voicemail, or the messages that followed each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from domain.brief import Brief, BriefSource
from domain.ids import InteractionId
from domain.interaction import Interaction, InteractionDirection, Speaker, Utterance
from domain.languages.tags import primary_subtag
from domain.reading.language_vote import is_clearly_not_in
from domain.reading.suspicion import (
    clean_turns,
    is_suspicious_passage,
    passages_of,
    without_suspicious_passages,
)
from writers.extractive.cues import Cues, cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.introductions import LAST_TURN, is_introduction
from writers.extractive.sentences import MAX_CHARACTERS, clean, sentences_of
from writers.extractive.vocabulary import foreign_language_of, words_of

MAX_EXCHANGE_CHARACTERS = 100_000
"""What is read of one call, half from its beginning and half from its end; less where there are many."""
_MAX_CHARACTERS_OF_ALL = 400_000

_THREAD_PAUSE = timedelta(hours=24)
_MIN_WORDS = 2
"""Of a sentence that was spoken: one word alone is mostly a filler."""
_VOTING_CHARACTERS = 500
_ENDED = re.compile(r"[.!?…:][)\"'»”]*\s*$")

_Utterance = tuple[Interaction, Speaker, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """Something said or written; `turn` counts the changes of speaker before it."""

    text: str
    speaker: Speaker
    source: Interaction
    turn: int

    @property
    def is_by_contact(self) -> bool:
        return self.speaker is Speaker.CONTACT


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Speech:
    """What was said in an exchange.

    `assents` are the turns that only say yes to what was just asked for, `thanked` those in which the contact thanks.
    """

    sentences: tuple[Sentence, ...] = ()
    assents: frozenset[int] = frozenset()
    thanked: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Sources read together, the earliest first."""

    sources: tuple[BriefSource, ...]

    @property
    def newest(self) -> BriefSource:
        return self.sources[-1]

    @property
    def ids(self) -> tuple[InteractionId, ...]:
        return tuple(source.interaction.id for source in self.sources)


def exchanges_of(brief: Brief) -> list[Exchange]:
    """Newest first. Messages of one conversation with no long pause between them are one exchange."""
    groups: list[list[BriefSource]] = []
    for source in brief.sources:
        if groups and _continues(groups[-1][-1].interaction, source.interaction):
            groups[-1].append(source)
        else:
            groups.append([source])
    return [Exchange(sources=tuple(reversed(group))) for group in groups]


def reach_among(exchanges: int) -> int:
    """How many characters are read of each of so many exchanges."""
    return min(MAX_EXCHANGE_CHARACTERS, _MAX_CHARACTERS_OF_ALL // exchanges)


def foreign_language(exchange: Exchange, language: str) -> str | None:
    """The language of an exchange that is not held in `language`.

    Transcripts say theirs. Messages do not, so their words vote, and those too short to tell count as `language`.
    """
    transcript = exchange.newest.interaction.transcript
    if transcript is not None:
        spoken = primary_subtag(transcript.language)
        return spoken if spoken != language else None
    written = [_written(source.interaction)[:_VOTING_CHARACTERS] for source in exchange.sources]
    return foreign_language_of(" ".join(written), language)


def speech_in(exchange: Exchange, language: str, *, contact_name: str | None, reach: int) -> Speech:
    """What was said in it, cleaned; without courtesies, introductions and suspicious passages (R17)."""
    cues = cues_of(language)
    thanks = follow_up_in(language).thanks
    names = (contact_name, *(source.agent_name for source in exchange.sources))
    known = {name for told in names if told for name in words_of(told)}
    sentences: list[Sentence] = []
    assents: set[int] = set()
    thanked: set[int] = set()
    for turn, (_, said) in enumerate(
        groupby(_joined(list(_utterances(exchange, reach))), key=_speaker)
    ):
        before = len(sentences)
        for source, speaker, text in said:
            if cues.assents(text):
                assents.add(turn)
            if speaker is Speaker.CONTACT and thanks.search(text):
                thanked.add(turn)
            begins = source.transcript is not None and turn <= LAST_TURN
            sentences += [
                Sentence(text=told, speaker=speaker, source=source, turn=turn)
                for sentence in sentences_of(text, cues.joint)
                if (told := _told(sentence, cues, _MIN_WORDS if source.transcript else 1))
                and not (begins and is_introduction(told, language, known))
            ]
        if len(sentences) > before:
            assents.discard(turn)
    return Speech(
        sentences=tuple(sentences), assents=frozenset(assents), thanked=frozenset(thanked)
    )


def is_fit_to_show(text: str, language: str) -> bool:
    """Whether it has words, and no part of it commands (R17) or is clearly in another language than this (R15)."""
    if not any(map(str.isalpha, text)) or is_suspicious_passage(text):
        return False
    return not any(is_clearly_not_in(part, language) for part in (text, *passages_of(text)))


def is_too_long(interaction: Interaction, *, reach: int) -> bool:
    """Whether not all of it is read."""
    if interaction.transcript is None:
        return len(interaction.text or "") > MAX_CHARACTERS
    lengths = [len(utterance.text) for utterance in interaction.transcript.utterances]
    return max(lengths, default=0) > MAX_CHARACTERS or sum(lengths) > reach


def _speaker(utterance: _Utterance) -> Speaker:
    return utterance[1]


def _joined(spoken: Sequence[_Utterance]) -> Iterator[_Utterance]:
    """The utterances, with a sentence that was broken up between two of the same speaker made whole.

    Where most end without a mark, pauses are the only sign of where a sentence ends, and are kept.
    """
    ended = sum(_ENDED.search(text) is not None for _, _, text in spoken)
    if 2 * ended < len(spoken):
        yield from spoken
        return
    held: _Utterance | None = None
    for utterance in spoken:
        if held and held[:2] == utterance[:2] and not _ENDED.search(held[2]):
            held = (*held[:2], f"{held[2]} {utterance[2]}")
            continue
        if held:
            yield held
        held = utterance
    if held:
        yield held


def _told(sentence: str, cues: Cues, least_words: int) -> str | None:
    if cues.is_empty(sentence):
        return None
    rest = cues.without_preamble(sentence).lstrip(" ,.;:!-\u2013)'")
    if len(words_of(rest)) < least_words or cues.is_empty(rest):
        return None
    return rest[0].upper() + rest[1:]


def _continues(later: Interaction, earlier: Interaction) -> bool:
    return (
        not later.channel.is_spoken
        and later.channel is earlier.channel
        and later.conversation_id == earlier.conversation_id
        and later.occurred_at - earlier.occurred_at <= _THREAD_PAUSE
    )


def _utterances(exchange: Exchange, reach: int) -> Iterator[_Utterance]:
    for source in exchange.sources:
        interaction = source.interaction
        if interaction.transcript is None:
            inbound = interaction.direction is InteractionDirection.INBOUND
            speaker = Speaker.CONTACT if inbound else Speaker.AGENT
            yield interaction, speaker, clean(_written(interaction))
            continue
        utterances = _within(reach, interaction.transcript.utterances)
        read = replace(interaction.transcript, utterances=utterances)
        turns = clean_turns(replace(interaction, text=None, transcript=read), MAX_CHARACTERS)
        for utterance, (_, spoken) in zip(utterances, turns, strict=True):
            yield interaction, utterance.speaker, clean(spoken)


def _written(interaction: Interaction) -> str:
    """What is read of a message (R17)."""
    return without_suspicious_passages((interaction.text or "")[:MAX_CHARACTERS])


def _within(reach: int, utterances: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """As many of the first and of the last as are read, in their order."""
    lengths = [min(len(one.text), MAX_CHARACTERS) for one in utterances]
    if sum(lengths) <= reach:
        return tuple(utterances)
    kept: set[int] = set()
    for order in (range(len(lengths)), range(len(lengths) - 1, -1, -1)):
        room = reach // 2
        for index in order:
            room -= lengths[index]
            if room < 0:
                break
            kept.add(index)
    return tuple(utterances[index] for index in sorted(kept))
