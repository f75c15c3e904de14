"""Reports that come piece by piece, in any order and often, end in the same records."""

import random
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest

from api.wiring import erasing_over, intake_over, merging_over
from domain.erasure import Erasable, Erased, ErasedKind
from domain.interaction import Channel, Speaker, Transcript, Utterance
from domain.reports import Field, Report, ReportKind, Told
from domain.services.placing import contact_of_number
from storage.mongo.connection import Driver
from storage.mongo.erasing import MongoErasures
from tests.builders import NOW, agent, contact, organization
from tests.databases import Server, emptied
from tests.fakes.repositories import in_mongo
from tests.storage.digests import digest

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

ANA, BEN = "+33639980101", "+33639980102"
CALL = ReportKind.INTERACTION
WORDS = Transcript(
    language="fr",
    utterances=(Utterance(speaker=Speaker.CONTACT, text="Bonjour", start_seconds=0.5),),
)


def told(kind, own, minutes=0, rank=0, **values):
    at = NOW + timedelta(minutes=minutes)
    fields = {Field[name]: Told(value=one, at=at, rank=rank) for name, one in values.items()}
    return Report(organization_id="acme", kind=kind, id=own, told=fields)


LINE = told(ReportKind.LINE, "s:number:9", NAME="Support", NUMBER="+33199001200")
USER = told(ReportKind.AGENT, "s:user:7", NAME="Ben Roy", EMAIL="ben@acme.example")


def rung(own, number=ANA, **values):
    common = {"CHANNEL": "CALL", "DIRECTION": "INBOUND", "OCCURRED_AT": NOW, "LINE": LINE.id}
    caller = {} if number is None else {"NUMBER": number}
    return told(CALL, own, **(common | caller | values))


def entry(own="s:contact:5", minutes=0, numbers=(ANA,), **values):
    return told(ReportKind.CONTACT, own, minutes, NUMBERS=numbers, **values)


@pytest.fixture
async def office(opened):
    async with opened(Server.MONGOD, Driver.PYMONGO) as database:
        repositories = in_mongo(database)
        await repositories.save(organization())

        async def contacts():
            stored = await database["contacts"].find({}).to_list(None)
            return sorted((one["name"] or "", *one["phoneNumbers"]) for one in stored)

        async def interaction(own):
            found = await repositories.interactions.get_many("acme", [own])
            return found.get(own)

        yield SimpleNamespace(
            database=database,
            repositories=repositories,
            record=merging_over(repositories, intake_over(repositories)).record,
            contacts=contacts,
            interaction=interaction,
        )


async def test_what_comes_first_waits_for_the_call_that_it_belongs_to(office):
    await office.record([told(CALL, "s:call:1", TRANSCRIPT=WORDS)])
    assert await office.interaction("s:call:1") is None

    await office.record([LINE, rung("s:call:1")])

    assert (await office.interaction("s:call:1")).transcript == WORDS


async def test_words_are_kept_once(office):
    await office.record([LINE, rung("s:call:1", TRANSCRIPT=WORDS)])
    await office.record([told(CALL, "s:call:1", 1, DURATION=9)])

    placed = await office.interaction("s:call:1")
    assert (placed.transcript, placed.duration_seconds) == (WORDS, 9)
    assert "Bonjour" not in str(await office.database["reports"].find({}).to_list(None))


async def test_an_interaction_that_was_deleted_does_not_come_back(office):
    """R23"""
    await office.record([LINE, rung("s:call:1", TRANSCRIPT=WORDS)])
    await office.repositories.interactions.delete("acme", "s:call:1")

    await office.record([rung("s:call:1", TRANSCRIPT=WORDS), told(CALL, "s:call:1", 1, DURATION=9)])

    assert await office.interaction("s:call:1") is None


async def test_a_caller_without_a_number_is_held_until_somebody_is_named(office):
    await office.record([LINE, rung("s:call:1", number=None)])
    assert await office.interaction("s:call:1") is None
    assert await office.contacts() == []

    await office.record([told(CALL, "s:call:1", CONTACT="s:contact:5"), entry(NAME="Ana")])

    assert (await office.interaction("s:call:1")).contact_id == "s:contact:5"
    assert await office.contacts() == [("Ana", ANA)]


async def test_an_entry_of_the_address_book_unites_the_numbers_of_a_contact(office):
    """R10"""
    await office.record([LINE, rung("s:call:1"), rung("s:call:2", number=BEN)])
    assert await office.contacts() == [("", ANA), ("", BEN)]

    await office.record([entry(numbers=(ANA, BEN), NAME="Ana")])
    assert await office.contacts() == [("Ana", ANA, BEN)]

    await office.record([told(ReportKind.CONTACT, "s:contact:5", 1, IS_GONE=True)])
    assert await office.contacts() == [("", ANA), ("", BEN)]


