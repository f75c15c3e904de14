"""Somebody sets the clock an hour forward or back while a generation runs: nothing hangs, and versions rise (R21,
R26).
"""

import asyncio
import json
import re
from datetime import datetime, timedelta

import pytest

from domain.clock import system_clock
from tests.client import INSIGHTS, gid
from tests.open_conversation import OpenConversation, all_at, kept_open
from tests.service import running
from tests.waiting import becomes
from tests.writers.openai.fake_server import fake_openai, passage, streamed, written

pytestmark = pytest.mark.slow

HOUR = timedelta(hours=1)
JUMPING = """
import os
from datetime import timedelta
from pathlib import Path
import domain.clock
right = domain.clock.system_clock
apart = Path(os.environ["CLOCK_IS_APART"])
domain.clock.system_clock = lambda: right() + timedelta(seconds=float(apart.read_text()))
"""


class Clock:
    """The clock of a service that is started with its settings."""

    def __init__(self, directory):
        (directory / "sitecustomize.py").write_text(JUMPING)
        self._file = directory / "apart"
        self.set_apart(timedelta())
        self.settings = {"PYTHONPATH": str(directory), "CLOCK_IS_APART": str(self._file)}

    def set_apart(self, apart):
        partial = self._file.with_suffix(".partial")
        partial.write_text(str(apart.total_seconds()))
        partial.replace(self._file)


@pytest.fixture(scope="module")
async def model():
    async with fake_openai() as fake:
        yield fake


@pytest.fixture(scope="module")
def clock(tmp_path_factory):
    return Clock(tmp_path_factory.mktemp("clock"))


@pytest.fixture(scope="module")
def service(tmp_path_factory, clock, model, any_database):
    settings = {"OPENAI_BASE_URL": model.url, "INSIGHTS_MODEL": "m"} | clock.settings
    settings |= any_database()
    with running(tmp_path_factory.mktemp("jumps") / "data", **settings) as service:
        yield service


@pytest.fixture
async def ben(service):
    client = service.client("ben")
    yield client
    await client.close()


def answer_once(event):
    text = json.dumps(written(passage("The parcel is late.", "s1"), next_action=None))
    return streamed(text[:1], event, text[1:])


async def generated_at(client):
    contact = (await client.ask(INSIGHTS, id=gid("Contact", "c3")))["contact"]
    return datetime.fromisoformat(contact["insights"]["generatedAt"])


@pytest.mark.parametrize("apart", [HOUR, -HOUR], ids=["ahead", "back"])
async def test_a_clock_that_jumps_hangs_nothing_and_versions_rise(
    model, clock, service, ben, apart
):
    go = asyncio.Event()
    model.will_answer(answer_once(go))
    clock.set_apart(timedelta())
    before = asyncio.create_task(ben.generate("v3"))
    await becomes(lambda: model.requests)
    clock.set_apart(apart)
    go.set()
    first = (await before)["insights"]["version"]
    reader = OpenConversation(ben, "v3")
    async with kept_open(reader):
        second = (await ben.generate("v3"))["insights"]["version"]
        told_at = await generated_at(ben)
        clock.set_apart(timedelta())
        third = (await ben.generate("v3"))["insights"]["version"]
        await all_at([reader], at_least=third)

    assert abs(told_at - apart - system_clock()) < timedelta(minutes=10)
    assert [second, third] == [first + 1, first + 2]
    assert reader.is_in_order()
    took = [float(one) for one in re.findall(r"seconds=(\S+)", service.log())]
    assert len(took) >= 3
    assert all(0 < seconds < 600 for seconds in took)
