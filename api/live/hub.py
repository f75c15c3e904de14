"""Pushes what happens to a contact's insights to every open conversation of the contact, in every process.

Messages are hints: they name a contact and a version. After a message, the hub reads from the database what to push,
and who may see it (R28). It also reads when a reader joins, when the broker comes back, and in a slow sweep. So a
message that is lost, repeated or out of order may delay a push, but no insights are lost (R26).
"""

import asyncio
import logging
from collections import deque
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Iterator,
    Mapping,
)
from contextlib import aclosing, asynccontextmanager, contextmanager
from functools import partial

from api.live.announcing import portions
from api.live.broker import RESYNC, Broker
from api.live.messages import Codec, Key, Message, Progressed, Replaced, Switched, Touched
from api.live.pages import Heard, HeardRights, PagesOf
from api.live.slots import Slots
from api.live.under_way import UnderWay
from api.operating.tally import TALLY
from domain.feed import Listening
from domain.generation import GenerationEvent
from domain.ids import AgentId, AgentKey, ContactId, OrganizationId
from domain.insights import ContactInsights
from domain.live import LiveContact, newest_of
from domain.open_pages import OpenContact
from domain.people import Organization

SWEEP_SECONDS = 5.0
MAX_UNSENT_PROGRESS = 1_000
_RETRY_SECONDS = 0.2

ReadContacts = Callable[[Collection[Key]], Awaitable[Mapping[Key, LiveContact]]]
ReadOrganizations = Callable[
    [Collection[OrganizationId]], Awaitable[Mapping[OrganizationId, Organization]]
]

_log = logging.getLogger(__name__)


