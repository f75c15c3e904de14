"""What another process has written is told to those who serve open pages (R39)."""

import asyncio
from contextlib import closing

import pytest

from api.live.announcing import MOST_NAMED, Announcements
from api.live.broker import broker_at
from api.live.messages import Codec
from domain.insights import Freshness
from domain.open_pages import Rights
from domain.people import AgentRole
from tests.api.live.hubs import CHANNEL, Database
from tests.waiting import becomes

KEY = ("acme", "c1")
OLD = Freshness(is_up_to_date=False, new_interaction_count=1)

pytestmark = pytest.mark.slow


def announcements(url):
    return Announcements(
        broker_at(url).broadcast, channel=CHANNEL, codec=Codec(process="import", secret=None)
    )


async def test_open_pages_hear_at_once_of_a_contact_an_agent_and_an_organization(redis):
    """R39: the hub never sweeps here."""
    stored, wake = Database(), asyncio.Event()
    announced = announcements(redis.url)
    async with stored.hub(redis.url).run() as hub, announced.run():
        await becomes(hub.is_connected)
        with (
            hub.listen(*KEY, wake) as listening,
            closing(hub.listen_to_rights("acme", "ana", wake)) as rights,
        ):
            await becomes(lambda: listening.contact() and listening.organization())
            await becomes(rights.now)

            stored.freshness, stored.is_enabled = OLD, False
            stored.held = Rights(role=AgentRole.ADMIN)
            announced.touched(contacts=[KEY], agents=[("acme", "ana")], organizations=["acme"])

            await becomes(lambda: listening.contact().freshness == OLD)
            await becomes(lambda: rights.now() == stored.held)
            await becomes(lambda: not listening.organization().contact_insights_enabled)


async def test_what_nobody_follows_is_not_read(redis):
    """R27"""
    stored = Database()
    async with stored.hub(redis.url).run() as hub:
        await becomes(hub.is_connected)
        announced = announcements(redis.url)
        async with announced.run():
            announced.touched(contacts=[("acme", f"d{at}") for at in range(3 * MOST_NAMED)])
        wake = asyncio.Event()
        with hub.listen(*KEY, wake) as listening:
            await becomes(listening.contact)

    assert stored.reads == 1


async def test_an_import_ends_though_the_broker_never_answers(redis):
    """R26: those who serve find out themselves."""
    redis.stop()
    announced = announcements(redis.url)

    async with asyncio.timeout(20), announced.run():
        announced.touched(contacts=[KEY])
