"""Sources that have appeared since, and interactions that were left out: for the fakes and MongoDB (R18, R22)."""

from datetime import timedelta

import pytest

from domain.brief import six_months_before
from domain.insights import MAX_COUNT, LeftOut
from domain.interaction import InteractionStatus, LeftOutReason
from tests.builders import NOW, ago, call, contact, conversation, sms, voicemail, whatsapp
from tests.databases import at_leisure
from tests.storage.claims import claimed, subject

SINCE = six_months_before(NOW)
TICK = timedelta(milliseconds=1)


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


async def number_now(repositories, contact="c1"):
    """The number that a generation which begins now compares with."""
    claim = await claimed(repositories, subject(newest_source="none"), contact=contact)
    return claim.appearances


async def appeared(repositories, after, *, since=SINCE, besides=(), of="acme", contact="c1"):
    return await repositories.interactions.count_appeared(
        of, contact, after=after, since=since, besides=besides
    )


async def left_out(repositories, *, read=0, since=SINCE, contact="c1"):
    found = await repositories.interactions.left_out("acme", contact, since=since, read=read)
    return {left.reason: left.count for left in found}


async def test_what_was_there_before_has_not_appeared_since(repositories):
    """R22"""
    await repositories.save(call("i1"), sms("i2"))

    assert await appeared(repositories, await number_now(repositories)) == 0


async def test_what_came_later_has_appeared_since(repositories):
    """R22"""
    await repositories.save(call("i1"))
    number = await number_now(repositories)

    await repositories.save(sms("i2"), whatsapp("i3"))

    assert await appeared(repositories, number) == 2


async def test_all_of_one_batch_have_appeared(repositories):
    number = await number_now(repositories)

    await repositories.interactions.save_many([call("i1"), sms("i2"), voicemail("i3")])

    assert await appeared(repositories, number) == 3
    assert await appeared(repositories, await number_now(repositories)) == 0


async def test_what_is_no_source_has_not_appeared(repositories):
    """R22"""
    number = await number_now(repositories)

    await repositories.save(call("i1", said=None), sms("i2", text=" "))

    assert await appeared(repositories, number) == 0


async def test_a_transcript_that_comes_late_counts_as_having_appeared(repositories):
    """R12, R22"""
    await repositories.save(call("i1", said=None, occurred_at=ago(days=30)), sms("i2"))
    number = await number_now(repositories)

    await repositories.save(call("i1", occurred_at=ago(days=30)))

    assert await appeared(repositories, number) == 1


async def test_a_message_that_was_sent_at_last_counts_as_having_appeared(repositories):
    """R22"""
    await repositories.save(sms(status=InteractionStatus.PENDING))
    number = await number_now(repositories)

    await repositories.save(sms())

    assert await appeared(repositories, number) == 1


async def test_an_edited_source_has_not_appeared_again(repositories):
    """R22"""
    await repositories.save(call())
    number = await number_now(repositories)

    await repositories.save(call(said="Something else."))

    assert await appeared(repositories, number) == 0


async def test_the_same_interaction_again_has_not_appeared_again(repositories):
    """R22"""
    await repositories.save(call())
    number = await number_now(repositories)

    await repositories.save(call())

    assert await appeared(repositories, number) == 0


async def test_a_source_that_went_and_came_back_has_appeared_again(repositories):
    """R22"""
    await repositories.save(call())
    number = await number_now(repositories)

    await repositories.save(call(said=None), call())

    assert await appeared(repositories, number) == 1


async def test_a_source_deleted_since_no_longer_counts(repositories):
    """R23"""
    number = await number_now(repositories)
    await repositories.save(call("i1"), call("i2"))

    await repositories.interactions.delete("acme", "i1")

    assert await appeared(repositories, number) == 1


async def test_what_is_older_than_the_six_months_does_not_count(repositories):
    """R22"""
    number = await number_now(repositories)

    await repositories.save(call("before", occurred_at=SINCE - TICK), call("at", occurred_at=SINCE))

    assert await appeared(repositories, number) == 1


async def test_what_is_named_besides_does_not_count(repositories):
    """R22"""
    number = await number_now(repositories)

    await repositories.save(call("i1"), call("i2"), call("i3"))

    assert await appeared(repositories, number, besides=["i1", "i3", "other"]) == 1


