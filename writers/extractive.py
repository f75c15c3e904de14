"""The writer without a model: it quotes what matters, and adds fixed words."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from math import sqrt

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from writers.next_action import ReadExchange, next_action
from writers.passages import Exchange, Sentence, exchanges_of, foreign_language, sentences_in
from writers.ranking import most_telling
from writers.vocabulary import words_of
from writers.words import Words, language_name, phrases_in

_TOTAL_WORDS = 400
_PASSAGE_WORDS = 60


class ExtractiveWriter:
    """Needs no key and no network, and answers the same for the same brief."""

    @property
    def name(self) -> str:
        return "extractive"

    async def write(self, brief: Brief) -> AsyncIterator[DraftPassage]:
        """Statements, the newest exchange first, then one next action; at least one statement, always."""
        for passage in await asyncio.to_thread(_passages, brief):
            yield passage


def _passages(brief: Brief) -> list[DraftPassage]:
    read = [_read(exchange, brief.language) for exchange in exchanges_of(brief)]
    budgets = [word_budget(one.sentences) for one in read]
    share = min(1.0, _TOTAL_WORDS / (sum(budgets) or 1))
    passages: list[DraftPassage] = []
    for one, budget in zip(read, budgets, strict=True):
        passages += statements(one.sentences, brief.language, words=max(12, round(budget * share)))
        if one.foreign:
            passages.append(_fact(one, brief))
    if not passages:
        passages.append(_fact(read[0], brief))
    return [*passages, next_action(brief, read)]


def _read(exchange: Exchange, language: str) -> ReadExchange:
    foreign = foreign_language(exchange, language)
    return ReadExchange(
        exchange=exchange,
        sentences=() if foreign else sentences_in(exchange, language),
        foreign=foreign,
    )


def word_budget(sentences: Sequence[Sentence]) -> int:
    """How many words tell what this much speech was about."""
    spoken = sum(len(words_of(sentence.text)) for sentence in sentences)
    return min(180, max(12, round(3 * sqrt(spoken))))


def statements(sentences: Sequence[Sentence], language: str, *, words: int) -> list[DraftPassage]:
    """The matter of one exchange in about so many words, each passage with the sources it quotes (R16)."""
    passages: list[DraftPassage] = []
    texts: list[str] = []
    ids: list[str] = []
    for one in most_telling(sentences, language, words=words):
        texts.append(one.text)
        ids.append(one.source.id)
        if sum(len(text.split()) for text in texts) >= _PASSAGE_WORDS:
            passages.append(_statement(texts, ids))
            texts, ids = [], []
    if texts:
        passages.append(_statement(texts, ids))
    return passages


def _statement(texts: Sequence[str], ids: Sequence[str]) -> DraftPassage:
    text = " ".join(text if text[-1] in ".!?…" else f"{text}." for text in texts)
    return DraftPassage(part=DraftPart.STATEMENT, text=text, source_ids=tuple(dict.fromkeys(ids)))


def _fact(one: ReadExchange, brief: Brief) -> DraftPassage:
    newest = one.exchange.newest
    text = Words().last_interaction(
        language=brief.language,
        channel=newest.interaction.channel,
        direction=newest.interaction.direction,
        occurred_at=newest.interaction.occurred_at,
        agent_name=newest.agent_name,
        contact_name=brief.contact_name,
    )
    if one.foreign:
        phrases = phrases_in(brief.language)
        spoken = phrases.in_language.format(
            language=language_name(one.foreign, within=brief.language)
        )
        text = f"{text.removesuffix('.')} {spoken}."
    return DraftPassage(part=DraftPart.STATEMENT, text=text, source_ids=one.exchange.ids)
