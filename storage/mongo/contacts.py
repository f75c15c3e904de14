"""Contacts in MongoDB, and who may find them in the list."""

from collections.abc import Collection, Mapping, Sequence
from uuid import uuid4

from pymongo import UpdateOne

from domain.contact import Contact
from domain.ids import AgentId, ContactId, OrganizationId
from domain.pages import Entry, Page, PageRequest
from domain.search.terms import Search, search_for
from storage.mongo.aliases import merged_among, report_merged, unite
from storage.mongo.connection import Database, translated
from storage.mongo.documents import (
    EVERYBODY,
    Document,
    audience_of,
    contact_from,
    contact_values,
    key,
    own_id,
    position,
)
from storage.mongo.forgetting import forget
from storage.mongo.queries import by_ids, newest, shown
from storage.mongo.removal import remove_contact
from storage.mongo.together import Find
from storage.mongo.unfinished import Work, begun_among

SEARCHED = ("organization", "searchTerms", "nameOrder")
"""The index that answers searches. It is named because the planner would choose by trial, and keep for all agents the
index that was best for one.
"""
NUMBERED = ("organization", "phoneNumbers")
"""The index that finds a number, named for the same reason."""
IDENTIFIED = ("organization", "identities")
"""The same for an identity."""
CONTACT_FIELDS = (
    "organization",
    "name",
    "phoneNumbers",
    "lastInteractionAt",
    "activity",
    "email",
    "company",
    "avatarUrl",
    "externalUrl",
    "identities",
    "mayBeSummarized",
)


