"""A call of each method of the repository for tombstones."""

from domain.erasure import Erasable, ErasedKind
from tests.builders import NOW

ERASED = [Erasable(kind, "acme", f"no {kind}") for kind in ErasedKind]


async def erased_and_lifted(repositories):
    await repositories.tombstones.save(ERASED, "r1", NOW)
    await repositories.tombstones.lift(ERASED[0])


TOMBSTONE_CALLS = {
    "number": lambda r: r.tombstones.number(),
    "among": lambda r: r.tombstones.among(ERASED),
    "save": lambda r: r.tombstones.save(ERASED, "r1", NOW),
    "lift": erased_and_lifted,
}
