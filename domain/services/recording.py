"""Records who did what, without any words of anybody."""

import logging
from uuid import uuid4

from domain.errors import DomainError, StorageUnavailable
from domain.ids import ContactId, ConversationId
from domain.metering import Record, RecordedAction, RecordedOutcome, RecordRepository
from domain.people import Viewer
from domain.ports import Clock

_log = logging.getLogger(__name__)


class RecordingService:
    """A record that cannot be saved never stops the recorded action. While the database is unreachable, records go only
    to the log.
    """

    def __init__(self, *, records: RecordRepository, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    async def save(self, record: Record) -> None:
        try:
            await self._records.save(record)
        except StorageUnavailable:
            _log.warning("not recorded: %s %s", record.action, record.outcome)

    async def refused(
        self,
        viewer: Viewer,
        action: RecordedAction,
        refusal: DomainError,
        *,
        conversation_id: ConversationId | None = None,
        contact_id: ContactId | None = None,
    ) -> None:
        """Records a refusal. Other errors, such as a failed generation, are ignored."""
        outcome = refusal.recorded_as
        if outcome is not None:
            await self.did(
                viewer, action, outcome, conversation_id=conversation_id, contact_id=contact_id
            )

    async def did(
        self,
        viewer: Viewer,
        action: RecordedAction,
        outcome: RecordedOutcome,
        *,
        conversation_id: ConversationId | None = None,
        contact_id: ContactId | None = None,
    ) -> None:
        await self.save(
            Record(
                id=uuid4().hex,
                organization_id=viewer.organization_id,
                agent_id=viewer.agent_id,
                at=self._clock(),
                action=action,
                outcome=outcome,
                contact_id=contact_id,
                conversation_id=conversation_id,
            )
        )
