"""Refuses records of what was erased (R23). The intake asks here, and nobody else has to."""

from collections.abc import Collection, Mapping, Sequence

from domain.erasure import Erasable, Erased, TombstoneRepository, things_in
from domain.intake import Record


class Barrier:
    """While nothing was ever erased, it costs one read by id for each portion of records before they are saved, and
    one after.
    """

    def __init__(self, tombstones: TombstoneRepository) -> None:
        self._tombstones = tombstones

    async def number(self) -> int:
        """Rises with each erasure."""
        return await self._tombstones.number()

    async def erased_among(self, things: Collection[Erasable]) -> Mapping[Erasable, Erased]:
        """The refusal of each that was erased."""
        erased = await self._tombstones.among(things) if things else {}
        return {thing: Erased(thing, found.erased_at) for thing, found in erased.items()}

    async def refused_among(self, records: Sequence[Record]) -> Mapping[int, Erased]:
        """The refusal of each record that is to be refused, by its position."""
        things = {at: tuple(things_in(record)) for at, record in enumerate(records)}
        asked = {thing for some in things.values() for thing in some}
        erased = await self.erased_among(asked)
        first = {
            at: next((one for one in some if one in erased), None) for at, some in things.items()
        }
        return {at: erased[thing] for at, thing in first.items() if thing is not None}
