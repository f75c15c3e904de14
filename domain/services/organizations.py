"""Switching contact insights on and off."""

from domain.errors import AdminRequired, LicenceRequired
from domain.people import AgentRole, Licence, Organization, Viewer
from domain.ports import InsightsFeed, OrganizationRepository
from domain.services.access import AccessService


class OrganizationsService:
    def __init__(
        self, *, organizations: OrganizationRepository, access: AccessService, feed: InsightsFeed
    ) -> None:
        self._organizations = organizations
        self._access = access
        self._feed = feed

    async def set_contact_insights_enabled(self, viewer: Viewer, *, enabled: bool) -> Organization:
        """The organization as it stands then; raises `AdminRequired` or `LicenceRequired` (R3)."""
        organization, agent = await self._access.people(viewer)
        if organization is None or agent is None or agent.role is not AgentRole.ADMIN:
            raise AdminRequired
        if not agent.holds(Licence.AI_ASSIST_PRO):
            raise LicenceRequired(Licence.AI_ASSIST_PRO)
        await self._organizations.set_contact_insights_enabled(organization.id, enabled=enabled)
        self._feed.switched(organization.id)
        return Organization(
            id=organization.id,
            name=organization.name,
            language=organization.language,
            contact_insights_enabled=enabled,
        )
