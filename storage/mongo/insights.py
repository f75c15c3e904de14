"""Insights in MongoDB: inside their contact's document, so that one atomic write numbers or replaces them.

Plain conditional updates, read again when another came first: `findOneAnd...` reads the whole collection on the
embedded server, and a write that sets a number it read is safe to apply twice, as drivers do when an answer is lost.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from domain.generation import GenerationClaim, GenerationSubject
from domain.ids import ContactId, InteractionId, OrganizationId
from domain.insights import ContactInsights, Findings
from storage.mongo.connection import Database, translated
from storage.mongo.documents import Document, key
from storage.mongo.insights_documents import findings_document, insights_from
from storage.mongo.queries import by_ids

_INSIGHTS_FIELDS = ("organization", "insights", "insightsVersion")
_CLAIM_FIELDS = (
    "requestNumber",
    "incarnation",
    "appearances",
    "generation",
    "insights.requestNumber",
)


class MongoInsights:
    def __init__(self, database: Database) -> None:
        self._contacts = database["contacts"]

    async def get_many(
        self, organization: OrganizationId, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, ContactInsights]:
        keys = (key(organization, contact) for contact in contacts)
        with translated():
            stored = await by_ids(self._contacts, keys, _INSIGHTS_FIELDS)
        found = (insights_from(document) for document in stored)
        return {insights.contact_id: insights for insights in found if insights is not None}

    async def claim(
        self,
        organization: OrganizationId,
        contact: ContactId,
        subject: GenerationSubject,
        *,
        now: datetime,
        expires_at: datetime,
    ) -> GenerationClaim | None:
        own = key(organization, contact)
        with translated():
            while True:
                stored = await self._contacts.find_one({"_id": own}, _CLAIM_FIELDS)
                if stored is None:
                    return None
                held = stored.get("generation")
                if held and _is_under_way(stored, held, now) and _subject_from(held) == subject:
                    return _claim_from(stored, held, is_joined=True)
                number = stored["requestNumber"]
                generation = {
                    "number": number + 1,
                    "language": subject.language,
                    "newestSource": subject.newest_source,
                    "newestRevision": subject.newest_revision,
                    "expiresAt": expires_at,
                }
                claimed = await self._contacts.update_one(
                    {"_id": own, "incarnation": stored["incarnation"], "requestNumber": number},
                    {"$set": {"requestNumber": number + 1, "generation": generation}},
                )
                if claimed.matched_count:
                    return _claim_from(stored, generation, is_joined=False)

    async def is_held(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> bool:
        with translated():
            stored = await self._contacts.find_one(_held(organization, contact, claim), ("_id",))
        return stored is not None

    async def release(
        self, organization: OrganizationId, contact: ContactId, claim: GenerationClaim
    ) -> None:
        with translated():
            await self._contacts.update_one(
                _held(organization, contact, claim), {"$set": {"generation": None}}
            )

    async def replace(
        self,
        organization: OrganizationId,
        contact: ContactId,
        claim: GenerationClaim,
        findings: Findings,
    ) -> ContactInsights | None:
        own = {"_id": key(organization, contact), "incarnation": claim.incarnation}
        document = findings_document(findings)
        with translated():
            while True:
                stored = await self._contacts.find_one(own, _INSIGHTS_FIELDS)
                if stored is None:
                    return None
                standing = insights_from(stored)
                if standing and standing.findings.request_number >= findings.request_number:
                    return standing
                version = stored["insightsVersion"]
                await self._contacts.update_one(
                    own | {"insightsVersion": version},
                    {"$set": {"insights": document, "insightsVersion": version + 1}},
                )


def _held(organization: OrganizationId, contact: ContactId, claim: GenerationClaim) -> Document:
    return {
        "_id": key(organization, contact),
        "incarnation": claim.incarnation,
        "generation.number": claim.request_number,
    }


def _is_under_way(stored: Document, generation: Document, now: datetime) -> bool:
    """Insights with its number or a higher one say that it has ended."""
    standing = stored.get("insights")
    has_ended = standing is not None and standing["requestNumber"] >= generation["number"]
    return not has_ended and bool(generation["expiresAt"] > now)


def _subject_from(generation: Document) -> GenerationSubject:
    return GenerationSubject(
        language=generation["language"],
        newest_source=InteractionId(generation["newestSource"]),
        newest_revision=generation["newestRevision"],
    )


def _claim_from(stored: Document, generation: Document, *, is_joined: bool) -> GenerationClaim:
    return GenerationClaim(
        request_number=generation["number"],
        incarnation=stored["incarnation"],
        appearances=stored["appearances"],
        expires_at=generation["expiresAt"],
        is_joined=is_joined,
    )
