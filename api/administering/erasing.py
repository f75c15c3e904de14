"""The command that erases people and what they said, and shows the receipts."""

import argparse
from collections.abc import Sequence
from datetime import timedelta

import orjson

from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.administering.options import add_organization
from api.storing import Storage
from api.wiring import administration_over, erasing_over
from domain.clock import system_clock
from domain.erasure import Erasable, ErasedKind
from domain.ids import OrganizationId
from domain.intake import Announcer
from domain.receipts import Extent, Receipt
from domain.services.erasing import ErasingService

MOST_DAYS = 36_500
BACKUPS = (
    "backups, logs of other programs and the source itself are not reached: after a restore, run "
    "contact-insights erase --again"
)
_WHAT = {
    "interaction": ErasedKind.INTERACTION,
    "conversation": ErasedKind.CONVERSATION,
    "contact": ErasedKind.CONTACT,
    "phone": ErasedKind.PHONE_NUMBER,
    "identity": ErasedKind.IDENTITY,
}


def add_erasing(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(kind="erasure", action="erase")
    add_organization(parser, is_needed=False)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--contact", metavar="ID", help="a contact, with all conversations")
    what.add_argument("--phone", metavar="NUMBER", help="every contact with this number: +33...")
    what.add_argument(
        "--identity", metavar="ID", help="every contact with this identity: whatsapp:..."
    )
    what.add_argument("--conversation", metavar="ID", help="a conversation, with what was said")
    what.add_argument("--interaction", metavar="ID", help="one call or message")
    what.add_argument(
        "--older-than",
        type=_days,
        metavar="DAYS",
        help="delete what was said longer ago; leaves no tombstones",
    )
    what.add_argument("--receipts", action="store_true", help="print the receipts")
    what.add_argument("--again", action="store_true", help="erase what a backup brought back")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--dry-run", action="store_true", help="only count")
    how.add_argument("--no-insights", action="store_true", help="delete and make no insights")
    how.add_argument("--insights-again", action="store_true", help="let agents generate again")
    how.add_argument("--lift", action="store_true", help="let sources send it again")


async def erase(
    storage: Storage, announce: Announcer | None, chosen: argparse.Namespace
) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    erasing = erasing_over(storage, storage.erasures, announce)
    is_of_many = chosen.again or chosen.receipts or chosen.older_than is not None
    if is_of_many and any((chosen.dry_run, chosen.lift, chosen.no_insights, chosen.insights_again)):
        raise NotDone(
            "--dry-run, --lift, --no-insights and --insights-again go with one contact, number or interaction"
        )
    if chosen.again:
        return [_line(one) for one in await erasing.again(by="erase --again")]
    if chosen.org is None:
        raise NotDone("name the organization with --organization ID")
    organization = OrganizationId(chosen.org)
    async with naming_what_exists(administration_over(storage, storage.roster)):
        if chosen.receipts:
            return [_line(one) for one in await erasing.receipts(organization)]
        if chosen.older_than is not None:
            before = system_clock() - timedelta(days=chosen.older_than)
            deleted = await erasing.delete_older(organization, before)
            return [f"{deleted} interactions before {before:%Y-%m-%d %H:%M} (UTC) are deleted"]
        return await _erase(erasing, _thing(organization, chosen), chosen)


async def _erase(
    erasing: ErasingService, thing: Erasable, chosen: argparse.Namespace
) -> Sequence[str]:
    if chosen.no_insights or chosen.insights_again:
        return await _summarize(erasing, thing, allowed=chosen.insights_again)
    if chosen.dry_run:
        return [orjson.dumps(_counts(await erasing.extent(thing))).decode()]
    if chosen.lift:
        lifted = await erasing.lift(thing)
        if not lifted:
            raise NotDone(f"this {thing.kind} has no tombstone; nothing is changed")
        return [f"{lifted} tombstones lifted: sources may send it again"]
    if not erasing.can_keep_away:
        raise NotDone(
            "set ERASURE_KEY to 32 random bytes or more: without it, the next import would bring back what is erased"
        )
    return [_line(await erasing.erase(thing, by="erase")), BACKUPS]


async def _summarize(erasing: ErasingService, thing: Erasable, *, allowed: bool) -> Sequence[str]:
    if thing.kind is not ErasedKind.CONTACT:
        raise NotDone("name the contact with --contact ID")
    if not await erasing.summarize(thing, allowed=allowed):
        raise NotDone(f"there is no contact {thing.id!r}")
    said = "may be summarized again" if allowed else "is not summarized any more"
    return [f"the contact {said}"]


def _days(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= MOST_DAYS):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of days from 1 to {MOST_DAYS}")
    return int(text)


def _thing(organization: OrganizationId, chosen: argparse.Namespace) -> Erasable:
    for name, kind in _WHAT.items():
        own = getattr(chosen, name)
        if own is not None:
            if kind is ErasedKind.PHONE_NUMBER and not (own[:1] == "+" and own[1:].isdecimal()):
                raise NotDone(f"{own!r} is not a number in E.164 form, such as +33123456789")
            return Erasable(kind, organization, own)
    raise NotDone("name what to erase")


def _line(receipt: Receipt) -> str:
    ended = receipt.ended_at
    told = {
        "receipt": receipt.id,
        "organization": receipt.organization_id,
        "erased": receipt.kind.value,
        "by": receipt.by,
        "begunAt": receipt.begun_at,
        "endedAt": ended,
        **_counts(receipt.extent),
    }
    return orjson.dumps(told, option=orjson.OPT_UTC_Z).decode()


def _counts(extent: Extent) -> dict[str, int]:
    return {name: getattr(extent, name) for name in Extent.__slots__}
