"""Who may generate, and why a request is refused (R1, R2, R5, R13)."""

import asyncio

import pytest

from domain.brief import six_months_before
from domain.errors import (
    ContactInsightsDisabled,
    ConversationNotFound,
    LicenceRequired,
    NoRecentInteractions,
    NoTranscribedCall,
)
from domain.people import Licence
from tests.builders import (
    NOW,
    admin,
    agent,
    call,
    contact,
    conversation,
    line,
    organization,
    sms,
    viewer,
)
from tests.domain.services.office import furnished, refused, script
from tests.fakes.writer import ScriptedWriter

SINCE = six_months_before(NOW)


async def generated_again(office):
    """The request number of the next generation."""
    await office.save(organization(), agent("ana"), call("i1"))
    return (await office.findings()).request_number


async def test_a_licensed_member_who_sees_the_conversation_generates(office):
    """R1"""
    generated = await office.generate()

    assert generated.insights == await office.standing()
    assert not generated.superseded


async def test_a_licence_taken_away_a_second_ago_no_longer_counts(office):
    """R1"""
    await office.generate()
    await office.save(agent("ana", licences=frozenset()))

    await refused(office, LicenceRequired)


async def test_a_licence_given_a_second_ago_counts(office):
    """R1"""
    await office.save(agent("ana", licences=frozenset()))
    await refused(office, LicenceRequired)
    await office.save(agent("ana"))

    assert (await office.generate()).insights.version == 1


async def test_switching_off_counts_from_the_next_request(office):
    """R1, R5"""
    await office.generate()
    await office.save(organization(contact_insights_enabled=False))

    await refused(office, ContactInsightsDisabled)


async def test_a_conversation_hidden_a_second_ago_is_not_found(office):
    """R1"""
    await office.generate()
    await office.save(conversation(visible_to=frozenset({"ben"})))

    await refused(office, ConversationNotFound)


async def test_the_conversation_named_must_be_visible_even_when_another_of_the_contact_is(office):
    """R1"""
    await office.save(conversation("v2", visible_to=frozenset({"ben"})))

    await refused(office, ConversationNotFound, conversation_id="v2")


async def test_a_conversation_that_nobody_may_see_is_not_found(office):
    """R1"""
    await office.save(conversation(visible_to=frozenset()))

    await refused(office, ConversationNotFound)


async def test_a_conversation_that_does_not_exist_is_not_found(office):
    await refused(office, ConversationNotFound, conversation_id="nothing")


async def test_a_conversation_of_another_organization_is_not_found(office):
    await office.save(
        organization("globex"),
        line(organization_id="globex"),
        contact("c9", organization_id="globex"),
        conversation("v9", organization_id="globex", contact_id="c9"),
    )

    await refused(office, ConversationNotFound, conversation_id="v9")


async def test_an_agent_of_the_same_name_elsewhere_generates_nothing_here(office):
    """An id counts only inside the viewer's organization."""
    await office.save(organization("globex"), agent("ana", organization_id="globex"))

    with pytest.raises(ConversationNotFound):
        await office.insights.generate(viewer("ana", "globex"), "v1")

    assert await office.standing() is None
    assert office.writer.briefs == []


async def test_an_agent_who_is_gone_generates_nothing(office):
    await refused(office, ConversationNotFound, by="nobody")


async def test_an_admin_sees_no_more_than_anybody_else(office):
    """R2"""
    await office.save(admin("dora"), conversation(visible_to=frozenset({"ana"})))

    await refused(office, ConversationNotFound, by="dora")


async def test_an_admin_without_the_licence_generates_nothing(office):
    """R1"""
    await office.save(admin("dora", licences=frozenset()))

    await refused(office, LicenceRequired, by="dora")


async def test_an_invisible_conversation_is_told_before_anything_else(office):
    """R13: no refusal shows that a hidden conversation exists."""
    await office.save(
        organization(contact_insights_enabled=False),
        agent("ana", licences=frozenset()),
        conversation(visible_to=frozenset({"ben"})),
    )

    await refused(office, ConversationNotFound)


async def test_switched_off_is_told_before_the_missing_licence(office):
    """R13"""
    await office.save(
        organization(contact_insights_enabled=False), agent("ana", licences=frozenset())
    )

    await refused(office, ContactInsightsDisabled)


async def test_the_missing_licence_is_told_before_the_lack_of_material(office):
    """R13"""
    await office.save(agent("ana", licences=frozenset()), call("i1", said=None))

    await refused(office, LicenceRequired)


MESSAGES = {
    ContactInsightsDisabled(): "Contact insights are switched off for your organization. "
    "An admin can switch them on.",
    LicenceRequired(Licence.AI_ASSIST_PRO): "You need the AI Assist Pro licence for this. "
    "Ask an admin for it.",
    NoRecentInteractions(SINCE): "There is nothing to read: no transcribed call or voicemail and "
    "no message with this contact in the last six months.",
    NoTranscribedCall(SINCE): "Insights need at least one call with a transcript in the last six "
    "months, and this contact has none. Try again after the next call.",
    ConversationNotFound(): "This conversation does not exist, or you may not see it.",
}


@pytest.mark.parametrize(("refusal", "message"), MESSAGES.items())
def test_each_refusal_has_a_message_fit_to_show(refusal, message):
    """R13"""
    assert str(refusal) == message


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ([organization(contact_insights_enabled=False)], ContactInsightsDisabled),
        ([agent("ana", licences=frozenset())], LicenceRequired),
        ([call("i1", said=None)], NoRecentInteractions),
        ([call("i1", said=None), sms("i2")], NoTranscribedCall),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
async def test_a_refusal_uses_no_request_number(office, changed, error):
    """R13, R21"""
    assert (await office.findings()).request_number == 1
    await office.save(*changed)

    await refused(office, error)

    assert await generated_again(office) == 2


async def test_a_refusal_leaves_the_current_insights_readable(office):
    """R5, R13"""
    await office.generate()
    await office.save(organization(contact_insights_enabled=False))

    await refused(office, ContactInsightsDisabled)

    seen = await office.contacts.insights("acme", ["c1"])
    assert seen["c1"].version == 1


async def test_a_generation_under_way_finishes_after_switching_off():
    """R5"""
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.save(organization(contact_insights_enabled=False))
    writer.go.set()

    assert (await generating).insights.version == 1
    await refused(office, ContactInsightsDisabled)


async def test_a_generation_under_way_finishes_after_its_licence_was_taken():
    """R5, R8"""
    writer = ScriptedWriter(*script("i1"), held=True)
    office = await furnished(writer)
    generating = asyncio.create_task(office.generate())
    await writer.asked.wait()

    await office.save(agent("ana", licences=frozenset()))
    writer.go.set()

    findings = (await generating).insights.findings
    assert (findings.generated_by, findings.generated_by_name) == ("ana", "Ana")
