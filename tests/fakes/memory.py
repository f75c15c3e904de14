"""The memory that the repositories share: for each kind of record a dictionary by organization and id."""

from dataclasses import dataclass, field
from operator import itemgetter
from uuid import uuid4

from domain.contact import Contact
from domain.conversation import Conversation
from domain.generation import GenerationSubject
from domain.insights import Findings
from domain.interaction import Interaction
from domain.pages import Entry, Page

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
    return Page(entries=entries[: request.size], has_next=len(entries) > request.size)
