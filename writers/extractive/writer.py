"""The writer without a model: it quotes what matters, and adds fixed words."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from math import sqrt

from domain.brief import Brief
from domain.draft import MAX_STATEMENT_CHARACTERS, DraftPart, DraftPassage
from domain.interaction import Channel, Interaction, InteractionDirection
from domain.report import Report, WriterReport, unreported
from writers.extractive.closing import ReadExchange
from writers.extractive.next_action import next_action
from writers.extractive.passages import (
    Exchange,
    Sentence,
    Speech,
    exchanges_of,
    foreign_language,
    is_fit_to_show,
    speech_in,
)
from writers.extractive.quoting import quoted
from writers.extractive.ranking import most_telling
from writers.extractive.vocabulary import length_of, words_of
from writers.words import Words, language_name, phrases_in

_TOTAL_WORDS = 320
_LEAST_WORDS = 24
_PASSAGE_WORDS = 60
_SILENCE = Speech()


class ExtractiveWriter:
    """Needs no key and no network, and answers the same for the same brief.

    `words` is about how many tell of each exchange; without it, that grows with how much was said.
    """

    def __init__(self, *, words: int | None = None) -> None:
        self._words = words

    @property
    def name(self) -> str:
        return "extractive"

    async def write(
        self, brief: Brief, *, report: Report = unreported
    ) -> AsyncIterator[DraftPassage]:
        """Statements, the newest exchange first, then one next action; at least one statement, always."""
        began = time.monotonic()
        exchanges = exchanges_of(brief)
        passages = await asyncio.to_thread(_passages, brief, exchanges, self._words)
        report(WriterReport(duration_seconds=time.monotonic() - began))
        for passage in passages:
            yield passage


def _passages(brief: Brief, exchanges: Sequence[Exchange], words: int | None) -> list[DraftPassage]:
    read = [_read(exchange, brief) for exchange in exchanges]
    budgets = [word_budget(one.speech.sentences) for one in read]
    share = min(1.0, _TOTAL_WORDS / (sum(budgets) or 1))
    action = next_action(brief, read)
    latest = _latest_by_contact(brief)
    passages: list[DraftPassage] = []
    texts: set[str] = set()
    for one, budget in zip(read, budgets, strict=True):
        size = words or max(_LEAST_WORDS, round(budget * share))
        for sentences in _latest_apart(one.speech.sentences, latest):
            told = statements(_told_once(sentences, action), brief.language, words=size)
            passages += [passage for passage in told if passage.text not in texts]
        texts.update(passage.text for passage in passages)
        if one.foreign:
            passages.append(_fact(one, brief))
    if not passages:
        passages.append(_fact(read[0], brief))
    return [*passages, action]


def _latest_by_contact(brief: Brief) -> Interaction | None:
    """The contact's last message, voicemail or call."""
    return next(
        (
            source.interaction
            for source in brief.sources
            if source.interaction.channel is Channel.CALL
            or source.interaction.direction is InteractionDirection.INBOUND
        ),
        None,
    )


def _told_once(sentences: Sequence[Sentence], action: DraftPassage) -> Sequence[Sentence]:
    """Without an agent's words that the next action quotes, unless a source would then be told of nowhere else.

    What the contact wants is the matter, and is told all the same.
    """
    rest = [one for one in sentences if one.is_by_contact or one.text not in action.text]
    told = {one.source.id for one in rest}
    return rest if all(one.source.id in told for one in sentences) else sentences


def _latest_apart(
    sentences: Sequence[Sentence], latest: Interaction | None
) -> Iterator[Sequence[Sentence]]:
    """The contact's last words before those that they are read together with, so that these cannot hide them."""
    own = [one for one in sentences if one.source is latest]
    rest = [one for one in sentences if one.source is not latest]
    yield from (some for some in (own, rest) if some)


def _read(exchange: Exchange, brief: Brief) -> ReadExchange:
    foreign = foreign_language(exchange, brief.language)
    speech = _SILENCE
    if not foreign:
        speech = speech_in(exchange, brief.language, contact_name=brief.contact_name)
    return ReadExchange(exchange=exchange, speech=speech, foreign=foreign)


def word_budget(sentences: Sequence[Sentence]) -> int:
    """How many words tell what this much speech was about."""
    spoken = sum(len(words_of(sentence.text)) for sentence in sentences)
    return min(180, max(_LEAST_WORDS, round(3.5 * sqrt(spoken))))


def statements(
    sentences: Sequence[Sentence], language: str, *, words: int
) -> Iterator[DraftPassage]:
    """The matter of one exchange in about so many words, each passage with the sources it quotes (R16)."""
    for group in _grouped(most_telling(sentences, language, words=words)):
        whole = _statement(group)
        if is_fit_to_show(whole.text, language):
            yield whole
        else:
            yield from (_statement([one]) for one in group)


def _grouped(sentences: Sequence[Sentence]) -> Iterator[list[Sentence]]:
    """As many as read well together."""
    group: list[Sentence] = []
    for one in sentences:
        if group and len(quoted([*group, one])) > MAX_STATEMENT_CHARACTERS:
            yield group
            group = []
        group.append(one)
        if sum(length_of(quoted.text) for quoted in group) >= _PASSAGE_WORDS:
            yield group
            group = []
    if group:
        yield group


def _statement(sentences: Sequence[Sentence]) -> DraftPassage:
    ids = dict.fromkeys(one.source.id for one in sentences)
    return DraftPassage(part=DraftPart.STATEMENT, text=quoted(sentences), source_ids=tuple(ids))


def _fact(one: ReadExchange, brief: Brief) -> DraftPassage:
    newest = one.exchange.newest
    interaction = newest.interaction
    by_contact_alone = (
        interaction.direction is InteractionDirection.INBOUND
        and interaction.channel is not Channel.CALL
    )
    text = Words().last_interaction(
        language=brief.language,
        channel=interaction.channel,
        direction=interaction.direction,
        occurred_at=interaction.occurred_at,
        agent_name=None if by_contact_alone else newest.agent_name,
        contact_name=brief.contact_name,
    )
    if one.foreign:
        spoken = phrases_in(brief.language).in_language.format(
            language=language_name(one.foreign, within=brief.language)
        )
        text = f"{text.removesuffix('.')} {spoken}."
    return DraftPassage(
        part=DraftPart.STATEMENT, text=text, source_ids=one.exchange.ids, is_fact=True
    )
