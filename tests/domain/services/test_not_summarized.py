"""Contacts who must not be summarized (R13, R23)."""

import asyncio

import pytest

from domain.errors import ContactNotSummarized, SourceDeleted
from domain.metering import RecordedOutcome
from tests.builders import contact
from tests.domain.services.office import furnished, refused, script
from tests.fakes.writer import ScriptedWriter


async def test_a_contact_who_must_not_be_summarized_is_refused_and_has_no_insights(office):
    """R13, R23"""
    await office.generate()

    await office.intake.take([contact(may_be_summarized=False)])

    assert await office.standing() is None
    await refused(office, ContactNotSummarized)
    assert office.repositories.records.all[-1].outcome is RecordedOutcome.CONTACT_NOT_SUMMARIZED


async def test_a_generation_under_way_is_not_stored():
    """R23"""
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.intake.take([contact(may_be_summarized=False)])
    writer.go.set()

    with pytest.raises(SourceDeleted):
        await generating
    assert await office.standing() is None


async def test_what_an_import_does_not_say_stays_and_what_it_says_counts(office):
    """R13"""
    await office.intake.take([contact(may_be_summarized=False)])
    await office.intake.take([contact(name="Marie Grand")])
    await refused(office, ContactNotSummarized)

    await office.intake.take([contact(may_be_summarized=True)])

    assert (await office.generate()).insights.version == 1
