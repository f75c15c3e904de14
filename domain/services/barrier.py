"""Refuses records of what was erased (R23). The intake asks here, and nobody else has to."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from typing import TypeVar

from domain.erasure import Erasable, Erased, TombstoneRepository, things_in
from domain.intake import Record

K = TypeVar("K", bound=Hashable)


class Barrier:
    """While nothing was ever erased, it costs one read by id for each portion of records before they are saved, and
    one after.
    """

    def __init__(self, tombstones: TombstoneRepository) -> None:
        self._tombstones = tombstones

    async def number(self) -> int:
        """Rises with each erasure."""
        return await self._tombstones.number()

    async def refused_among(self, records: Sequence[Record]) -> Mapping[int, Erased]:
        """The refusal of each record that is to be refused, by its position."""
        return await self.erased_among(
            {at: tuple(things_in(record)) for at, record in enumerate(records)}
        )

    async def erased_among(self, things: Mapping[K, Collection[Erasable]]) -> Mapping[K, Erased]:
        """The refusal of each that names something that was erased: the first that it names."""
        asked = {thing for some in things.values() for thing in some}
        erased = await self._tombstones.among(asked) if asked else {}
        first = {
            key: next((one for one in some if one in erased), None) for key, some in things.items()
        }
        return {
            key: Erased(thing, erased[thing].erased_at)
            for key, thing in first.items()
            if thing is not None
        }
