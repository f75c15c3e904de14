"""The commands with which an operator looks into the inbox, replays events and drops them."""

import argparse
from collections.abc import Sequence

from api.administering.not_done import NotDone
from api.storing import Storage
from domain.clock import system_clock
from domain.inbox import Event, EventId, EventState

AT_ONCE = 500
MOST_LISTED = 1_000


def add_inbox(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True)
    listing = actions.add_parser("list", help="list the events that wait, or the dead ones")
    listing.add_argument("--dead", action="store_true", help="the dead ones, with their reasons")
    showing = actions.add_parser("show", help="print one event as it came")
    showing.add_argument("event", help="its id, as the list shows it")
    for name, explained in (
        ("replay", "let dead events wait again"),
        ("drop", "delete events"),
    ):
        changing = actions.add_parser(name, help=explained)
        which = changing.add_mutually_exclusive_group(required=True)
        which.add_argument("events", nargs="*", default=[], metavar="EVENT", help="their ids")
        which.add_argument("--all", action="store_true", help="all that are dead")


async def administer_inbox(storage: Storage, chosen: argparse.Namespace) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    inbox = storage.inbox
    match chosen.action:
        case "list":
            state = EventState.DEAD if chosen.dead else EventState.WAITING
            return [_line(one) for one in await inbox.listed(state, limit=MOST_LISTED)]
        case "show":
            event = await inbox.get(EventId(chosen.event))
            if event is None:
                raise _missing(chosen.event)
            return [_line(event), event.body.decode(errors="replace")]
        case _:
            count = await _change(storage, chosen)
            verb = "wait again" if chosen.action == "replay" else "are deleted"
            return [f"{count} events {verb}"]


async def _change(storage: Storage, chosen: argparse.Namespace) -> int:
    if not chosen.all:
        for own in chosen.events:
            if await storage.inbox.get(EventId(own)) is None:
                raise _missing(own)
        return await _changed(storage, chosen.action, list(map(EventId, chosen.events)))
    count = 0
    while dead := await storage.inbox.listed(EventState.DEAD, limit=AT_ONCE):
        count += await _changed(storage, chosen.action, [one.id for one in dead])
    return count


async def _changed(storage: Storage, action: str, events: Sequence[EventId]) -> int:
    if action == "replay":
        return await storage.inbox.replay(events, system_clock())
    return await storage.inbox.drop(events)


def _missing(own: str) -> NotDone:
    return NotDone(f"no event has the id {own!r}; contact-insights inbox list shows them")


def _line(event: Event) -> str:
    when = f"received {event.received_at:%Y-%m-%d %H:%M:%S}"
    tried = f"{event.attempts} attempts"
    told = [event.id, event.organization_id, event.product, event.state, when, tried]
    return "  ".join((*told, *([event.reason] if event.reason else ())))
