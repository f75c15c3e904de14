"""Composed contacts and the truth about them: what an agent must know, written down before any writer read them.

A file is named by the language of its contacts. A writer may be improved on those in `en.tuned.txt` and
`en.second.txt`, but not on those in `en.held.txt`. Those in `en.second.txt` were measured once before that: then the
next action was right for 27 of the first 40, then for 10 of 20, 16 of 19, 10 of 19, and 10 of the last 13.

    == en-01 | name of the contact | now | time zone
    @1 call in 2026-03-09 10:12 agent       then one turn on each line, after "A:", "C:", "U:" or "I:"
    @2 sms out 2026-03-10 08:00 agent       then the text
    -- open org agent due-day @1 | words    an open matter, who owes it, and until when
    -- next @1 | words                      the next action must quote it; one of several is enough
    -- next nothing                         nothing is open, or `optout`: the contact wants no more messages
    -- next read @2                          the newest source is unclear: it must be read (R33)
    -- not @1 | words                       a matter that was answered, done or called off
    -- secret digits                        digits that must be masked
    -- kept digits                          digits that must not be masked
    -- foreign @2                           a source in another language
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from bench.writing.histories import blocks_in, history_in, source_id
from domain.brief import Brief
from domain.ids import InteractionId
from domain.insights import Party

FOLDER = Path(__file__).parent / "contacts"
_PARTIES = {"org": Party.ORGANIZATION, "contact": Party.CONTACT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words in one source."""

    source_id: InteractionId
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrueMatter:
    """A matter that is truly open. `agent` is the one who promised it."""

    place: Place
    owed_by: Party
    agent: str | None
    due_on: date | None


@dataclass(slots=True, kw_only=True)
class Truth:
    """The next action must quote one of `rightly_next`. It is empty if nothing is open."""

    rightly_next: list[Place] = field(default_factory=list)
    has_opted_out: bool = False
    unread: list[InteractionId] = field(default_factory=list)
    matters: list[TrueMatter] = field(default_factory=list)
    settled: list[Place] = field(default_factory=list)
    secrets: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    foreign: list[InteractionId] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposedContact:
    name: str
    is_held: bool
    brief: Brief
    truth: Truth


def composed_contacts(folder: Path = FOLDER) -> Iterator[ComposedContact]:
    for path in sorted(folder.glob("??.*.txt")):
        language, part, _ = path.name.split(".")
        for head, *lines in blocks_in(path.read_text(encoding="utf-8").splitlines(), "== "):
            yield _contact(head, lines, language=language, is_held=part == "held")


def _contact(head: str, lines: list[str], *, language: str, is_held: bool) -> ComposedContact:
    told = [line for line in lines if not line.startswith("-- ")]
    history = history_in(head, told, language=language)
    truth = _truth(
        history.name, [line.removeprefix("-- ") for line in lines if line.startswith("-- ")]
    )
    brief = history.brief(language)
    return ComposedContact(name=history.name, is_held=is_held, brief=brief, truth=truth)


def _truth(contact: str, lines: Iterable[str]) -> Truth:
    truth = Truth()
    for line in lines:
        kind, _, rest = line.partition(" ")
        match kind:
            case "next":
                _take_next(truth, contact, rest)
            case "not":
                truth.settled.append(_place(contact, rest))
            case "open":
                truth.matters.append(_matter(contact, rest))
            case "secret":
                truth.secrets.append(rest)
            case "kept":
                truth.kept.append(rest)
            case "foreign":
                truth.foreign.append(source_id(contact, rest))
            case _:
                raise ValueError(line)
    return truth


def _take_next(truth: Truth, contact: str, told: str) -> None:
    if told == "optout":
        truth.has_opted_out = True
    elif told.startswith("read "):
        truth.unread.append(source_id(contact, told.removeprefix("read ")))
    elif told != "nothing":
        truth.rightly_next.append(_place(contact, told))


def _matter(contact: str, told: str) -> TrueMatter:
    owed_by, agent, due, place = told.split(" ", 3)
    return TrueMatter(
        place=_place(contact, place),
        owed_by=_PARTIES[owed_by],
        agent=None if agent == "-" else agent,
        due_on=None if due == "-" else date.fromisoformat(due),
    )


def _place(contact: str, told: str) -> Place:
    place, words = told.split(" | ", 1)
    return Place(source_id=source_id(contact, place), words=words)