async def test_a_contact_that_was_brought_in_stays_as_it_is(office):
    await office.repositories.save(contact("c1", name="Anna", phone_numbers=(ANA,)))

    await office.record([LINE, entry(NAME="Ana"), rung("s:call:1")])

    assert (await office.interaction("s:call:1")).contact_id == "c1"
    assert await office.contacts() == [("Anna", ANA)]


async def test_an_agent_is_found_by_the_e_mail_address_and_keeps_licence_and_role(office):
    """R1"""
    await office.repositories.save(agent("ben", email="ben@acme.example"))
    before = await office.repositories.agents.get_many("acme", ["ben"])

    await office.record([LINE, USER, rung("s:call:1", AGENT=USER.id)])

    assert (await office.interaction("s:call:1")).agent_id == "ben"
    assert await office.repositories.agents.get_many("acme", ["ben", USER.id]) == before


async def test_the_language_of_a_line_is_ours(office):
    """R15"""
    await office.record([LINE])
    [line] = (await office.repositories.lines.get_many("acme", [LINE.id])).values()
    await office.repositories.save(
        type(line)(**{name: getattr(line, name) for name in line.__slots__} | {"language": "fr"})
    )

    await office.record([told(ReportKind.LINE, LINE.id, 1, NAME="Aide")])

    [line] = (await office.repositories.lines.get_many("acme", [LINE.id])).values()
    assert (line.name, line.language) == ("Aide", "fr")


async def test_shuffled_and_doubled_reports_end_in_the_same_records(office):
    reports = [
        LINE,
        USER,
        entry(numbers=(ANA,), NAME="Anna"),
        entry(minutes=2, numbers=(ANA, BEN), NAME="Ana"),
        told(ReportKind.CONTACT, "s:contact:6", 1, NUMBERS=(BEN,), NAME="Ben"),
        told(ReportKind.CONTACT, "s:contact:6", 3, IS_GONE=True),
    ]
    for at in range(6):
        own = f"s:call:{at}"
        reports += [
            rung(own, number=(ANA, BEN, None)[at % 3], STATUS="IN_PROGRESS"),
            told(CALL, own, 1, rank=1, STATUS="ENDED", DURATION=at, AGENT=USER.id),
            told(CALL, own, 2, TRANSCRIPT=WORDS),
            told(CALL, own, 1, rank=at % 2, CHANNEL=(Channel.CALL, Channel.VOICEMAIL)[at % 2]),
            told(CALL, own, CONTACT="s:contact:5"),
        ]
    found = set()
    chance = random.Random(7)  # noqa: S311
    for _ in range(8):
        mixed = chance.sample(reports, len(reports)) + chance.sample(reports, 12)
        while mixed:
            size = chance.randint(1, 9)
            await office.record(mixed[:size])
            mixed = mixed[size:]
        found.add(await digest(office.database))
        await emptied(office.database)
        await office.repositories.save(organization())

    assert len(found) == 1


async def test_an_erasure_takes_all_that_sources_told_with_it(office):
    await office.record([LINE, entry(NAME="Ana Roy"), rung("s:call:1", TRANSCRIPT=WORDS)])
    erasing = erasing_over(office.repositories, MongoErasures(office.database))
    number = Erasable(ErasedKind.PHONE_NUMBER, "acme", ANA)

    await erasing.erase(number, by="test")

    left = str(await office.database["reports"].find({}).to_list(None))
    assert ANA not in left
    assert "Ana Roy" not in left
    assert await office.interaction("s:call:1") is None


@pytest.mark.parametrize("kind", ["interaction", "phone number"])
async def test_what_was_erased_is_neither_placed_nor_kept(office, kind):
    erased = {"interaction": "s:call:1", "phone number": ANA}[kind]
    thing = Erasable(ErasedKind(kind), "acme", erased)
    await office.repositories.tombstones.save([thing], "r1", NOW)

    merged = await office.record([LINE, entry(NAME="Ana"), rung("s:call:1", TRANSCRIPT=WORDS)])

    assert isinstance(merged.problems["acme", "s:call:1"], Erased)
    assert await office.interaction("s:call:1") is None
    assert "Bonjour" not in str(await office.database["reports"].find({}).to_list(None))


async def test_an_import_line_replaces_what_was_reported(office):
    await office.record([LINE, rung("s:call:1", DURATION=5, TRANSCRIPT=WORDS)])
    placed = await office.interaction("s:call:1")

    line = replace(placed, duration_seconds=0, transcript=None)
    await intake_over(office.repositories).take([line])

    assert await office.interaction("s:call:1") == line


async def test_of_an_erased_contact_each_interaction_tells_that_it_was_erased(office):
    await office.repositories.save(contact("c1", phone_numbers=(ANA,)))
    made = contact_of_number("acme", BEN)
    await office.repositories.tombstones.save(
        [Erasable(ErasedKind.CONTACT, "acme", made)], "r1", NOW
    )

    merged = await office.record([LINE, rung("s:call:1"), rung("s:call:2", number=BEN)])

    assert merged.placed == {("acme", "s:call:1")}
    assert str(merged.problems["acme", "s:call:2"]).startswith("this contact was erased on")
