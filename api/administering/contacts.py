"""The command that merges a contact into another."""

import argparse

from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.storing import Storage
from api.wiring import administration_over
from domain.ids import ContactId, OrganizationId
from domain.intake import Announcer, organization_reference
from domain.services.uniting import UnitingService
from domain.uniting import MergeRefused


async def merge_contacts(
    storage: Storage, chosen: argparse.Namespace, announce: Announcer | None
) -> str:
    """Returns the line to print. Raises `NotDone`."""
    organization = OrganizationId(chosen.org)
    administration = administration_over(storage, storage.roster)
    uniting = UnitingService(merges=storage.merges, announce=announce)
    async with naming_what_exists(administration):
        await administration.get(organization_reference(organization))
        try:
            now = await uniting.merge(organization, ContactId(chosen.one), ContactId(chosen.into))
        except MergeRefused as refusal:
            raise NotDone(str(refusal)) from None
    return f"everything of {chosen.one!r} is with {now!r} now"
