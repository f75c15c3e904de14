"""Generates insights: equal requests run once, each run is limited and recorded, and a newer result is never
overwritten.
"""

import asyncio
from asyncio import gather
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import uuid4

from domain.errors import (
    ConversationNotFound,
    DomainError,
    InsightsUnavailable,
    StorageUnavailable,
    TooManyRequests,
    WriterFailed,
)
from domain.feed import InsightsFeed
from domain.generation import (
    Generated,
    GenerationBegun,
    GenerationClaim,
    GenerationEnded,
    GenerationFailure,
    GenerationOutcome,
)
from domain.ids import ContactId, ConversationId
from domain.metering import Meter, Record, RecordedAction, RecordedOutcome
from domain.people import Viewer
from domain.ports import (
    AgentRepository,
    Clock,
    ContactRepository,
    InsightsRepository,
    InteractionRepository,
    LineRepository,
    Patience,
    Timer,
)
from domain.services.access import AccessService
from domain.services.admission import Admission, AdmittedRequest, Reading
from domain.services.allowances import Allowance, AllowanceService
from domain.services.claims import (
    AFTER_OUTAGE_SECONDS,
    CLAIM_RENEWED_EVERY_SECONDS,
    JOINED_LOOKS_EVERY_SECONDS,
    awaited,
    renewed,
    replaced,
)
from domain.services.composition import Composition
from domain.services.marking import marking
from domain.services.recording import RecordingService

GENERATION_MARGIN = timedelta(seconds=25)
"""The time that a generation may need besides its writers, for the calls to the database."""
FAILOVER_SECONDS = 20.0
"""The deadline of each database call in a generation. With MongoDB's defaults, a replica set has a new primary after 10
to 13 seconds.
"""

CLOSE_SECONDS = 3.0

_ACTION = RecordedAction.GENERATE


