"""What one operation has read so far: asked for together, read once, never kept for the next."""

from asyncio import gather
from collections.abc import Awaitable, Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import partial
from typing import Generic, TypeVar

from strawberry.dataloader import DataLoader

from api.context import Services
from domain.contact import Contact
from domain.conversation import Conversation
from domain.ids import ContactId
from domain.insights import ContactInsights, Freshness
from domain.interaction import Interaction
from domain.pages import Page, PageRequest
from domain.people import Agent, Organization, Viewer
from domain.services.access import Sight, ViewerSight

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Loaded(Generic[K, V]):
    """Values by key. `get` answers at once for what is here and batches the rest."""

    def __init__(self, read: Callable[[Collection[K]], Awaitable[Mapping[K, V]]]) -> None:
        self._read = read
        self._here: dict[K, V | None] = {}
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
        """Makes sure that the next `get` of each answers at once."""
        missing = {key for key in keys if key not in self._here}
        if missing:
            found = await self._read(missing)
            self._here.update({key: found.get(key) for key in missing})

    async def _load(self, keys: list[K]) -> list[V | None]:
        await self.fetch(keys)
        return [self._here[key] for key in keys]


class Scope:
    """One operation's view: everything it reads is within its sight."""

    def __init__(self, services: Services, viewer: Viewer, sight: Sight | None = None) -> None:
        self.services = services
        self.viewer = viewer
        self.organization_id = viewer.organization_id
        self._sight = sight or ViewerSight(services.access, viewer)
        self.agents = Loaded(partial(services.contacts.agents, self.organization_id))
        self.lines = Loaded(partial(services.contacts.lines, self.organization_id))
        self.contacts = Loaded(self._read_contacts)
        self.visible = Loaded(self._sight.conversations_of)
        self.conversations = Loaded(self._sight.conversations)
        self.insights = Loaded(self._read_insights)
        self.freshness = Loaded(self._read_freshness)
        self.interactions = Loaded(partial(services.contacts.interactions, self._sight))
        self._pages: dict[tuple[ContactId, PageRequest], Page[Interaction]] = {}
        self._people: tuple[Organization | None, Agent | None] | None = None

    def see(self, seen: Mapping[ContactId, Sequence[Conversation]]) -> None:
        """Keeps what was found visible: contacts, and with them their conversations."""
        self.visible.put(seen)
        for conversations in seen.values():
            self.conversations.put({one.id: one for one in conversations})

    async def people(self) -> tuple[Organization | None, Agent | None]:
        """The viewer's organization and agent as they stand now."""
        if self._people is None:
            self._people = await self.services.access.people(self.viewer)
        return self._people

    async def interactions_page(self, contact: ContactId, page: PageRequest) -> Page[Interaction]:
        await self.visible.fetch([contact])
        seen = self.visible.here(contact) or ()
        found = await self.services.contacts.interactions_page(self.organization_id, seen, page)
        self._pages[contact, page] = found
        self.interactions.put({entry.value.id: entry.value for entry in found.entries})
        return found

    def page_here(self, contact: ContactId, page: PageRequest) -> Page[Interaction] | None:
        return self._pages.get((contact, page))

    async def _read_contacts(self, ids: Collection[ContactId]) -> Mapping[ContactId, Contact]:
        found, seen = await self.services.contacts.contacts(self._sight, ids)
        self.see(seen)
        return found

    async def _read_insights(
        self, ids: Collection[ContactId]
    ) -> Mapping[ContactId, ContactInsights]:
        await self.visible.fetch(ids)
        seen = [contact for contact in ids if self.visible.here(contact)]
        return await self.services.contacts.insights(self.organization_id, seen) if seen else {}

    async def _read_freshness(self, ids: Collection[ContactId]) -> Mapping[ContactId, Freshness]:
        await self.insights.fetch(ids)
        standing = [insights for contact in ids if (insights := self.insights.here(contact))]
        found = await gather(*(self.services.contacts.freshness(one) for one in standing))
        return {one.contact_id: fresh for one, fresh in zip(standing, found, strict=True)}
