"""The primary of a replica set steps down in the middle of an import."""

from contextlib import contextmanager, suppress
from functools import partial

import pytest
from pymongo.errors import ExecutionTimeout
from pymongo.uri_parser import parse_uri

from tests.api.intake.lines import CONTACT, CONVERSATION, SMS, text_of
from tests.databases import named
from tests.importing import PEOPLE, Importing, kept
from tests.replica_set import ReplicaSet

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

AT_ONCE = 50
"""The servers insert so many documents of a bulk write at a time."""
FAIL_POINTS = ("--setParameter", "enableTestCommands=1")
SMALL_PARTS = ("--setParameter", f"internalInsertMaxBatchSize={AT_ONCE}")
COUNT = 200
LINES = [
    *PEOPLE,
    *(
        text
        for at in range(COUNT)
        for text in (
            text_of(CONTACT, id=f"c{at}"),
            text_of(CONVERSATION, id=f"v{at}", contact=f"c{at}"),
            text_of(SMS, id=f"i{at}", conversation=f"v{at}"),
        )
    ),
]


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    three = ReplicaSet(tmp_path_factory.mktemp("three"), options=(*FAIL_POINTS, *SMALL_PARTS))
    try:
        yield three.start()
    finally:
        three.stop()


@pytest.fixture(scope="module")
def undisturbed(three):
    url = named(three.url)
    assert imported(url).end() == 0
    return kept(url)


@pytest.mark.parametrize(
    ("point", "collection", "after"),
    [
        ("hangDuringBatchInsert", "interactions", 2),
        ("hangDuringBatchUpdate", "conversations", COUNT + 100),
        ("hangDuringBatchUpdate", "contacts", 2 * COUNT + 100),
    ],
    ids=["as they are inserted", "as conversations are told", "as contacts are told"],
)
def test_a_primary_that_steps_down_in_the_middle_of_a_bulk_write_costs_nothing(
    three, undisturbed, point, collection, after
):
    """R24"""
    url = named(three.url)
    primary = three.primary()
    with hanging(primary, point, f"{parse_uri(url)['database']}.{collection}", after) as reached:
        importing = imported(url)
        reached()
        three.step_down()
        assert not primary.is_primary()

    assert importing.end() == 0
    assert kept(url) == undisturbed
    three.await_whole()


def imported(url):
    importing = Importing(url)
    importing.feed(*LINES)
    return importing


@contextmanager
def hanging(member, point, namespace, after):
    """Stops the writes to a collection after the first ones. Yields a function that waits until they have stopped."""
    data = {"nss": namespace, "shouldCheckForInterrupt": True}
    told = member.command("configureFailPoint", point, mode={"skip": after}, data=data)
    try:
        yield partial(stands, member, point, told["count"] + 1)
    finally:
        member.command("configureFailPoint", point, mode="off")


def stands(member, point, times):
    """Asks repeatedly, because the member answers sooner than the import comes to this write."""
    for _ in range(6):
        with suppress(ExecutionTimeout):
            member.command("waitForFailPoint", point, timesEntered=times, maxTimeMS=10_000)
            return
    raise AssertionError(f"nothing came to {point}")