class MongoContacts:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._contacts = database["contacts"]

    async def get_many(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Contact]:
        keys = (key(organization, contact) for contact in contacts)
        async with translated():
            stored = await by_ids(self._contacts, keys, CONTACT_FIELDS)
        found = [contact_from(document) for document in stored]
        return {contact.id: contact for contact in found}

    async def page(
        self,
        organization: OrganizationId,
        agent: AgentId,
        page: PageRequest,
        *,
        search: str | None,
    ) -> Page[Contact]:
        wanted = search_for(search or "")
        order = "activity" if wanted is None else "nameOrder"
        async with translated():
            found = await (
                self._latest(organization, agent, page)
                if wanted is None
                else self._found(organization, agent, page, wanted)
            )
        return Page(
            entries=[
                Entry(position=document[order], value=contact_from(document))
                for document in found[: page.size]
            ],
            has_next=len(found) > page.size,
        )

    async def with_number(
        self, organization: OrganizationId, agent: AgentId, numbers: Collection[str], *, limit: int
    ) -> Sequence[ContactId]:
        """Sorts here: so few have the same number that the index for it is the best."""
        async with translated():
            found = await Find(
                collection=self._contacts,
                wanted={
                    **_listed_for(organization, agent),
                    "phoneNumbers": {"$in": sorted(numbers)},
                },
                fields=shown(("activity",)),
                limit=limit,
                hint=NUMBERED,
            ).documents()
        found.sort(key=lambda one: str(one["activity"]), reverse=True)
        return [ContactId(own_id(one["_id"])) for one in found]

    async def having_numbers(
        self, organization: OrganizationId, numbers: Collection[str]
    ) -> Mapping[str, ContactId]:
        return await self._having(organization, "phoneNumbers", numbers, NUMBERED)

    async def having_identities(
        self, organization: OrganizationId, identities: Collection[str]
    ) -> Mapping[str, ContactId]:
        return await self._having(organization, "identities", identities, IDENTIFIED)

    async def _having(
        self,
        organization: OrganizationId,
        field: str,
        values: Collection[str],
        index: tuple[str, ...],
    ) -> Mapping[str, ContactId]:
        async with translated():
            found = await Find(
                collection=self._contacts,
                wanted={"organization": organization, field: {"$in": sorted(values)}},
                fields=shown(("activity", field)),
                hint=index,
            ).documents()
        found.sort(key=lambda one: str(one["activity"]))
        return {
            value: ContactId(own_id(one["_id"]))
            for one in found
            for value in one[field]
            if value in values
        }

    async def _latest(
        self, organization: OrganizationId, agent: AgentId, page: PageRequest
    ) -> Sequence[Document]:
        """The contacts that were active last come first. One more than the page."""
        return await newest(
            self._contacts,
            _listed_for(organization, agent),
            "activity",
            limit=page.size + 1,
            below=page.after,
            fields=CONTACT_FIELDS,
        )

    async def _found(
        self, organization: OrganizationId, agent: AgentId, page: PageRequest, wanted: Search
    ) -> Sequence[Document]:
        """In the order of their names, one more than the page.

        The index holds each term in this order. So the query reads only the contacts that it shows, and those that
        match but that the agent may not see.
        """
        if not wanted.any_of:
            return ()
        one, *others = wanted.any_of
        terms = {"$in": [one, *others]} if others else {"$all": [one, *wanted.all_of]}
        return await Find(
            collection=self._contacts,
            wanted={
                **_listed_for(organization, agent),
                "searchTerms": terms,
                "nameOrder": {"$gt": page.after or ""},
            },
            fields=shown((*CONTACT_FIELDS, "nameOrder")),
            order={"nameOrder": 1},
            limit=page.size + 1,
            hint=SEARCHED,
        ).documents()

    async def save_many(self, contacts: Sequence[Contact]) -> None:
        """Of several with one id the last one counts. A contact whose deletion was interrupted is first deleted
        completely. What a line says of a contact that was merged, adds to the other one.
        """
        saved = {key(contact.organization_id, contact.id): contact for contact in contacts}
        async with translated():
            half_gone = await begun_among(self._database, Work.DELETING_CONTACT, saved)
        for own in half_gone:
            await remove_contact(self._database, own)
        async with translated():
            merged = dict(await merged_among(self._database, saved))
            written = [own for own in saved if own not in merged]
            if written:
                await self._contacts.bulk_write(
                    [_saving(own, saved[own]) for own in written], ordered=False
                )
                merged |= await merged_among(self._database, written)
                await unite(self._database, written)
            for own, into in merged.items():
                await report_merged(self._database, saved[own], own, into)
            refusing = [own for own, one in saved.items() if one.may_be_summarized is False]
            await forget(self._database, refusing, all_of_them=True)

    async def set_may_be_summarized(
        self, organization: OrganizationId, contact: ContactId, *, allowed: bool
    ) -> bool:
        own = key(organization, contact)
        async with translated():
            written = await self._contacts.update_one(
                {"_id": own}, {"$set": {"mayBeSummarized": allowed}}
            )
            await self._database["aliases"].update_many(
                {"into": own}, {"$set": {"mayBeSummarized": allowed}}
            )
            if not allowed:
                await forget(self._database, [own], all_of_them=True)
        return written.matched_count > 0

    async def delete(self, organization: OrganizationId, contact: ContactId) -> bool:
        return await remove_contact(self._database, key(organization, contact))


def _saving(own: str, contact: Contact) -> UpdateOne:
    return UpdateOne(
        {"_id": own},
        {"$set": contact_values(contact), "$setOnInsert": _fresh(contact)},
        upsert=True,
    )


def _listed_for(organization: OrganizationId, agent: AgentId) -> Document:
    return {
        "organization": organization,
        "visibleTo": {"$in": [EVERYBODY, audience_of(agent)]},
    }


def _fresh(contact: Contact) -> Document:
    return {
        "incarnation": uuid4().hex,
        "requestNumber": 0,
        "appearances": 0,
        "insightsVersion": 0,
        "insights": None,
        "visibleTo": [],
        "audienceNumber": 0,
        "lastInteractionAt": None,
        "activity": position(None, contact.id),
    }
