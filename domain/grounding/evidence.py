"""Finds the quotes that a statement rests on (R30)."""

from collections.abc import Iterator
from itertools import islice

from domain.brief import Brief, BriefSource
from domain.draft import DraftPassage
from domain.grounding.quotes import TurnQuote, quote_in, quotes_of
from domain.grounding.telling_words import telling_words
from domain.insights import Quote
from domain.interaction import Speaker
from domain.reading.suspicion import passages_of

MAX_QUOTES = 4
"""The most quotes for a passage that names no evidence."""
_MAX_SENTENCES = 2_000


class EvidenceFinder:
    """Finds quotes in the sources of a brief. Each source is read only once for all passages."""

    def __init__(self, brief: Brief) -> None:
        self._language = brief.language
        self._sources = {str(source.interaction.id): source for source in brief.sources}
        self._sentences: dict[str, list[tuple[TurnQuote, frozenset[str]]]] = {}

    def quotes_for(self, passage: DraftPassage) -> tuple[Quote, ...]:
        """The evidence that the passage names, if it is in the sources. If the passage names none, the sentence of
        each source that is nearest to it.

        Words that share nothing with the passage are no evidence, unless they are in another language.
        """
        told = telling_words(passage.text, self._language)
        if passage.evidence:
            found = list(self._named(passage, told))
        else:
            found = [
                quote
                for source_id in dict.fromkeys(passage.source_ids)
                if (quote := self._nearest(self._sources[source_id], told))
            ]
        return tuple(dict.fromkeys(found))[: max(MAX_QUOTES, len(passage.evidence))]

    def _named(self, passage: DraftPassage, told: frozenset[str]) -> Iterator[Quote]:
        for evidence in passage.evidence:
            source = self._sources.get(evidence.source_id)
            found = source and quote_in(evidence.words, source.said.turns)
            if not source or not found:
                continue
            is_shared = not told.isdisjoint(telling_words(found.text, self._language))
            if passage.is_quoted or is_shared or self._is_foreign(source):
                yield _quote(source, found)

    def _nearest(self, source: BriefSource, told: frozenset[str]) -> Quote | None:
        sentences = self._sentences_of(source)
        if not sentences:
            return None
        nearest, words = max(sentences, key=lambda one: len(one[1] & told))
        if told.isdisjoint(words):
            if not self._is_foreign(source):
                return None
            nearest, _ = max(sentences, key=lambda one: len(one[1]))
        return _quote(source, nearest)

    def _sentences_of(self, source: BriefSource) -> list[tuple[TurnQuote, frozenset[str]]]:
        own = str(source.interaction.id)
        if own not in self._sentences:
            found = (
                (quote, telling_words(quote.text, self._language))
                for turn in source.said.matter
                for quote in quotes_of(passages_of(turn.text), turn)
            )
            self._sentences[own] = list(islice(found, _MAX_SENTENCES))
        return self._sentences[own]

    def _is_foreign(self, source: BriefSource) -> bool:
        return source.said.language not in {None, self._language}


def _quote(source: BriefSource, found: TurnQuote) -> Quote:
    interaction = source.interaction
    is_by_agent = found.turn.speaker is Speaker.AGENT
    return Quote(
        text=found.text,
        speaker=found.turn.speaker,
        source_id=interaction.id,
        agent_id=interaction.agent_id if is_by_agent else None,
        agent_name=source.agent_name if is_by_agent else None,
        start_seconds=found.turn.start_seconds,
    )
