"""Takes what agents think of the current insights (R2: who may read them may judge them)."""

from asyncio import gather
from collections.abc import Mapping, Sequence

from domain.errors import InsightsNotFound, InsightsReplaced
from domain.feedback import Feedback, FeedbackReason, FeedbackRepository
from domain.ids import ContactId
from domain.insights import ContactInsights
from domain.people import Viewer
from domain.ports import Clock, InsightsRepository
from domain.services.access import Sight


class FeedbackService:
    def __init__(
        self, *, insights: InsightsRepository, feedback: FeedbackRepository, clock: Clock
    ) -> None:
        self._insights = insights
        self._feedback = feedback
        self._clock = clock

    async def give(
        self,
        viewer: Viewer,
        sight: Sight,
        contact: ContactId,
        *,
        version: int,
        is_helpful: bool | None,
        reasons: Sequence[FeedbackReason],
    ) -> ContactInsights:
        """The insights that were judged. `is_helpful` is `None` to take the judgement back.

        Raises `InsightsNotFound` or `InsightsReplaced`.
        """
        found, seen = await gather(
            self._insights.get_many(viewer.organization_id, [contact]),
            sight.conversations_of([contact]),
        )
        current = found.get(contact)
        if current is None or contact not in seen:
            raise InsightsNotFound
        if current.version != version:
            raise InsightsReplaced
        feedback = (
            None
            if is_helpful is None
            else Feedback(
                is_helpful=is_helpful,
                reasons=tuple(dict.fromkeys(reasons)),
                given_at=self._clock(),
            )
        )
        record = current.findings.record_id
        if record is None or not await self._feedback.give(record, viewer.agent_id, feedback):
            raise InsightsNotFound
        return current

    async def given(
        self, viewer: Viewer, insights: Mapping[ContactId, ContactInsights]
    ) -> Mapping[ContactId, Feedback]:
        """What the viewer thought of these insights, by contact."""
        records = {
            record: contact
            for contact, one in insights.items()
            if (record := one.findings.record_id) is not None
        }
        if not records:
            return {}
        found = await self._feedback.given(records, viewer.agent_id)
        return {records[record]: one for record, one in found.items()}
