"""Reads the state that open pages are notified of, and checks the right to see the conversation before each push (R28,
R39).
"""

from asyncio import gather
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, replace

from domain.conversation import Conversation
from domain.errors import ConversationNotFound
from domain.ids import AgentId, AgentKey, ContactKey, ConversationId
from domain.insights import ContactInsights, Freshness
from domain.live import LiveContact
from domain.open_pages import OpenContact, Rights, numbers_in
from domain.ports import AgentRepository, ConversationRepository, InsightsRepository

Known = Callable[[ContactKey], OpenContact | None]
Fresh = Callable[[ContactInsights], Awaitable[Freshness]]


class OpenReader:
    """Reads many contacts of any organizations at once. If a contact is known, only what has changed since is read."""

    def __init__(
        self,
        *,
        insights: InsightsRepository,
        conversations: ConversationRepository,
        agents: AgentRepository,
        freshness: Fresh,
    ) -> None:
        self._insights = insights
        self._conversations = conversations
        self._agents = agents
        self._freshness = freshness

    async def contacts(
        self, keys: Collection[ContactKey], known: Known
    ) -> Mapping[ContactKey, OpenContact]:
        before = {key: one for key in keys if (one := known(key)) is not None}
        # Insights first, then rights: what is pushed is never newer than the rights that it was checked by.
        insights = await self._insights.across(keys)
        replaced = {
            key: one
            for key, one in insights.items()
            if key in before and before[key].live.version != one.version
        }
        held, early = await gather(self._held(keys, before), self._freshness_of(replaced))
        live = {
            key: LiveContact(insights=insights.get(key), conversations=held[key]) for key in keys
        }
        return {
            key: OpenContact(live=live[key], freshness=freshness)
            for key, freshness in (await self._fresh(live, before, early)).items()
        }

    async def rights(self, keys: Collection[AgentKey]) -> Mapping[AgentKey, Rights]:
        found = await self._agents.across(keys)
        return {
            key: Rights(role=found[key].role, licences=found[key].licences)
            if key in found
            else Rights()
            for key in keys
        }

    async def _held(
        self, keys: Collection[ContactKey], before: Mapping[ContactKey, OpenContact]
    ) -> Mapping[ContactKey, Mapping[ConversationId, Conversation]]:
        """The conversations with their last changes. The changes are read only for contacts in which something
        changed.
        """
        found = await self._conversations.across(before) if before else {}
        same: dict[ContactKey, Mapping[ConversationId, Conversation]] = {}
        for key, one in before.items():
            now = {conversation.id: conversation for conversation in found.get(key, ())}
            known = one.live.conversations
            if numbers_in(now) == one.numbers:
                same[key] = {
                    own: known[own] if known[own] == each else _with_changes(each, known[own])
                    for own, each in now.items()
                }
        changed = [key for key in keys if key not in same]
        read = await self._conversations.across(changed, with_changes=True) if changed else {}
        return same | {key: {one.id: one for one in read.get(key, ())} for key in changed}

    async def _freshness_of(
        self, insights: Mapping[ContactKey, ContactInsights]
    ) -> Mapping[ContactKey, Freshness]:
        found = await gather(*map(self._freshness, insights.values()))
        return dict(zip(insights, found, strict=True))

    async def _fresh(
        self,
        live: Mapping[ContactKey, LiveContact],
        before: Mapping[ContactKey, OpenContact],
        early: Mapping[ContactKey, Freshness],
    ) -> Mapping[ContactKey, Freshness | None]:
        """How far the insights of each contact are up to date. If no conversation counted a change, no source can have
        changed, so the known answer is still right, and so is one that was read beside the conversations.
        """

        async def freshness(key: ContactKey, now: LiveContact) -> Freshness | None:
            known = before.get(key)
            if now.insights is None:
                return None
            if known is not None and known.numbers == numbers_in(now.conversations):
                if known.live.version == now.version:
                    return known.freshness
                return early[key]
            return await self._freshness(now.insights)

        found = await gather(*(freshness(key, now) for key, now in live.items()))
        return dict(zip(live, found, strict=True))


def _with_changes(now: Conversation, known: Conversation) -> Conversation:
    return replace(now, changes=known.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The open conversation, and the contact's conversations that its viewer may see."""

    conversation: Conversation
    all: tuple[Conversation, ...]


def seen_by(live: LiveContact, conversation: ConversationId, agent: AgentId) -> Seen:
    """Raises `ConversationNotFound` if the agent may not see the open conversation (R28)."""
    own = live.conversations.get(conversation)
    if own is None or not own.is_visible_to(agent):
        raise ConversationNotFound
    seen = tuple(one for one in live.conversations.values() if one.is_visible_to(agent))
    return Seen(conversation=own, all=seen)
