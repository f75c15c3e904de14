"""What one operation has read so far: requested together, read once, never kept for the next operation."""

from asyncio import Task, create_task, gather
from collections.abc import Awaitable, Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from strawberry.dataloader import DataLoader

from api.graphql.context import Services
from domain.contact import Contact
from domain.conversation import Conversation
from domain.feedback import Feedback
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.insights import ContactInsights, Freshness
from domain.interaction import InteractionHead
from domain.pages import AnyPage, Page, PageRequest
from domain.people import Agent, Organization, Viewer
from domain.services.access import Sight, ViewerSight

if TYPE_CHECKING:
    from api.graphql.types.people import Agent as ShownAgent

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

PageOf = tuple[ContactId, PageRequest]
PageIn = tuple[ConversationId, AnyPage]


class Loaded(Generic[K, V]):
    """Values by key. `get` answers at once for a key that was read, and batches the others."""

    def __init__(self, read: Callable[[Collection[K]], Awaitable[Mapping[K, V]]]) -> None:
        self._read = read
        self._here: dict[K, V | None] = {}
        self._coming: dict[K, Task[None]] = {}
        self._loader: DataLoader[K, V | None] | None = None

    def get(self, key: K) -> Awaitable[V | None] | V | None:
        if key in self._here:
            return self._here[key]
        if self._loader is None:
            self._loader = DataLoader(self._load, cache=False)
        return self._loader.load(key)

    def here(self, key: K) -> V | None:
        return self._here.get(key)

    def all_here(self) -> list[V]:
        return [value for value in self._here.values() if value is not None]

    def put(self, found: Mapping[K, V]) -> None:
        self._here.update(found)

    async def fetch(self, keys: Iterable[K]) -> None:
        """Reads the keys, so that the next `get` of each answers at once. A key that is being read is waited for."""
        wanted = {key for key in keys if key not in self._here}
        if not wanted:
            return
        missing = wanted - self._coming.keys()
        if missing:
            self._coming |= dict.fromkeys(missing, create_task(self._fetch(missing)))
        coming = {self._coming[key] for key in wanted}
        await (coming.pop() if len(coming) == 1 else gather(*coming))

    async def found(self, keys: Collection[K]) -> Mapping[K, V]:
        await self.fetch(keys)
        return {key: value for key in keys if (value := self._here[key]) is not None}

    async def _fetch(self, missing: Collection[K]) -> None:
        try:
            found = await self._read(missing)
            self._here.update({key: found.get(key) for key in missing})
        finally:
            for key in missing:
                del self._coming[key]

    async def _load(self, keys: list[K]) -> list[V | None]:
        await self.fetch(keys)
        return [self._here[key] for key in keys]


