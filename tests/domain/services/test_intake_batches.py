"""Saving many imported records at once (R23, R28)."""

from domain.intake import Deletable
from tests.builders import agent, call, contact, conversation, line, sms
from tests.domain.services.taking import deletion, interaction, refusal, reported


async def test_each_of_a_batch_gets_its_answer_in_order(office):
    batch = [sms("i2"), sms("i3", conversation_id="v9"), sms("i4", agent_id="eve"), sms("i5")]

    answers = await office.intake.take(batch)

    assert [None if one is None else str(one).split(" in ")[0] for one in answers] == [
        None,
        "there is no conversation 'v9'",
        "there is no agent 'eve'",
        None,
    ]
    kept = await office.repositories.interactions.get_many("acme", ["i2", "i3", "i4", "i5"])
    assert set(kept) == {"i2", "i5"}


async def test_a_batch_holds_records_of_all_kinds_and_of_several_organizations(office):
    """R28"""
    globex = {"organization_id": "globex"}
    batch = [
        reported("globex"),
        agent("ana", **globex),
        line(**globex),
        contact(**globex),
        conversation(**globex),
        sms("i1", **globex),
        contact("c2"),
        conversation("v2", contact_id="c2"),
        sms("i2", conversation_id="v2"),
    ]

    assert await office.intake.take(batch) == [None] * 9

    assert (await interaction(office, "i2")).contact_id == "c2"
    assert await interaction(office, "i1") == call("i1")
    theirs = await office.repositories.interactions.get_many("globex", ["i1", "i2"])
    assert theirs == {"i1": sms("i1", **globex)}


async def test_in_a_batch_too_what_is_named_must_come_before(office):
    batch = [
        sms("i2", conversation_id="v2"),
        conversation("v2", contact_id="c2"),
        contact("c2"),
        sms("i3", conversation_id="v2"),
    ]

    answers = await office.intake.take(batch)

    assert [str(one).split(" in ")[0] for one in answers] == [
        "there is no conversation 'v2'",
        "there is no contact 'c2'",
        "None",
        "there is no conversation 'v2'",
    ]
    assert await office.repositories.interactions.get_many("acme", ["i2", "i3"]) == {}


async def test_of_the_same_record_twice_in_a_batch_the_later_counts(office):
    """R28: interactions belong to their conversation, even if they come between the two records."""
    batch = [
        contact("c2", name="First"),
        conversation("v2", contact_id="c1"),
        sms("i2", conversation_id="v2"),
        contact("c2", name="Second"),
        conversation("v2", contact_id="c2"),
        sms("i2", conversation_id="v2", text="Later."),
    ]

    assert await office.intake.take(batch) == [None] * 6

    contacts = await office.repositories.contacts.get_many("acme", ["c2"])
    assert contacts["c2"].name == "Second"
    assert await interaction(office, "i2") == sms(
        "i2", conversation_id="v2", contact_id="c2", text="Later."
    )


async def test_a_deletion_in_a_batch_comes_after_what_stands_before_it_and_before_the_rest(office):
    """R23"""
    batch = [
        sms("i2"),
        deletion(Deletable.CONVERSATION, "v1"),
        sms("i3"),
        conversation(),
        sms("i4"),
    ]

    answers = await office.intake.take(batch)

    assert [one is None for one in answers] == [True, True, False, True, True]
    kept = await office.repositories.interactions.get_many("acme", ["i1", "i2", "i3", "i4"])
    assert set(kept) == {"i4"}


async def test_a_batch_of_which_nothing_is_taken_keeps_nothing(office):
    await refusal(office, sms("i2", conversation_id="v9"))

    assert await interaction(office, "i2") is None
