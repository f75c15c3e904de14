"""Reports that are interrupted anywhere, or come to two processes at once, end in the same records."""

from dataclasses import replace

import pytest

from api.wiring import intake_over, merging_over
from domain.interaction import Interaction, Speaker, Transcript, Utterance
from domain.reports import Field, Report, ReportKind, Told
from storage.mongo.connection import Driver
from tests.builders import NOW, agent, line, organization
from tests.databases import Server, emptied
from tests.fakes.repositories import in_mongo
from tests.storage.digests import digest

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

NUMBER = "+33639980101"
WORDS = Transcript(language="fr", utterances=(Utterance(speaker=Speaker.CONTACT, text="Bonjour"),))


def report(kind, own, **values):
    told = {Field[name]: Told(value=one, at=NOW) for name, one in values.items()}
    return Report(organization_id="acme", kind=kind, id=own, told=told)


CALL = report(
    ReportKind.INTERACTION,
    "s:call:1",
    CHANNEL="CALL",
    DIRECTION="INBOUND",
    OCCURRED_AT=NOW,
    LINE="l1",
    AGENT="ana",
    NUMBER=NUMBER,
    TRANSCRIPT=WORDS,
)
ENTRY = report(ReportKind.CONTACT, "s:contact:5", NUMBERS=(NUMBER,), NAME="Nadia")


class Killed(BaseException):
    """Ends a call as a kill of its process would: nothing after it is done."""


class Counted:
    """Calls another object, and is killed before the call with number `last`."""

    def __init__(self, inner, calls):
        self._inner, self._calls = inner, calls

    def __getattr__(self, name):
        method = getattr(self._inner, name)

        async def calling(*arguments, **options):
            if self._calls.pop() is None:
                raise Killed
            return await method(*arguments, **options)

        return calling


@pytest.fixture
async def database(opened):
    async with opened(Server.MONGOD, Driver.PYMONGO) as database:
        yield database


async def furnished(database):
    await emptied(database)
    repositories = in_mongo(database)
    await repositories.save(organization(), line(), agent("ana"))
    return repositories


async def test_reports_that_were_interrupted_anywhere_are_completed_by_the_same_again(database):
    repositories = await furnished(database)
    await merging_over(repositories, intake_over(repositories)).record([CALL, ENTRY])
    expected = await digest(database)
    interrupted = 0
    while True:
        repositories = await furnished(database)
        calls = [None, *[True] * interrupted]
        names = ("reports", "contacts", "conversations", "interactions")
        counted = replace(
            repositories, **{one: Counted(getattr(repositories, one), calls) for one in names}
        )
        try:
            await merging_over(counted, intake_over(counted)).record([CALL, ENTRY])
        except Killed:
            interrupted += 1
        else:
            break
        await merging_over(repositories, intake_over(repositories)).record([CALL, ENTRY])
        assert await digest(database) == expected

    assert interrupted > len(names)


async def test_an_interaction_is_with_whom_another_process_names_meanwhile(database):
    """R28"""
    repositories = await furnished(database)
    other = merging_over(repositories, intake_over(repositories))
    intake = intake_over(repositories)

    class Meanwhile:
        """Before the interaction is saved, another process is told whose number it is."""

        async def take(self, records):
            if any(isinstance(one, Interaction) for one in records):
                await other.record([ENTRY])
            return await intake.take(records)

    await merging_over(repositories, Meanwhile()).record([CALL])

    found = await repositories.interactions.get_many("acme", ["s:call:1"])
    assert found["s:call:1"].contact_id == "s:contact:5"
