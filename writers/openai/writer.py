"""The writer that uses a model, over the Chat Completions API of OpenAI or of any compatible server."""

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from domain.brief import Brief
from domain.days.reader import due_day
from domain.draft import MAX_STATEMENTS_READ, DraftPart, DraftPassage
from domain.errors import WriterFailed
from domain.grounding.quotes import quote_in
from domain.ids import InteractionId
from domain.judge import Judge
from domain.report import Report, Usage, WriterReport, added, unreported
from writers.openai.answer import AnswerReader, Unusable
from writers.openai.chat import Chat, ChatClient
from writers.openai.client import open_client
from writers.openai.failures import HistoryTooLong
from writers.openai.placeholders import as_said
from writers.openai.prompt import PROMPT_VERSION, Prompt, prompt_for

TOKEN_BUDGET = 60_000
LEAST_TOKEN_BUDGET = 2_000
_SHRINKS_BY = 4
ANSWERS_ASKED = 2
NOTHING_PASSED = "no statement passed the checks of language, sources and facts"


@dataclass(slots=True, kw_only=True)
class _Tally:
    began: float
    answers_asked: int = 0
    usage: Usage | None = None
    shortened: tuple[InteractionId, ...] = field(default=())


class OpenAIWriter:
    """Implements `domain.ports.InsightsWriter` with a model.

    `deadline_seconds` is for a whole generation, with repairs and the wait for one of the `concurrency` places.
    `token_budget` limits the history that is sent. `tag` returns an unguessable word for each request. `clock` counts
    seconds.
    """

    def __init__(
        self,
        *,
        client: ChatClient,
        model: str,
        deadline_seconds: float,
        concurrency: int = 4,
        redact_contact_details: bool = False,
        token_budget: int = TOKEN_BUDGET,
        tag: Callable[[], str] = lambda: f"history-{secrets.token_hex(8)}",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._chat = Chat(client, model=model)
        self._model = model
        self._deadline_seconds = deadline_seconds
        self._places = asyncio.Semaphore(concurrency)
        self._redact_contact_details = redact_contact_details
        self._token_budget = token_budget
        self._tag = tag
        self._clock = clock

    @property
    def name(self) -> str:
        return self._model

    async def write(
        self, brief: Brief, *, judge: Judge, report: Report = unreported
    ) -> AsyncIterator[DraftPassage]:
        """Yields the passages that pass `judge`, each as soon as it is complete (R29), the next action last.

        Raises `WriterFailed` if the server fails, or if no statement is left after one repair. Statements that were
        yielded stay valid if the model does not finish well: each was complete and checked by itself (R16).
        """
        deadline = asyncio.get_running_loop().time() + self._deadline_seconds
        tally = _Tally(began=self._clock())
        try:
            async with aclosing(self._passages(brief, judge, tally)) as passages:
                while passage := await _next_of(passages, deadline):
                    yield passage
        finally:
            report(
                WriterReport(
                    model=self._model,
                    prompt_version=PROMPT_VERSION,
                    answers_asked=tally.answers_asked,
                    usage=tally.usage,
                    duration_seconds=self._clock() - tally.began,
                    shortened=tally.shortened,
                )
            )

    async def _passages(
        self, brief: Brief, judge: Judge, tally: _Tally
    ) -> AsyncGenerator[DraftPassage, None]:
        """Sends less of the history if the server has no room for it, now and in later requests."""
        async with self._places:
            while True:
                budget = self._token_budget
                prompt = await asyncio.to_thread(
                    prompt_for,
                    brief,
                    tag=self._tag(),
                    token_budget=budget,
                    redact_contact_details=self._redact_contact_details,
                )
                tally.shortened = prompt.shortened
                try:
                    async with aclosing(self._answers(brief, prompt, judge, tally)) as answers:
                        async for passage in answers:
                            yield passage
                except HistoryTooLong:
                    less = budget // _SHRINKS_BY
                    if less < LEAST_TOKEN_BUDGET:
                        raise
                    self._token_budget = min(self._token_budget, less)
                else:
                    return

    async def _answers(
        self, brief: Brief, prompt: Prompt, judge: Judge, tally: _Tally
    ) -> AsyncGenerator[DraftPassage, None]:
        """Yields the first answer with an accepted statement. Raises `WriterFailed` if none has one."""
        fault: Unusable | None = None
        for _ in range(ANSWERS_ASKED):
            statements, failed = 0, fault
            try:
                async with aclosing(self._answer(brief, prompt, judge, fault, tally)) as answer:
                    async for passage in answer:
                        statements += passage.part is DraftPart.STATEMENT
                        yield passage
            except Unusable as error:
                failed = error
            # A second answer must neither contradict nor repeat what an agent has read.
            if statements:
                if fault and fault.has_no_form:
                    self._chat.prefer_words()
                return
            fault = failed
        raise WriterFailed(
            fault.reason if fault else "no answer",
            has_answered=fault is not None and fault.reason == NOTHING_PASSED,
        )

    async def _answer(
        self, brief: Brief, prompt: Prompt, judge: Judge, fault: Unusable | None, tally: _Tally
    ) -> AsyncGenerator[DraftPassage, None]:
        """Yields the accepted passages of one answer. Raises `Unusable` if it is not complete or has no accepted
        statement.
        """
        reader = AnswerReader(prompt.aliases, due_on=_DueDays(brief).named)
        passing = _Passing(judge)
        usage: Usage | None = None
        tally.answers_asked += 1
        try:
            asked = self._chat.pieces(
                prompt,
                fault=None if fault is None else fault.reason,
                in_words=fault is not None and fault.has_no_form,
            )
            async with aclosing(asked) as pieces:
                async for piece in pieces:
                    usage = piece.usage or usage
                    for passage in reader.take(piece):
                        if await passing.lets_through(passage):
                            yield passage
        finally:
            tally.usage = added(tally.usage, usage)
        for passage in reader.end():
            if await passing.lets_through(passage):
                yield passage
        if not passing.passed:
            raise Unusable(NOTHING_PASSED)


class _DueDays:
    """Computes the days that words of an interaction name, counted from its time (R32)."""

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._sources = {source.interaction.id: source for source in brief.sources}

    def named(self, interaction: InteractionId, words: str) -> date | None:
        """Also `None` if the words are not in the interaction."""
        source = self._sources[interaction]
        if quote_in(words, source.said.turns) is None:
            return None
        language = source.said.language or self._brief.language
        said_at = source.interaction.occurred_at
        return due_day(words, language, said_at, self._brief.time_zone)


class _Passing:
    """Filters one answer: keeps what the domain accepts, drops repeated statements, and keeps the other passages
    only after a statement.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.passed: set[str] = set()

    async def lets_through(self, passage: DraftPassage) -> bool:
        is_statement = passage.part is DraftPart.STATEMENT
        if is_statement and (
            as_said(passage.text) in self.passed or len(self.passed) == MAX_STATEMENTS_READ
        ):
            return False
        if not is_statement and not self.passed:
            return False
        if await self._judge(passage) is None:
            return False
        if is_statement:
            self.passed.add(as_said(passage.text))
        return True


async def _next_of(
    passages: AsyncGenerator[DraftPassage, None], deadline: float
) -> DraftPassage | None:
    """The next passage; `None` at the end. The deadline does not run while the reader works between two passages."""
    try:
        async with asyncio.timeout_at(deadline):
            return await anext(passages, None)
    except TimeoutError:
        pass
    raise WriterFailed("the model took too long")


@asynccontextmanager
async def open_openai_writer(
    *,
    api_key: str | None,
    base_url: str | None,
    model: str,
    deadline_seconds: float,
    concurrency: int = 4,
    token_budget: int = TOKEN_BUDGET,
    redact_contact_details: bool = False,
    authorities: Path | None = None,
) -> AsyncIterator[OpenAIWriter]:
    """Opens one client for the process, and closes it at the end. A server of one's own (`base_url`) may need no key.
    `authorities` holds the certificates that the server's certificate is checked with, in place of the system's.
    """
    async with open_client(
        api_key=api_key,
        base_url=base_url,
        read_seconds=deadline_seconds,
        authorities=authorities,
    ) as client:
        yield OpenAIWriter(
            client=client,
            model=model,
            deadline_seconds=deadline_seconds,
            concurrency=concurrency,
            token_budget=token_budget,
            redact_contact_details=redact_contact_details,
        )