async def test_appearances_are_counted_per_contact(repositories):
    await repositories.save(contact("c2"), conversation("v2", contact_id="c2"))
    number = await number_now(repositories, "c2")

    await repositories.save(call("i1"), call("i2", contact_id="c2", conversation_id="v2"))

    assert await appeared(repositories, number, contact="c2") == 1
    assert await appeared(repositories, number, contact="c1") == 1


async def test_appearances_are_counted_per_organization(repositories):
    """R28"""
    theirs = {"organization_id": "globex"}
    await repositories.save(contact(**theirs), conversation(**theirs), call(**theirs))

    assert await appeared(repositories, 0) == 0
    assert await appeared(repositories, 0, of="globex") == 1


async def test_the_number_never_falls(repositories):
    numbers = []
    for own in ("i1", "i2", "i3"):
        await repositories.save(call(own))
        numbers.append(await number_now(repositories))
        await repositories.interactions.delete("acme", own)

    assert numbers == sorted(numbers)
    assert len(set(numbers)) == 3


async def test_nothing_is_left_out_of_what_was_read_whole(repositories):
    """R18"""
    await repositories.save(call("i1"), sms("i2"))

    assert await left_out(repositories, read=2) == {}


async def test_what_was_left_out_is_counted_by_reason(repositories):
    """R18"""
    await repositories.interactions.save_many(
        [
            *(call(f"i{number}") for number in range(15)),
            call("n1", said=None),
            voicemail("n2", said=""),
            sms("t1", text=None),
            whatsapp("t2", text="  "),
            whatsapp("t3", text=""),
            sms("s1", status=InteractionStatus.FAILED),
            whatsapp("s2", status=InteractionStatus.PENDING, text=""),
            call("p1", status=InteractionStatus.IN_PROGRESS),
        ]
    )

    assert await left_out(repositories, read=12) == {
        LeftOutReason.BEYOND_TWELVE: 3,
        LeftOutReason.NO_TRANSCRIPT: 2,
        LeftOutReason.NO_TEXT: 3,
        LeftOutReason.NOT_SENT: 2,
        LeftOutReason.IN_PROGRESS: 1,
    }


async def test_left_out_reasons_come_in_the_order_of_the_rule(repositories):
    """R18"""
    await repositories.save(
        sms("s1", status=InteractionStatus.FAILED), call("n1", said=None), sms("i1"), sms("i2")
    )

    found = await repositories.interactions.left_out("acme", "c1", since=SINCE, read=1)

    assert list(found) == [
        LeftOut(reason=LeftOutReason.BEYOND_TWELVE, count=1),
        LeftOut(reason=LeftOutReason.NO_TRANSCRIPT, count=1),
        LeftOut(reason=LeftOutReason.NOT_SENT, count=1),
    ]


async def test_what_is_older_than_the_six_months_was_not_left_out(repositories):
    """R18"""
    await repositories.save(
        call("before", said=None, occurred_at=SINCE - TICK),
        call("at", said=None, occurred_at=SINCE),
        call("old", occurred_at=SINCE - TICK),
    )

    assert await left_out(repositories) == {LeftOutReason.NO_TRANSCRIPT: 1}


async def test_fewer_sources_than_were_read_leave_nothing_out(repositories):
    """A source may be deleted between reading and counting."""
    await repositories.save(call("i1"))

    assert await left_out(repositories, read=2) == {}


async def test_counts_stop_at_a_thousand(repositories):
    """R18, R22"""
    number = await number_now(repositories)
    with at_leisure():
        await repositories.interactions.save_many(
            [
                *(sms(f"s{number}") for number in range(MAX_COUNT + 14)),
                *(sms(f"f{number}", text="") for number in range(MAX_COUNT + 1)),
            ]
        )

    assert await appeared(repositories, number) == MAX_COUNT
    assert await appeared(repositories, number, besides=["s1", "s2"]) == MAX_COUNT
    assert await left_out(repositories, read=12) == {
        LeftOutReason.BEYOND_TWELVE: MAX_COUNT,
        LeftOutReason.NO_TEXT: MAX_COUNT,
    }
    assert MAX_COUNT == 1_000
