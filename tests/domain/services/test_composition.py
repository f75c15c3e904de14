"""The writers are asked in turn, and each passage is checked (R16, R20, R29)."""

import asyncio
import logging

import pytest

from domain.brief import six_months_before
from domain.computing import Computing
from domain.errors import WriterFailed
from domain.generation import GenerationBegun, GenerationClaim, GenerationStatement
from domain.metering import Meter
from domain.services.composition import MAX_STATEMENTS, Composition, Request
from tests.builders import NOW, agent, brief, call, next_action, passage, reference
from tests.domain.services.office import ADVICE, SUMMARY, script
from tests.fakes.clock import FixedClock, FixedTimer
from tests.fakes.wording import PlainWording
from tests.fakes.writer import ScriptedWriter
from tests.judging import LANGUAGES

REQUEST = Request(
    brief=brief(call("i1")),
    references=(reference("i1"),),
    claim=GenerationClaim(request_number=3, incarnation="one", appearances=5),
    since=six_months_before(NOW),
    left_out=(),
    agent=agent("ana"),
    conversation_id="v1",
)


def composition(*writers, deadline_seconds=5):
    return Composition(
        writers=writers,
        wording=PlainWording(),
        languages=LANGUAGES,
        clock=FixedClock(),
        deadline_seconds=deadline_seconds,
        computing=Computing(),
    )


async def composed(*writers, told=None, **options):
    tell = (lambda _: None) if told is None else told.append
    return await composition(*writers, **options).compose(
        REQUEST, tell=tell, meter=Meter(FixedTimer())
    )


async def failure(*writers, **options):
    with pytest.raises(WriterFailed) as caught:
        await composed(*writers, **options)
    return caught.value


def failing(*, name="model", **values):
    return ScriptedWriter(WriterFailed("down", **values), name=name)


async def test_the_findings_carry_the_number_and_the_appearances_of_their_claim():
    """R21, R22"""
    findings = await composed(ScriptedWriter(*script("i1")))

    assert (findings.request_number, findings.appearances) == (3, 5)
    assert findings.sources == REQUEST.references


async def test_the_only_writer_that_fails_fails_the_generation():
    """R20"""
    assert (await failure(failing(retry_after_seconds=9))).retry_after_seconds == 9


async def test_another_writer_steps_in_where_the_operator_asked_for_it_and_is_named():
    """R20"""
    model = failing()

    findings = await composed(model, ScriptedWriter(*script("i1"), name="extractive"))

    assert findings.writer == "extractive"
    assert len(model.briefs) == 1


async def test_the_second_writer_is_not_asked_while_the_first_writes():
    """R20"""
    second = ScriptedWriter(*script("i1"), name="extractive")

    findings = await composed(ScriptedWriter(*script("i1"), name="model"), second)

    assert findings.writer == "model"
    assert second.briefs == []


@pytest.mark.parametrize(
    "first",
    [failing(), ScriptedWriter(), ScriptedWriter(passage(SUMMARY, "i9"))],
    ids=["fails", "writes nothing", "writes nothing acceptable"],
)
async def test_the_second_writer_steps_in_for_one_that_wrote_nothing_acceptable(first):
    """R16, R20"""
    findings = await composed(first, ScriptedWriter(*script("i1"), name="extractive"))

    assert findings.writer == "extractive"


async def test_the_second_writer_steps_in_for_one_that_is_too_slow():
    """R20"""
    slow = ScriptedWriter(*script("i1"), held=True)

    findings = await composed(
        slow, ScriptedWriter(*script("i1"), name="extractive"), deadline_seconds=2
    )

    assert findings.writer == "extractive"


async def test_nothing_that_the_first_writer_wrote_is_left_when_the_second_steps_in():
    """R20"""
    first = ScriptedWriter(
        passage("Marie Petit would like a replacement.", "i1"),
        next_action("Replace the parcel.", "i1"),
        WriterFailed("broken off"),
    )

    findings = await composed(first, ScriptedWriter(passage(SUMMARY, "i1"), name="extractive"))

    assert [statement.text for statement in findings.statements] == [SUMMARY]
    assert findings.next_action.text.startswith("en read ")


async def test_readers_are_told_to_begin_again_when_another_writer_steps_in():
    """R20, R29"""
    told = []
    first = ScriptedWriter(script("i1")[0], WriterFailed("broken off"))

    await composed(first, ScriptedWriter(*script("i1")), told=told)

    kinds = [type(event) for event in told]
    assert kinds == [GenerationStatement, GenerationBegun, GenerationStatement]
    assert told[1] == GenerationBegun(requested_by="ana", started_at=NOW)


async def test_when_all_fail_the_last_failure_counts():
    """R20"""
    assert (await failure(failing(), ScriptedWriter())).reason == "nothing acceptable"


async def test_when_all_fail_how_long_to_wait_is_told_whoever_knew_it():
    """R20"""
    last = await failure(failing(retry_after_seconds=9), ScriptedWriter())

    assert last.retry_after_seconds == 9


async def test_when_all_fail_that_waiting_does_not_help_is_told_whoever_knew_it():
    """R20"""
    last = await failure(failing(needs_administrator=True), ScriptedWriter())

    assert last.needs_administrator


async def test_both_writers_have_the_whole_deadline():
    """R20, R21: so a claim must last longer than both."""
    both = composition(ScriptedWriter(), ScriptedWriter(), deadline_seconds=60)

    assert both.longest.total_seconds() == 120


async def test_a_failure_is_logged_with_its_reason_and_nothing_of_what_was_said(caplog):
    with caplog.at_level(logging.WARNING):
        await composed(ScriptedWriter(passage(SUMMARY, "i9"), name="model"))

    assert caplog.messages == ["writer failed: writer=model reason=nothing acceptable"]


async def test_no_more_statements_are_kept_or_told_than_a_reader_reads():
    told = []
    passages = [passage(SUMMARY, "i1")] * (MAX_STATEMENTS + 5)

    findings = await composed(ScriptedWriter(*passages, next_action(ADVICE, "i1")), told=told)

    assert len(findings.statements) == len(told) == MAX_STATEMENTS
    assert findings.next_action is not None


class OpenWriter:
    """Holds a resource while it writes, like a writer that uses the network."""

    name = "open"

    def __init__(self, *passages):
        self._passages = passages
        self.is_open = False

    async def write(self, brief, *, judge, report):
        self.is_open = True
        try:
            for one in self._passages:
                yield one
            await asyncio.sleep(60)
        finally:
            self.is_open = False


async def test_a_writer_that_is_too_slow_is_closed_before_the_next_is_asked():
    """R20: so it releases its resource at once."""
    slow = OpenWriter(*script("i1"))
    seen = []

    class Next:
        name = "next"

        async def write(self, brief, *, judge, report):
            seen.append(slow.is_open)
            yield passage(SUMMARY, "i1")

    await composed(slow, Next(), deadline_seconds=0.1)

    assert seen == [False]


async def test_a_writer_is_closed_when_a_check_fails_under_it():
    """A fault in our code does not leave the model's answer open."""
    writer = OpenWriter(passage(None, "i1"))

    with pytest.raises(Exception) as caught:  # noqa: PT011  whatever it is
        await composed(writer)

    assert not writer.is_open
    del caught
