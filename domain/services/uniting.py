"""Merges a contact into another one, and tells their open pages."""

from domain.ids import ContactId, OrganizationId
from domain.intake import Announcer
from domain.uniting import MergeRefused, MergeRepository


class UnitingService:
    """Without `announce`, the processes that serve open pages find changes by themselves."""

    def __init__(self, *, merges: MergeRepository, announce: Announcer | None = None) -> None:
        self._merges = merges
        self._announce = announce

    async def merge(
        self, organization: OrganizationId, one: ContactId, into: ContactId
    ) -> ContactId:
        """Merging the same again changes nothing. Raises `MergeRefused` or `UnknownReference`."""
        if one == into:
            raise MergeRefused("a contact cannot be merged into itself")
        now = await self._merges.merge(organization, one, into)
        if self._announce is not None:
            self._announce(contacts=[(organization, one), (organization, now)])
        return now
