"""What a bearer token claims, once its signature, its times and whom it is for have been checked."""

from collections.abc import Sequence
from typing import Any, Protocol

import jwt

from api.errors import Refused, Unauthenticated
from api.http.health import PartState
from api.keys import PAUSE_SECONDS, KeySet, KeysMissing

HMAC = "HS256"
ALGORITHMS = ("RS256", "ES256")
"""What a provider's tokens may be signed with, where the operator says nothing."""
LEEWAY_SECONDS = 30
"""How far the provider's clock may be from ours."""

_REQUIRED = ["exp", "sub"]
_EXPIRED = "The token has expired. Get a new one."
_INVALID = "The token is not valid. Get a new one."


class Tokens(Protocol):
    @property
    def keys_state(self) -> PartState:
        """Whether signatures can be checked."""

    async def claims(self, token: str) -> dict[str, Any]:
        """Raises `Unauthenticated`, or `Refused` with 503 when it cannot be told just now."""


class SecretTokens:
    """Signed by us, with a secret."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    @property
    def keys_state(self) -> PartState:
        return PartState.READY

    async def claims(self, token: str) -> dict[str, Any]:
        # When it was issued proves nothing, and the clock of another machine may be ahead of ours.
        options: Any = {"require": _REQUIRED, "verify_aud": False, "verify_iat": False}
        return _checked(lambda: jwt.decode(token, self._secret, algorithms=[HMAC], options=options))


class ProviderTokens:
    """Signed by an identity provider. Only the listed algorithms count, whatever a token says of itself."""

    def __init__(
        self,
        keys: KeySet,
        *,
        issuer: str | None,
        audience: str | None,
        algorithms: Sequence[str] = ALGORITHMS,
    ) -> None:
        self._keys = keys
        self._issuer = issuer
        self._audience = audience
        self._algorithms = list(algorithms)

    @property
    def keys_state(self) -> PartState:
        return self._keys.state

    async def claims(self, token: str) -> dict[str, Any]:
        header = _checked(lambda: jwt.get_unverified_header(token))
        if header.get("alg") not in self._algorithms:
            raise Unauthenticated(_INVALID)
        try:
            key = await self._keys.key(header.get("kid"))
        except KeysMissing:
            raise Refused(
                503,
                "The service cannot check tokens just now. Try again in a few seconds.",
                code="UNAVAILABLE",
                headers={"Retry-After": f"{PAUSE_SECONDS:.0f}"},
            ) from None
        if key is None:
            raise Unauthenticated(_INVALID)
        options: Any = {
            "require": _REQUIRED,
            "verify_aud": self._audience is not None,
            "verify_iss": self._issuer is not None,
        }
        return _checked(
            lambda: jwt.decode(
                token,
                key,
                algorithms=self._algorithms,
                issuer=self._issuer,
                audience=self._audience,
                leeway=LEEWAY_SECONDS,
                options=options,
            )
        )


def _checked(decode: Any) -> dict[str, Any]:
    try:
        claims: dict[str, Any] = decode()
    except jwt.ExpiredSignatureError:
        raise Unauthenticated(_EXPIRED) from None
    except jwt.PyJWTError:
        raise Unauthenticated(_INVALID) from None
    return claims
