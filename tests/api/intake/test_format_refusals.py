"""Import lines that are refused, and the fault that each refusal names."""

import json

import pytest

from api.intake.format import read_record
from tests.api.intake.kinds_of_value import OPTIONAL, TAKEN, VALUES, dotted, refusal
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

FIELDS = [(kind, path) for kind, fields in TAKEN.items() for path in fields]


def leaves(value, path=""):
    """The paths of all values in a record, as `text_of` takes them."""
    if path:
        yield path
    items = value.items() if isinstance(value, dict) else ()
    if isinstance(value, list) and value and isinstance(value[0], dict):
        items = enumerate(value)
    for name, inner in items:
        yield from leaves(inner, f"{path}__{name}" if path else str(name))


@pytest.mark.parametrize("kind", TAKEN)
def test_the_table_of_this_test_holds_every_field(kind):
    assert set(TAKEN[kind]) == set(leaves(FULL[kind]))


@pytest.mark.parametrize(("kind", "path"), FIELDS)
def test_a_value_of_the_wrong_kind_is_refused_and_its_field_named(kind, path):
    for name, value in VALUES.items():
        line = text_of(FULL[kind], **{path: value})
        if name in TAKEN[kind][path]:
            read_record(line)
        else:
            assert dotted(path) in refusal(line), name


@pytest.mark.parametrize(
    ("kind", "path"), [(kind, path) for kind, path in FIELDS if not path.endswith("__0")]
)
def test_a_key_that_is_needed_and_missing_is_named(kind, path):
    line = text_of(FULL[kind], **{path: ...})

    if path in OPTIONAL[kind]:
        read_record(line)
    else:
        assert refusal(line) == f"key {dotted(path)!r} is missing"


@pytest.mark.parametrize("kind", FULL)
@pytest.mark.parametrize("key", ["extra", "Id", "contact_insights_enabled", "$set", "é", " id"])
def test_an_unknown_key_is_refused_and_named(kind, key):
    assert refusal(text_of(FULL[kind], **{key: None})) == f"unknown key {key!r}"


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("transcript__extra", "transcript.extra"),
        ("transcript__utterances__0__agent", "transcript.utterances[0].agent"),
    ],
)
def test_an_unknown_key_inside_is_refused_and_named(path, named):
    assert refusal(text_of(CALL, **{path: 1})) == f"unknown key {named!r}"


def test_all_unknown_keys_are_named():
    assert refusal(text_of(CONTACT, b=1, a=2)) == "unknown key 'a', 'b'"


@pytest.mark.parametrize("value", [None, "", [], 0])
@pytest.mark.parametrize(
    ("record", "channel", "key"),
    [
        (CALL, "CALL", "text"),
        (CALL, "VOICEMAIL", "text"),
        (SMS, "SMS", "transcript"),
        (SMS, "SMS", "durationSeconds"),
        (SMS, "WHATSAPP", "transcript"),
        (SMS, "WHATSAPP", "durationSeconds"),
    ],
)
def test_a_key_that_the_channel_does_not_have_is_refused_whatever_it_holds(
    record, channel, key, value
):
    assert refusal(text_of(record, channel=channel, **{key: value})) == f"unknown key {key!r}"


@pytest.mark.parametrize(
    ("record", "channel", "status", "allowed"),
    [
        (CALL, "CALL", "SENT", "ENDED, IN_PROGRESS"),
        (CALL, "VOICEMAIL", "FAILED", "ENDED, IN_PROGRESS"),
        (SMS, "SMS", "ENDED", "SENT, PENDING, FAILED"),
        (SMS, "WHATSAPP", "IN_PROGRESS", "SENT, PENDING, FAILED"),
    ],
)
def test_a_status_that_the_channel_does_not_have_is_refused(record, channel, status, allowed):
    message = refusal(text_of(record, channel=channel, status=status))

    assert message == f"'status' of a {channel} must be one of {allowed}"


@pytest.mark.parametrize(
    ("record", "path", "expected"),
    [
        (
            ORGANIZATION,
            "kind",
            "organization, agent, line, contact, conversation, interaction, delete",
        ),
        (AGENT, "role", "ADMIN, MEMBER"),
        (CALL, "channel", "CALL, VOICEMAIL, SMS, WHATSAPP"),
        (CALL, "direction", "INBOUND, OUTBOUND"),
        (CALL, "transcript__utterances__0__speaker", "AGENT, CONTACT, ASSISTANT, UNKNOWN"),
        (DELETION, "what", "interaction, conversation, contact"),
    ],
)
@pytest.mark.parametrize("said", ["other", "admin", "Call", " CALL"])
def test_a_word_that_is_none_of_those_is_refused_with_those_that_are(record, path, expected, said):
    assert refusal(text_of(record, **{path: said})) == f"{dotted(path)!r} must be one of {expected}"


def test_a_licence_that_is_not_sold_is_refused():
    message = refusal(text_of(AGENT, licences=["AI_ASSIST_PRO", "AI_ASSIST"]))

    assert message == "'licences' must be among AI_ASSIST_PRO"


