"""The mutations, and the members of their unions (R1 to R5, R13, R19 to R21)."""

import asyncio

import pytest

from domain.brief import six_months_before
from domain.clock import system_clock
from tests.builders import (
    admin,
    agent,
    ago,
    call,
    contact,
    conversation,
    organization,
    sms,
)
from tests.client import GENERATE, SWITCH, gid

UNLICENSED = {"licences": frozenset()}
NOTHING_TO_READ = (
    "There is nothing to read: no transcribed call or voicemail and no message with this contact "
    "in the last six months."
)
NO_CALL = (
    "Insights need at least one call with a transcript in the last six months, and this contact "
    "has none. Try again after the next call."
)


async def refused(workplace, desk, conversation_id="v1"):
    """The refusal. Fails if the current insights changed."""
    before = await workplace.desk("ben").insights()
    answer = await desk.generate(conversation_id)
    assert await workplace.desk("ben").insights() == before
    return answer


async def test_generating_answers_with_the_insights_that_stand(ana):
    """R1, R19"""
    answer = await ana.generate()

    assert answer["__typename"] == "GenerateInsightsSuccess"
    assert answer["superseded"] is False
    standing = await ana.insights()
    assert {name: standing[name] for name in answer["insights"]} == answer["insights"]
    assert answer["insights"]["version"] == 1
    assert answer["insights"]["language"] == "en"


async def test_generating_again_keeps_the_id_and_raises_the_version(ana, ben):
    """R19, R22"""
    first, second = await ana.generate(), await ben.generate()

    assert first["insights"]["id"] == second["insights"]["id"] == ana.id("ContactInsights", "c1")
    assert [first["insights"]["version"], second["insights"]["version"]] == [1, 2]
    assert (await ana.insights())["generatedBy"]["name"] == "Ben"


async def test_twenty_at_once_end_with_everybody_on_the_same(workplace):
    """R21"""
    await workplace.save(*(agent(f"a{at}") for at in range(20)))
    desks = [workplace.desk(f"a{at}") for at in range(20)]

    answers = await asyncio.gather(*(desk.generate() for desk in desks))

    assert {answer["__typename"] for answer in answers} == {"GenerateInsightsSuccess"}
    standing = (await workplace.desk().insights())["version"]
    assert max(answer["insights"]["version"] for answer in answers) == standing


async def test_a_conversation_that_may_not_be_seen_is_not_found(workplace, ana):
    """R1"""
    await workplace.save(conversation(visible_to=frozenset({"ben"})))

    assert await refused(workplace, ana) == {
        "__typename": "ConversationNotFoundError",
        "message": "This conversation does not exist, or you may not see it.",
    }


async def test_a_conversation_that_does_not_exist_looks_the_same(workplace, ana):
    """R1"""
    assert (await refused(workplace, ana, "nothing"))["__typename"] == "ConversationNotFoundError"


async def test_a_conversation_of_another_organization_looks_the_same(workplace, ana):
    """R28"""
    data = await ana.ask(GENERATE, id=gid("Conversation", "v1", "another"))

    assert data["generateInsights"]["__typename"] == "ConversationNotFoundError"
    assert await ana.insights() is None


async def test_contact_insights_switched_off_refuse(workplace, ana):
    """R13"""
    await ana.generate()
    await workplace.save(organization(contact_insights_enabled=False))

    assert await refused(workplace, ana) == {
        "__typename": "ContactInsightsDisabledError",
        "message": "Contact insights are switched off for your organization. "
        "An admin can switch them on.",
    }


async def test_a_missing_licence_refuses_and_is_named(workplace, ana):
    """R1, R13"""
    await workplace.save(agent("ana", **UNLICENSED))

    assert await refused(workplace, ana) == {
        "__typename": "LicenceRequiredError",
        "message": "You need the AI Assist Pro licence for this. Ask an admin for it.",
        "licence": "AI_ASSIST_PRO",
    }


@pytest.mark.parametrize(
    ("saved", "type_name", "message"),
    [
        (
            [call("i1", said=None)],
            "NoRecentInteractionsError",
            NOTHING_TO_READ,
        ),
        (
            [call("i1", said=None), sms("i2")],
            "NoTranscribedCallError",
            NO_CALL,
        ),
    ],
)
async def test_a_lack_of_material_refuses_and_tells_since_when(
    workplace, ana, saved, type_name, message
):
    """R11, R13"""
    await workplace.save(*saved)
    before = six_months_before(system_clock()).isoformat()

    answer = await refused(workplace, ana)

    after = six_months_before(system_clock()).isoformat()
    assert before <= answer.pop("since") <= after
    assert answer == {"__typename": type_name, "message": message}


