"""What was made from a deleted interaction goes with it (R19, R21, R23)."""

from itertools import count

import pytest

from domain.errors import SourceDeleted
from storage.mongo.documents import key
from storage.mongo.preparing import finish
from storage.mongo.removal import remove_interaction
from storage.mongo.unfinished import left_unfinished
from tests.builders import call, contact, conversation, reference, sms
from tests.fakes.repositories import in_mongo
from tests.storage.claims import claimed, replaced, standing, subject
from tests.storage.dying import Dying, Killed, documents_of, put_back


@pytest.fixture
async def repositories(database_on_both):
    """How it is stored does not depend on the driver."""
    repositories = in_mongo(database_on_both)
    await repositories.save(contact(), conversation(), conversation("v2"), call("i1"), sms("i2"))
    return repositories


async def written(repositories, *sources, about=None):
    read = tuple(reference(one) for one in sources)
    return await replaced(repositories, await claimed(repositories, about), sources=read)


async def test_insights_go_with_an_interaction_that_they_read_and_keep_their_version(repositories):
    """R19, R23"""
    await written(repositories, "i1", "i2")

    await repositories.interactions.delete("acme", "i2")

    assert await standing(repositories) is None
    assert (await written(repositories, "i1")).version == 2


async def test_insights_stay_when_an_interaction_goes_that_they_did_not_read(repositories):
    """R23"""
    await written(repositories, "i1")

    await repositories.interactions.delete("acme", "i2")

    assert (await standing(repositories)).version == 1


async def test_insights_go_with_a_conversation_that_they_read(repositories):
    """R23"""
    await repositories.save(sms("i3", conversation_id="v2"))
    await written(repositories, "i1", "i3")

    await repositories.conversations.delete("acme", "v2")

    assert await standing(repositories) is None


async def test_a_claim_of_before_a_deletion_stores_nothing_whatever_it_read(repositories):
    """R23"""
    before = await claimed(repositories)
    await repositories.interactions.delete("acme", "i2")

    with pytest.raises(SourceDeleted):
        await replaced(repositories, before)

    assert await standing(repositories) is None
    assert await repositories.insights.renewals("acme", "c1", before) is None


async def test_a_claim_of_before_a_deletion_gives_the_newer_insights(repositories):
    """R21, R23"""
    before = await claimed(repositories)
    await repositories.interactions.delete("acme", "i2")
    newer = await written(repositories, "i1")

    assert await replaced(repositories, before) == newer


async def test_insights_of_a_former_contact_go_with_what_they_quote(repositories):
    """R23"""
    await written(repositories, "i1")
    await repositories.save(contact("c2"), conversation(contact_id="c2"))

    await repositories.interactions.delete("acme", "i1")

    assert await standing(repositories) is None


async def test_insights_go_after_a_kill_between_any_two_writes_of_the_deletion(
    database_on_both, repositories
):
    """R23"""
    late = await claimed(repositories)
    await written(repositories, "i1", about=subject("de"))
    before = await documents_of(database_on_both)
    for writes in count():
        await put_back(database_on_both, before)
        try:
            await remove_interaction(Dying(database_on_both, writes), key("acme", "i1"))
        except Killed:
            begun = await left_unfinished(database_on_both)
            await finish(database_on_both)
            assert (await standing(repositories) is None) is bool(begun)
        else:
            break
    assert writes > 5
    with pytest.raises(SourceDeleted):
        await replaced(repositories, late)


async def test_a_contact_who_must_not_be_summarized_has_no_insights_and_stays_so(repositories):
    """R13, R23"""
    before = await claimed(repositories)
    await written(repositories, "i1", about=subject("de"))

    await repositories.save(contact(may_be_summarized=False))
    await repositories.save(contact(name="Marie Grand"))

    found = (await repositories.contacts.get_many("acme", ["c1"]))["c1"]
    assert (found.name, found.may_be_summarized) == ("Marie Grand", False)
    assert await standing(repositories) is None
    with pytest.raises(SourceDeleted):
        await replaced(repositories, before)
    assert await repositories.contacts.set_may_be_summarized("acme", "c1", allowed=True)
    assert not await repositories.contacts.set_may_be_summarized("acme", "c9", allowed=False)
    assert (await repositories.contacts.get_many("acme", ["c1"]))["c1"].may_be_summarized
