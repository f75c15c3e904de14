"""Insights in MongoDB. They are part of their contact's document, so that one atomic write numbers or replaces them.

All writes are plain conditional updates, read and tried again if another process wrote first. The embedded server
reads a whole collection for `findOneAnd...`. A write that sets the number it read can safely be applied twice, as
drivers do when an answer is lost.
"""

from collections.abc import Collection, Iterable, Mapping

from domain.changes import following
from domain.errors import SourceDeleted
from domain.generation import GenerationClaim, GenerationSubject
from domain.ids import ContactId, ContactKey, InteractionId, OrganizationId
from domain.insights import ContactInsights, Findings
from storage.mongo.connection import Database, translated
from storage.mongo.documents import Document, key
from storage.mongo.forgetting import DELETIONS_FIELD, as_read, deletions_of
from storage.mongo.insights_documents import INSIGHTS_FIELDS, findings_document, insights_from
from storage.mongo.queries import by_ids

_CLAIM_FIELDS = (
    "requestNumber",
    "incarnation",
    DELETIONS_FIELD,
    "appearances",
    "underWay",
    "insights.requestNumber",
)


class MongoInsights:
    def __init__(self, database: Database) -> None:
        self._contacts = database["contacts"]

    async def get_many(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, ContactInsights]:
        found = await self.across([(organization, contact) for contact in contacts])
        return {contact: insights for (_, contact), insights in found.items()}

    async def across(self, keys: Collection[ContactKey]) -> Mapping[ContactKey, ContactInsights]:
        ids = (key(*contact) for contact in keys)
        async with translated():
            stored = await by_ids(self._contacts, ids, INSIGHTS_FIELDS)
        found = (insights_from(document) for document in stored)
        return {(one.organization_id, one.contact_id): one for one in found if one is not None}

    async def claim(
        self,
        organization: OrganizationId,
        contact: ContactId,
        subject: GenerationSubject,
        *,
        lapsed: GenerationClaim | None = None,
    ) -> GenerationClaim | None:
        own = key(organization, contact)
        async with translated():
            while True:
                stored = await self._contacts.find_one({"_id": own}, _CLAIM_FIELDS)
                if stored is None:
                    return None
                under_way = _alive(stored, lapsed)
                joined = _joined(stored, under_way, subject)
                if joined is not None:
                    return joined
                number = str(stored["requestNumber"] + 1)
                own_claim = {
                    "language": subject.language,
                    "newestSource": subject.newest_source,
                    "newestRevision": subject.newest_revision,
                    "renewals": 0,
                }
                ended = stored.get("underWay", {}).keys() - under_way.keys()
                claimed = await self._contacts.update_one(
                    {
                        "_id": own,
                        "incarnation": stored["incarnation"],
                        "requestNumber": stored["requestNumber"],
                    }
                    | as_read(stored)
                    | _unless_renewed(lapsed, ended),
                    {"$set": {"requestNumber": int(number), _claim_field(number): own_claim}}
                    | _without(ended),
                )
                if claimed.matched_count:
                    return _claim_from(stored, number, own_claim, is_joined=False)

    async def under_way(
        self,
        organization: OrganizationId,
        contact: ContactId,
        subject: GenerationSubject,
    ) -> GenerationClaim | None:
        own = key(organization, contact)
        async with translated():
            stored = await self._contacts.find_one({"_id": own}, _CLAIM_FIELDS)
        return None if stored is None else _joined(stored, _alive(stored), subject)

    async def renew(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        renewals = f"{_claim_field(str(claim.request_number))}.renewals"
        async with translated():
            await self._contacts.update_one(
                _held(organization, contact, claim), {"$inc": {renewals: 1}}
            )

    async def renewals(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> int | None:
        async with translated():
            stored = await self._contacts.find_one(
                _held(organization, contact, claim), ("underWay",)
            )
        if stored is None:
            return None
        return _renewals(stored["underWay"][str(claim.request_number)])

    async def release(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        async with translated():
            await self._contacts.update_one(
                _held(organization, contact, claim), _without([str(claim.request_number)])
            )

    async def replace(
        self,
        organization: OrganizationId,
        contact: ContactId,
        claim: GenerationClaim,
        findings: Findings,
    ) -> ContactInsights | None:
        own = {"_id": key(organization, contact), "incarnation": claim.incarnation}
        async with translated():
            while True:
                stored = await self._contacts.find_one(own, (*INSIGHTS_FIELDS, DELETIONS_FIELD))
                if stored is None:
                    return None
                current = insights_from(stored)
                if current and current.findings.request_number > findings.request_number:
                    await self.release(organization, contact, claim)
                    return current
                if current and current.findings.request_number == findings.request_number:
                    return current  # an earlier attempt wrote them, and its answer was lost
                if deletions_of(stored) != claim.deletions:
                    raise SourceDeleted
                version = stored["insightsVersion"]
                before = None if current is None else current.findings
                document = findings_document(following(findings, before))
                replacement = {"insights": document, "insightsVersion": version + 1}
                written = await self._contacts.update_one(
                    own | {"insightsVersion": version} | as_read(stored),
                    {"$set": replacement} | _without([str(claim.request_number)]),
                )
                if written.matched_count:
                    return insights_from(stored | replacement)


def _held(organization: OrganizationId, contact: ContactId, claim: GenerationClaim) -> Document:
    return {
        "_id": key(organization, contact),
        "incarnation": claim.incarnation,
        _claim_field(str(claim.request_number)): {"$exists": True},
    }


def _claim_field(number: str) -> str:
    """The field of one claim. Each claim of a contact has its own, so that different requests do not overwrite each
    other.
    """
    return f"underWay.{number}"


def _without(numbers: Iterable[str]) -> Document:
    """The part of an update that ends these claims."""
    ended = {_claim_field(number): "" for number in numbers}
    return {"$unset": ended} if ended else {}


def _alive(stored: Document, lapsed: GenerationClaim | None = None) -> dict[str, Document]:
    """The claims that may still bring a result."""
    claims: dict[str, Document] = stored.get("underWay", {})
    current = (stored.get("insights") or {}).get("requestNumber", 0)
    return {
        number: held
        for number, held in claims.items()
        if int(number) > current
        and not _claim_from(stored, number, held, is_joined=True).is_unrenewed_since(lapsed)
    }


def _unless_renewed(lapsed: GenerationClaim | None, ended: Collection[str]) -> Document:
    """The part of a filter that no longer matches if the lapsed claim was renewed since."""
    if lapsed is None or str(lapsed.request_number) not in ended:
        return {}
    unrenewed = lapsed.renewals or {"$in": [0, None]}
    return {f"{_claim_field(str(lapsed.request_number))}.renewals": unrenewed}


def _renewals(held: Document) -> int:
    renewals: int = held.get("renewals", 0)  # earlier versions did not count them
    return renewals


def _joined(
    stored: Document, under_way: dict[str, Document], subject: GenerationSubject
) -> GenerationClaim | None:
    for number, held in under_way.items():
        if _subject_from(held) == subject:
            return _claim_from(stored, number, held, is_joined=True)
    return None


def _subject_from(held: Document) -> GenerationSubject:
    return GenerationSubject(
        language=held["language"],
        newest_source=InteractionId(held["newestSource"]),
        newest_revision=held["newestRevision"],
    )


def _claim_from(
    stored: Document, number: str, held: Document, *, is_joined: bool
) -> GenerationClaim:
    return GenerationClaim(
        request_number=int(number),
        incarnation=stored["incarnation"],
        appearances=stored["appearances"],
        deletions=deletions_of(stored),
        renewals=_renewals(held),
        is_joined=is_joined,
    )