class Scope:
    """The view of one operation: everything it reads is visible to its viewer. With `with_words` it also reads what
    was said.
    """

    def __init__(self, services: Services, viewer: Viewer, sight: Sight | None = None) -> None:
        self.services = services
        self.viewer = viewer
        self.organization_id = viewer.organization_id
        self.with_words = True
        self._own_sight = sight or ViewerSight(services.access, viewer)
        self._sight = _Remembered(self)
        self.agents = Loaded(partial(services.contacts.agents, self.organization_id))
        self.lines = Loaded(partial(services.contacts.lines, self.organization_id))
        self.contacts = Loaded(self._read_contacts)
        self.visible = Loaded(self._read_visible)
        self.conversations = Loaded(self._own_sight.conversations)
        self.insights = Loaded(self._read_insights)
        self.freshness = Loaded(self._read_freshness)
        self.feedback = Loaded(self._read_feedback)
        self.interactions = Loaded(self._read_interactions)
        self.pages = Loaded(self._read_pages)
        self.conversation_pages = Loaded(self._read_conversation_pages)
        self.agents_shown: dict[AgentId, ShownAgent] = {}
        self._people: Task[tuple[Organization | None, Agent | None]] | None = None
        self._listed: dict[ContactId, Contact] = {}

    async def contacts_page(self, page: PageRequest, *, search: str | None) -> Page[Contact]:
        """As the list returned them. `contacts` holds those that are visible, without reading them again."""
        found = await self.services.contacts.listed(self.viewer, page, search=search)
        self._listed |= {entry.value.id: entry.value for entry in found.entries}
        return found

    async def people(self) -> tuple[Organization | None, Agent | None]:
        """The viewer's organization and agent as they are now."""
        if self._people is None:
            self._people = create_task(self._read_people())
        return await self._people

    async def _read_people(self) -> tuple[Organization | None, Agent | None]:
        organization, agent = await self.services.access.people(self.viewer)
        if agent is not None:
            self.agents.put({agent.id: agent})
        return organization, agent

    async def _read_contacts(self, ids: Collection[ContactId]) -> Mapping[ContactId, Contact]:
        found, _ = await self.services.contacts.contacts(self._sight, ids, listed=self._listed)
        return found

    async def _read_visible(
        self, ids: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        seen = await self._own_sight.conversations_of(ids)
        for conversations in seen.values():
            self.conversations.put({one.id: one for one in conversations})
        return seen

    async def _read_insights(
        self, ids: Collection[ContactId]
    ) -> Mapping[ContactId, ContactInsights]:
        """Read together with what makes their contacts visible; only those of visible contacts are kept."""
        found, _ = await gather(
            self.services.contacts.insights(self.organization_id, ids), self.visible.fetch(ids)
        )
        return {contact: one for contact, one in found.items() if self.visible.here(contact)}

    async def _read_freshness(self, ids: Collection[ContactId]) -> Mapping[ContactId, Freshness]:
        standing = await self.insights.found(ids)
        found = await gather(*map(self.services.contacts.freshness, standing.values()))
        return dict(zip(standing, found, strict=True))

    async def _read_feedback(self, ids: Collection[ContactId]) -> Mapping[ContactId, Feedback]:
        return await self.services.feedback.given(self.viewer, await self.insights.found(ids))

    async def _read_interactions(
        self, ids: Collection[InteractionId]
    ) -> Mapping[InteractionId, InteractionHead]:
        return await self.services.contacts.interactions(
            self._sight, ids, with_words=self.with_words
        )

    async def _read_pages(
        self, pages: Collection[PageOf]
    ) -> Mapping[PageOf, Page[InteractionHead]]:
        seen = await self.visible.found([contact for contact, _ in pages])
        found = await gather(
            *(self._read_page(seen.get(contact, ()), page) for contact, page in pages)
        )
        return dict(zip(pages, found, strict=True))

    async def _read_conversation_pages(
        self, pages: Collection[PageIn]
    ) -> Mapping[PageIn, Page[InteractionHead]]:
        seen = await self.conversations.found({conversation for conversation, _ in pages})
        shown = [(key, seen[key[0]]) for key in pages if key[0] in seen]
        found = await gather(*(self._read_page([one], page) for (_, page), one in shown))
        return {key: page for (key, _), page in zip(shown, found, strict=True)}

    async def _read_page(
        self, seen: Collection[Conversation], page: AnyPage
    ) -> Page[InteractionHead]:
        found = await self.services.contacts.interactions_page(
            self.organization_id, seen, page, with_words=self.with_words
        )
        self.interactions.put({entry.value.id: entry.value for entry in found.entries})
        return found


class _Remembered:
    """The scope's sight, with the conversations that it has seen so far."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    @property
    def organization_id(self) -> OrganizationId:
        return self._scope.organization_id

    async def conversations(
        self, ids: Collection[ConversationId]
    ) -> Mapping[ConversationId, Conversation]:
        return await self._scope.conversations.found(ids)

    async def conversations_of(
        self, contacts: Collection[ContactId]
    ) -> Mapping[ContactId, Sequence[Conversation]]:
        return await self._scope.visible.found(contacts)
