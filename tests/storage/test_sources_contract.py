"""Reading sources for insights: what the services rely on, for the fakes and MongoDB."""

import pytest

from domain.interaction import (
    InteractionDirection,
    InteractionStatus,
)
from tests.builders import ago, call, contact, conversation, sms, voicemail, whatsapp
from tests.storage.interaction_lists import SINCE, TICK, newest


@pytest.fixture(autouse=True)
async def _contact(repositories):
    await repositories.save(contact(), conversation())


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
    assert await repositories.interactions.revisions("acme", "c1", ["i1"]) == {
        "i1": reference.revision
    }


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


async def test_a_call_counts_in_the_language_of_its_words_if_they_contradict_its_tag(repositories):
    """R15, R37"""
    said = "Bonjour, je vous appelle parce que ma commande n'est toujours pas arrivée chez moi."
    await repositories.save(call(said=said, language="en"))

    found = await repositories.interactions.call_languages("acme", "c1", since=SINCE, limit=10)

    assert list(found) == ["fr"]


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
