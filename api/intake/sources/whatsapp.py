"""Reads a chat that a phone exported from WhatsApp.

The file names neither the direction of a message nor an id, a number or a time zone. So the command asks for them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import zip_longest
from zoneinfo import ZoneInfo

from api.intake.sources.chat_heads import Head, head_of, plain_name
from api.intake.sources.chat_words import is_by_phone, is_gone, words_in
from api.intake.sources.converted import Converted, Numbered, own_id
from api.intake.sources.unreadable import Unreadable
from api.intake.sources.written_times import BACKWARDS, DateOrder, WrittenTime, moments, order_in
from domain.ids import AgentId, InteractionId
from domain.intake import Deletable, Deletion
from domain.interaction import Channel, Interaction, InteractionDirection, InteractionStatus
from domain.services.placing import Placement

_GROUP = re.compile(r"\b(group|gruppen?|groupe|grupo|gruppo|groep)\b", re.IGNORECASE)
"""In notices, in the languages of phones."""
_NUMBER = re.compile(r"[+\d\s().-]+")


@dataclass(slots=True, kw_only=True)
class _Message:
    """`lines` are the text's, without the head. `whole` is the first line with the head."""

    head: Head
    number: int
    whole: str
    lines: list[str]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """`contact` is the other one's name, or number, or `None` if only the team has written."""

    me: str
    contact: str | None
    messages: Sequence[tuple[date, _Message]]

    @property
    def contact_name(self) -> str | None:
        return None if self.contact_number else self.contact

    @property
    def contact_number(self) -> str | None:
        """The contact's number if the phone knew no name."""
        is_number = self.contact is not None and _NUMBER.fullmatch(self.contact)
        return self.contact if is_number else None

    def converted(self, place: Placement, zone: ZoneInfo, agent: AgentId | None) -> Converted:
        opening = [Numbered(1, record) for record in place.opening(self.contact_name)]
        return Converted([*opening, *self._records(place, zone, agent)])

    def _records(
        self, place: Placement, zone: ZoneInfo, agent: AgentId | None
    ) -> Iterator[Numbered]:
        """The id of a message does not depend on its text, which may be edited or deleted later, and not on names. It
        is made of the minute, the side, and the place among those of that minute and side.
        """
        in_minute: Counter[tuple[datetime, str]] = Counter()
        at_once: Counter[datetime] = Counter()
        times = moments(((day, one.head.time) for day, one in self.messages), zone)
        for (_, one), at in zip(self.messages, times, strict=True):
            is_ours = one.head.author == self.me
            minute, side = at.replace(second=0), "us" if is_ours else "them"
            count = in_minute[minute, side]
            in_minute[minute, side] += 1
            told = (place.conversation_id, minute.isoformat(), side, str(count))
            own = InteractionId(own_id("whatsapp", *told))
            if is_gone(one.text):
                deletion = Deletion(
                    organization_id=place.organization_id, what=Deletable.INTERACTION, id=own
                )
                yield Numbered(one.number, deletion)
                continue
            message = Interaction(
                id=own,
                organization_id=place.organization_id,
                contact_id=place.contact_id,
                conversation_id=place.conversation_id,
                channel=Channel.WHATSAPP,
                direction=InteractionDirection.OUTBOUND
                if is_ours
                else InteractionDirection.INBOUND,
                agent_id=agent if is_ours else None,
                occurred_at=at + timedelta(milliseconds=at_once[at]),  # keeps the file's order
                status=InteractionStatus.SENT,
                text=words_in(one.text),
            )
            at_once[at] += 1
            yield Numbered(one.number, message)


def chat_in(text: str, *, me: str | None, file_name: str, order: DateOrder | None) -> Chat:
    """`me` is the name under which the team writes. Without it, the contact's name must be in the file's name.

    Raises `Unreadable`.
    """
    found = _messages_in(text)
    if order is None:
        order = order_in([one.head.time for one in found if one.head.author is not None])
    dated = list(_in_time(found, order))
    notices = [one for at, (_, one) in enumerate(dated) if _is_notice(one, at)]
    if any(_GROUP.search(one.text) for one in notices):
        raise Unreadable("it is a group; only a chat with one contact can be imported")
    messages = [(day, one) for at, (day, one) in enumerate(dated) if not _is_notice(one, at)]
    authors = [*Counter(one.head.author or "" for _, one in messages)]
    if not authors:
        raise Unreadable("nobody has written in it")
    if len(authors) > 2:
        raise Unreadable(
            f"it is a group of {len(authors)} who write; only a chat with one contact can be imported"
        )
    team = _team(authors, me, file_name)
    contact = next((author for author in authors if author != team), None)
    return Chat(me=team, contact=contact, messages=messages)


def _messages_in(text: str) -> Sequence[_Message]:
    found: list[_Message] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        head = head_of(line)
        if head is not None and (not found or head.form == found[0].head.form):
            found.append(_Message(head=head, number=number, whole=line, lines=[head.text]))
        elif found:
            found[-1].lines.append(line)
    if not found:
        raise Unreadable(
            "no line begins like a message of an exported chat, such as '04/02/2026, 22:02 - Ana: Hello'"
        )
    return found


def _is_notice(message: _Message, place: int) -> bool:
    """Whether the phone wrote it. One make of phone writes its first notice in the contact's name."""
    return message.head.author is None or (place == 0 and is_by_phone(message.text))


def _in_time(found: Sequence[_Message], order: DateOrder) -> Iterator[tuple[date, _Message]]:
    """A line that only looks like a head belongs to the message before it: one without such a day, one that would go
    back in time, or one without an author that is later than the next.
    """
    last: tuple[date, _Message] | None = None
    for one, following in zip_longest(found, found[1:]):
        day = one.head.time.day(order)
        is_text = day is None or (last is not None and day < last[0] - BACKWARDS)
        if day is not None and following is not None and one.head.author is None:
            is_text = is_text or _is_later(one.head.time, following.head.time, order)
        if last is not None and is_text:
            last[1].lines += [one.whole, *one.lines[1:]]
            continue
        if day is None:
            raise Unreadable(f"{one.head.time} in line {one.number} is no day; check --dates")
        if last is not None:
            yield last
        last = (day, one)
    if last is not None:
        yield last


def _is_later(time: WrittenTime, other: WrittenTime, order: DateOrder) -> bool:
    day, other_day = time.day(order), other.day(order)
    if day is None or other_day is None:
        return False
    return (day, time.hour, time.minute) > (other_day, other.hour, other.minute)


def _team(authors: Sequence[str], me: str | None, file_name: str) -> str:
    names = " and ".join(map(repr, authors))
    if me is not None:
        wanted = plain_name(me)
        found = next((one for one in authors if one.casefold() == wanted.casefold()), None)
        if found is None and len(authors) > 1:
            raise Unreadable(f"{me!r} does not write in it; --me must be one of {names}")
        return found or wanted
    name = plain_name(file_name.replace("_", " ")).casefold()
    contacts = [
        one for one in authors if re.search(rf"(?<!\w){re.escape(one.casefold())}(?!\w)", name)
    ]
    if len(contacts) != 1 or len(authors) != 2:
        raise Unreadable(f"it does not tell which of {names} is the team; say it with --me NAME")
    return next(one for one in authors if one not in contacts)
