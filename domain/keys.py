"""Keys with which another system brings in what was said. A key writes for one organization, and reads nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from hmac import compare_digest
from typing import NewType, Protocol
from zlib import crc32

from domain.ids import OrganizationId

KeyId = NewType("KeyId", str)

ID_BYTES = 6
SECRET_BYTES = 32
KEY_PREFIX = "ci_"
_TEXT = re.compile(r"(ci_([0-9a-f]{12})_([0-9a-f]{64}))([0-9a-f]{8})")


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeKey:
    """What is kept of a key. The key itself is shown once, and cannot be computed from its digest.

    `last_used_on` is the day in UTC.
    """

    id: KeyId
    organization_id: OrganizationId
    name: str
    digest: str
    made_at: datetime
    last_used_on: date | None = None
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyText:
    """A key as it is sent."""

    id: KeyId
    secret: str = field(repr=False)

    def opens(self, key: IntakeKey) -> bool:
        return compare_digest(self.digest, key.digest) and key.withdrawn_at is None

    @property
    def digest(self) -> str:
        """The secret has 256 random bits, so that a slow hash would protect nothing more."""
        return sha256(self.secret.encode()).hexdigest()

    def __str__(self) -> str:
        """Its beginning lets scanners find keys in published code; its end is a checksum."""
        told = f"{KEY_PREFIX}{self.id}_{self.secret}"
        return f"{told}{_checksum(told)}"


def key_in(text: str) -> KeyText | None:
    """`None` if the text cannot be a key. Its checksum tells that without asking the database."""
    match = _TEXT.fullmatch(text)
    if match is None or _checksum(match[1]) != match[4]:
        return None
    return KeyText(id=KeyId(match[2]), secret=match[3])


def _checksum(text: str) -> str:
    return f"{crc32(text.encode()):08x}"


class KeyRepository(Protocol):
    async def save(self, key: IntakeKey) -> None: ...

    async def get(self, key: KeyId) -> IntakeKey | None: ...

    async def of_organization(self, organization: OrganizationId) -> Sequence[IntakeKey]:
        """All keys, the withdrawn ones too. The oldest comes first."""

    async def used(self, key: KeyId, on: date) -> None:
        """Notes the day on which the key was last used."""

    async def withdraw(self, key: KeyId, at: datetime) -> bool:
        """Returns `False` if there is no such key. A key that was withdrawn before keeps its moment."""
