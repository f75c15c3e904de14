"""Lets one generation compute at a time, so that the first has its insights before the last has begun (R21)."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from heapq import heappop, heappush
from itertools import count
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_ROUNDS_TO_GO_ON = 20
"""Of the event loop, after which a generation that has not gone on computing waits for something else."""

_place: ContextVar[int | None] = ContextVar("place", default=None)


class Computing:
    """Runs functions in threads, at most `at_once` of them: threads share the interpreter, and more end no sooner.

    Of those that wait, the one goes on whose generation began first. While a generation waits for a database or a
    model, others compute.
    """

    def __init__(self, *, at_once: int = 1) -> None:
        self._free = at_once
        self._numbers = count()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []

    @contextmanager
    def generation(self) -> Iterator[None]:
        """All that is computed within has one place in the order, that of its beginning."""
        before = _place.set(next(self._numbers))
        try:
            yield
        finally:
            _place.reset(before)

    async def __call__(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        await self._turn()
        # A thread cannot be broken off: its turn ends when it does, even if nobody waits for it any more.
        running = asyncio.ensure_future(asyncio.to_thread(function, *args, **kwargs))
        running.add_done_callback(self._end)
        return await asyncio.shield(running)

    async def _turn(self) -> None:
        if self._free:
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        number = next(self._numbers)
        place = _place.get()
        heappush(self._waiting, (number if place is None else place, number, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self._pass_on()
            raise

    def _end(self, running: asyncio.Future[T]) -> None:
        if not running.cancelled():
            running.exception()  # else a failure is reported that nobody waited for
        self._pass_on_after(_ROUNDS_TO_GO_ON)

    def _pass_on_after(self, rounds: int) -> None:
        """The generation that computed asks for its next turn first, if it has one at once."""
        if rounds:
            asyncio.get_running_loop().call_soon(self._pass_on_after, rounds - 1)
        else:
            self._pass_on()

    def _pass_on(self) -> None:
        while self._waiting:
            _, _, turn = heappop(self._waiting)
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1
