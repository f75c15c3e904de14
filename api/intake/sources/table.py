"""Reads a table of calls and messages: CSV as spreadsheets and telephone systems write it, one interaction a row."""

import csv
import io
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from api.intake.fields import BadRecord
from api.intake.phone_numbers import NoPhoneNumber, phone_number
from api.intake.sources.converted import Converted, Numbered, Refusal, own_id
from api.intake.sources.options import COLUMNS, TableOptions
from api.intake.sources.speech import transcribed
from api.intake.sources.unreadable import Unreadable
from api.intake.sources.written_times import TIME, WrittenTime, order_in, plain, time_in
from domain.ids import AgentId, InteractionId
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Utterance,
)
from domain.people import Line
from domain.services.placing import Placement

_NEEDED = ("time", "phone", "direction")
_SEPARATORS = ",;\t|"
_OFFSET_TIME = re.compile(r"\s*(Z|[+-]\d\d:?\d\d)\s*$")
_FRACTION = re.compile(r"(?<=:\d\d)[.,]\d+")
_WHOLE_TIME = re.compile(rf"\s*{TIME}\s*", re.VERBOSE | re.IGNORECASE)
_DURATION = re.compile(r"(?:(\d+):)?(\d+):(\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    number: int
    values: Mapping[str, str]
    phone_number: str
    time: WrittenTime | None

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "").strip()


