"""Says that something does not exist, and what does."""

from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from itertools import islice

from api.administering.not_done import NotDone
from domain.erasure import Erased
from domain.ids import OrganizationId
from domain.intake import Reference, ReferenceKind, UnknownReference, organization_reference
from domain.services.administration import AdministrationService

MOST_NAMED = 10


@asynccontextmanager
async def naming_what_exists(service: AdministrationService) -> AsyncIterator[None]:
    """Turns an `UnknownReference` into a `NotDone`, and `Erased` too."""
    try:
        yield
    except Erased as error:
        raise NotDone(str(error)) from None
    except UnknownReference as error:
        raise NotDone(await _missing(service, error.missing)) from None


async def check_organization(service: AdministrationService, own: str) -> None:
    """Raises `NotDone`."""
    async with naming_what_exists(service):
        await service.get(organization_reference(OrganizationId(own)))


async def _missing(service: AdministrationService, missing: Reference) -> str:
    """Names what is missing and, where that is a few, what there is."""
    is_organization = missing.kind is ReferenceKind.ORGANIZATION
    where = "" if is_organization else f" in organization {missing.organization_id!r}"
    reason = f"there is no {missing.kind} {missing.id!r}{where}"
    if missing.kind is ReferenceKind.CONTACT:  # there are too many
        return reason
    organization = None if is_organization else missing.organization_id
    found: list[str] = []
    async with aclosing(service.all(missing.kind, organization)) as others:
        async for one in others:
            found.append(one.id)
            if len(found) > MOST_NAMED:
                break
    named = ", ".join(map(repr, islice(found, MOST_NAMED)))
    more = " and more" if len(found) > MOST_NAMED else ""
    verb = "is" if len(found) == 1 else "are"
    return f"{reason}; there {verb} {named}{more}" if found else f"{reason}, and no other either"
