"""Reading and writing interactions: what the services rely on, for the fakes and MongoDB."""

from dataclasses import replace

import pytest

from domain.interaction import (
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from tests.builders import NOW, ago, call, contact, conversation, sms, voicemail, whatsapp
from tests.databases import at_leisure
from tests.storage.interaction_lists import TICK, ids, newest, page_of

ODD_IDS = ["a/b", "a%2Fb", "%", "'\"`", "$where", "a.b", "\u00e9\u4f60\U0001f600", "x" * 200]


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


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
    assert list(await repositories.interactions.revisions("acme", own, [own])) == [own]


async def test_many_interactions_are_those_that_exist(repositories):
    with at_leisure():
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
    assert list(await repositories.interactions.revisions("acme", "c1", ["i1", "i2"])) == ["i2"]


async def test_deleting_an_interaction_again_finds_nothing(repositories):
    await repositories.save(call())
    await repositories.interactions.delete("acme", "i1")

    assert not await repositories.interactions.delete("acme", "i1")


async def test_the_revision_stays_while_nothing_changes(repositories):
    """R22"""
    await repositories.save(call())
    before = await repositories.interactions.revisions("acme", "c1", ["i1"])

    await repositories.save(call())

    assert await repositories.interactions.revisions("acme", "c1", ["i1"]) == before


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
    before = await repositories.interactions.revisions("acme", "c1", ["i1"])

    await repositories.save(changed)

    after = await repositories.interactions.revisions("acme", "c1", ["i1"])
    assert after.keys() == before.keys()
    assert after != before


async def test_the_revision_stays_when_the_conversation_moves(repositories):
    """R22: also when the same interaction is saved again under its new contact."""
    await repositories.save(contact("c2"), call())
    before = await repositories.interactions.revisions("acme", "c1", ["i1"])

    await repositories.save(conversation(contact_id="c2"))
    moved = await repositories.interactions.revisions("acme", "c2", ["i1"])
    await repositories.save(call(contact_id="c2"))

    assert before == moved == await repositories.interactions.revisions("acme", "c2", ["i1"])
    assert await repositories.interactions.revisions("acme", "c1", ["i1"]) == {}


async def test_what_is_saved_under_another_contact_only_is_with_that_one(repositories):
    """R22"""
    await repositories.save(contact("c2"), call(), call(contact_id="c2"))

    assert await newest(repositories, contact="c1") == []
    assert await newest(repositories, contact="c2") == ["i1"]


async def test_what_is_no_source_any_more_has_no_revision(repositories):
    """R22, R23"""
    await repositories.save(call())

    await repositories.save(replace(call(), transcript=None))

    assert await repositories.interactions.revisions("acme", "c1", ["i1"]) == {}