class Table:
    """The rows of a table. Rows without a usable number are refused at once. Raises `Unreadable`."""

    def __init__(self, text: str, options: TableOptions, line: Line) -> None:
        self._options = options
        self._line_number = line.phone_number
        self._refusals: list[Refusal] = []
        self._rows = list(self._read(text))
        self._order = options.dates or order_in([row.time for row in self._rows if row.time])

    @property
    def phone_numbers(self) -> Collection[str]:
        return {row.phone_number for row in self._rows}

    @property
    def agents(self) -> Collection[str]:
        return {row["agent"] for row in self._rows if row["agent"]}

    def converted(
        self, places: Mapping[str, Placement], agents: Mapping[str, AgentId]
    ) -> Converted:
        """`places` by phone number. `agents` by the ids and e-mail addresses in the rows."""
        records: list[Numbered] = []
        opened: set[str] = set()
        alike: Counter[tuple[str, ...]] = Counter()
        for row in self._rows:
            place = places[row.phone_number]
            try:
                interaction = self._interaction(row, place, agents, alike)
            except BadRecord as fault:
                self._refusals.append(Refusal(row.number, fault))
                continue
            if row.phone_number not in opened:
                opened.add(row.phone_number)
                opening = place.opening(row["name"] or None)
                records += [Numbered(row.number, record) for record in opening]
            records.append(Numbered(row.number, interaction))
        return Converted(records, sorted(self._refusals, key=lambda one: one.number))

    def _read(self, text: str) -> Iterator[_Row]:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
        try:
            header = [name.strip().casefold() for name in next(rows, [])]
            named = self._named(header)
            for row in rows:
                if any(row):
                    values = {column: row[at] for column, at in named.items() if at < len(row)}
                    yield from self._row(rows.line_num, values)
        except csv.Error as error:
            raise Unreadable(f"line {rows.line_num} is not CSV: {error}") from None

    def _named(self, header: Sequence[str]) -> Mapping[str, int]:
        wanted = {column: self._options.columns.get(column, column) for column in COLUMNS}
        missing = [
            name
            for column, name in wanted.items()
            if name.casefold() not in header
            and (column in _NEEDED or column in self._options.columns)
        ]
        if missing:
            raise Unreadable(
                f"it has no column {missing[0]!r}; its columns are {', '.join(header)};"
                " name them with --columns, such as --columns 'time=Date,phone=Number'"
            )
        return {
            column: header.index(name.casefold())
            for column, name in wanted.items()
            if name.casefold() in header
        }

    def _row(self, number: int, values: Mapping[str, str]) -> Iterator[_Row]:
        written = values.get("phone", "")
        try:
            found = phone_number(written, at_home_with=self._line_number)
        except NoPhoneNumber as error:
            self._refusals.append(Refusal(number, BadRecord(f"the phone {written!r} {error}")))
        else:
            time = _time(values.get("time", ""))
            yield _Row(number=number, values=values, phone_number=found, time=time)

    def _interaction(
        self,
        row: _Row,
        place: Placement,
        agents: Mapping[str, AgentId],
        alike: Counter[tuple[str, ...]],
    ) -> Interaction:
        direction, at = _direction(row["direction"]), self._moment(row)
        channel, text = self._channel(row), row["text"] or None
        told = (place.conversation_id, at.isoformat(), direction, channel)
        count = alike[told]
        alike[told] += 1
        own = own_id("table", row["id"]) if row["id"] else own_id("table", *told, str(count))
        written = row["agent"]
        said = [Utterance(speaker=Speaker.UNKNOWN, text=text)] if text else []
        return Interaction(
            id=InteractionId(own),
            organization_id=place.organization_id,
            contact_id=place.contact_id,
            conversation_id=place.conversation_id,
            channel=channel,
            direction=direction,
            agent_id=agents.get(written, AgentId(written)) if written else None,
            occurred_at=at,
            status=InteractionStatus.ENDED if channel.is_spoken else InteractionStatus.SENT,
            duration_seconds=_seconds(row["duration"]) if channel.is_spoken else 0,
            transcript=transcribed(row["language"] or "und", said) if channel.is_spoken else None,
            text=None if channel.is_spoken else text,
        )

    def _channel(self, row: _Row) -> Channel:
        written = row["channel"].upper()
        if not written and self._options.channel is not None:
            return self._options.channel
        if written not in Channel.__members__:
            known = ", ".join(Channel)
            raise BadRecord(
                f"the channel {row['channel']!r} must be one of {known}, or say it with --channel"
            )
        return Channel[written]

    def _moment(self, row: _Row) -> datetime:
        written, time = row["time"], row.time
        offset = _OFFSET_TIME.search(written)
        day = None if time is None else time.day(self._order)
        if time is None or day is None:
            raise BadRecord(f"the time {written!r} is not a time such as 2026-11-20 09:15")
        if offset is not None:
            zone = datetime.strptime(offset[1], "%z").tzinfo
        elif self._options.time_zone is not None:
            zone = self._options.time_zone
        else:
            raise BadRecord(f"the time {written!r} has no offset; say the zone with --time-zone")
        local = datetime(day.year, day.month, day.day, time.hour, time.minute, time.second)  # noqa: DTZ001
        return local.replace(tzinfo=zone).astimezone(UTC)


def _time(written: str) -> WrittenTime | None:
    bare = _FRACTION.sub("", _OFFSET_TIME.sub("", written))
    match = _WHOLE_TIME.fullmatch(plain(bare)[0])
    return None if match is None else time_in(match)


def _separator(text: str) -> str:
    """The separator that is most frequent in the header. A sniffer would be misled by the texts."""
    header = text.split("\n", 1)[0]
    bare = "".join(part for at, part in enumerate(header.split('"')) if at % 2 == 0)
    return max(_SEPARATORS, key=bare.count)


def _direction(written: str) -> InteractionDirection:
    told = written.casefold()
    if told.startswith(("in", "received")):
        return InteractionDirection.INBOUND
    if told.startswith(("out", "sent")):
        return InteractionDirection.OUTBOUND
    raise BadRecord(f"the direction {written!r} must be inbound or outbound")


def _seconds(written: str) -> int:
    match = _DURATION.fullmatch(written)
    if match:
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return hours * 3600 + minutes * 60 + seconds
    if written and not written.isdecimal():
        raise BadRecord(f"the duration {written!r} must be in seconds, or as 5:12")
    return int(written or 0)
