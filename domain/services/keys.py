"""Makes, lists and withdraws the keys of an organization, and tells whose key was sent."""

from collections.abc import Callable, Sequence

from domain.ids import OrganizationId
from domain.intake import UnknownReference, organization_reference
from domain.keys import ID_BYTES, SECRET_BYTES, IntakeKey, KeyId, KeyRepository, KeyText, key_in
from domain.ports import Clock, OrganizationRepository


class KeyRefused(Exception):
    """`str()` is fit to show. It does not tell whether a key with that id exists."""

    def __init__(self) -> None:
        super().__init__(
            "This key does not exist, or was withdrawn. Ask the operator for a new one."
        )


class KeyService:
    """`chance` returns that many random bytes."""

    def __init__(
        self,
        *,
        keys: KeyRepository,
        organizations: OrganizationRepository,
        clock: Clock,
        chance: Callable[[int], bytes],
    ) -> None:
        self._keys = keys
        self._organizations = organizations
        self._clock = clock
        self._chance = chance

    async def make(self, organization: OrganizationId, name: str) -> KeyText:
        """A new key. Others of the organization stay valid, so that one can be exchanged without a gap.

        Raises `UnknownReference`.
        """
        await self._check(organization)
        text = KeyText(
            id=KeyId(self._chance(ID_BYTES).hex()), secret=self._chance(SECRET_BYTES).hex()
        )
        key = IntakeKey(
            id=text.id,
            organization_id=organization,
            name=name,
            digest=text.digest,
            made_at=self._clock(),
        )
        await self._keys.save(key)
        return text

    async def keys_of(self, organization: OrganizationId) -> Sequence[IntakeKey]:
        """Raises `UnknownReference`."""
        await self._check(organization)
        return await self._keys.of_organization(organization)

    async def withdraw(self, key: KeyId) -> bool:
        """Returns `False` if there is no such key."""
        return await self._keys.withdraw(key, self._clock())

    async def organization_of(self, text: str) -> OrganizationId:
        """The organization for which the key writes. Raises `KeyRefused`."""
        sent = key_in(text)
        known = None if sent is None else await self._keys.get(sent.id)
        if sent is None or known is None or not sent.opens(known):
            raise KeyRefused
        today = self._clock().date()
        if known.last_used_on != today:
            await self._keys.used(known.id, today)
        return known.organization_id

    async def _check(self, organization: OrganizationId) -> None:
        if await self._organizations.get(organization) is None:
            raise UnknownReference(organization_reference(organization))
