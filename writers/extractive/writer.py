"""The writer without a model: it quotes what matters and adds fixed words."""

import time
from collections.abc import AsyncIterator, Iterator, Sequence

from domain.brief import Brief
from domain.computing import Computing
from domain.draft import MAX_STATEMENT_CHARACTERS, MAX_STATEMENTS_READ, DraftPart, DraftPassage
from domain.insights import StatementKind
from domain.judge import Judge
from domain.report import Report, WriterReport, unreported
from writers.extractive.facts import told_in_short
from writers.extractive.kinds import Kinds
from writers.extractive.leaning import short_replies
from writers.extractive.next_action import NextAction, next_action
from writers.extractive.passages import (
    Exchange,
    Sentence,
    Speech,
    exchanges_of,
    foreign_language,
    speech_in,
)
from writers.extractive.quoting import Quoting
from writers.extractive.ranking import most_telling
from writers.extractive.read_exchange import ReadExchange
from writers.extractive.remembering import forget
from writers.extractive.vocabulary import length_of
from writers.words import language_name, phrases_in

TOTAL_WORDS = 80
"""The approximate number of words in all statements and the next action together."""
_NEWEST_SHARE = 0.5
"""The newest exchange's share of the words for statements."""
_LEAST_WORDS = 8
_QUOTE_WORDS = 22
_SILENCE = Speech()


class ExtractiveWriter:
    """Needs no key and no network, and gives the same answer for the same brief.

    `words` is the approximate number of words for each exchange. Without it, all exchanges share about eighty.
    """

    def __init__(self, *, words: int | None = None, computing: Computing | None = None) -> None:
        self._words = words
        self._computing = computing or Computing()

    @property
    def name(self) -> str:
        return "extractive"

    async def write(
        self,
        brief: Brief,
        *,
        judge: Judge | None = None,  # noqa: ARG002  it would write the same again
        report: Report = unreported,
    ) -> AsyncIterator[DraftPassage]:
        """Yields the statements, the newest exchange first, then one next action, then the other open matters."""
        began = time.monotonic()
        passages = await self._computing(_passages, brief, self._words)
        report(WriterReport(duration_seconds=time.monotonic() - began))
        for passage in passages:
            yield passage


def _passages(brief: Brief, words: int | None) -> list[DraftPassage]:
    try:
        read = [_read(exchange, brief) for exchange in exchanges_of(brief)]
        action = next_action(brief, read)
        statements = _Statements(brief, words=words).statements(read, action)
        return [*(statements or [_fact(read[0], brief)]), action.passage, *action.matters]
    finally:
        forget()


class _Statements:
    def __init__(self, brief: Brief, *, words: int | None) -> None:
        self._brief = brief
        self._words = words
        self._quoting = Quoting(brief)
        self._kinds = Kinds(brief.language)

    def statements(self, read: Sequence[ReadExchange], action: NextAction) -> list[DraftPassage]:
        """At most five statements, none of which repeats what the next action quotes. With `words` there is no such
        limit.
        """
        found: list[DraftPassage] = []
        seen: set[tuple[str, ...]] = set()
        room = TOTAL_WORDS - length_of(action.passage.text)
        for place, one in enumerate(read):
            if self._words is None and (len(found) == MAX_STATEMENTS_READ or room < _LEAST_WORDS):
                break
            if one.foreign:
                passages = [_fact(one, self._brief)]
            else:
                size = self._words or self._share(room, place, read)
                passages = list(self._most_telling(self._unquoted(one, action), words=size))
            for passage in passages:
                is_within = self._words or (len(found) < MAX_STATEMENTS_READ and room > 0)
                words = tuple(one.words for one in passage.evidence) or (passage.text,)
                if is_within and words not in seen:
                    seen.add(words)
                    found.append(passage)
                    room -= length_of(passage.text)
        return found

    def _unquoted(self, one: ReadExchange, action: NextAction) -> Sequence[Sentence]:
        if self._words is not None:
            return one.speech.sentences
        return [each for each in one.speech.sentences if each.text not in action.quoted]

    @staticmethod
    def _share(room: int, place: int, read: Sequence[ReadExchange]) -> int:
        """The newest exchange gets the most: each gets half of the words that remain, the last one all of them."""
        is_last = place == len(read) - 1
        return max(_LEAST_WORDS, room if is_last else round(room * _NEWEST_SHARE))

    def _most_telling(self, sentences: Sequence[Sentence], *, words: int) -> Iterator[DraftPassage]:
        """The statements that say the most in so many words. If a reply cannot be shown, its question is shown
        alone.
        """
        picked = most_telling(sentences, self._brief.language, words=words)
        for group in _with_replies(picked, sentences, self._brief.language):
            passage = self._statement(group)
            if passage is not None:
                yield passage
            elif len(group) > 1:
                yield from (each for one in group if (each := self._statement([one])))

    def _statement(self, sentences: Sequence[Sentence]) -> DraftPassage | None:
        longest = _QUOTE_WORDS if self._words is None else MAX_STATEMENT_CHARACTERS
        quotes = self._quoting.quotes_of(sentences, words=longest)
        text = self._quoting.shown(quotes)
        if not quotes or len(text) > MAX_STATEMENT_CHARACTERS:
            return None
        return self._quoting.passage(
            DraftPart.STATEMENT, quotes, text=text, kind=self._kinds.of(sentences[0])
        )


def _with_replies(
    picked: Sequence[Sentence], sentences: Sequence[Sentence], language: str
) -> Iterator[list[Sentence]]:
    """Groups each question with its own reply (R30). All other sentences stand alone."""
    replies = short_replies(sentences, language)
    asked_by = {id(sentences[place]): sentences[place - 1] for place in replies}
    held: list[Sentence] = []
    for one in picked:
        if held and asked_by.get(id(one)) is held[-1]:
            yield [*held, one]
            held = []
            continue
        if held:
            yield held
        held = [one]
    if held:
        yield held


def _read(exchange: Exchange, brief: Brief) -> ReadExchange:
    foreign = foreign_language(exchange, brief.language)
    speech = _SILENCE
    if not foreign:
        speech = speech_in(exchange, brief.language, contact_name=brief.contact_name)
    return ReadExchange(exchange=exchange, speech=speech, foreign=foreign)


def _fact(one: ReadExchange, brief: Brief) -> DraftPassage:
    newest = one.exchange.newest
    text = told_in_short(newest, brief)
    if one.foreign:
        spoken = phrases_in(brief.language).in_language.format(
            language=language_name(one.foreign, within=brief.language)
        )
        text = f"{text.removesuffix('.')} {spoken}."
    return DraftPassage(
        part=DraftPart.STATEMENT,
        text=text,
        source_ids=one.exchange.ids,
        kind=StatementKind.FACT,
    )
