"""`recordInteractions`: another system tells what it knows of interactions."""

import pytest

from tests.api.graphql.recording.asking import CONTACT, NUMBER, SAID, interactions_with, recorded


async def test_a_conversation_appears_with_its_first_interaction(record, called, ana, moment):
    """R12"""
    outcomes = await record(called(agent="ana", durationSeconds=61, transcript=SAID))

    assert outcomes == [recorded()]
    [node] = await interactions_with(ana)
    assert node == {
        "channel": "CALL",
        "direction": "INBOUND",
        "occurredAt": moment(),
        "agent": {"name": "Ana"},
        "content": {
            "durationSeconds": 61,
            "transcript": {
                "language": "fr-FR",
                "utterances": [{"speaker": "CONTACT", "text": "Bonjour"}],
            },
        },
    }


async def test_what_was_told_piece_by_piece_is_one_interaction(record, called, ana, moment):
    words = {"sourceId": "pbx:call:1", "reportedAt": moment(2), "transcript": SAID}
    assert await record(words) == [recorded(is_complete=False)]

    assert await record(called()) == [recorded()]
    assert await record(called(minutes=1, durationSeconds=7)) == [recorded()]

    [node] = await interactions_with(ana)
    assert node["content"]["durationSeconds"] == 7
    assert node["content"]["transcript"]["utterances"] == [
        {"speaker": "CONTACT", "text": "Bonjour"}
    ]


async def test_the_value_with_the_later_time_counts_whenever_it_arrives(record, called, ana):
    await record(called(minutes=5, durationSeconds=50))
    await record(called(minutes=4, durationSeconds=40))

    [node] = await interactions_with(ana)
    assert node["content"]["durationSeconds"] == 50


async def test_a_call_may_turn_out_to_be_a_voicemail_and_never_back(record, called, ana):
    await record(called(minutes=1, channel="VOICEMAIL"), called(minutes=2))

    [node] = await interactions_with(ana)
    assert node["channel"] == "VOICEMAIL"


@pytest.mark.parametrize(
    ("statuses", "is_source"),
    [
        (["DELIVERED", "SENT"], True),
        (["READ", "PENDING"], True),
        (["SENT", "FAILED"], False),
        (["FAILED", "SENT"], False),
        (["PENDING"], False),
    ],
)
async def test_a_status_never_goes_back(record, called, workplace, statuses, is_source):
    """R9"""
    for minutes, status in enumerate(statuses):
        await record(
            called("sms:1", minutes, channel="SMS", direction="OUTBOUND", status=status, text="Hi")
        )

    found = await workplace.app.repositories.interactions.get_many(workplace.id, ["sms:1"])
    assert found["sms:1"].is_source is is_source


async def test_a_contact_with_an_id_has_all_numbers_that_were_told(record, called, ana):
    """R10"""
    person = {"sourceId": "7", "name": "Nadia Roux", "company": "Roux", "email": "n@roux.example"}
    await record(called(contact={"phoneNumbers": [NUMBER]}))
    await record(
        called("pbx:call:2", contact=person | {"phoneNumbers": ["06 39 98 01 78", NUMBER]})
    )

    contact = (await ana.ask(CONTACT, number="+33639980178"))["contact"]
    assert (contact["name"], contact["company"]) == ("Nadia Roux", "Roux")
    assert (contact["email"], contact["phoneNumbers"]) == (
        "n@roux.example",
        ["+33639980178", NUMBER],
    )
    assert len(await interactions_with(ana)) == 2


async def test_a_contact_known_by_a_number_alone_gets_the_name_that_is_told(record, called, ana):
    await record(called(contact={"phoneNumbers": [NUMBER], "name": "Nadia"}))

    contact = (await ana.ask(CONTACT, number=NUMBER))["contact"]
    assert (contact["name"], contact["phoneNumbers"]) == ("Nadia", [NUMBER])


async def test_a_withheld_number_waits_until_a_contact_is_named(record, called, ana):
    anonymous = called(contact={"phoneNumbers": ["anonymous"]})
    assert await record(anonymous) == [recorded(is_complete=False)]

    assert await record(called(minutes=1)) == [recorded()]
    assert len(await interactions_with(ana)) == 1


async def test_the_same_again_changes_nothing(record, called, ana):
    told = [called(durationSeconds=3, transcript=SAID), called("pbx:call:2")]
    await record(*told)
    before = await interactions_with(ana)

    assert await record(*reversed(told)) == [recorded("pbx:call:2"), recorded()]
    assert await interactions_with(ana) == before
