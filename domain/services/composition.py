"""Asks the writers in turn, checks each passage, and computes the facts. The result is the findings."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from domain.brief import Brief
from domain.computing import Computing
from domain.draft import MAX_STATEMENTS_READ, DraftPart, DraftPassage
from domain.errors import WriterFailed
from domain.generation import (
    GenerationBegun,
    GenerationClaim,
    GenerationEvent,
    GenerationStatement,
)
from domain.grounding.owing import open_matter_of
from domain.ids import ConversationId
from domain.insights import (
    Coverage,
    Findings,
    LastInteraction,
    LeftOut,
    OpenMatter,
    Party,
    SourceReference,
    Statement,
    StatementKind,
)
from domain.interaction import Interaction
from domain.language_teller import LanguageTeller
from domain.metering import Meter
from domain.people import Agent
from domain.ports import Clock, InsightsWriter
from domain.report import WriterReport
from domain.services.judging import Judging
from domain.wording import Wording

MAX_STATEMENTS = 24
MAX_OPEN_MATTERS = 12

_log = logging.getLogger(__name__)

Tell = Callable[[GenerationEvent], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An accepted request, with everything that was read for it."""

    brief: Brief
    references: tuple[SourceReference, ...]
    claim: GenerationClaim
    since: datetime
    left_out: tuple[LeftOut, ...]
    agent: Agent
    conversation_id: ConversationId


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    writer: str
    statements: tuple[Statement, ...]
    next_action: Statement | None
    open_matters: tuple[OpenMatter, ...]
    shortened_count: int


@asynccontextmanager
async def _closing(
    passages: AsyncIterator[DraftPassage],
) -> AsyncGenerator[AsyncIterator[DraftPassage], None]:
    """Closes the writer's iterator when the block ends, also if a deadline passes between two passages."""
    try:
        yield passages
    finally:
        if isinstance(passages, AsyncGenerator):
            await passages.aclose()


