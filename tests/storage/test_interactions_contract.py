"""Reading and writing interactions: what the services rely on, of the fakes and of MongoDB alike."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.brief import six_months_before
from domain.interaction import (
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.pages import PageRequest
from tests.builders import NOW, ago, call, contact, conversation, sms, voicemail, whatsapp

SINCE = six_months_before(NOW)
TICK = timedelta(milliseconds=1)
ODD_IDS = ["a/b", "a%2Fb", "%", "'\"`", "$where", "a.b", "\u00e9\u4f60\U0001f600", "x" * 200]


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


async def newest(repositories, *, of="acme", contact="c1", since=SINCE, limit=12):
    found = await repositories.interactions.newest_sources(of, contact, since=since, limit=limit)
    return [interaction.id for interaction, _ in found]


async def page_of(repositories, *conversations, size=10, after=None, of="acme"):
    """The conversations as they are now, `v1` if none is named."""
    known = await repositories.conversations.get_many(of, conversations or ["v1"])
    request = PageRequest(size=size, after=after)
    return await repositories.interactions.page(of, list(known.values()), request)


def ids(page):
    return [entry.value.id for entry in page.entries]


EVERYTHING_SAID = Transcript(
    language="fr-CA",
    utterances=(
        Utterance(speaker=Speaker.AGENT, text="Bonjour \u00e0 vous", start_seconds=0.0),
        Utterance(speaker=Speaker.CONTACT, text="", start_seconds=1.25),
        Utterance(speaker=Speaker.ASSISTANT, text="\u4f60\u597d \U0001f600\n\x00$x.y"),
    ),
)


@pytest.mark.parametrize(
    "saved",
    [
        call(transcript=EVERYTHING_SAID, agent_id="a/b", duration_seconds=312),
        call(said=None, status=InteractionStatus.IN_PROGRESS),
        voicemail(direction=InteractionDirection.OUTBOUND),
        sms(text="", agent_id="ana"),
        sms(text=None, status=InteractionStatus.FAILED),
        whatsapp(status=InteractionStatus.PENDING, occurred_at=NOW - TICK),
    ],
    ids=lambda one: f"{one.channel} {one.status}",
)
async def test_an_interaction_comes_back_as_it_was_saved(repositories, saved):
    await repositories.interactions.save_many([saved])

    assert await repositories.interactions.get_many("acme", ["i1"]) == {"i1": saved}


@pytest.mark.parametrize("own", ODD_IDS)
async def test_interactions_may_have_any_id(repositories, own):
    saved = call(own, contact_id=own, conversation_id=own)
    await repositories.save(contact(own), conversation(own, contact_id=own), saved)

    assert await repositories.interactions.get_many("acme", [own]) == {own: saved}
    assert ids(await page_of(repositories, own)) == [own]
    assert await newest(repositories, contact=own) == [own]
    assert list(await repositories.interactions.revisions("acme", [own])) == [own]


async def test_many_interactions_are_those_that_exist(repositories):
    await repositories.interactions.save_many([call(f"i{number}") for number in range(150)])

    found = await repositories.interactions.get_many(
        "acme", [*(f"i{number}" for number in range(149)), "i3", "nothing"]
    )

    assert len(found) == 149


async def test_the_same_ids_in_two_organizations_never_meet(repositories):
    """R28"""
    theirs = {"organization_id": "globex"}
    await repositories.save(contact(**theirs), conversation(**theirs))
    mine, other = call(said="Mine."), call(said="Theirs.", **theirs)

    await repositories.save(mine, other)

    assert await repositories.interactions.get_many("globex", ["i1"]) == {"i1": other}
    assert (await page_of(repositories)).entries[0].value == mine
    assert (await page_of(repositories, of="globex")).entries[0].value == other
    assert await newest(repositories, of="globex") == ["i1"]
    await repositories.interactions.delete("globex", "i1")
    assert await repositories.interactions.get_many("acme", ["i1"]) == {"i1": mine}


async def test_a_page_begins_with_the_latest(repositories):
    await repositories.save(
        call("i1", occurred_at=ago(days=2)),
        sms("i2", occurred_at=ago(days=1)),
        call("i3", said=None, occurred_at=ago(days=300)),
    )

    assert ids(await page_of(repositories)) == ["i2", "i1", "i3"]


async def test_of_two_at_the_same_moment_the_higher_id_is_the_later(repositories):
    """R10"""
    moment = ago(days=1)
    tied = ["i1", "i10", "i2", "I3", "\u00e9"]
    await repositories.interactions.save_many([call(own, occurred_at=moment) for own in tied])
    latest_first = sorted(tied, reverse=True)

    assert ids(await page_of(repositories)) == latest_first
    assert await newest(repositories) == latest_first
    assert await newest(repositories, limit=2) == latest_first[:2]


async def test_a_millisecond_parts_two_interactions(repositories):
    await repositories.save(call("i2", occurred_at=NOW - TICK), call("i1", occurred_at=NOW))

    assert ids(await page_of(repositories)) == ["i1", "i2"]


async def test_pages_go_through_all_without_loss_or_repetition(repositories):
    moments = [ago(days=days) for days in (0, 1, 1, 1, 29, 30, 31, 31, 200, 4000)]
    saved = [call(f"i{number}", occurred_at=moment) for number, moment in enumerate(moments)]
    await repositories.interactions.save_many(saved)
    read, after, has_next = [], None, True

    while has_next:
        page = await page_of(repositories, size=3, after=after)
        read += ids(page)
        after, has_next = page.entries[-1].position, page.has_next

    assert read == [one.id for one in sorted(saved, key=lambda one: one.order, reverse=True)]


async def test_pages_lose_and_repeat_nothing_while_new_ones_appear(repositories):
    saved = [call(f"i{number}", occurred_at=ago(days=1)) for number in range(7)]
    await repositories.interactions.save_many(saved)
    read, after, has_next, number = [], None, True, 0

    while has_next:
        page = await page_of(repositories, size=2, after=after)
        read += ids(page)
        after, has_next, number = page.entries[-1].position, page.has_next, number + 1
        await repositories.save(call(f"new{number}", occurred_at=NOW - TICK * number))

    assert read == [f"i{number}" for number in range(6, -1, -1)]


async def test_a_page_that_ends_with_the_list_has_no_next(repositories):
    await repositories.save(call("i1"), call("i2"))

    assert not (await page_of(repositories, size=2)).has_next
    assert (await page_of(repositories, size=1)).has_next


async def test_a_page_may_begin_after_one_that_was_deleted_meanwhile(repositories):
    await repositories.save(*(call(f"i{number}") for number in range(4)))
    first = await page_of(repositories, size=2)

    await repositories.interactions.delete("acme", "i2")

    after = first.entries[-1].position
    assert ids(await page_of(repositories, size=2, after=after)) == ["i1", "i0"]


async def test_a_page_mixes_the_conversations_it_is_asked_for_and_no_other(repositories):
    await repositories.save(conversation("v2"), conversation("v3"))
    await repositories.save(
        call("i1", conversation_id="v1", occurred_at=ago(days=3)),
        call("i2", conversation_id="v2", occurred_at=ago(days=2)),
        call("i3", conversation_id="v3", occurred_at=ago(days=1)),
        call("i4", conversation_id="v1", occurred_at=ago(days=1)),
    )

    assert ids(await page_of(repositories, "v1", "v2")) == ["i4", "i2", "i1"]
    assert ids(await page_of(repositories, "v1", "v2", size=2)) == ["i4", "i2"]


async def test_a_page_of_no_conversation_is_empty(repositories):
    await repositories.save(call())

    page = await repositories.interactions.page("acme", [], PageRequest(size=5))

    assert (list(page.entries), page.has_next) == ([], False)


async def test_a_conversation_whose_time_lags_behind_still_shows_its_newest(repositories):
    held = (await repositories.conversations.get_many("acme", ["v1"])).values()
    await repositories.save(call("i1", occurred_at=ago(days=400)), call("i2", occurred_at=NOW))

    page = await repositories.interactions.page("acme", list(held), PageRequest(size=5))

    assert ids(page) == ["i2", "i1"]


async def test_only_sources_are_read_and_nothing_else_takes_their_place(repositories):
    """R9"""
    failed = {"status": InteractionStatus.FAILED}
    await repositories.save(
        call("call"),
        voicemail("voicemail"),
        sms("sms"),
        whatsapp("whatsapp"),
        call("untranscribed", said=None),
        voicemail("silent", said="  "),
        sms("empty", text=""),
        sms("failed", **failed),
        whatsapp("pending", status=InteractionStatus.PENDING),
        call("running", status=InteractionStatus.IN_PROGRESS),
    )

    assert await newest(repositories, limit=4) == ["whatsapp", "voicemail", "sms", "call"]


async def test_sources_come_from_all_conversations_of_the_contact_and_no_other(repositories):
    """R10"""
    await repositories.save(contact("c2"), conversation("v2"), conversation("v3", contact_id="c2"))
    await repositories.save(
        call("i1", conversation_id="v1", occurred_at=ago(days=2)),
        sms("i2", conversation_id="v2", occurred_at=ago(days=1)),
        call("i3", contact_id="c2", conversation_id="v3"),
    )

    assert await newest(repositories) == ["i2", "i1"]


async def test_the_boundary_of_the_six_months_is_included(repositories):
    """R11"""
    await repositories.save(
        call("before", occurred_at=SINCE - TICK),
        call("at", occurred_at=SINCE),
        call("after", occurred_at=SINCE + TICK),
    )

    assert await newest(repositories) == ["after", "at"]


async def test_old_sources_fill_the_twelve_when_recent_ones_do_not(repositories):
    """R10"""
    days = [0, 1, 40, 100, 150, 160, 170, 180]
    saved = [call(f"i{number}", occurred_at=ago(days=at)) for number, at in enumerate(days)]
    await repositories.interactions.save_many(saved)

    assert await newest(repositories) == [one.id for one in saved]
    assert await newest(repositories, limit=5) == [one.id for one in saved[:5]]


async def test_a_source_comes_with_a_reference_to_itself(repositories):
    saved = whatsapp(direction=InteractionDirection.OUTBOUND, occurred_at=ago(days=3))
    await repositories.save(saved)

    [(interaction, reference)] = await repositories.interactions.newest_sources(
        "acme", "c1", since=SINCE, limit=12
    )

    assert interaction == saved
    assert reference.interaction_id == "i1"
    assert reference.conversation_id == "v1"
    assert (reference.channel, reference.direction) == (saved.channel, saved.direction)
    assert reference.occurred_at == saved.occurred_at
    assert await repositories.interactions.revisions("acme", ["i1"]) == {"i1": reference.revision}


async def test_call_languages_are_those_of_transcribed_calls_the_latest_first(repositories):
    """R15"""
    await repositories.save(
        call("i1", language="fr-CA", occurred_at=ago(days=3)),
        call("i2", language="EN", occurred_at=ago(days=2)),
        call("i3", language="de", said=None, occurred_at=ago(days=1)),
        voicemail("i4", language="es", occurred_at=ago(days=1)),
        call("i5", language="it", said=" ", occurred_at=ago(days=1)),
    )
    languages = repositories.interactions.call_languages

    assert list(await languages("acme", "c1", since=SINCE, limit=10)) == ["en", "fr"]
    assert list(await languages("acme", "c1", since=SINCE, limit=1)) == ["en"]


async def test_a_call_before_the_six_months_has_no_say_in_the_language(repositories):
    """R11"""
    await repositories.save(
        call("i1", language="fr", occurred_at=SINCE - TICK),
        call("i2", language="de", occurred_at=SINCE),
    )

    found = await repositories.interactions.call_languages("acme", "c1", since=SINCE, limit=10)

    assert list(found) == ["de"]


async def test_a_call_that_lost_its_transcript_has_no_say_in_the_language(repositories):
    await repositories.save(call(language="fr"))

    await repositories.save(call(said=None))

    found = await repositories.interactions.call_languages("acme", "c1", since=SINCE, limit=10)
    assert list(found) == []


async def test_two_interactions_with_the_same_id_in_one_batch_end_on_the_second(repositories):
    first, second = call(said=None), call(said="Now it is here.")

    await repositories.interactions.save_many([first, second])

    assert await repositories.interactions.get_many("acme", ["i1"]) == {"i1": second}
    assert await newest(repositories) == ["i1"]


async def test_two_in_one_batch_end_on_the_second_also_when_it_is_what_stood_before(repositories):
    await repositories.save(call(said="Old."))

    await repositories.interactions.save_many([call(said="New."), call(said="Old.")])

    found = await repositories.interactions.get_many("acme", ["i1"])
    assert found == {"i1": call(said="Old.")}


async def test_one_id_in_two_conversations_of_a_batch_leaves_the_first_as_it_was(repositories):
    await repositories.save(conversation("v2"))

    await repositories.interactions.save_many(
        [call(conversation_id="v1"), call(conversation_id="v2")]
    )

    known = await repositories.conversations.get_many("acme", ["v1", "v2"])
    assert known["v1"].last_interaction_at is None
    assert known["v2"].last_interaction_at == ago(hours=1)


async def test_an_empty_batch_saves_nothing(repositories):
    await repositories.interactions.save_many([])

    assert ids(await page_of(repositories)) == []


async def test_an_interaction_saved_again_is_replaced_whole(repositories):
    """R12"""
    await repositories.save(call(agent_id="ana", duration_seconds=10))
    later = call(said="More was said.", occurred_at=ago(days=4))

    await repositories.save(later)

    assert await repositories.interactions.get_many("acme", ["i1"]) == {"i1": later}
    assert ids(await page_of(repositories)) == ["i1"]


async def test_a_deleted_interaction_is_gone_everywhere(repositories):
    """R23"""
    await repositories.save(call("i1"), call("i2"))

    assert await repositories.interactions.delete("acme", "i1")

    assert list(await repositories.interactions.get_many("acme", ["i1", "i2"])) == ["i2"]
    assert await newest(repositories) == ["i2"]
    assert ids(await page_of(repositories)) == ["i2"]
    assert list(await repositories.interactions.revisions("acme", ["i1", "i2"])) == ["i2"]


async def test_deleting_an_interaction_again_finds_nothing(repositories):
    await repositories.save(call())
    await repositories.interactions.delete("acme", "i1")

    assert not await repositories.interactions.delete("acme", "i1")


async def test_the_revision_stays_while_nothing_changes(repositories):
    """R22"""
    await repositories.save(call())
    before = await repositories.interactions.revisions("acme", ["i1"])

    await repositories.save(call())

    assert await repositories.interactions.revisions("acme", ["i1"]) == before


@pytest.mark.parametrize(
    "changed",
    [
        call(said="Something else."),
        call(language="fr"),
        call(agent_id="ben"),
        call(occurred_at=ago(days=2)),
        call(duration_seconds=1),
        call(conversation_id="v2"),
        call(direction=InteractionDirection.OUTBOUND),
        sms(),
    ],
)
async def test_the_revision_changes_with_anything_that_the_interaction_holds(repositories, changed):
    """R22"""
    await repositories.save(conversation("v2"), call())
    before = await repositories.interactions.revisions("acme", ["i1"])

    await repositories.save(changed)

    after = await repositories.interactions.revisions("acme", ["i1"])
    assert after.keys() == before.keys()
    assert after != before


async def test_what_is_no_source_any_more_has_no_revision(repositories):
    """R22, R23"""
    await repositories.save(call())

    await repositories.save(replace(call(), transcript=None))

    assert await repositories.interactions.revisions("acme", ["i1"]) == {}
