"""A storm of Aircall's events: shuffled, doubled, some malformed, and the service killed twice.

`STORM_EVENTS=10000` makes it longer.
"""

import asyncio
import json
import os
import random

import httpx2
import pymongo
import pytest

from bench.webhooks.events import TOKEN, Stream
from storage.mongo.connection import Driver, open_database
from tests.builders import NOW
from tests.databases import Server
from tests.service import eventually, running
from tests.storage.digests import lines_in

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
COUNT = int(os.environ.get("STORM_EVENTS", "400"))
ORGANIZATION = {"kind": "organization", "id": "acme", "name": "Acme", "language": "en"}
AT_ONCE = 8


async def post_all(service, bodies):
    """As Aircall does, sends each event until it is answered, whatever happens to the service meanwhile."""
    left = list(reversed(bodies))
    statuses = []

    async def posting(http):
        while left:
            body = left.pop()
            while True:
                try:
                    answer = await http.post(f"{service.url}/webhooks/aircall", content=body)
                except httpx2.HTTPError:
                    await asyncio.sleep(0.1)  # the service was killed
                    continue
                if answer.status_code < 500:
                    statuses.append(answer.status_code)
                    break

    headers = {"content-type": "application/json"}
    async with httpx2.AsyncClient(headers=headers, trust_env=False, timeout=20) as http:
        await asyncio.gather(*(posting(http) for _ in range(AT_ONCE)))
    return statuses


async def taken(service, url, batches):
    """Posts the batches and kills the service in the middle of each but the last. Returns the answers, when all is
    worked on.
    """
    statuses = []
    for at, bodies in enumerate(batches):
        posting = asyncio.create_task(post_all(service, bodies))
        if at < len(batches) - 1:
            await asyncio.to_thread(wait_for_one_more, url)
            service.kill()
            await asyncio.to_thread(service.start)
        statuses += await posting
    with pymongo.MongoClient(url) as client:
        inbox = client.get_default_database()["inbox"]
        await asyncio.to_thread(
            eventually, lambda: not inbox.count_documents({"state": "waiting"}), within=COUNT
        )
    return statuses


def wait_for_one_more(url):
    """Waits until another interaction is in the records."""
    with pymongo.MongoClient(url) as client:
        placed = client.get_default_database()["interactions"]
        before = placed.estimated_document_count()
        eventually(lambda: placed.estimated_document_count() > before, within=120)


async def state_of(url):
    """All records, and what is known of each thing, without the order in which it came."""
    async with open_database(url, Driver.PYMONGO) as database:
        reports = await database["reports"].find({}).sort("_id").to_list(None)
        known = [(one["_id"], _without_arrival(one["told"]), one["parties"]) for one in reports]
        dead = await database["inbox"].count_documents({"state": "dead"})
        return await lines_in(database), known, dead


def _without_arrival(told):
    """A value that waits has no digest yet, and one that is in the records has no value any more."""
    return {field: (one["at"], one["rank"]) for field, one in sorted(told.items())}


async def storm(tmp_path, name, settings, batches):
    service = running(tmp_path / name, "serve", **settings)
    with service as running_service:
        status = running_service.run("import", "-", input=json.dumps(ORGANIZATION))
        assert status.returncode == 0, status.stderr
        told = ("connect", "aircall", "--organization", "acme")
        assert running_service.run(*told, input=TOKEN).returncode == 0
        statuses = await taken(running_service, settings["MONGODB_URL"], batches)
        return statuses, *await state_of(settings["MONGODB_URL"])


async def test_a_storm_ends_in_the_same_database_as_the_same_events_in_order(tmp_path, settings_on):
    """R26"""
    stream = Stream(now=NOW)
    ordered = [json.dumps(one).encode() for one in stream.ordered(COUNT)]
    chance = random.Random(3)  # noqa: S311
    mixed = [*ordered, *ordered, *stream.malformed(COUNT // 20)]
    chance.shuffle(mixed)
    third = len(mixed) // 3
    batches = [mixed[:third], mixed[third : 2 * third], mixed[2 * third :]]

    clean = settings_on(Server.MONGOD, Driver.MOTOR)
    statuses, lines, known, dead = await storm(tmp_path, "clean", clean, [ordered])
    assert (set(statuses), dead) == ({200}, 0)
    assert len(lines) > COUNT // 5

    wild = settings_on(Server.MONGOD, Driver.MOTOR)
    statuses, same_lines, same_known, dead = await storm(tmp_path, "wild", wild, batches)

    assert set(statuses) == {200, 400, 403}
    assert dead == 4  # each kind that can be attributed, once
    assert same_known == known
    assert same_lines == lines
