"""Interactions in MongoDB: read by whoever shows or generates, written by intake."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from domain.conversation import Conversation
from domain.ids import ContactId, InteractionId, OrganizationId
from domain.insights import MAX_COUNT, LeftOut, SourceReference
from domain.interaction import Interaction, LeftOutReason
from domain.pages import Entry, Page, PageRequest
from storage.mongo.connection import Database, translated
from storage.mongo.documents import SOURCE, Document, interaction_from, key, own_id, position
from storage.mongo.interaction_batch import write_interactions
from storage.mongo.interaction_writes import remove_interaction
from storage.mongo.queries import FIRST_WINDOW_DAYS, by_ids, latest

_FIRST_WINDOW = timedelta(days=FIRST_WINDOW_DAYS)
_NEVER_SOURCES = [reason for reason in LeftOutReason if reason is not LeftOutReason.BEYOND_TWELVE]


class MongoInteractions:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._interactions = database["interactions"]

    async def get_many(
        self, organization: OrganizationId, interactions: Collection[InteractionId]
    ) -> Mapping[InteractionId, Interaction]:
        keys = (key(organization, interaction) for interaction in interactions)
        async with translated():
            stored = await by_ids(self._interactions, keys)
        found = [interaction_from(document) for document in stored]
        return {interaction.id: interaction for interaction in found}

    async def page(
        self,
        organization: OrganizationId,
        conversations: Collection[Conversation],
        page: PageRequest,
    ) -> Page[Interaction]:
        times = [one.last_interaction_at for one in conversations if one.last_interaction_at]
        async with translated():
            found = await latest(
                self._interactions,
                [{"conversation": key(organization, one.id)} for one in conversations],
                "position",
                limit=page.size + 1,
                below=page.after,
                window_from=position(max(times) - _FIRST_WINDOW) if times else None,
            )
        return Page(
            entries=[
                Entry(position=document["position"], value=interaction_from(document))
                for document in found[: page.size]
            ],
            has_next=len(found) > page.size,
        )

    async def newest_sources(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[tuple[Interaction, SourceReference]]:
        sources: Document = {"contact": key(organization, contact), "standing": SOURCE}
        async with translated():
            newest = await latest(
                self._interactions,
                [sources],
                "position",
                limit=limit,
                not_below=position(since),
                window_from=position(since + 5 * _FIRST_WINDOW),
            )
        return [_with_reference(document) for document in newest]

    async def call_languages(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[str]:
        async with translated():
            calls = await latest(
                self._interactions,
                [{"contact": key(organization, contact)}],
                "callPosition",
                limit=limit,
                not_below=position(since),
                fields=("callPosition", "callLanguage"),
            )
        return [call["callLanguage"] for call in calls]

    async def left_out(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, read: int
    ) -> Sequence[LeftOut]:
        own = key(organization, contact)

        async def count(standing: str, limit: int) -> int:
            wanted = {"contact": own, "standing": standing, "position": {"$gte": position(since)}}
            return await self._interactions.count_documents(wanted, limit=limit)

        async with translated():
            sources, *others = await asyncio.gather(
                count(SOURCE, MAX_COUNT + read),
                *(count(reason.value, MAX_COUNT) for reason in _NEVER_SOURCES),
            )
        counts = {LeftOutReason.BEYOND_TWELVE: max(0, sources - read)}
        counts |= dict(zip(_NEVER_SOURCES, others, strict=True))
        return [LeftOut(reason=reason, count=count) for reason, count in counts.items() if count]

    async def revisions(
        self,
        organization: OrganizationId,
        contact: ContactId,
        interactions: Collection[InteractionId],
    ) -> Mapping[InteractionId, str]:
        keys = (key(organization, interaction) for interaction in interactions)
        async with translated():
            stored = await by_ids(self._interactions, keys, ("revision", "standing", "contact"))
        return {
            InteractionId(own_id(document["_id"])): document["revision"]
            for document in stored
            if document["standing"] == SOURCE and document["contact"] == key(organization, contact)
        }

    async def count_appeared(
        self,
        organization: OrganizationId,
        contact: ContactId,
        *,
        after: int,
        since: datetime,
        besides: Collection[InteractionId],
    ) -> int:
        """Answered by the index alone, up to the limit. The order is that of the index which is meant."""
        appeared = {
            "contact": key(organization, contact),
            "standing": SOURCE,
            "appearance": {"$gt": after},
            "position": {"$gte": position(since)},
        }
        async with translated():
            found = (
                await self._interactions.find(appeared, {"_id": 0, "position": 1})
                .sort([("appearance", -1)])
                .limit(MAX_COUNT + len(besides))
                .to_list(None)
            )
        known = set(besides)
        new = sum(own_id(document["position"]) not in known for document in found)
        return min(MAX_COUNT, new)

    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        async with translated():
            return await write_interactions(self._database, interactions)

    async def delete(self, organization: OrganizationId, interaction: InteractionId) -> bool:
        async with translated():
            return await remove_interaction(self._database, key(organization, interaction))


def _with_reference(document: Document) -> tuple[Interaction, SourceReference]:
    interaction = interaction_from(document)
    return interaction, SourceReference(
        interaction_id=interaction.id,
        conversation_id=interaction.conversation_id,
        channel=interaction.channel,
        direction=interaction.direction,
        occurred_at=interaction.occurred_at,
        revision=document["revision"],
    )
