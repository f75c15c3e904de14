"""Merging a contact into another: what the other one gains, and why it may be refused."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from domain.contact import Contact
from domain.ids import ContactId, OrganizationId

MOST_NUMBERS = 1_000
"""As many as an import line may name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedContact:
    """What stays of a contact that was merged into another one."""

    name: str | None
    phone_numbers: tuple[str, ...]
    email: str | None
    company: str | None
    identities: tuple[str, ...] = ()
    may_be_summarized: bool | None = None


class MergeRefused(Exception):
    """`str()` says why in one line. Nothing has changed."""


class MergeRepository(Protocol):
    async def merge(
        self, organization: OrganizationId, one: ContactId, into: ContactId
    ) -> ContactId:
        """Moves the conversations of `one`, and lets its id lead to the other from now on. Returns the contact that
        has them now.

        After a kill -9, the same call completes it, and so do the next merge in the organization and the next start.
        Raises `MergeRefused` or `UnknownReference`.
        """


def united(contact: Contact, merged: Iterable[MergedContact]) -> Contact:
    """Its own name, e-mail address and company win; the numbers and identities of all are kept, its own first.

    If one of them must not be summarized, the person must not be.
    """
    for one in merged:
        numbers = dict.fromkeys((*contact.phone_numbers, *one.phone_numbers))
        contact = replace(
            contact,
            name=contact.name or one.name,
            phone_numbers=tuple(numbers)[:MOST_NUMBERS],
            email=contact.email or one.email,
            company=contact.company or one.company,
            identities=tuple(dict.fromkeys((*contact.identities, *one.identities))),
            may_be_summarized=False
            if one.may_be_summarized is False
            else contact.may_be_summarized,
        )
    return contact
