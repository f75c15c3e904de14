"""Groups the sources of a brief into exchanges: a call, a voicemail, or messages that followed each other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import groupby

from domain.brief import Brief, BriefSource
from domain.ids import InteractionId
from domain.interaction import Interaction, Speaker
from domain.reading.language_vote import is_clearly_not_in
from domain.reading.reading import Turn
from domain.reading.suspicion import is_suspicious_passage, passages_of
from writers.extractive.cues import Cues, cues_of
from writers.extractive.follow_up import follow_up_in
from writers.extractive.introductions import LAST_TURN, is_introduction, is_signature
from writers.extractive.outcomes import is_noted
from writers.extractive.sentences import ENDS, clean, sentences_of
from writers.extractive.vocabulary import foreign_language_of, words_of

_THREAD_PAUSE = timedelta(hours=24)
_MIN_WORDS = 2
"""The least words of a spoken sentence, because a single word is mostly a filler."""
_VOTING_CHARACTERS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A spoken or written sentence. `turn` counts the changes of speaker before it.

    `said` holds the turns that it is from: one, or the parts of a message that was sent in several.
    """

    text: str
    speaker: Speaker
    source: Interaction
    said: tuple[Turn, ...]
    turn: int

    @property
    def is_by_contact(self) -> bool:
        return self.speaker is Speaker.CONTACT


@dataclass(frozen=True, slots=True, kw_only=True)
class _Utterance:
    source: Interaction
    speaker: Speaker
    said: tuple[Turn, ...]
    text: str

    @property
    def is_spoken(self) -> bool:
        return self.source.channel.is_spoken

    def with_part(self, turn: Turn) -> "_Utterance":
        """Joins the next part of the same message. A part that begins with a capital begins a sentence."""
        part = clean(turn.text)
        begins = part[:1].isupper() and self.text[-1:] not in ENDS
        joint = "" if turn.is_cut else ". " if begins else " "
        return replace(self, said=(*self.said, turn), text=f"{self.text}{joint}{part}")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Speech:
    """The sentences of an exchange.

    `assents` holds the turns that only agree to what was just asked for, `taken_up` all that begin like that, and
    `thanked` those in which the contact thanks, and `noted` those in which an agent says that something is done or
    noted, even if that is all.
    """

    sentences: tuple[Sentence, ...] = ()
    assents: frozenset[int] = frozenset()
    taken_up: frozenset[int] = frozenset()
    thanked: frozenset[int] = frozenset()
    noted: frozenset[int] = frozenset()

    @property
    def of_known_speakers(self) -> "Speech":
        """The speech without unknown speakers: nobody owes what they said (R30)."""
        known = tuple(one for one in self.sentences if one.speaker is not Speaker.UNKNOWN)
        return self if len(known) == len(self.sentences) else replace(self, sentences=known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Sources that are read together, the earliest first."""

    sources: tuple[BriefSource, ...]

    @property
    def newest(self) -> BriefSource:
        return self.sources[-1]

    @property
    def ids(self) -> tuple[InteractionId, ...]:
        return tuple(source.interaction.id for source in self.sources)


def exchanges_of(brief: Brief) -> list[Exchange]:
    """The exchanges, newest first. Messages of one conversation without a long pause between them are one exchange."""
    groups: list[list[BriefSource]] = []
    for source in brief.sources:
        if groups and _continues(groups[-1][-1].interaction, source.interaction):
            groups[-1].append(source)
        else:
            groups.append([source])
    return [Exchange(sources=tuple(reversed(group))) for group in groups]


def foreign_language(exchange: Exchange, language: str) -> str | None:
    """The language of an exchange that is not in `language`, otherwise `None`.

    A text that is too short to decide counts as `language`, unless its tag names another.
    """
    if exchange.newest.interaction.transcript is not None:
        spoken = exchange.newest.said.language
        return spoken if spoken != language else None
    told = {source.said.language for source in exchange.sources if source.said.matter}
    if told.isdisjoint({language, None}) and exchange.newest.said.matter:
        return exchange.newest.said.language
    written = [
        turn.text[:_VOTING_CHARACTERS] for source in exchange.sources for turn in source.said.matter
    ]
    return foreign_language_of(" ".join(written), language)


def speech_in(exchange: Exchange, language: str, *, contact_name: str | None) -> Speech:
    """The cleaned sentences of an exchange, without courtesies and introductions."""
    cues = cues_of(language)
    thanks = follow_up_in(language).thanks
    names = (contact_name, *(source.agent_name for source in exchange.sources))
    known = {name for told in names if told for name in words_of(told)}
    sentences: list[Sentence] = []
    taken_up: set[int] = set()
    assents: set[int] = set()
    thanked: set[int] = set()
    noted: set[int] = set()
    for turn, (_, said) in enumerate(groupby(_utterances(exchange), key=_speaker)):
        before = len(sentences)
        for one in said:
            if cues.assents(one.text):
                assents.add(turn)
                taken_up.add(turn)
            if one.speaker is Speaker.CONTACT and thanks.search(one.text):
                thanked.add(turn)
            if one.speaker is Speaker.AGENT and is_noted(one.text, language):
                noted.add(turn)
            begins = one.is_spoken and turn <= LAST_TURN
            sentences += [
                Sentence(
                    text=told, speaker=one.speaker, source=one.source, said=one.said, turn=turn
                )
                for sentence in sentences_of(one.text, cues.joint)
                if (told := _without_courtesy(sentence, cues, _MIN_WORDS if one.is_spoken else 1))
                and not (begins and is_introduction(told, language, known))
                and not is_signature(told, language, known)
            ]
        if len(sentences) > before:
            assents.discard(turn)
    return Speech(
        sentences=tuple(sentences),
        assents=frozenset(assents),
        taken_up=frozenset(taken_up),
        thanked=frozenset(thanked),
        noted=frozenset(noted),
    )


def is_fit_to_show(text: str, language: str) -> bool:
    """Whether the text has words, and no part of it is a command (R17) or clearly in another language (R15)."""
    if not any(map(str.isalpha, text)) or is_suspicious_passage(text):
        return False
    return not any(is_clearly_not_in(part, language) for part in (text, *passages_of(text)))


def _speaker(utterance: _Utterance) -> Speaker:
    return utterance.speaker


def _without_courtesy(sentence: str, cues: Cues, least_words: int) -> str | None:
    if cues.is_empty(sentence):
        return None
    rest = cues.without_preamble(sentence).lstrip(" ,.;:!-\u2013)'")
    is_courtesy = rest != sentence and cues.is_empty(rest)
    if is_courtesy or len(words_of(rest)) < least_words:
        return None
    return rest[0].upper() + rest[1:]


def _continues(later: Interaction, earlier: Interaction) -> bool:
    return (
        not later.channel.is_spoken
        and later.channel is earlier.channel
        and later.conversation_id == earlier.conversation_id
        and later.occurred_at - earlier.occurred_at <= _THREAD_PAUSE
    )


def _utterances(exchange: Exchange) -> Iterator[_Utterance]:
    """The turns that hold matter. The parts of one message are one utterance."""
    held: _Utterance | None = None
    for source in exchange.sources:
        for turn in source.said.matter:
            if held and turn.goes_on:
                held = held.with_part(turn)
                continue
            if held:
                yield held
            held = _Utterance(
                source=source.interaction, speaker=turn.speaker, said=(turn,), text=clean(turn.text)
            )
    if held:
        yield held
