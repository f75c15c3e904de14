"""Tables of calls and messages, as spreadsheets and telephone systems write them."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from api.intake.sources.options import TableOptions
from api.intake.sources.table import Table
from api.intake.sources.unreadable import Unreadable
from domain.interaction import Channel, Interaction, InteractionDirection, Speaker
from domain.people import Line
from tests.api.intake.sources.reading import PARIS, PLACE, records_in

LINE = Line(id="l1", organization_id="acme", name="Support", phone_number="+33199001299")
HEADER = "time,phone,direction,text"
ROW = "2026-11-20 09:15,06 39 98 01 12,inbound,Hello"


def converted(text, agents=(), **values):
    defaults = {
        "file": Path("calls.csv"),
        "organization_id": "acme",
        "line_id": "l1",
        "channel": Channel.SMS,
        "time_zone": PARIS,
        "dates": None,
        "columns": {},
    }
    table = Table(text, TableOptions(**defaults | values), LINE)
    places = {number: replace(PLACE, phone_number=number) for number in table.phone_numbers}
    return table.converted(places, dict(agents))


def interactions(text, **values):
    found = records_in(converted(text, **values))
    return [one for one in found if isinstance(one, Interaction)]


def faults(text, **values):
    return [(one.number, str(one.fault)) for one in converted(text, **values).refusals]


def test_a_row_is_a_message():
    (one,) = interactions(f"{HEADER}\n{ROW}\n")

    assert (one.channel, one.direction) == (Channel.SMS, InteractionDirection.INBOUND)
    assert (one.text, one.agent_id) == ("Hello", None)
    assert one.occurred_at == datetime(2026, 11, 20, 8, 15, tzinfo=UTC)


def test_a_row_may_be_a_call_with_a_transcript():
    header = "Time;Phone;Direction;Text;Channel;Duration;Language;Agent"
    (one,) = interactions(
        f"{header}\n2026-11-20T09:15:00Z;+33639980112;out;Allô;call;1:05:12;fr;ines@acme.example",
        agents={"ines@acme.example": "ines"},
    )

    assert (one.channel, one.direction) == (Channel.CALL, InteractionDirection.OUTBOUND)
    assert (one.duration_seconds, one.agent_id) == (3912, "ines")
    assert one.occurred_at == datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
    (said,) = one.transcript.utterances
    assert (said.speaker, said.text, one.transcript.language) == (Speaker.UNKNOWN, "Allô", "fr")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_in_the_header(separator):
    header, row = HEADER.replace(",", separator), ROW.replace(",", separator)

    assert len(interactions(f'{header}\n{row}; "and, so|on\t"\n')) == 1


def test_a_text_may_hold_separators_and_lines():
    (one,) = interactions(f'{HEADER}\n2026-11-20 09:15,0639980112,in,"Hello, you\nthere; ok"\n')

    assert one.text == "Hello, you\nthere; ok"


def test_columns_may_have_other_names():
    (one,) = interactions(
        "Started At,Number,Type,Message\n20/11/2026 09:15:30,0639980112,Received,Hello\n",
        columns={"time": "started at", "phone": "Number", "direction": "Type", "text": "Message"},
    )

    assert one.text == "Hello"
    assert one.occurred_at == datetime(2026, 11, 20, 8, 15, 30, tzinfo=UTC)


def test_the_same_table_again_has_the_same_ids():
    text = f"{HEADER}\n{ROW}\n{ROW}\n"
    first, second = interactions(text), interactions(text)

    assert first == second
    assert len({one.id for one in first}) == 2


def test_an_id_of_the_table_keeps_a_row_the_same_when_it_changes():
    (first,) = interactions(f"id,{HEADER}\nm1,{ROW}\n")
    (second,) = interactions(f"id,{HEADER}\nm1,{ROW.replace('Hello', 'Bye')}\n")

    assert second.id == first.id


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (
            "2026-11-20 09:15,3.36E+10,in,a",
            "the phone '3.36E+10' was changed by a spreadsheet; format the column as text",
        ),
        (
            "2026-11-20 09:15,33639980112.0,in,a",
            "the phone '33639980112.0' was changed by a spreadsheet; format the column as text",
        ),
        ("2026-11-20 09:15,anonymous,in,a", "the phone 'anonymous' is withheld"),
        ("2026-11-20 09:15,,in,a", "the phone '' is not a phone number"),
        (
            "yesterday,0639980112,in,a",
            "the time 'yesterday' is not a time such as 2026-11-20 09:15",
        ),
        ("2026-11-20 09:15,0639980112,both,a", "the direction 'both' must be inbound or outbound"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused_with_its_line_and_stops_nothing(row, reason):
    text = f"{HEADER}\n{ROW}\n{row}\n{ROW}\n"

    assert faults(text) == [(3, reason)]
    assert len(interactions(text)) == 2


def test_a_time_without_an_offset_needs_a_zone():
    assert faults(f"{HEADER}\n{ROW}", time_zone=None) == [
        (2, "the time '2026-11-20 09:15' has no offset; say the zone with --time-zone")
    ]


def test_a_row_without_a_channel_needs_one():
    ((_, reason),) = faults(f"{HEADER}\n{ROW}", channel=None)

    assert "must be one of CALL, VOICEMAIL, SMS, WHATSAPP, or say it with --channel" in reason


def test_a_missing_column_is_named_with_those_that_are_there():
    with pytest.raises(
        Unreadable, match="no column 'direction'; its columns are time, phone, text"
    ):
        converted("time,phone,text\n")


def test_an_order_of_day_and_month_that_cannot_be_proven_is_asked_for():
    with pytest.raises(Unreadable, match="say which with --dates dmy or --dates mdy"):
        converted(f"{HEADER}\n04/05/2026 09:15,0639980112,in,a\n")