async def test_a_refusal_uses_no_request_number(workplace, ana):
    """R13, R21"""
    await workplace.save(agent("chloe", **UNLICENSED))
    await refused(workplace, workplace.desk("chloe"))
    await ana.generate()

    found = await workplace.app.repositories.insights.get_many(workplace.id, ["c1"])
    assert found["c1"].findings.request_number == 1


@pytest.mark.parametrize("enabled", [True, False])
async def test_a_licensed_admin_switches_contact_insights(workplace, enabled):
    """R3"""
    await workplace.save(admin("ana"), organization(contact_insights_enabled=not enabled))

    answer = await workplace.desk().switch(enabled=enabled)

    assert answer == {
        "__typename": "SetContactInsightsEnabledSuccess",
        "organization": {"contactInsightsEnabled": enabled},
    }
    kept = await workplace.app.repositories.organizations.get(workplace.id)
    assert kept.contact_insights_enabled is enabled


@pytest.mark.parametrize(
    ("who", "type_name", "message"),
    [
        (
            admin("ana", **UNLICENSED),
            "LicenceRequiredError",
            "You need the AI Assist Pro licence for this. Ask an admin for it.",
        ),
        (
            agent("ana"),
            "AdminRequiredError",
            "Only an admin can switch contact insights on or off. Ask an admin.",
        ),
    ],
    ids=["an admin without the licence", "a licensed member"],
)
async def test_nobody_else_does(workplace, who, type_name, message):
    """R3"""
    await workplace.save(who)

    answer = await workplace.desk().switch(enabled=False)

    assert answer == {"__typename": type_name, "message": message}
    kept = await workplace.app.repositories.organizations.get(workplace.id)
    assert kept.contact_insights_enabled


async def test_insights_stay_readable_after_switching_off(workplace, ben):
    """R5"""
    await workplace.save(admin("ana"))
    await ben.generate()
    before = await ben.insights()

    await workplace.desk("ana").switch(enabled=False)

    assert await ben.insights() == before


@pytest.mark.parametrize(
    ("malformed", "message"),
    [
        ("v1", "'v1' is not an id that this service gave out."),
        ("", "'' is not an id that this service gave out."),
        ("\u00e9", "'\u00e9' is not an id that this service gave out."),
        (
            gid("Contact", "c1"),
            f"The id {gid('Contact', 'c1')!r} is a Contact's, and a Conversation's is needed here.",
        ),
    ],
)
async def test_what_is_no_conversations_id_is_a_bad_request(ana, malformed, message):
    data, (error,) = await ana.errors(GENERATE, id=malformed)

    assert data == {"generateInsights": None}
    assert (error["message"], error["extensions"]) == (message, {"code": "BAD_REQUEST"})
    assert error["path"] == ["generateInsights"]
    assert await ana.insights() is None


async def test_a_wrong_argument_is_a_bad_request_and_changes_nothing(workplace):
    await workplace.save(admin("ana"))
    desk = workplace.desk("ana")

    _, (error,) = await desk.errors(SWITCH, enabled="off")

    assert error["extensions"]["code"] == "BAD_REQUEST"
    kept = await workplace.app.repositories.organizations.get(workplace.id)
    assert kept.contact_insights_enabled


async def test_a_transcript_from_another_conversation_is_read_though_it_may_not_be_seen(
    workplace, ana
):
    """R7, R13"""
    await workplace.save(
        call("i1", said=None),
        conversation("v2", visible_to=frozenset({"ben"})),
        call("i2", conversation_id="v2", occurred_at=ago(days=2)),
    )

    assert (await ana.generate())["__typename"] == "GenerateInsightsSuccess"


async def test_generating_for_one_contact_leaves_the_others_as_they_were(workplace, ana):
    """R19"""
    await workplace.save(
        contact("c2"),
        conversation("v2", contact_id="c2"),
        call("i2", contact_id="c2", conversation_id="v2"),
    )
    await ana.generate("v2")

    assert await ana.insights("c1") is None
    assert (await ana.insights("c2"))["version"] == 1
