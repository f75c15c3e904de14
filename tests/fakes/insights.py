"""Insights and claims in memory."""

from domain.changes import following
from domain.errors import SourceDeleted
from domain.generation import GenerationClaim
from domain.insights import ContactInsights
from tests.fakes.memory import UnderWay


class FakeInsights:
    def __init__(self, memory):
        self._contacts = memory.contacts

    async def get_many(self, organization, contacts):
        found = await self.across([(organization, contact) for contact in contacts])
        return {contact: insights for (_, contact), insights in found.items()}

    async def across(self, keys):
        found = ((own, self._contacts.get(own)) for own in keys)
        return {
            own: _standing(*own, record)
            for own, record in found
            if record is not None and record.findings is not None
        }

    async def claim(self, organization, contact, subject, *, lapsed=None):
        record = self._contacts.get((organization, contact))
        if record is None:
            return None
        self._end(record, lapsed)
        joined = await self.under_way(organization, contact, subject)
        if joined is not None:
            return joined
        record.request_number += 1
        held = UnderWay(subject=subject)
        record.under_way[record.request_number] = held
        return _claim(record, record.request_number, held, is_joined=False)

    async def under_way(self, organization, contact, subject):
        record = self._contacts.get((organization, contact))
        held = record.under_way.items() if record else ()
        for number, one in held:
            if one.subject == subject and number > _request_number(record):
                return _claim(record, number, one, is_joined=True)
        return None

    @staticmethod
    def _end(record, lapsed):
        for number, held in list(record.under_way.items()):
            claim = _claim(record, number, held, is_joined=True)
            if claim.is_unrenewed_since(lapsed) or number < _request_number(record):
                record.under_way.pop(number)

    async def renew(self, organization, contact, claim):
        record = self._same(organization, contact, claim)
        if record is not None and claim.request_number in record.under_way:
            record.under_way[claim.request_number].renewals += 1

    async def renewals(self, organization, contact, claim):
        record = self._same(organization, contact, claim)
        held = record and record.under_way.get(claim.request_number)
        return held.renewals if held else None

    async def release(self, organization, contact, claim):
        record = self._same(organization, contact, claim)
        if record is not None:
            record.under_way.pop(claim.request_number, None)

    async def replace(self, organization, contact, claim, findings):
        record = self._same(organization, contact, claim)
        if record is None:
            return None
        record.under_way.pop(claim.request_number, None)
        standing = record.findings
        if record.deletions != claim.deletions:
            if standing is not None and standing.request_number > findings.request_number:
                return _standing(organization, contact, record)
            raise SourceDeleted
        if standing is None or standing.request_number < findings.request_number:
            record.findings = following(findings, standing)
            record.version += 1
        return _standing(organization, contact, record)

    def _same(self, organization, contact, claim):
        """The contact's record. `None` if the contact was deleted after the claim."""
        record = self._contacts.get((organization, contact))
        return record if record and record.incarnation == claim.incarnation else None


def _standing(organization, contact, record):
    return ContactInsights(
        organization_id=organization,
        contact_id=contact,
        version=record.version,
        findings=record.findings,
    )


def _request_number(record):
    """The number of the current insights."""
    return record.findings.request_number if record.findings else 0


def _claim(record, number, held, *, is_joined):
    return GenerationClaim(
        request_number=number,
        incarnation=record.incarnation,
        appearances=record.appearances,
        deletions=record.deletions,
        renewals=held.renewals,
        is_joined=is_joined,
    )
