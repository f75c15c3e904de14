"""Only one generation computes at a time (R21)."""

import asyncio
import threading

import pytest

from domain.computing import Computing


class Bench:
    """Steps that run until a test ends them. It remembers what ran, and how many ran at the same time."""

    def __init__(self):
        self.ran = []
        self.most = 0
        self._running = 0
        self.go = threading.Event()

    def step(self, name):
        self._running += 1
        self.most = max(self.most, self._running)
        self.ran.append(name)
        self.go.wait(60)
        self._running -= 1


@pytest.fixture
def bench():
    made = Bench()
    yield made
    made.go.set()


async def generation(computing, bench, name):
    with computing.generation():
        await computing(bench.step, f"{name} reads")
        await computing(bench.step, f"{name} writes")


async def started(computing, bench, *names):
    """Starts them one after the other, and waits each time until the new one waits."""
    tasks = []
    for name in names:
        tasks.append(asyncio.create_task(generation(computing, bench, name)))
        await asyncio.sleep(0)
    return tasks


async def test_the_first_generation_ends_before_the_second_is_read(bench):
    """R21"""
    tasks = await started(Computing(), bench, "first", "second", "third")
    bench.go.set()
    await asyncio.gather(*tasks)

    assert bench.most == 1
    assert bench.ran == [
        f"{name} {step}" for name in ("first", "second", "third") for step in ("reads", "writes")
    ]


async def test_a_generation_that_waits_can_be_cancelled_and_the_next_goes_on(bench):
    """R21"""
    first, second, third = await started(Computing(), bench, "first", "second", "third")
    second.cancel()
    bench.go.set()
    await asyncio.gather(first, third)

    assert second.cancelled()
    assert bench.ran == ["first reads", "first writes", "third reads", "third writes"]


async def test_a_cancelled_generation_keeps_its_turn_until_its_thread_ends(bench):
    """R21"""
    first, second = await started(Computing(), bench, "first", "second")
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)

    assert not any(step.startswith("second") for step in bench.ran)

    bench.go.set()
    await second
    assert bench.most == 1


async def test_a_failure_is_raised_and_gives_the_turn_up():
    """R21"""
    computing = Computing()

    with pytest.raises(ZeroDivisionError):
        await computing(divmod, 1, 0)

    assert await computing(divmod, 7, 2) == (3, 1)
