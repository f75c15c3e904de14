"""Switches contact insights on and off."""

from dataclasses import replace

from domain.errors import AdminRequired, DomainError, LicenceRequired
from domain.feed import InsightsFeed
from domain.metering import RecordedAction, RecordedOutcome
from domain.people import AgentRole, Licence, Organization, Viewer
from domain.ports import OrganizationRepository
from domain.services.access import AccessService
from domain.services.recording import RecordingService


class OrganizationsService:
    def __init__(
        self,
        *,
        organizations: OrganizationRepository,
        access: AccessService,
        feed: InsightsFeed,
        recording: RecordingService,
    ) -> None:
        self._organizations = organizations
        self._access = access
        self._feed = feed
        self._recording = recording

    async def set_contact_insights_enabled(self, viewer: Viewer, *, enabled: bool) -> Organization:
        """Returns the organization with the new switch. Raises `AdminRequired` or `LicenceRequired` (R3)."""
        action = RecordedAction.SWITCH_ON if enabled else RecordedAction.SWITCH_OFF
        try:
            organization = await self._admit(viewer)
        except DomainError as refusal:
            await self._recording.refused(viewer, action, refusal)
            raise
        await self._organizations.set_contact_insights_enabled(organization.id, enabled=enabled)
        self._feed.switched(organization.id)
        await self._recording.did(viewer, action, RecordedOutcome.DONE)
        return replace(organization, contact_insights_enabled=enabled)

    async def _admit(self, viewer: Viewer) -> Organization:
        organization, agent = await self._access.people(viewer)
        if organization is None or agent is None or agent.role is not AgentRole.ADMIN:
            raise AdminRequired
        if not agent.holds(Licence.AI_ASSIST_PRO):
            raise LicenceRequired(Licence.AI_ASSIST_PRO)
        return organization
