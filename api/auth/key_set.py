"""The public keys of an identity provider. They are kept, and renewed while requests are served."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

from api.auth.key_server import KeyServer, KeysNotFetched
from api.auth.published_keys import PublishedKey, PublishedKeys
from api.operating.health import PartState

FRESH_SECONDS = 300.0
"""After this time, the keys are fetched again. The known ones are still used until the new ones arrive."""
USABLE_SECONDS = 24 * 3600.0
"""How long the known keys are used if the provider does not answer."""
PAUSE_SECONDS = 10.0
"""The pause between two attempts. A token may name any key id, so without a pause anybody could make the service ask
the provider again and again.
"""
DEADLINE_SECONDS = 5.0

_log = logging.getLogger(__name__)


class KeysMissing(Exception):
    """No usable key is known, and the provider does not answer."""


class KeySet:
    def __init__(
        self,
        url: str,
        *,
        authorities: Path | None = None,
        deadline_seconds: float = DEADLINE_SECONDS,
        now: Callable[[], float] = monotonic,
    ) -> None:
        self._server = KeyServer(url, authorities=authorities, deadline_seconds=deadline_seconds)
        self._now = now
        self._keys = PublishedKeys([])
        self._fetched_at: float | None = None
        self._tried_at: float | None = None
        self._has_failed = False
        self._fetching: asyncio.Task[None] | None = None

    @property
    def state(self) -> PartState:
        if not self._is_usable():
            return PartState.DOWN
        return PartState.DEGRADED if self._has_failed else PartState.READY

    async def candidates(self, key_id: str | None, algorithm: str) -> Sequence[PublishedKey]:
        """The keys that may have signed a token with this key id, or without one. Empty if none fits.

        Raises `KeysMissing`.
        """
        if not self._is_usable() or not self._keys.candidates(key_id, algorithm):
            await self.fetch()
        elif self._age() > FRESH_SECONDS:
            self._begin()
        if not self._is_usable():
            raise KeysMissing
        return self._keys.candidates(key_id, algorithm)

    async def fetch(self) -> None:
        """Fetches the keys, unless that was tried just now. Never raises because of the provider's answer."""
        fetching = self._begin()
        if fetching is not None:
            await asyncio.shield(fetching)

    async def close(self) -> None:
        if self._fetching is not None:
            self._fetching.cancel()

    def _begin(self) -> "asyncio.Task[None] | None":
        """All that need the keys at the same time share one request."""
        is_running = self._fetching is not None and not self._fetching.done()
        if not is_running and (
            self._tried_at is None or self._now() - self._tried_at >= PAUSE_SECONDS
        ):
            self._tried_at = self._now()
            self._fetching = asyncio.create_task(self._fetch())
        return self._fetching

    async def _fetch(self) -> None:
        try:
            self._keys = await self._server.keys()
        except KeysNotFetched as error:
            self._has_failed = True
            _log.warning(
                "the identity provider's keys could not be fetched from AUTH_JWKS_URL: %s", error
            )
            return
        self._fetched_at, self._has_failed = self._now(), False

    def _age(self) -> float:
        return float("inf") if self._fetched_at is None else self._now() - self._fetched_at

    def _is_usable(self) -> bool:
        return self._age() <= USABLE_SECONDS
