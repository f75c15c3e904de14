"""Reads the sources once. Writers, checks and counts all use the result (R17, R35, R36)."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from domain.ids import InteractionId
from domain.interaction import Interaction, InteractionDirection, Speaker, Utterance
from domain.languages.known import worded_language
from domain.languages.parts.asides import MaskWords
from domain.languages.together import words_of_all
from domain.reading.aside import Aside
from domain.reading.asides import aside_in_message, aside_in_speech, bare, repeated_too_often
from domain.reading.folding import folded
from domain.reading.language_vote import is_frequent
from domain.reading.loops import OMITTED, said_once, without_loops
from domain.reading.masks import Asked, asked_in, codes_in, holds_digit, is_code_alone, masked
from domain.reading.plain_text import without_machine_marks
from domain.reading.reading import ReadTurns, Turn
from domain.reading.spoken import Spoken, in_order, spoken_in
from domain.reading.spoken_language import language_in
from domain.reading.suspicion import Suspicions, announces_a_command, passages_of

MAX_TURN_CHARACTERS = 20_000
"""The most characters that are read of one utterance or message."""
MAX_CHARACTERS_OF_ONE = 100_000
"""The most characters that are read of one source: half from its beginning, half from its end. If there are many
sources, fewer are read of each.
"""
MAX_CHARACTERS_OF_ALL = 400_000
_PARTS_WITHIN = timedelta(minutes=2)
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_FIRST_WORD = re.compile(r"^[^\W\d_A-Z]+")
_OF = "|".join(sorted(words_of_all(lambda one: one.numbers.of_parts)))
_NUMBERED = re.compile(
    rf"^\s*[(\[]?(\d{{1,2}})\s?(?:/|{_OF})\s?(\d{{1,2}})[)\]]?[:.]?\s+|\s+[(\[](\d{{1,2}})/(\d{{1,2}})[)\]]\s*$"
)


def read(sources: Sequence[Interaction], *, language: str) -> Mapping[InteractionId, ReadTurns]:
    """The readable turns of each source. Masks are in `language`."""
    in_time = sorted(sources, key=lambda one: one.order)
    reach = min(MAX_CHARACTERS_OF_ONE, MAX_CHARACTERS_OF_ALL // max(1, len(in_time)))
    masks = _Masks(in_time, worded_language(language).masks)
    found: dict[InteractionId, ReadTurns] = {}
    earlier: set[str] = set()
    for source in in_time:
        if source.transcript is None:
            found[source.id] = _message(source, masks, earlier)
            earlier.add(bare(source.text or ""))
        else:
            found[source.id] = _speech(source, masks, reach)
    return _with_parts(in_time, found, language)


class _Masks:
    """Masks what must not be shown. A code that one source names is masked in all sources."""

    def __init__(self, sources: Sequence[Interaction], words: MaskWords) -> None:
        self._words = words
        self.codes = {code for one in sources for text in _texts(one) for code in codes_in(text)}
        self._before = ""
        self._asked_by: Speaker | None = None

    def over(self, text: str, speaker: Speaker) -> str:
        """The text with its secrets masked. If the other party has just asked for a code, a short answer may be the
        bare code.
        """
        is_answer = speaker is not self._asked_by and holds_digit(text)
        asked = asked_in(self._before) if is_answer else Asked()
        shown = masked(text, self._words, asked=asked, codes=self.codes)
        self._before, self._asked_by = text, speaker
        return shown


def _texts(interaction: Interaction) -> Iterator[str]:
    if interaction.text:
        yield interaction.text[:MAX_TURN_CHARACTERS]
    if interaction.transcript is not None:
        yield from (one.text[:MAX_TURN_CHARACTERS] for one in interaction.transcript.utterances)


def _message(source: Interaction, masks: _Masks, earlier: Collection[str]) -> ReadTurns:
    inbound = source.direction is InteractionDirection.INBOUND
    speaker = Speaker.CONTACT if inbound else Speaker.AGENT
    written = (source.text or "")[:MAX_TURN_CHARACTERS]
    aside = aside_in_message(written, earlier=earlier)
    if aside is None and is_code_alone(written, masks.codes):
        aside = Aside.CODE
    suspicions = Suspicions([(speaker, written)])
    kept = "" if aside else without_loops(without_machine_marks(suspicions.kept[0]).strip())
    turn = Turn(
        source_id=source.id,
        speaker=speaker,
        text=masks.over(kept, speaker),
        aside=aside or (None if kept else Aside.COMMAND),
    )
    return ReadTurns(
        turns=(turn,),
        commands=suspicions.commands,
        is_shortened=len(source.text or "") > MAX_TURN_CHARACTERS,
        language=language_in(turn.text, tag=None),
    )


def _speech(source: Interaction, masks: _Masks, reach: int) -> ReadTurns:
    utterances = source.transcript.utterances if source.transcript else ()
    within = in_order(_within(reach, utterances))
    said = [(one, said_once(one.text[:MAX_TURN_CHARACTERS])) for one in within]
    suspicions = Suspicions([(one.speaker, text) for one, text in said])
    legible = [
        replace(one, text=without_machine_marks(kept))
        for one, kept in zip(within, suspicions.kept, strict=True)
    ]
    spoken = spoken_in(legible, once={text for one, text in said if text == one.text})
    noise = repeated_too_often([one.text for one in spoken])
    turns = [
        _spoken_turn(source.id, one, "" if place in noise else one.text, masks)
        for place, one in enumerate(spoken)
    ]
    if not turns:
        turns = [
            Turn(source_id=source.id, speaker=one.speaker, text="", aside=Aside.LOOP)
            for one, text in said
            if one.text and not text
        ]
    is_shortened = len(within) < len(utterances) or any(
        len(one.text) > MAX_TURN_CHARACTERS for one in utterances
    )
    return ReadTurns(
        turns=tuple(turns),
        commands=suspicions.commands,
        is_shortened=is_shortened,
        language=language_in(
            " ".join(turn.text for turn in turns),
            tag=source.transcript.language if source.transcript else None,
        ),
    )


def _spoken_turn(source_id: InteractionId, one: Spoken, text: str, masks: _Masks) -> Turn:
    """The turn without the sentences that are not matter."""
    kept: list[str] = []
    aside: Aside | None = None if text else Aside.LOOP
    for sentence in passages_of(text):
        found = aside_in_speech(sentence, one.speaker)
        if found is None:
            kept.append(sentence)
            continue
        aside = aside or found
        if kept and kept[-1] != OMITTED:
            kept.append(OMITTED)
    while kept and kept[-1] == OMITTED:
        kept.pop()
    told = masks.over(" ".join(kept), one.speaker)
    return Turn(
        source_id=source_id,
        speaker=one.speaker,
        text=told,
        start_seconds=one.start_seconds,
        aside=None if told else aside,
    )


def _with_parts(
    in_time: Sequence[Interaction], found: dict[InteractionId, ReadTurns], language: str
) -> Mapping[InteractionId, ReadTurns]:
    """The same turns. Each message that continues the one before it is marked (R35)."""
    for before, after in pairwise(in_time):
        if not _is_next_part(before, after):
            continue
        first, second = found[before.id], found[after.id]
        if any(map(announces_a_command, first.commands)):
            found[after.id] = _as_command(second, after)
            continue
        if not (first.matter and second.matter):
            continue
        one, other = first.turns[0], second.turns[0]
        numbers = _part_number(one.text), _part_number(other.text)
        is_cut = False
        if numbers[0] and numbers[1] and numbers[1] == (numbers[0][0] + 1, numbers[0][1]):
            one = replace(one, text=_NUMBERED.sub("", one.text))
            is_cut = _cuts_a_word(one.text, _NUMBERED.sub("", other.text), language)
            if numbers[1][0] == numbers[1][1]:
                other = replace(other, text=_NUMBERED.sub("", other.text))
        found[before.id] = replace(first, turns=(one,))
        found[after.id] = replace(second, turns=(replace(other, goes_on=True, is_cut=is_cut),))
    return found


def _as_command(said: ReadTurns, source: Interaction) -> ReadTurns:
    turns = tuple(replace(one, text="", aside=Aside.COMMAND) for one in said.turns)
    return replace(said, turns=turns, commands=((source.text or "")[:MAX_TURN_CHARACTERS],))


def _part_number(text: str) -> tuple[int, int] | None:
    numbered = _NUMBERED.search(text)
    if numbered is None:
        return None
    part, parts = (int(number) for number in numbered.groups() if number)
    return (part, parts) if 1 <= part <= parts and parts > 1 else None


def _cuts_a_word(before: str, after: str, language: str) -> bool:
    """Whether a word is cut between two numbered parts: neither half is a common word of the language."""
    halves = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    if halves[0] is None or halves[1] is None:
        return False
    return not any(is_frequent(folded(half.group()), language) for half in halves if half)


def _is_next_part(before: Interaction, after: Interaction) -> bool:
    return (
        before.transcript is None
        and after.transcript is None
        and before.channel is after.channel
        and before.conversation_id == after.conversation_id
        and before.direction is after.direction
        and before.agent_id == after.agent_id
        and after.occurred_at - before.occurred_at <= _PARTS_WITHIN
    )


def _within(reach: int, utterances: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """The utterances that are read, in their order. If all are too long together, these are the first and the last
    ones.
    """
    lengths = [min(len(one.text), MAX_TURN_CHARACTERS) for one in utterances]
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
