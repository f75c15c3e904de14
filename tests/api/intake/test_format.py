"""The import format: the record that each kind of line becomes."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from api.intake.fields import BadRecord
from api.intake.format import read_record
from domain.contact import Contact
from domain.conversation import Conversation
from domain.intake import Deletable, Deletion, ReportedOrganization
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.people import Agent, AgentRole, Licence, Line
from tests.api.intake.lines import (
    AGENT,
    CALL,
    CONTACT,
    CONVERSATION,
    DELETION,
    FULL,
    LINE,
    ORGANIZATION,
    SMS,
    text_of,
    utterance,
)

CALLED = Interaction(
    id="i1",
    organization_id="acme",
    contact_id="",
    conversation_id="v1",
    channel=Channel.CALL,
    direction=InteractionDirection.INBOUND,
    agent_id="ana",
    occurred_at=datetime(2026, 11, 20, 8, 15, 0, 123_000, tzinfo=UTC),
    status=InteractionStatus.ENDED,
    duration_seconds=312,
    external_url="https://phone.example/calls/i1",
    transcript=Transcript(
        language="fr-FR",
        utterances=(Utterance(speaker=Speaker.CONTACT, text="Bonjour ...", start_seconds=1.5),),
    ),
)
WRITTEN = Interaction(
    id="i2",
    organization_id="acme",
    contact_id="",
    conversation_id="v1",
    channel=Channel.SMS,
    direction=InteractionDirection.OUTBOUND,
    agent_id="ana",
    occurred_at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
    status=InteractionStatus.SENT,
    text="Merci !",
    external_url="http://phone.example:8080/messages/i2",
)
RECORDS = {
    "organization": ReportedOrganization(
        id="acme",
        name="Acme",
        language="fr",
        time_zone="Europe/Paris",
        contact_insights_enabled=True,
    ),
    "agent": Agent(
        id="ana",
        organization_id="acme",
        name="Ana Diaz",
        email="ana@acme.example",
        role=AgentRole.ADMIN,
        licences=frozenset({Licence.AI_ASSIST_PRO}),
        avatar_url="https://acme.example/ana.png",
    ),
    "line": Line(
        id="l1",
        organization_id="acme",
        name="Support FR",
        phone_number="+33123456789",
        language="fr-CA",
    ),
    "contact": Contact(
        id="c1",
        organization_id="acme",
        name="Marie Petit",
        phone_numbers=("+33611223344", "+33123456789"),
        identities=("whatsapp:FR.4711",),
        email="marie@petit.example",
        company="Petit et fils",
        avatar_url="https://acme.example/marie.png",
        external_url="https://crm.example/contacts/c1?tab=1#top",
    ),
    "conversation": Conversation(
        id="v1",
        organization_id="acme",
        contact_id="c1",
        line_id="l1",
        visible_to=frozenset({"ana"}),
    ),
    "call": CALLED,
    "sms": WRITTEN,
    "delete": Deletion(organization_id="acme", what=Deletable.INTERACTION, id="i2"),
}


@pytest.mark.parametrize("kind", FULL)
def test_a_line_of_each_kind_becomes_its_record(kind):
    assert read_record(json.dumps(FULL[kind])) == RECORDS[kind]


@pytest.mark.parametrize("kind", FULL)
def test_the_order_of_the_keys_does_not_matter(kind):
    turned = dict(reversed(FULL[kind].items()))

    assert read_record(json.dumps(turned)) == RECORDS[kind]


@pytest.mark.parametrize("kind", FULL)
def test_space_around_a_line_and_inside_it_does_not_matter(kind):
    assert read_record(f" \t{json.dumps(FULL[kind], indent=1)}\r\n") == RECORDS[kind]


@pytest.mark.parametrize("nothing", [..., None], ids=["left out", "null"])
@pytest.mark.parametrize(
    ("record", "key", "field", "value"),
    [
        (ORGANIZATION, "language", "language", None),
        (ORGANIZATION, "timeZone", "time_zone", "UTC"),
        (ORGANIZATION, "contactInsightsEnabled", "contact_insights_enabled", None),
        (AGENT, "email", "email", None),
        (AGENT, "licences", "licences", frozenset()),
        (LINE, "language", "language", None),
        (CONTACT, "name", "name", None),
        (CONVERSATION, "visibleTo", "visible_to", None),
        (CALL, "agent", "agent_id", None),
        (CALL, "transcript", "transcript", None),
        (SMS, "text", "text", None),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_may_be_missing_may_be_null_as_well(record, key, field, value, nothing):
    """R9: a call without a transcript and a message without a text are imported. They are not sources, but they are
    counted.
    """
    assert getattr(read_record(text_of(record, **{key: nothing})), field) == value


@pytest.mark.parametrize(
    ("record", "key", "field", "value"),
    [
        (AGENT, "role", "role", AgentRole.MEMBER),
        (CALL, "status", "status", InteractionStatus.ENDED),
        (SMS, "status", "status", InteractionStatus.SENT),
        (CALL, "durationSeconds", "duration_seconds", 0),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_left_out_has_its_default(record, key, field, value):
    assert getattr(read_record(text_of(record, **{key: ...})), field) == value


def test_an_empty_visible_to_is_nobody():
    """R2"""
    assert read_record(text_of(CONVERSATION, visibleTo=[])).visible_to == frozenset()


@pytest.mark.parametrize("channel", ["CALL", "VOICEMAIL"])
@pytest.mark.parametrize("status", ["ENDED", "IN_PROGRESS"])
def test_what_is_spoken_may_be_in_progress(channel, status):
    """R9"""
    found = read_record(text_of(CALL, channel=channel, status=status))

    assert (found.channel, found.status) == (Channel(channel), InteractionStatus(status))


@pytest.mark.parametrize("channel", ["SMS", "WHATSAPP"])
@pytest.mark.parametrize("status", ["SENT", "PENDING", "FAILED"])
def test_a_message_may_have_failed_or_be_pending(channel, status):
    """R9"""
    found = read_record(text_of(SMS, channel=channel, status=status))

    assert (found.channel, found.status) == (Channel(channel), InteractionStatus(status))


@pytest.mark.parametrize("what", Deletable)
def test_each_of_three_kinds_can_be_deleted(what):
    """R23"""
    assert read_record(text_of(DELETION, what=what)).what is what


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("2026-11-20T09:15:00Z", datetime(2026, 11, 20, 9, 15, tzinfo=UTC)),
        ("2026-11-20t09:15:00z", datetime(2026, 11, 20, 9, 15, tzinfo=UTC)),
        ("2026-11-20T09:15:00-00:00", datetime(2026, 11, 20, 9, 15, tzinfo=UTC)),
        ("2026-11-20T09:15:00+05:45", datetime(2026, 11, 20, 3, 30, tzinfo=UTC)),
        ("2026-01-01T00:30:00+01:00", datetime(2025, 12, 31, 23, 30, tzinfo=UTC)),
        ("2028-02-29T23:59:59.9Z", datetime(2028, 2, 29, 23, 59, 59, 900_000, tzinfo=UTC)),
        ("2026-11-20T09:15:00.123999999Z", datetime(2026, 11, 20, 9, 15, 0, 123_000, tzinfo=UTC)),
        ("1970-01-01T00:00:00Z", datetime(1970, 1, 1, tzinfo=UTC)),
        ("9999-12-31T23:59:59Z", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_time_is_kept_in_utc_to_the_millisecond(said, moment):
    """R12"""
    found = read_record(text_of(CALL, occurredAt=said)).occurred_at

    assert found == moment
    assert found.tzinfo is UTC


def test_the_same_moment_in_another_zone_is_the_same_record():
    """R22: so nothing has changed."""
    moment = datetime(2026, 11, 20, 9, 15, tzinfo=timezone(timedelta(hours=1)))
    lines = [
        text_of(CALL, occurredAt=moment.astimezone(zone).isoformat())
        for zone in (UTC, timezone(timedelta(hours=-8)))
    ]

    assert lines[0] != lines[1]
    assert read_record(lines[0]) == read_record(lines[1])


@pytest.mark.parametrize("number", ["+12", "+123456789012345"])
def test_a_phone_number_has_2_to_15_digits(number):
    assert read_record(text_of(LINE, phoneNumber=number)).phone_number == number
    assert read_record(text_of(CONTACT, phoneNumbers=[number])).phone_numbers == (number,)


def test_a_phone_number_said_twice_counts_once():
    line = text_of(CONTACT, phoneNumbers=["+3361", "+4420", "+3361"])

    assert read_record(line).phone_numbers == ("+3361", "+4420")


@pytest.mark.parametrize("speaker", Speaker)
def test_everybody_may_speak(speaker):
    (said,) = read_record(utterance(speaker=speaker)).transcript.utterances

    assert said.speaker is speaker


def test_an_utterance_need_not_say_when():
    (said,) = read_record(utterance(startSeconds=...)).transcript.utterances

    assert said == Utterance(speaker=Speaker.CONTACT, text="Bonjour ...", start_seconds=None)


def test_texts_are_kept_to_the_letter():
    """Redacting, cleaning and cutting happen when the text is read."""
    text = ' "quoted"\t\\ \x00 <b>é</b> \u202e \U0001f600 \r\n '

    assert read_record(text_of(SMS, text=text)).text == text
    assert read_record(utterance(text=text)).transcript.utterances[0].text == text


@pytest.mark.parametrize(
    "own", ["a/b", "a:b", "é", "日本", "a\nb", "$ne", "..", "%2F", " a", "x" * 200]
)
def test_an_id_is_any_text_of_up_to_200_characters(own):
    expected = replace(RECORDS["contact"], id=own, organization_id=own)

    assert read_record(text_of(CONTACT, id=own, org=own)) == expected


def test_a_name_may_have_a_thousand_characters():
    assert read_record(text_of(CONTACT, name="n" * 1000)).name == "n" * 1000
    with pytest.raises(BadRecord, match="'name' must be at most 1,000 characters long"):
        read_record(text_of(CONTACT, name="n" * 1001))
