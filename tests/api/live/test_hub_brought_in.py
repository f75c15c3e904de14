"""What a process that serves brings in reaches open pages in every process, without waiting for a sweep."""

import asyncio
from contextlib import aclosing

from tests.api.live.hubs import Database
from tests.waiting import becomes

KEY = ("acme", "c1")


async def test_a_contact_that_was_touched_is_read_again_here_and_elsewhere(redis):
    """R39"""
    stored = Database()
    async with (
        stored.hub(redis.url, "one").run() as one,
        stored.hub(redis.url, "other").run() as other,
    ):
        await becomes(lambda: one.is_connected() and other.is_connected())
        async with aclosing(one.follow(*KEY)) as near, aclosing(other.follow(*KEY)) as far:
            for changes in (near, far):
                assert (await asyncio.wait_for(anext(changes), 10)).insights.version == 1
            stored.version = 2

            one.touched(contacts=[KEY])

            for changes in (near, far):
                assert (await asyncio.wait_for(anext(changes), 10)).insights.version == 2


async def test_an_organization_that_was_touched_is_read_again():
    stored = Database()
    async with stored.hub().run() as hub, aclosing(hub.follow_switch("acme")) as changes:
        assert (await asyncio.wait_for(anext(changes), 10)).contact_insights_enabled
        stored.is_enabled = False

        hub.touched(organizations=["acme"])

        assert not (await asyncio.wait_for(anext(changes), 10)).contact_insights_enabled
