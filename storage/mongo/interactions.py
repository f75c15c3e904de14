"""Interactions in MongoDB: pages and generations read them, the intake writes them."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime

from domain.conversation import Conversation
from domain.ids import ContactId, InteractionId, OrganizationId
from domain.insights import MAX_COUNT, LeftOut, SourceReference
from domain.interaction import Interaction, InteractionHead, LeftOutReason
from domain.pages import AnyPage, Page
from storage.mongo.connection import Database, translated
from storage.mongo.documents import (
    HEAD_FIELDS,
    SOURCE,
    Document,
    head_from,
    interaction_from,
    key,
    own_id,
    position,
)
from storage.mongo.interaction_batch import MongoPortion
from storage.mongo.interaction_pages import InteractionPages
from storage.mongo.numbering import Numbers
from storage.mongo.queries import by_ids, counted, newest
from storage.mongo.removal import remove_interaction
from storage.mongo.together import Find

_NEVER_SOURCES = [reason for reason in LeftOutReason if reason is not LeftOutReason.BEYOND_TWELVE]


class MongoInteractions:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._interactions = database["interactions"]
        self._numbers = Numbers(database)

    async def get_many(
        self,
        organization: OrganizationId,
        interactions: Collection[InteractionId],
        *,
        with_words: bool = True,
    ) -> Mapping[InteractionId, InteractionHead]:
        keys = (key(organization, interaction) for interaction in interactions)
        fields, made_from = _reading(with_words=with_words)
        async with translated():
            stored = await by_ids(self._interactions, keys, fields)
        found = [made_from(document) for document in stored]
        return {interaction.id: interaction for interaction in found}

    async def page(
        self,
        organization: OrganizationId,
        conversations: Collection[Conversation],
        page: AnyPage,
        *,
        with_words: bool = True,
    ) -> Page[InteractionHead]:
        fields, made_from = _reading(with_words=with_words)
        held = [key(organization, one.id) for one in conversations]
        async with translated():
            return await InteractionPages(self._database, held, fields, made_from).page(page)

    async def newest_sources(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[tuple[Interaction, SourceReference]]:
        async with translated():
            sources = await newest(
                self._interactions,
                {"contact": key(organization, contact), "standing": SOURCE},
                "position",
                limit=limit,
                not_below=position(since),
            )
        return [_with_reference(document) for document in sources]

    async def call_languages(
        self, organization: OrganizationId, contact: ContactId, *, since: datetime, limit: int
    ) -> Sequence[str]:
        async with translated():
            calls = await newest(
                self._interactions,
                {"contact": key(organization, contact)},
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
            return await counted(self._interactions, wanted, limit=limit)

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
        """Answered from the index alone, up to the limit. The sort order makes the planner choose the right index."""
        appeared = {
            "contact": key(organization, contact),
            "standing": SOURCE,
            "appearance": {"$gt": after},
            "position": {"$gte": position(since)},
        }
        async with translated():
            found = await Find(
                collection=self._interactions,
                wanted=appeared,
                fields={"_id": 0, "position": 1},
                order={"appearance": -1},
                limit=MAX_COUNT + len(besides),
            ).documents()
        known = set(besides)
        new = sum(own_id(document["position"]) not in known for document in found)
        return min(MAX_COUNT, new)

    async def save_many(self, interactions: Sequence[Interaction]) -> Sequence[Interaction]:
        portion = MongoPortion(self._database)
        misplaced = await portion.save_many(interactions)
        await portion.settle()
        return misplaced

    def portion(self) -> MongoPortion:
        return MongoPortion(self._database, self._numbers)

    async def end_portions(self) -> None:
        async with translated():
            await self._numbers.give_back()

    async def delete(self, organization: OrganizationId, interaction: InteractionId) -> bool:
        return await remove_interaction(self._database, key(organization, interaction))


def _reading(
    *, with_words: bool
) -> tuple[Sequence[str] | None, Callable[[Document], InteractionHead]]:
    """The fields to read, and the function that makes an interaction from them."""
    return (None, interaction_from) if with_words else (HEAD_FIELDS, head_from)


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
