"""Decides what an open page is notified of, from what it was notified of before and from the current state (R39)."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from domain.conversation import Conversation
from domain.generation import GenerationBegun, GenerationEnded, GenerationEvent
from domain.ids import ConversationId
from domain.insights import ContactInsights, Freshness
from domain.live import LiveContact, newest_of
from domain.people import AgentRole, Licence, Organization
from domain.recent import NO_CHANGES, RecentChange, RecentChanges

UP_TO_DATE = Freshness(is_up_to_date=True, new_interaction_count=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """The role and licences of an agent. An agent who does not exist any more has none."""

    role: AgentRole | None = None
    licences: frozenset[Licence] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenContact:
    """A contact as its open pages need it. `freshness` is `None` if there are no insights."""

    live: LiveContact
    freshness: Freshness | None

    def changes_in(self, conversation: ConversationId) -> RecentChanges:
        held = self.live.conversations.get(conversation)
        return NO_CHANGES if held is None else held.changes

    @property
    def numbers(self) -> dict[ConversationId, int]:
        return numbers_in(self.live.conversations)


def numbers_in(conversations: Mapping[ConversationId, Conversation]) -> dict[ConversationId, int]:
    """The number of the last change in each conversation."""
    return {own: one.changes.number for own, one in conversations.items()}


def newest_open(old: OpenContact, new: OpenContact) -> OpenContact:
    """The newest state after `new` was read. Returns `old` itself if nothing changed."""
    live = newest_of(old.live, new.live)
    freshness = new.freshness if live.version == new.live.version else old.freshness
    if live is old.live:
        if freshness == old.freshness and new.numbers == old.numbers:
            return old
        live = replace(new.live, insights=old.live.insights)
    return OpenContact(live=live, freshness=freshness)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """`freshness` is how far the insights were up to date when they were read."""

    insights: ContactInsights
    freshness: Freshness | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """The insights are gone: something that they rest on was deleted, or the contact must not be summarized.

    `version` is the one that the page has.
    """

    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdated:
    """Sources have appeared, changed or gone since the insights were written; or a source that had gone is there
    again.
    """

    insights: ContactInsights
    freshness: Freshness


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """An interaction was added to the conversation, or changed, or has left it."""

    change: RecentChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Progressed:
    """`generation` and `moment` number the event."""

    event: GenerationEvent
    generation: int
    moment: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsChanged:
    """The viewer's role or licences, whatever the switch says."""

    rights: Rights | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Switched:
    organization: Organization


Happening = Replaced | Removed | Outdated | Touched | Progressed | RightsChanged | Switched


def key_of(happening: Happening) -> Hashable:
    """The same for what has the same content, for readers with the same rights."""
    match happening:
        case Replaced():
            return "replaced", happening.insights.version
        case Removed():
            return "removed", happening.version
        case Outdated():
            return "outdated", happening.insights.version, happening.freshness
        case Touched():
            return "touched", happening.change
        case Progressed():
            return "progressed", happening.generation, happening.moment
        case RightsChanged():
            return "rights", happening.rights
        case Switched():
            return "switched", happening.organization.contact_insights_enabled
    assert_never(happening)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """The events of the generation that began last. `number` rises with each generation."""

    number: int = 0
    events: tuple[GenerationEvent, ...] = ()

    @property
    def is_under_way(self) -> bool:
        return bool(self.events) and not isinstance(self.events[-1], GenerationEnded)

    def after(self, event: GenerationEvent) -> "Moments":
        if isinstance(event, GenerationBegun):
            return Moments(number=self.number + 1, events=(event,))
        return Moments(number=self.number, events=(*self.events, event))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What stands now, for all pages on one conversation of a contact."""

    contact: OpenContact
    conversation: ConversationId
    organization: Organization
    moments: Moments

    def is_same_as(self, other: "Standing") -> bool:
        return not self.is_read_before(other) and self.moments is other.moments

    def is_read_before(self, other: "Standing") -> bool:
        """Whether anything but the generation differs."""
        return self.contact is not other.contact or self.organization is not other.organization

    def with_contact(self, contact: OpenContact) -> "Standing":
        return replace(self, contact=contact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a page was notified of, or knew when it opened. Pages with the same knowledge are equal.

    `is_switched_on` is `None` until the first event: the page knows the switch as it was then.
    """

    version: int
    change_number: int
    freshness: Freshness = UP_TO_DATE
    is_switched_on: bool | None = None
    generation: int = 0
    moment: int = 0


Due = tuple[Happening | None, Told]
"""What is due, and what the page was told after it. Without anything due, what the page knows by now."""


def due_to_page(told: Told, now: Standing) -> Due:
    """The next event for the page. Of each kind it gets only the newest state (R27)."""
    if told.is_switched_on is None:
        told = replace(told, is_switched_on=now.organization.contact_insights_enabled)
    insights, freshness = now.contact.live.insights, now.contact.freshness
    if insights is not None and insights.version > told.version:
        return Replaced(insights=insights, freshness=freshness), replace(
            told, version=insights.version, freshness=UP_TO_DATE
        )
    if insights is None and told.version:
        return Removed(version=told.version), replace(told, version=0, freshness=UP_TO_DATE)
    if (now.moments.number, len(now.moments.events)) != (told.generation, told.moment):
        moment = told.moment if told.generation == now.moments.number else 0
        progressed = Progressed(
            event=now.moments.events[moment], generation=now.moments.number, moment=moment
        )
        return progressed, replace(told, generation=now.moments.number, moment=moment + 1)
    if (
        insights is not None
        and freshness is not None
        and insights.version == told.version
        and freshness != told.freshness
    ):
        return Outdated(insights=insights, freshness=freshness), replace(told, freshness=freshness)
    for change in _later(now, told.change_number):
        return Touched(change=change), replace(told, change_number=change.number)
    return _switched(told, now.organization)


def _later(now: Standing, number: int) -> Sequence[RecentChange]:
    changes = now.contact.changes_in(now.conversation)
    return changes.since(number) if changes.number > number else ()


def _switched(told: Told, organization: Organization) -> Due:
    if organization.contact_insights_enabled is told.is_switched_on:
        return None, told
    return Switched(organization=organization), replace(
        told, is_switched_on=organization.contact_insights_enabled
    )
