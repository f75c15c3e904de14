"""Chats that phones exported."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from api.intake.sources.unreadable import Unreadable
from api.intake.sources.written_times import DateOrder
from domain.contact import Contact
from domain.conversation import Conversation
from domain.intake import Deletable, Deletion
from domain.interaction import Channel, Interaction, InteractionDirection, InteractionStatus
from tests.api.intake.sources.reading import PLACE, chat, messages, texts

NOTICE = (
    "14/02/26, 09:00 - Messages and calls are end-to-end encrypted. Only people in this chat ..."
)
HELLO = "14/02/26, 09:01 - Ana: Hello"
REPLY = "14/02/26, 09:02 - Team: Good morning"


def test_messages_have_the_side_of_their_author():
    ours, theirs = messages(NOTICE, REPLY, HELLO, agent="ines")

    assert (ours.direction, ours.agent_id) == (InteractionDirection.OUTBOUND, "ines")
    assert (theirs.direction, theirs.agent_id) == (InteractionDirection.INBOUND, None)
    for one in (ours, theirs):
        assert (one.channel, one.status) == (Channel.WHATSAPP, InteractionStatus.SENT)
        assert (one.conversation_id, one.organization_id) == ("v1", "acme")
    assert (ours.text, theirs.text) == ("Good morning", "Hello")


def test_times_are_of_the_zone_that_was_named():
    one, *_ = messages(HELLO)

    assert one.occurred_at == datetime(2026, 2, 14, 8, 1, tzinfo=UTC)


def test_messages_of_one_minute_keep_their_order():
    found = messages(*(f"14/02/26, 09:01 - Ana: {at}" for at in range(12)))

    assert [one.text for one in sorted(found, key=lambda one: one.occurred_at)] == [
        str(at) for at in range(12)
    ]
    assert len({one.id for one in found}) == 12


def test_the_hour_that_comes_twice_in_autumn_keeps_the_order_of_the_file():
    before, after = messages("25/10/26, 02:50 - Ana: 1", "25/10/26, 02:10 - Ana: 2")

    assert before.occurred_at == datetime(2026, 10, 25, 0, 50, tzinfo=UTC)
    assert after.occurred_at == datetime(2026, 10, 25, 1, 10, tzinfo=UTC)


def test_a_text_may_have_many_lines():
    assert texts(HELLO, "", "second: line", REPLY) == ["Hello\n\nsecond: line", "Good morning"]


@pytest.mark.parametrize(
    "line",
    [
        "15/03/27, 10:00 - 11:00: dentist",
        "15/02/26, 10:00 - dentist",
        "02/01/26, 10:00 - Bob: quoted",
        "31/02/26, 10:00 - no such day",
    ],
)
def test_a_text_that_begins_with_a_time_is_no_message(line):
    assert texts(HELLO, line, REPLY) == [f"Hello\n{line}", "Good morning"]


def test_media_leave_their_caption_and_no_placeholder():
    assert texts(
        "14/02/26, 09:01 - Ana: <Media omitted>",
        "14/02/26, 09:02 - Ana: <Medien ausgeschlossen>",
        "14/02/26, 09:03 - Ana: IMG-20260214-WA0001.jpg (file attached)",
        "the broken part",
        "14/02/26, 09:04 - Ana: \u200eimage omitted",
        "14/02/26, 09:05 - Ana: plan.pdf • \u200e2 pages \u200edocument omitted",
    ) == [None, None, "the broken part", None, None]


def test_a_mark_that_a_message_was_edited_is_no_word():
    assert texts(
        "14/02/26, 09:01 - Ana: at ten <This message was edited>",
        "14/02/26, 09:02 - Ana: um zehn \u200e<Diese Nachricht wurde bearbeitet.>",
        "14/02/26, 09:03 - Ana: write to Ana <ana@acme.example>",
    ) == ["at ten", "um zehn", "write to Ana <ana@acme.example>"]


def test_the_same_chat_again_has_the_same_ids_and_a_later_one_only_more():
    first, later = messages(HELLO, REPLY), messages(HELLO, REPLY, "14/02/26, 09:03 - Ana: Bye")

    assert later[:2] == first
    assert len({one.id for one in later}) == 3


def test_an_edited_message_and_one_of_a_renamed_contact_replace_the_earlier_one():
    (first,) = messages(HELLO)
    (edited,) = messages("14/02/26, 09:01 - Ana: Hello you <This message was edited>")
    (renamed,) = messages("14/02/26, 09:01 - Ana (shop): Hello")

    assert edited == replace(first, text="Hello you")
    assert renamed == first


def test_the_file_of_another_make_of_phone_has_the_same_ids():
    (first,) = messages(HELLO)
    (second,) = messages("[14.02.26, 09:01:33] Ana: Hello")

    assert second.id == first.id


def test_a_deleted_message_is_deleted():
    (first,) = messages(HELLO)
    (second,) = messages("14/02/26, 09:01 - Ana: This message was deleted")

    assert second == Deletion(organization_id="acme", what=Deletable.INTERACTION, id=first.id)


def test_a_call_is_no_message():
    found = messages(HELLO, "14/02/26, 09:02 - Ana: null")

    assert [type(one) for one in found] == [Interaction, Deletion]


def test_a_notice_in_the_name_of_the_contact_is_not_what_the_contact_wrote():
    assert texts(
        "[14/02/26, 09:00:00] Ana: \u200eMessages and calls are end-to-end encrypted. Only people ...",
        "[14/02/26, 09:01:00] Ana: Hello",
    ) == ["Hello"]


def test_a_contact_and_a_conversation_that_do_not_exist_come_first():
    new = replace(PLACE, has_contact=False, has_conversation=False)
    contact, conversation, _ = messages(HELLO, place=new)

    assert contact == Contact(
        id="c1", organization_id="acme", name="Ana", phone_numbers=("+33639980112",)
    )
    assert conversation == Conversation(
        id="v1", organization_id="acme", contact_id="c1", line_id="l1"
    )


def test_a_contact_that_the_phone_did_not_know_has_a_number_and_no_name():
    found = chat("14/02/26, 09:01 - +33 6 39 98 01 12: Hello", REPLY)

    assert (found.contact_name, found.contact_number) == (None, "+33 6 39 98 01 12")


@pytest.mark.parametrize(
    "file_name", ["WhatsApp Chat with Ana", "Chat de WhatsApp con Ana", "WhatsApp_Chat_mit_Ana"]
)
def test_the_name_of_the_file_tells_the_contact(file_name):
    found = chat(HELLO, REPLY, me=None, file_name=file_name)

    assert (found.me, found.contact) == ("Team", "Ana")


@pytest.mark.parametrize(
    ("lines", "options", "reason"),
    [
        (["hello", "you"], {}, "no line begins like a message"),
        ([NOTICE], {}, "nobody has written in it"),
        (
            [HELLO, REPLY],
            {"me": None},
            "does not tell which of 'Ana' and 'Team' is the team; say it with --me",
        ),
        (
            [HELLO, REPLY],
            {"me": "Bob"},
            "'Bob' does not write in it; --me must be one of 'Ana' and 'Team'",
        ),
        ([HELLO, REPLY, "14/02/26, 09:03 - Bob: Hi"], {}, "a group of 3 who write"),
        (['14/02/26, 09:00 - Bob created group "Move"', HELLO, REPLY], {}, "it is a group"),
        (["04/02/26, 09:01 - Ana: Hello"], {}, "say which with --dates dmy or --dates mdy"),
        ([HELLO], {"order": DateOrder.MONTH_FIRST}, "14/2/26 in line 1 is no day; check --dates"),
    ],
)
def test_a_chat_that_cannot_be_read_for_sure_is_refused(lines, options, reason):
    with pytest.raises(Unreadable, match=reason):
        chat(*lines, **options)
