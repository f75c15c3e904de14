"""Looks up in memory the records that other records name."""

from domain.intake import ReferenceKind


class FakeReferences:
    def __init__(self, memory):
        self._memory = memory

    async def existing(self, references):
        return {reference for reference in references if self._is_known(reference)}

    async def contacts_of(self, conversations):
        known = self._memory.conversations
        return {
            one: known[one.organization_id, one.id].contact_id
            for one in conversations
            if (one.organization_id, one.id) in known
        }

    def _is_known(self, reference):
        if reference.kind is ReferenceKind.ORGANIZATION:
            return reference.id in self._memory.organizations
        held = getattr(self._memory, f"{reference.kind}s")
        return (reference.organization_id, reference.id) in held
