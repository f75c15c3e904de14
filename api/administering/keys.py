"""The commands with which an operator makes, lists and withdraws keys."""

import argparse
from collections.abc import Sequence

from api.administering.not_done import NotDone
from api.administering.not_there import naming_what_exists
from api.storing import Storage
from api.wiring import administration_over, keys_over
from domain.ids import OrganizationId
from domain.keys import IntakeKey, KeyId


async def administer_keys(storage: Storage, chosen: argparse.Namespace) -> Sequence[str]:
    """Returns the lines to print. Raises `NotDone`."""
    keys = keys_over(storage)
    async with naming_what_exists(administration_over(storage, storage.roster)):
        match chosen.action:
            case "make":
                text = await keys.make(OrganizationId(chosen.org), chosen.name)
                return [str(text)]
            case "list":
                found = await keys.keys_of(OrganizationId(chosen.org))
                return [_line(key) for key in found]
            case _:
                if not await keys.withdraw(KeyId(chosen.key)):
                    raise NotDone(
                        f"no key has the id {chosen.key!r}; contact-insights key list shows them"
                    )
                return [f"{chosen.key} is withdrawn"]


def _line(key: IntakeKey) -> str:
    used = f"last used on {key.last_used_on}" if key.last_used_on else "never used"
    state = f"withdrawn on {key.withdrawn_at:%Y-%m-%d}" if key.withdrawn_at else used
    return f"{key.id}  made on {key.made_at:%Y-%m-%d}  {state}  {key.name}"
