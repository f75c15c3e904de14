"""A database from an earlier version is converted at start."""

import asyncio
import logging

import pytest

from storage.mongo.documents import CONTACT_SCHEMA
from storage.mongo.indexes import INDEXES
from storage.mongo.preparing import fill_search_terms, prepare
from tests.builders import NOW, contact
from tests.databases import at_leisure
from tests.fakes.repositories import in_mongo
from tests.storage.contact_lists import known, listed

COUNT = 7
OLD_INDEX = [("organization", 1), ("searchKeys", 1)]


@pytest.fixture
async def earlier(database):
    """A database as the version before search terms left it, with its index."""
    repositories = in_mongo(database)
    for at in range(COUNT):
        await known(repositories, f"c{at}", NOW, name=f"Marie {at}")
    await database["contacts"].update_many(
        {},
        {
            "$set": {"schema": 1, "searchKeys": ["marie"]},
            "$unset": {"searchTerms": "", "nameOrder": ""},
        },
    )
    for fields in INDEXES["contacts"][1:]:
        await database["contacts"].drop_index([(field, 1) for field in fields])
    await database["contacts"].create_index(OLD_INDEX)
    yield database
    with at_leisure():
        await prepare(database)


async def test_contacts_of_an_earlier_version_are_found_once_the_database_is_prepared(
    earlier, caplog
):
    await prepare(earlier)

    repositories = in_mongo(earlier)
    assert await listed(repositories, search="mari") == [f"c{at}" for at in range(COUNT)]
    assert await earlier["contacts"].count_documents({"searchKeys": {"$exists": True}}) == 0
    assert await repositories.contacts.get_many("acme", ["c1"]) == {
        "c1": contact("c1", name="Marie 1", last_interaction_at=NOW)
    }
    said = [record.getMessage() for record in caplog.records]
    indexes = "organization_1_searchTerms_1_nameOrder_1, organization_1_phoneNumbers_1, "
    indexes += "organization_1_identities_1, schema_1"
    assert said[0] == (
        f"building the index {indexes} of contacts over {COUNT} documents; "
        "the service answers no requests until then"
    )
    assert said[1].startswith(f"built {indexes} of contacts")
    assert said[2] == f"adding search terms to {COUNT} contacts of an earlier version"
    assert said[3].startswith(f"added search terms to {COUNT} contacts in ")
    assert len(said) == 4


async def test_what_nothing_asks_for_any_more_is_dropped(earlier):
    await prepare(earlier)

    assert set(await earlier["contacts"].index_information()) == {
        "_id_",
        *("_".join(f"{field}_1" for field in fields) for fields in INDEXES["contacts"]),
    }


async def test_several_processes_prepare_at_once(earlier):
    await asyncio.gather(*(prepare(earlier) for _ in range(4)))

    assert len(await listed(in_mongo(earlier), search="marie")) == COUNT


async def test_a_database_that_is_prepared_is_read_and_not_written(earlier, caplog):
    await prepare(earlier)
    caplog.clear()

    await prepare(earlier)

    assert caplog.records == []


@pytest.mark.parametrize("portion", [1, 3, COUNT])
async def test_filling_goes_on_where_another_was_killed(earlier, portion):
    await prepare(earlier)
    await earlier["contacts"].update_many(
        {"name": {"$in": ["Marie 1", "Marie 5"]}},
        {"$set": {"schema": 1}, "$unset": {"searchTerms": "", "nameOrder": ""}},
    )

    await fill_search_terms(earlier, portion=portion)

    assert len(await listed(in_mongo(earlier), search="marie")) == COUNT
    assert await earlier["contacts"].count_documents({"schema": CONTACT_SCHEMA}) == COUNT


async def test_a_new_database_is_prepared_without_a_word(database, caplog):
    caplog.set_level(logging.INFO)

    await prepare(database)

    assert [record for record in caplog.records if record.name.startswith("storage")] == []