class Composition:
    """Asks `writers` in turn. There is a second writer only if the operator wants one (R20)."""

    def __init__(
        self,
        *,
        writers: Sequence[InsightsWriter],
        wording: Wording,
        languages: LanguageTeller,
        clock: Clock,
        deadline_seconds: float,
        computing: Computing,
    ) -> None:
        self._writers = writers
        self._wording = wording
        self.languages = languages
        self._clock = clock
        self._deadline_seconds = deadline_seconds
        self.computing = computing

    @property
    def longest(self) -> timedelta:
        """The longest time that composing may take."""
        return timedelta(seconds=self._deadline_seconds * len(self._writers))

    async def compose(self, request: Request, *, tell: Tell, meter: Meter) -> Findings:
        """Reports the cost to `meter`, also if it fails.

        If no writer wrote an acceptable passage, raises one of their errors: if possible one that names a time to wait,
        else one for which waiting does not help, else the last one (R16, R20).
        """
        brief = await self.computing(request.brief.told_apart, self.languages)
        request = replace(request, brief=brief)
        written = await self._write(request, tell, meter)
        newest = request.brief.sources[0]
        return Findings(
            request_number=request.claim.request_number,
            language=request.brief.language,
            last_interaction=self._last_interaction(
                request.brief, newest.interaction, newest.agent_name
            ),
            statements=written.statements,
            next_action=written.next_action,
            open_matters=written.open_matters,
            coverage=Coverage(
                interaction_count=len(request.brief.sources),
                since=request.since,
                left_out=request.left_out,
                suspicious_count=sum(one.said.is_suspicious for one in request.brief.sources),
                shortened_count=written.shortened_count,
            ),
            sources=request.references,
            appearances=request.claim.appearances,
            generated_at=self._clock(),
            generated_by=request.agent.id,
            generated_by_name=request.agent.name,
            generated_in=request.conversation_id,
            writer=written.writer,
        )

    async def _write(self, request: Request, tell: Tell, meter: Meter) -> _Written:
        failures = [WriterFailed("no writer")]
        answered: str | None = None
        for number, writer in enumerate(self._writers):
            if number:
                tell(
                    GenerationBegun(
                        requested_by=request.agent.id,
                        started_at=request.brief.now,
                    )
                )
            try:
                async with asyncio.timeout(self._deadline_seconds):
                    return await self._write_with(writer, request, tell, meter)
            except TimeoutError as error:
                failures.append(WriterFailed("deadline"))
                failures[-1].__cause__ = error
            except WriterFailed as error:
                failures.append(error)
            _log.warning("writer failed: writer=%s reason=%s", writer.name, failures[-1].reason)
            if failures[-1].has_answered:
                answered = writer.name
        if answered is not None:
            return self._facts(request, writer=answered)
        raise _most_telling(failures)

    async def _write_with(
        self, writer: InsightsWriter, request: Request, tell: Tell, meter: Meter
    ) -> _Written:
        references = {reference.interaction_id: reference for reference in request.references}
        judge = Judging(request.brief, languages=self.languages, computing=self.computing)
        statements: list[Statement] = []
        next_action: Statement | None = None
        matters: list[OpenMatter] = []
        owed: list[DraftPassage] = []
        has_written = False
        reports: list[WriterReport] = []
        meter.begin(writer.name, reports)
        written = writer.write(request.brief, judge=judge, report=reports.append)
        async with _closing(written) as passages:
            async for passage in passages:
                has_written = True
                statement = await judge(passage)
                if statement is None:
                    continue
                if passage.part is DraftPart.NEXT_ACTION:
                    next_action = next_action or statement
                elif passage.part is DraftPart.OPEN_MATTER:
                    matter = open_matter_of(statement, passage, request.brief)
                    if matter and len(matters) < MAX_OPEN_MATTERS:
                        matters.append(matter)
                        if matter.owed_by is Party.ORGANIZATION:
                            owed.append(replace(passage, part=DraftPart.NEXT_ACTION))
                elif len(statements) < MAX_STATEMENTS:
                    statements.append(statement)
                    sources = tuple(references[source] for source in statement.source_ids)
                    tell(GenerationStatement(statement=statement, sources=sources))
        if not statements:
            raise WriterFailed("nothing acceptable", has_answered=has_written)
        for passage in owed:
            next_action = next_action or await judge(passage)
        shortened = {source for report in reports for source in report.shortened}
        shortened |= {one.interaction.id for one in request.brief.sources if one.said.is_shortened}
        return _Written(
            writer=writer.name,
            statements=tuple(statements),
            next_action=next_action or self._reading(request.brief),
            open_matters=tuple(matters),
            shortened_count=len(references.keys() & shortened),
        )

    def _facts(self, request: Request, *, writer: str) -> _Written:
        """The computed facts about each source, in case that no passage of the writers was accepted. Nothing that a
        caller says can make this fail (R38).
        """
        brief = request.brief
        facts = [
            Statement(
                text=self._last_interaction(brief, one.interaction, one.agent_name).text,
                source_ids=(one.interaction.id,),
                kind=StatementKind.FACT,
            )
            for one in brief.sources[:MAX_STATEMENTS_READ]
        ]
        return _Written(
            writer=writer,
            statements=tuple(facts),
            next_action=self._reading(brief),
            open_matters=(),
            shortened_count=sum(one.said.is_shortened for one in brief.sources),
        )

    def _reading(self, brief: Brief) -> Statement:
        """The next action if none was accepted, and no open matter gives one (R33)."""
        newest = brief.sources[0]
        told = self._last_interaction(brief, newest.interaction, newest.agent_name).text
        return Statement(
            text=self._wording.read_latest(language=brief.language, told=told),
            source_ids=(newest.interaction.id,),
            kind=StatementKind.FACT,
        )

    def _last_interaction(
        self, brief: Brief, newest: Interaction, agent_name: str | None
    ) -> LastInteraction:
        name = None if newest.is_by_contact_alone else agent_name
        return LastInteraction(
            channel=newest.channel,
            direction=newest.direction,
            occurred_at=newest.occurred_at,
            agent_id=None if newest.is_by_contact_alone else newest.agent_id,
            agent_name=name,
            text=self._wording.last_interaction(
                language=brief.language,
                channel=newest.channel,
                direction=newest.direction,
                occurred_at=newest.occurred_at,
                agent_name=name,
                contact_name=brief.contact_name,
            ),
        )


def _most_telling(failures: Sequence[WriterFailed]) -> WriterFailed:
    waiting = [one for one in failures if one.retry_after_seconds is not None]
    lasting = [one for one in failures if one.needs_administrator]
    return [*waiting, *lasting, failures[-1]][0]
