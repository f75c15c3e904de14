"""Interactions in memory."""

from collections import Counter
from dataclasses import fields, replace

from domain.insights import MAX_COUNT, LeftOut, SourceReference
from domain.interaction import InteractionHead, LeftOutReason
from domain.pages import PageAround, PageBefore, PageRequest
from domain.reading.spoken_language import likely_call_language
from tests.fakes.memory import InteractionRecord, page_around, page_before, page_of, position


class FakePortion:
    """It is settled from the beginning."""

    size = 0

    def __init__(self, interactions):
        self.save_many = interactions.save_many

    async def settle(self):
        pass


class FakeInteractions:
    def __init__(self, memory):
        self._memory = memory

    async def get_many(self, organization, interactions, *, with_words=True):
        known = self._memory.interactions
        return {
            id_: _read(known[organization, id_].interaction, with_words=with_words)
            for id_ in interactions
            if (organization, id_) in known
        }

    async def page(self, organization, conversations, page, *, with_words=True):
        shown = [
            _read(record.interaction, with_words=with_words)
            for conversation in {one.id for one in conversations}
            for record in self._memory.interactions_of(organization, conversation=conversation)
        ]
        placed = [(position(one.occurred_at, one.id), one) for one in shown]
        match page:
            case PageRequest():
                return page_of(placed, page)
            case PageBefore():
                return page_before(placed, page)
            case PageAround():
                return page_around(placed, page)

    async def newest_sources(self, organization, contact, *, since, limit):
        sources = [one for one in self._recent(organization, contact, since) if one.is_source]
        return [(one, _reference(one)) for one in sources[:limit]]

    async def call_languages(self, organization, contact, *, since, limit):
        recent = self._recent(organization, contact, since)
        return [spoken for one in recent if (spoken := likely_call_language(one))][:limit]

    async def left_out(self, organization, contact, *, since, read):
        obstacles = [one.obstacle for one in self._recent(organization, contact, since)]
        counts = Counter(reason for reason in obstacles if reason is not None)
        counts[LeftOutReason.BEYOND_TWELVE] = obstacles.count(None) - read
        return [
            LeftOut(reason=reason, count=min(MAX_COUNT, counts[reason]))
            for reason in LeftOutReason
            if counts[reason] > 0
        ]

    async def revisions(self, organization, contact, interactions):
        found = await self.get_many(organization, interactions)
        return {
            id_: _revision(one)
            for id_, one in found.items()
            if one.is_source and one.contact_id == contact
        }

    async def count_appeared(self, organization, contact, *, after, since, besides):
        appeared = [
            record
            for record in self._memory.interactions_of(organization, contact=contact)
            if record.appearance is not None
            and record.appearance > after
            and record.interaction.occurred_at >= since
            and record.interaction.id not in besides
        ]
        return min(MAX_COUNT, len(appeared))

    async def save_many(self, interactions):
        for interaction in interactions:
            own = interaction.organization_id, interaction.id
            before = self._memory.interactions.get(own)
            appearance = self._appearance(interaction, before)
            self._note(interaction, before and before.interaction)
            self._memory.interactions[own] = InteractionRecord(
                interaction=interaction, appearance=appearance
            )
        return [one for one in interactions if self._is_astray(one)]

    def portion(self):
        return FakePortion(self)

    async def end_portions(self):
        pass

    def _is_astray(self, interaction):
        own = interaction.organization_id, interaction.conversation_id
        held = self._memory.conversations.get(own)
        return held is None or held.contact_id != interaction.contact_id

    def _appearance(self, interaction, before):
        if not interaction.is_source:
            return None
        if (
            before is not None
            and before.appearance is not None
            and before.interaction.contact_id == interaction.contact_id
        ):
            return before.appearance
        return self._memory.appear(interaction.organization_id, interaction.contact_id)

    def _note(self, interaction, before):
        has_moved = before is not None and before.conversation_id != interaction.conversation_id
        if has_moved:
            self._memory.note(before, is_new=False)
        if before != interaction:
            self._memory.note(interaction, is_new=before is None or has_moved)

    async def delete(self, organization, interaction):
        gone = self._memory.interactions.pop((organization, interaction), None)
        if gone is not None:
            self._memory.note(gone.interaction, is_new=False)
            self._memory.forget(organization, [gone.interaction.contact_id])
        return gone is not None

    def _recent(self, organization, contact, since):
        found = self._memory.interactions_of(organization, contact=contact)
        recent = [one.interaction for one in found if one.interaction.occurred_at >= since]
        return sorted(recent, key=lambda one: one.order, reverse=True)


def _read(interaction, *, with_words):
    if with_words:
        return interaction
    held = {field.name: getattr(interaction, field.name) for field in fields(InteractionHead)}
    return InteractionHead(**held)


def _revision(interaction):
    return repr(replace(interaction, contact_id=""))


def _reference(interaction):
    return SourceReference(
        interaction_id=interaction.id,
        conversation_id=interaction.conversation_id,
        channel=interaction.channel,
        direction=interaction.direction,
        occurred_at=interaction.occurred_at,
        revision=_revision(interaction),
    )