@pytest.mark.parametrize(
    "said",
    [
        "2026-11-20T09:15:00",
        "2026-11-20 09:15:00+01:00",
        "2026-11-20",
        "2026-11-20T09:15+01:00",
        "2026-11-20T09:15:00+0100",
        "2026-11-20T09:15:00+01",
        "2026-11-20T09:15:00+01:00:30",
        "2026-11-20T09:15:00 +01:00",
        "2026-11-20T09:15:00,5Z",
        "2026-11-20T09:15:00.Z",
        "2026-11-20T9:15:00Z",
        "2026-11-20T25:00:00Z",
        "2026-11-20T09:60:00Z",
        "2026-11-20T09:15:00+24:00",
        "2026-02-29T09:15:00Z",
        "2026-13-01T09:15:00Z",
        "20261120T091500Z",
        "2026-W47-5T09:15:00Z",
        "+2026-11-20T09:15:00Z",
        "0000-11-20T09:15:00Z",
        "9999-12-31T23:59:59-00:01",
        "٢٠٢٦-11-20T09:15:00Z",
        "2026-11-20T09:15:00Z\n",
        "now",
        1_795_000_000,
    ],
)
def test_a_time_that_is_not_rfc_3339_with_an_offset_is_refused(said):
    """R12"""
    assert refusal(text_of(CALL, occurredAt=said)) == (
        "'occurredAt' must be a time as RFC 3339 with an offset, such as 2026-11-20T09:15:00+01:00"
    )


@pytest.mark.parametrize("said", ["1969-12-31T23:59:59Z", "1970-01-01T00:00:00+00:01"])
def test_a_time_before_1970_is_refused(said):
    assert refusal(text_of(CALL, occurredAt=said)) == "'occurredAt' must be a time from 1970 on"


@pytest.mark.parametrize(
    ("record", "path"),
    [
        (ORGANIZATION, "id"),
        *((FULL[kind], key) for kind in ("agent", "line", "contact") for key in ("org", "id")),
        *((CONVERSATION, key) for key in ("org", "id", "contact", "line")),
        *((CALL, key) for key in ("org", "id", "conversation", "agent")),
        *((DELETION, key) for key in ("org", "id")),
    ],
)
def test_an_id_beyond_200_characters_is_refused(record, path):
    read_record(text_of(record, **{path: "é" * 200}))

    assert refusal(text_of(record, **{path: "é" * 201})) == (
        f"{path!r} must be at most 200 characters long"
    )


@pytest.mark.parametrize(
    "number",
    [
        "33123456789",
        "+0123456789",
        "+3",
        "+1234567890123456",
        "+33 1 23 45",
        "+33-1",
        "+٣٣١٢٣",
        "++331",
        "0033123",
        "+",
        " +331",
        33_123,
    ],
)
def test_a_phone_number_that_is_not_e164_is_refused(number):
    expected = "must be in E.164 form, such as +33123456789"

    assert refusal(text_of(LINE, phoneNumber=number)) == f"'phoneNumber' {expected}"
    assert refusal(text_of(CONTACT, phoneNumbers=["+331", number])) == f"'phoneNumbers' {expected}"


@pytest.mark.parametrize(
    "identity", ["", "FR.4711", "whatsapp:", ":FR.4711", "WhatsApp:FR.1", "whatsapp:a b", 4711]
)
def test_an_identity_without_its_system_is_refused(identity):
    assert refusal(text_of(CONTACT, identities=[identity])) == (
        "'identities' must be the system and the id there, such as whatsapp:FR.4711"
    )


def test_an_identity_that_is_a_number_or_too_long_is_refused():
    assert refusal(text_of(CONTACT, identities=["whatsapp:+33639980112"])) == (
        "'identities' is a phone number; name it as one"
    )
    assert refusal(text_of(CONTACT, identities=["x:" + "1" * 199])) == (
        "'identities' must be at most 200 characters long"
    )


def test_a_contact_without_a_number_needs_a_name_and_an_identity():
    for omitted in ({"name": ...}, {"identities": ...}, {"name": None}, {"identities": []}):
        assert refusal(text_of(CONTACT, phoneNumbers=..., **omitted)) == (
            "key 'phoneNumbers' is missing"
        )
    assert read_record(text_of(CONTACT, phoneNumbers=...)).phone_numbers == ()


@pytest.mark.parametrize("tag", ["f", "français", "fr_FR", "fr-", "-fr", "fr FR", "x" * 9, "12"])
def test_a_language_that_is_no_tag_is_refused(tag):
    for record, path in (
        (ORGANIZATION, "language"),
        (LINE, "language"),
        (CALL, "transcript__language"),
    ):
        assert refusal(text_of(record, **{path: tag})) == (
            f"{dotted(path)!r} must be a BCP 47 language tag such as fr or fr-CA"
        )


@pytest.mark.parametrize("name", ["Paris", "CEST", "europe/paris", "+01:00", "localtime", "", 1])
def test_a_time_zone_that_has_no_iana_name_is_refused(name):
    """R32"""
    assert refusal(text_of(ORGANIZATION, timeZone=name)) == (
        "'timeZone' must be the IANA name of a time zone, such as Europe/Paris"
    )


@pytest.mark.parametrize("number", [-1, 2**31, 1e400, True])
def test_a_number_of_seconds_out_of_range_is_refused(number):
    line = utterance(startSeconds="HERE").replace(
        '"HERE"', "1e400" if number == 1e400 else json.dumps(number)
    )

    assert "startSeconds' must be a number of seconds that is not negative" in refusal(line)
