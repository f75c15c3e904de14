"""Lets only one generation compute at a time. So if many begin together, the first is finished before the last computes
(R21).
"""

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
"""A generation may pause between two computations. After so many rounds of the event loop, the next generation gets its
turn.
"""

_place: ContextVar[int | None] = ContextVar("place", default=None)


class Computing:
    """Runs functions in threads, at most `at_once` at a time. All threads share one interpreter, so more threads would
    not be faster.

    Of the generations that wait, the one that began first gets the next turn. While a generation waits for a database
    or a model, others compute.
    """

    def __init__(self, *, at_once: int = 1) -> None:
        self._free = at_once
        self._numbers = count()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []

    @contextmanager
    def generation(self) -> Iterator[None]:
        """Everything that is computed inside the block has the same place in the order: that of its beginning."""
        before = _place.set(next(self._numbers))
        try:
            yield
        finally:
            _place.reset(before)

    async def __call__(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        await self._turn()
        # A thread cannot be cancelled. Its turn ends when it ends, even if nobody waits for its result any more.
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
            running.exception()  # otherwise asyncio would log the failure of a cancelled caller
        self._pass_on_after(_ROUNDS_TO_GO_ON)

    def _pass_on_after(self, rounds: int) -> None:
        """Waits so many rounds first, so that the generation that has just computed can take the next turn too."""
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