class InsightsService:
    def __init__(
        self,
        *,
        access: AccessService,
        agents: AgentRepository,
        lines: LineRepository,
        contacts: ContactRepository,
        interactions: InteractionRepository,
        insights: InsightsRepository,
        composition: Composition,
        allowances: AllowanceService,
        recording: RecordingService,
        feed: InsightsFeed,
        clock: Clock,
        timer: Timer,
        patience: Patience,
        claim_renewed_every_seconds: float = CLAIM_RENEWED_EVERY_SECONDS,
        joined_looks_every_seconds: float = JOINED_LOOKS_EVERY_SECONDS,
    ) -> None:
        self._renewed = partial(
            renewed, insights, patience=patience, every_seconds=claim_renewed_every_seconds
        )
        self._awaited = partial(awaited, insights, every_seconds=joined_looks_every_seconds)
        self._admission = Admission(
            access=access,
            agents=agents,
            lines=lines,
            contacts=contacts,
            interactions=interactions,
            clock=clock,
            languages=composition.languages,
            computing=composition.computing,
        )
        self._insights = insights
        self._composition = composition
        self._allowances = allowances
        self._recording = recording
        self._feed = feed
        self._clock = clock
        self._timer = timer
        self._patience = patience
        self._under_way: dict[object, asyncio.Task[Generated]] = {}

    async def generate(self, viewer: Viewer, conversation_id: ConversationId) -> Generated:
        """Generates the contact's insights, or joins the same running request, which costs nothing (R21).

        Raises `ConversationNotFound`, `ContactInsightsDisabled`, `LicenceRequired`, `NoRecentInteractions`,
        `NoTranscribedCall`, `ContactNotSummarized` (R1, R13), `TooManyRequests` or `InsightsUnavailable` (R20). The
        current insights then stay.
        """
        contact_id: ContactId | None = None
        try:
            admitted = await self._admission.admit(viewer, conversation_id)
            contact_id = admitted.conversation.contact_id
            reading = await self._admission.read(admitted)
            with self._patience(FAILOVER_SECONDS):
                return await self._join_or_begin(admitted, reading)
        except DomainError as refusal:
            await self._recording.refused(
                viewer, _ACTION, refusal, conversation_id=conversation_id, contact_id=contact_id
            )
            raise

    async def close(self) -> None:
        """Ends running generations and gives up their claims, but does not wait long for an unreachable database."""
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                await gather(*tasks, return_exceptions=True)

    async def _join_or_begin(self, admitted: AdmittedRequest, reading: Reading) -> Generated:
        key = (admitted.organization.id, admitted.conversation.contact_id, reading.subject)
        while True:
            task = self._under_way.get(key)
            is_joined = task is not None
            if task is None:
                task = asyncio.create_task(self._claim_and_run(admitted, reading))
                self._under_way[key] = task
                task.add_done_callback(lambda _: self._under_way.pop(key, None))
            try:
                return await asyncio.shield(task)  # one caller may leave while others have joined
            except TooManyRequests:
                if not is_joined:  # otherwise it was another agent's limit
                    raise

    async def _claim_and_run(self, admitted: AdmittedRequest, reading: Reading) -> Generated:
        organization, contact = admitted.organization.id, admitted.conversation.contact_id
        lapsed: GenerationClaim | None = None
        while True:
            claim = await self._insights.under_way(organization, contact, reading.subject)
            if claim is None or claim.is_unrenewed_since(lapsed):
                now = self._clock()
                allowance = await self._allowances.take(
                    organization,
                    admitted.agent.id,
                    now=now,
                    expires_at=now + self._composition.longest + GENERATION_MARGIN,
                )
                claim = await self._claim(admitted, reading, allowance, lapsed)
                if not claim.is_joined:
                    async with self._renewed(organization, contact, claim):
                        with self._composition.computing.generation():
                            return await self._run(admitted, reading, claim, allowance)
                await self._allowances.give_back(allowance)
            seen = await self._awaited(organization, contact, claim)
            if isinstance(seen, Generated):
                return seen
            lapsed = seen

    async def _claim(
        self,
        admitted: AdmittedRequest,
        reading: Reading,
        allowance: Allowance,
        lapsed: GenerationClaim | None,
    ) -> GenerationClaim:
        claim: GenerationClaim | None = None
        try:
            claim = await self._insights.claim(
                admitted.organization.id,
                admitted.conversation.contact_id,
                reading.subject,
                lapsed=lapsed,
            )
        finally:
            if claim is None:
                await self._allowances.give_back(allowance)
        if claim is None:
            raise ConversationNotFound
        return claim

    async def _run(
        self,
        admitted: AdmittedRequest,
        reading: Reading,
        claim: GenerationClaim,
        allowance: Allowance,
    ) -> Generated:
        organization, contact = admitted.organization.id, admitted.conversation.contact_id
        outcome = GenerationOutcome.FAILED
        failed: GenerationFailure | None = GenerationFailure()
        recorded = RecordedOutcome.BROKEN_OFF
        has_begun = is_unreachable = False
        meter = Meter(self._timer)
        record = _record(admitted)
        try:
            request, existing = await gather(
                self._admission.request(admitted, reading, claim),
                self._insights.get_many(organization, [contact]),
            )
            marked = marking(existing.get(contact))
            self._tell_begun(admitted, claim)
            has_begun = True
            await self._recording.save(record)
            findings = await self._composition.compose(
                request,
                tell=lambda event: self._feed.progressed(
                    organization, contact, claim.request_number, marked(event)
                ),
                meter=meter,
            )
            findings = replace(findings, record_id=record.id)
            insights = await replaced(
                self._insights, organization, contact, claim, findings, patience=self._patience
            )
            superseded = insights.findings.request_number != claim.request_number
            outcome = GenerationOutcome.SUPERSEDED if superseded else GenerationOutcome.REPLACED
            recorded, failed = RecordedOutcome(outcome), None
            self._feed.replaced(insights)
            return Generated(insights=insights, superseded=superseded)
        except StorageUnavailable:
            is_unreachable = True
            raise
        except WriterFailed as error:
            recorded, failed = RecordedOutcome.FAILED, error.failure
            raise InsightsUnavailable.after(error.failure) from error
        finally:
            if has_begun:
                end = GenerationEnded(outcome=outcome, failure=failed)
                self._feed.progressed(organization, contact, claim.request_number, end)
            ended = replace(record, outcome=recorded, effort=meter.effort())
            with self._patience(AFTER_OUTAGE_SECONDS if is_unreachable else FAILOVER_SECONDS):
                await gather(
                    self._settle(admitted, claim, allowance, outcome),
                    *((self._recording.save(ended),) if has_begun else ()),
                )

    async def _settle(
        self,
        admitted: AdmittedRequest,
        claim: GenerationClaim,
        allowance: Allowance,
        outcome: GenerationOutcome,
    ) -> None:
        if outcome is not GenerationOutcome.FAILED:
            await self._allowances.spend(allowance)
            return
        await gather(
            self._allowances.give_back(allowance),
            self._release(admitted, claim),
        )

    async def _release(self, admitted: AdmittedRequest, claim: GenerationClaim) -> None:
        with suppress(StorageUnavailable):  # otherwise the claim expires by itself
            await self._insights.release(
                admitted.organization.id, admitted.conversation.contact_id, claim
            )

    def _tell_begun(self, admitted: AdmittedRequest, claim: GenerationClaim) -> None:
        self._feed.progressed(
            admitted.organization.id,
            admitted.conversation.contact_id,
            claim.request_number,
            GenerationBegun(requested_by=admitted.agent.id, started_at=admitted.now),
        )


def _record(admitted: AdmittedRequest) -> Record:
    return Record(
        id=uuid4().hex,
        organization_id=admitted.organization.id,
        agent_id=admitted.agent.id,
        at=admitted.now,
        action=_ACTION,
        outcome=RecordedOutcome.UNDER_WAY,
        contact_id=admitted.conversation.contact_id,
        conversation_id=admitted.conversation.id,
    )
