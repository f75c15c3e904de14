"""The running generations that this process knows of, in whichever process they run (R29).

They are kept while they run and while a reader still reads them. They are dropped when they end.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager

from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationEvent,
    GenerationFailure,
    GenerationOutcome,
)
from domain.ids import ContactId, OrganizationId

Key = tuple[OrganizationId, ContactId]


class _Generation:
    def __init__(self, number: int) -> None:
        self.number = number
        self.events: list[GenerationEvent] = []


class Reader:
    """Takes the events of the running generation from its beginning, then those of later ones. `wake` is set when
    there is more.
    """

    def __init__(self, latest: _Generation | None, wake: asyncio.Event) -> None:
        self.wake = wake
        self._latest = self._reading = latest
        self._at = 0

    def begin(self, generation: _Generation) -> None:
        self._latest = generation

    def take(self) -> GenerationEvent | None:
        """The next event, or `None` if there is none yet."""
        if self._reading is None or self._at == len(self._reading.events):
            if self._reading is self._latest:
                return None
            self._reading, self._at = self._latest, 0
            return self.take()
        self._at += 1
        return self._reading.events[self._at - 1]


class UnderWay:
    """A generation that sends nothing for `lost_after_seconds` has died with its process."""

    def __init__(self, *, lost_after_seconds: float) -> None:
        self._lost_after_seconds = lost_after_seconds
        self._running: dict[Key, _Generation] = {}
        self._readers: defaultdict[Key, set[Reader]] = defaultdict(set)

    def add(self, key: Key, request_number: int, event: GenerationEvent) -> None:
        """Adds an event to the generation of that number. Events of an older generation than the newest are dropped."""
        running = self._running.get(key)
        if running is None or request_number > running.number:
            if not isinstance(event, GenerationBegun):
                return
            running = self._running[key] = _Generation(request_number)
            for reader in self._readers.get(key, ()):
                reader.begin(running)
            self._give_up_later(key, running)
        elif request_number < running.number:
            return
        running.events.append(event)
        if isinstance(event, GenerationEnded):
            del self._running[key]
        for reader in self._readers.get(key, ()):
            reader.wake.set()

    def settle(self, key: Key, request_number: int) -> None:
        """The insights with that number are stored: a generation with this or a lower number has ended, announced or
        not.
        """
        running = self._running.get(key)
        if running is not None and running.number <= request_number:
            is_own = running.number == request_number
            outcome = GenerationOutcome.REPLACED if is_own else GenerationOutcome.SUPERSEDED
            self.add(key, running.number, GenerationEnded(outcome=outcome))

    @contextmanager
    def reading(self, key: Key, wake: asyncio.Event) -> Iterator[Reader]:
        reader = Reader(self._running.get(key), wake)
        self._readers[key].add(reader)
        try:
            yield reader
        finally:
            self._readers[key].discard(reader)
            if not self._readers[key]:
                del self._readers[key]

    async def follow(self, key: Key) -> AsyncGenerator[GenerationEvent, None]:
        with self.reading(key, asyncio.Event()) as reader:
            while True:
                reader.wake.clear()
                event = reader.take()
                if event is None:
                    await reader.wake.wait()
                else:
                    yield event

    def _give_up_later(self, key: Key, generation: _Generation) -> None:
        def give_up() -> None:
            if self._running.get(key) is generation:
                ended = GenerationEnded(
                    outcome=GenerationOutcome.FAILED, failure=GenerationFailure()
                )
                self.add(key, generation.number, ended)

        asyncio.get_running_loop().call_later(self._lost_after_seconds, give_up)
