"""Deletions before, during and after a generation (R19, R22, R23)."""

import asyncio

import pytest

from domain.errors import ConversationNotFound, SourceDeleted
from domain.generation import GenerationEnded, GenerationOutcome
from tests.builders import call, contact, conversation, sms
from tests.domain.services.office import furnished, script
from tests.domain.services.taking import deletion
from tests.fakes.writer import ScriptedWriter


def held_writer():
    return ScriptedWriter(*script("i1"), held=True)


def outcomes(office):
    return [
        (number, event.outcome)
        for number, event in office.feed.events
        if isinstance(event, GenerationEnded)
    ]


async def test_a_contact_deleted_during_the_generation_stays_deleted():
    """R23"""
    writer = held_writer()
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.repositories.contacts.delete("acme", "c1")
    writer.go.set()

    with pytest.raises(ConversationNotFound):
        await generating
    assert await office.standing() is None
    assert office.feed.insights == []
    assert outcomes(office) == [(1, GenerationOutcome.FAILED)]


async def test_a_contact_made_again_during_the_generation_gets_nothing_of_the_old():
    """R23"""
    writer = held_writer()
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.repositories.contacts.delete("acme", "c1")
    await office.save(contact(name="Somebody Else"), conversation())
    writer.go.set()

    with pytest.raises(ConversationNotFound):
        await generating
    assert await office.standing() is None
    assert office.feed.insights == []


async def test_a_contact_deleted_before_the_request_is_not_found(office):
    """R23"""
    await office.generate()
    await office.repositories.contacts.delete("acme", "c1")

    with pytest.raises(ConversationNotFound):
        await office.generate()

    assert await office.standing() is None


async def test_a_contact_made_again_begins_with_version_one(office):
    """R19, R23"""
    await office.generate()
    await office.repositories.contacts.delete("acme", "c1")
    await office.save(contact(), conversation(), call("i1"))

    assert await office.standing() is None
    assert (await office.generate()).insights.version == 1


async def test_a_generation_that_may_have_read_a_deleted_source_is_not_stored():
    """R23"""
    writer = held_writer()
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.repositories.interactions.delete("acme", "i1")
    writer.go.set()

    with pytest.raises(SourceDeleted):
        await generating
    assert await office.standing() is None
    assert office.feed.insights == []
    assert outcomes(office) == [(1, GenerationOutcome.FAILED)]


@pytest.mark.parametrize("what", ["interaction", "conversation"])
async def test_a_deleted_source_takes_the_insights_with_it_that_read_it(office, what):
    """R19, R23"""
    await office.save(sms("i2"), conversation("v3"), sms("i3", conversation_id="v3"))
    await office.generate()

    await office.intake.take([deletion(what, {"interaction": "i3", "conversation": "v3"}[what])])

    assert await office.standing() is None
    assert (await office.generate()).insights.version == 2


async def test_what_no_insights_read_leaves_them_when_it_is_deleted(office):
    """R23"""
    await office.save(sms("i9", text=None))
    await office.generate()

    await office.repositories.interactions.delete("acme", "i9")

    assert (await office.standing()).version == 1