class LiveHub:
    """One subscription to one channel of the broadcaster, for the whole life of the process."""

    def __init__(
        self,
        broker: Broker,
        *,
        channel: str,
        read_contacts: ReadContacts,
        read_organizations: ReadOrganizations,
        pages: PagesOf,
        codec: Codec,
        generation_lost_after_seconds: float,
        sweep_seconds: float = SWEEP_SECONDS,
    ) -> None:
        self._broker = broker
        self._broadcast = broker.broadcast
        self._channel = channel
        self._codec = codec
        self._sweep_seconds = sweep_seconds
        self._contacts = Slots(read_contacts, newest_of, on_read=self._settle)
        self._organizations = Slots(read_organizations, _switched)
        self._pages = pages(self._settle_open)
        self._under_way = UnderWay(lost_after_seconds=generation_lost_after_seconds)
        self._unsent: dict[object, Message] = {}
        self._unsent_progress: deque[Progressed] = deque(maxlen=MAX_UNSENT_PROGRESS)
        self._has_unsent = asyncio.Event()
        self._is_sending = True

    @asynccontextmanager
    async def run(self) -> "AsyncIterator[LiveHub]":
        async with self._broadcast:
            loops: tuple[Callable[[], Awaitable[None]], ...] = (
                self._receive,
                self._send,
                self._contacts.keep_reading,
                partial(self._contacts.keep_sweeping, self._sweep_seconds),
                self._organizations.keep_reading,
                partial(self._organizations.keep_sweeping, self._sweep_seconds),
                *self._pages.loops(self._sweep_seconds),
            )
            tasks = [asyncio.create_task(_kept_going(loop)) for loop in loops]
            try:
                yield self
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    def is_connected(self) -> bool:
        """Whether the broker delivers what others publish and accepts what this process publishes."""
        return self._broker.is_up() and not self._unsent

    def replaced(self, insights: ContactInsights) -> None:
        key = (insights.organization_id, insights.contact_id)
        self._tell(Replaced(key=key, version=insights.version), about=key)

    def switched(self, organization: OrganizationId) -> None:
        self._tell(Switched(organization=organization), about=organization)

    def touched(
        self,
        *,
        contacts: Collection[Key] = (),
        agents: Collection[AgentKey] = (),
        organizations: Collection[OrganizationId] = (),
    ) -> None:
        """Tells that something was brought in about these."""
        for organization in organizations:
            self.switched(organization)
        for some in portions(contacts):
            self._tell(message := Touched(contacts=some), about=message)
        for others in portions(agents):
            self._tell(message := Touched(agents=others), about=message)

    def _tell(self, message: Message, *, about: object) -> None:
        """Tells this process at once, and the others through the broker. Replaces an unsent message about the same."""
        self._hear(message)
        self._unsent[about] = message
        self._has_unsent.set()

    def progressed(
        self,
        organization: OrganizationId,
        contact: ContactId,
        request_number: int,
        event: GenerationEvent,
    ) -> None:
        progress = Progressed(
            key=(organization, contact), request_number=request_number, event=event
        )
        self._hear(progress)
        self._unsent_progress.append(progress)
        self._has_unsent.set()

    def follow(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[LiveContact, None]:
        return self._contacts.follow((organization, contact))

    async def current(self, organization: OrganizationId, contact: ContactId) -> LiveContact:
        return await self._contacts.current((organization, contact))

    def follow_switch(self, organization: OrganizationId) -> AsyncGenerator[Organization, None]:
        return self._organizations.follow(organization)

    async def follow_generation(
        self, organization: OrganizationId, contact: ContactId
    ) -> AsyncGenerator[GenerationEvent, None]:
        key = (organization, contact)
        with self._contacts.kept(key):  # so that an end without a message is noticed
            async with aclosing(self._under_way.follow(key)) as events:
                async for event in events:
                    yield event

    @contextmanager
    def listen(
        self, organization: OrganizationId, contact: ContactId, wake: asyncio.Event
    ) -> Iterator[Listening]:
        key = (organization, contact)
        with (
            self._pages.contacts.heard(key, wake),
            self._organizations.heard(organization, wake),
            self._under_way.reading(key, wake) as reader,
        ):
            yield Heard(self._pages.contacts, key, self._organizations, reader)

    def listen_to_rights(
        self, organization: OrganizationId, agent: AgentId, wake: asyncio.Event
    ) -> HeardRights:
        return HeardRights(self._pages.rights, (organization, agent), wake)

    async def open_now(self, organization: OrganizationId, contact: ContactId) -> OpenContact:
        return await self._pages.contacts.current((organization, contact))

    def _settle_open(self, key: Key, contact: OpenContact) -> None:
        self._settle(key, contact.live)

    def _settle(self, key: Key, live: LiveContact) -> None:
        if live.insights is not None:
            self._under_way.settle(key, live.insights.findings.request_number)

    def _hear(self, message: Message) -> None:
        match message:
            case Replaced(key=key, version=version):
                here = self._contacts.here(key)
                if here is None or version > here.version:
                    self._contacts.doubt(key)
                shown = self._pages.contacts.here(key)
                if shown is None or version > shown.live.version:
                    self._pages.contacts.doubt(key)
            case Touched(contacts=contacts, agents=agents):
                for one in contacts:
                    self._contacts.doubt(one)
                    self._pages.contacts.doubt(one)
                for agent in agents:
                    self._pages.rights.doubt(agent)
            case Switched(organization=organization):
                self._organizations.doubt(organization)
            case Progressed(key=key, request_number=number, event=event):
                self._under_way.add(key, number, event)

    async def _receive(self) -> None:
        async with self._broadcast.subscribe(self._channel) as events:
            while True:
                event = await events.get()
                if event.message == RESYNC:
                    self._doubt_all()
                    continue
                message = self._codec.decode(event.message)
                if message is not None:
                    self._hear(message)

    def _doubt_all(self) -> None:
        self._contacts.doubt_all()
        self._organizations.doubt_all()
        self._pages.doubt_all()

    async def _send(self) -> None:
        """If messages cannot be sent, only the newest about each object is kept. It is sent until that succeeds."""
        while True:
            await self._has_unsent.wait()
            self._has_unsent.clear()
            while self._unsent_progress:
                await self._sent(self._unsent_progress.popleft())
            while self._unsent:
                what, message = next(iter(self._unsent.items()))
                if not await self._sent(message):
                    await asyncio.sleep(_RETRY_SECONDS)
                elif self._unsent.get(what) is message:
                    del self._unsent[what]

    async def _sent(self, message: Message) -> bool:
        text = self._codec.encode(message)
        if text is None:
            return True
        try:
            await self._broadcast.publish(self._channel, text)
        except Exception as error:  # noqa: BLE001  whatever it was, the caller tries again
            TALLY.broker_errors += 1
            if self._is_sending:  # logged once, not at each try
                _log.warning("broker did not take a message: %s", type(error).__name__)
            self._is_sending = False
            return False
        self._is_sending = True
        return True


async def _kept_going(loop: Callable[[], Awaitable[None]]) -> None:
    """Restarts the work after a fault in the code. Otherwise the process would look healthy, but receive nothing any
    more.
    """
    while True:
        try:
            await loop()
        except Exception:  # noqa: BLE001  whatever it was, the loop goes on
            _log.exception("a loop of the hub broke off")
        await asyncio.sleep(_RETRY_SECONDS)


def _switched(old: Organization, new: Organization) -> Organization:
    return old if old.contact_insights_enabled == new.contact_insights_enabled else new
