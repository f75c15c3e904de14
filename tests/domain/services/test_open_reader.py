"""What an open page is notified of is read at once, and is never older than what it is shown with (R24, R39)."""

import asyncio

import pytest

from domain.insights import Freshness
from domain.services.open_pages import OpenReader
from tests.builders import sms, viewer

KEY = ("acme", "c1")
OUTDATED = Freshness(is_up_to_date=False, new_interaction_count=1)


class Comparing:
    """Compares insights with their sources as the service does. `meanwhile` happens after the next comparison, and the
    conversations of the contact are read after that.
    """

    def __init__(self, office):
        self._office = office
        self._compared = asyncio.Event()
        self.meanwhile = None
        self.versions = []

    async def __call__(self, insights):
        self.versions.append(insights.version)
        compared = await self._office.contacts.freshness(insights)
        if self.meanwhile is not None:
            happening, self.meanwhile = self.meanwhile, None
            await self._office.repositories.save(happening)
            self._compared.set()
        return compared

    async def across(self, keys, *, with_changes=False):
        if self.meanwhile is not None:
            await self._compared.wait()
        return await self._office.repositories.conversations.across(keys, with_changes=with_changes)


@pytest.fixture
def comparing(office):
    return Comparing(office)


@pytest.fixture
async def reader(office, comparing):
    """Has read what stands after the first generation."""
    await office.insights.generate(viewer(), "v1")
    repositories = office.repositories
    reading = OpenReader(
        insights=repositories.insights,
        conversations=comparing,
        agents=repositories.agents,
        freshness=comparing,
    )
    shown = await reading.contacts([KEY], lambda _: None)
    comparing.versions.clear()
    return lambda: reading.contacts([KEY], shown.get)


async def test_replaced_insights_are_compared_with_their_sources_once(office, reader, comparing):
    """R39"""
    await office.insights.generate(viewer(), "v1")

    read = await reader()

    assert comparing.versions == [2]
    assert read[KEY].live.version == 2
    assert read[KEY].freshness.is_up_to_date


async def test_what_comes_in_while_replaced_insights_are_compared_is_not_missed(
    office, reader, comparing
):
    """R39"""
    await office.insights.generate(viewer(), "v1")
    comparing.meanwhile = sms("i2")

    read = await reader()

    assert comparing.versions == [2, 2]
    assert read[KEY].freshness == OUTDATED
