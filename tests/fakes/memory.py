"""The memory that the repositories share: for each kind of record a dictionary by organization and id."""

from collections import defaultdict
from dataclasses import dataclass, field
from operator import itemgetter
from uuid import uuid4

from domain.contact import Contact
from domain.conversation import Conversation
from domain.generation import GenerationSubject
from domain.insights import Findings
from domain.interaction import Interaction
from domain.pages import Entry, Page
from domain.recent import MOST_RECENT, RecentChange, RecentChanges

BEFORE_EVERYTHING = "0001-01-01T00:00:00.000+00:00"


@dataclass(slots=True, kw_only=True)
class UnderWay:
    subject: GenerationSubject
    renewals: int = 0


@dataclass(slots=True, kw_only=True)
class ContactRecord:
    contact: Contact
    incarnation: str = field(default_factory=lambda: uuid4().hex)
    request_number: int = 0
    appearances: int = 0
    version: int = 0
    deletions: int = 0
    findings: Findings | None = None
    under_way: dict[int, UnderWay] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class InteractionRecord:
    interaction: Interaction
    appearance: int | None


@dataclass(slots=True)
class Memory:
    organizations: dict = field(default_factory=dict)
    agents: dict = field(default_factory=dict)
    lines: dict = field(default_factory=dict)
    contacts: dict[tuple, ContactRecord] = field(default_factory=dict)
    conversations: dict[tuple, Conversation] = field(default_factory=dict)
    interactions: dict[tuple, InteractionRecord] = field(default_factory=dict)
    changes: dict[tuple, list] = field(default_factory=lambda: defaultdict(list))
    """For each conversation, the ids of the interactions that changed, and whether they were new."""

    def note(self, interaction, *, is_new):
        own = interaction.organization_id, interaction.conversation_id
        self.changes[own].append((interaction.id, is_new))

    def changes_in(self, organization, conversation):
        noted = self.changes[organization, conversation]
        latest = [
            RecentChange(number=number, interaction_id=own, is_new=is_new)
            for number, (own, is_new) in enumerate(noted, start=1)
        ]
        return RecentChanges(number=len(noted), latest=tuple(latest[-MOST_RECENT:]))

    def forget(self, organization, contacts, *, all_of_them=False):
        """Takes back what was made of deleted interactions. The last contact of an interaction alone counts here."""
        for contact in contacts:
            record = self.contacts.get((organization, contact))
            if record is None:
                continue
            read = record.findings.sources if record.findings else ()
            if all_of_them or any(
                (organization, one.interaction_id) not in self.interactions for one in read
            ):
                record.findings = None
            record.deletions += 1
            record.under_way.clear()

    def interactions_of(self, organization, *, contact=None, conversation=None):
        return [
            record
            for record in self.interactions.values()
            if record.interaction.organization_id == organization
            and contact in (None, record.interaction.contact_id)
            and conversation in (None, record.interaction.conversation_id)
        ]

    def conversations_of(self, organization, contact):
        return [
            one
            for one in self.conversations.values()
            if (one.organization_id, one.contact_id) == (organization, contact)
        ]

    def last_interaction_at(self, organization, **of):
        times = [one.interaction.occurred_at for one in self.interactions_of(organization, **of)]
        return max(times, default=None)

    def appear(self, organization, contact):
        """The next number for a source of the contact that appears."""
        record = self.contacts.get((organization, contact))
        if record is None:
            return 1
        record.appearances += 1
        return record.appearances


def position(moment, own):
    return f"{moment.isoformat(timespec='milliseconds') if moment else BEFORE_EVERYTHING}/{own}"


def page_of(placed, request, *, is_ascending=False):
    """`placed` holds pairs of a position and a value, in any order."""
    ordered = sorted(placed, key=itemgetter(0), reverse=not is_ascending)
    if request.after is not None:
        after = request.after
        ordered = [one for one in ordered if one[0] != after and (one[0] > after) == is_ascending]
    entries = [Entry(position=place, value=value) for place, value in ordered]
    return Page(
        entries=entries[: request.size],
        has_next=len(entries) > request.size,
        has_previous=request.after is not None,
    )


def page_before(placed, request):
    """Of a list whose latest comes first."""
    later = [one for one in placed if request.before is None or one[0] > request.before]
    shown = sorted(later, key=itemgetter(0))[: request.size]
    return Page(
        entries=[Entry(position=place, value=value) for place, value in reversed(shown)],
        has_next=request.before is not None,
        has_previous=len(later) > len(shown),
    )


def page_around(placed, request):
    """Of a list whose latest comes first."""
    ordered = sorted(placed, key=itemgetter(0), reverse=True)
    place = position(request.occurred_at, request.own_id)
    middle = next((at for at, one in enumerate(ordered) if one[0] <= place), len(ordered))
    first = max(0, min(middle - (request.size - 1) // 2, len(ordered) - request.size))
    shown = ordered[first : first + request.size]
    return Page(
        entries=[Entry(position=place, value=value) for place, value in shown],
        has_next=first + request.size < len(ordered),
        has_previous=first > 0,
    )
