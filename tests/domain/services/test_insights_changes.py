"""What has changed since the previous insights (R19, R29)."""

import pytest

from domain.errors import WriterFailed
from domain.generation import GenerationStatement
from domain.insights import Changes
from tests.builders import ago, fact, passage, sms
from tests.domain.services.office import SUMMARY, furnished, script
from tests.fakes.writer import ScriptedWriter

ARRIVED = "The replacement arrived."


@pytest.fixture
async def again(office):
    """The contact wrote a message after the insights were generated."""
    await office.generate()
    await office.save(sms("i2", text=ARRIVED, occurred_at=ago(minutes=1)))
    office.writer.script = [passage(ARRIVED, "i2"), *script("i1")]
    office.feed.events.clear()
    return office


def told_new(office):
    return [
        (event.statement.text, event.statement.is_new)
        for _, event in office.feed.events
        if isinstance(event, GenerationStatement)
    ]


async def test_the_first_insights_tell_of_no_change(office):
    """R19"""
    findings = await office.findings()

    assert findings.changes is None
    assert told_new(office) == [(SUMMARY, False)]


async def test_insights_tell_what_they_add_to_those_before(again):
    """R19"""
    findings = await again.findings()

    assert findings.changes == Changes(added_count=1, removed_count=0)
    assert [(one.text, one.is_new) for one in findings.statements] == [
        (ARRIVED, True),
        (SUMMARY, False),
    ]
    assert not findings.next_action.is_new


async def test_a_statement_is_told_as_new_while_the_writing_goes_on(again):
    """R29"""
    await again.generate()

    assert told_new(again) == [(ARRIVED, True), (SUMMARY, False)]


async def test_another_writer_that_begins_begins_anew():
    """R20, R29"""
    failing = ScriptedWriter(fact("Ana called.", "i1"), WriterFailed("down"))
    office = await furnished(failing, ScriptedWriter(fact("Ana called.", "i1")))
    await office.generate()
    office.feed.events.clear()

    await office.generate()

    assert told_new(office) == [("Ana called.", False), ("Ana called.", False)]
