"""Tombstones: what the intake relies on, for the fakes and MongoDB (R23)."""

from datetime import timedelta

import pytest

from domain.erasure import Erasable, ErasedKind, Marker
from domain.errors import StorageFault, StorageUnavailable
from storage.mongo.tombstones import MongoTombstones
from tests.builders import NOW

CONTACT = Erasable(ErasedKind.CONTACT, "acme", "c1")
NUMBER = Erasable(ErasedKind.PHONE_NUMBER, "acme", "+33639980112")
OTHER = Erasable(ErasedKind.CONTACT, "globex", "c1")


async def test_only_what_was_erased_has_a_tombstone_and_keeps_its_first(repositories):
    """R23"""
    tombstones = repositories.tombstones
    assert await tombstones.number() == 0
    await tombstones.save([CONTACT, NUMBER], "r1", NOW)
    await tombstones.save([CONTACT], "r2", NOW + timedelta(days=1))

    found = await tombstones.among([CONTACT, NUMBER, OTHER])

    assert {thing: one.receipt_id for thing, one in found.items()} == {CONTACT: "r1", NUMBER: "r1"}
    assert found[CONTACT].erased_at == NOW
    assert await tombstones.number() == 2


async def test_lifting_one_lifts_all_of_its_receipt(repositories):
    """R23"""
    tombstones = repositories.tombstones
    await tombstones.save([CONTACT, NUMBER], "r1", NOW)
    await tombstones.save([OTHER], "r2", NOW)

    assert await tombstones.lift(NUMBER) == 2
    assert list(await tombstones.among([CONTACT, NUMBER, OTHER])) == [OTHER]


@pytest.mark.slow
async def test_a_tombstone_holds_neither_id_nor_number(database):
    """R23"""
    await MongoTombstones(database, Marker("k" * 32)).save([CONTACT, NUMBER], "r1", NOW)

    kept = [str(one) for one in await database["tombstones"].find({}).to_list(None)]

    assert len(kept) == 2
    assert not [one for one in kept if "c1'" in one or "639980112" in one or "acme" in one]


@pytest.mark.slow
@pytest.mark.parametrize("marker", [None, Marker("another key, which is too long")])
async def test_without_the_key_of_the_erasure_nothing_is_taken_in(database, marker):
    """R23"""
    await MongoTombstones(database, Marker("k" * 32)).save([CONTACT], "r1", NOW)

    other = MongoTombstones(database, marker)

    for call in (other.number(), other.save([OTHER], "r2", NOW), other.lift(CONTACT)):
        with pytest.raises(StorageUnavailable) as refused:
            await call
        assert refused.value.fault is StorageFault.ERASURE_KEY
