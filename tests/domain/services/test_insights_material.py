"""The sources that a generation needs at least (R7, R11, R13)."""

from datetime import timedelta

from domain.brief import six_months_before
from domain.errors import NoRecentInteractions, NoTranscribedCall
from tests.builders import NOW, ago, call, conversation, sms, voicemail
from tests.domain.services.office import refused, script

SINCE = six_months_before(NOW)


async def test_nothing_to_read_is_told_before_the_missing_call(office):
    """R13"""
    await office.save(call("i1", said=None))

    await refused(office, NoRecentInteractions)


async def test_a_contact_without_any_interaction_has_nothing_to_read(office):
    """R13"""
    await office.repositories.interactions.delete("acme", "i1")

    assert (await refused(office, NoRecentInteractions)).since == SINCE


async def test_what_is_older_than_six_months_is_nothing_to_read(office):
    """R11, R13"""
    await office.save(call("i1", occurred_at=SINCE - timedelta(milliseconds=1)))

    await refused(office, NoRecentInteractions)


async def test_messages_alone_do_not_do(office):
    """R13"""
    await office.save(call("i1", said=None), sms("i2"))

    assert (await refused(office, NoTranscribedCall)).since == SINCE


async def test_a_voicemail_does_not_stand_in_for_the_call(office):
    """R13"""
    await office.save(call("i1", said=None), voicemail("i2"))

    await refused(office, NoTranscribedCall)


async def test_a_call_older_than_six_months_does_not_do(office):
    """R11, R13"""
    await office.save(call("i1", occurred_at=SINCE - timedelta(milliseconds=1)), sms("i2"))

    await refused(office, NoTranscribedCall)


async def test_a_call_on_the_boundary_of_the_six_months_does(office):
    """R11, R13"""
    await office.save(call("i1", occurred_at=SINCE))

    assert (await office.generate()).insights.version == 1


async def test_the_call_need_not_be_among_the_twelve(office):
    """R13"""
    await office.save(call("i1", occurred_at=ago(days=90)))
    await office.save(*(sms(f"m{at:02}", occurred_at=ago(hours=at)) for at in range(1, 14)))
    office.writer.script = script("m01")

    findings = await office.findings()

    assert "i1" not in {source.interaction_id for source in findings.sources}


async def test_the_call_may_be_in_a_conversation_that_the_agent_may_not_see(office):
    """R7, R13"""
    await office.save(
        conversation("v2", visible_to=frozenset({"ben"})),
        call("i1", conversation_id="v2"),
        sms("i2"),
    )

    assert (await office.generate()).insights.version == 1
