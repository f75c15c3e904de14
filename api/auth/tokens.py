"""Checks the signature, times and audience of a bearer token, and returns its claims."""

from collections.abc import Sequence
from typing import Any, Protocol

import jwt

from api.auth.key_set import PAUSE_SECONDS, KeySet, KeysMissing
from api.auth.published_keys import PublishedKey
from api.auth.token_refusals import TokenRefusals
from api.errors import Refused
from api.operating.health import PartState
from api.settings.environment import ALGORITHMS

HMAC = "HS256"
LEEWAY_SECONDS = 30
"""How many seconds the provider's clock and ours may differ."""

_REQUIRED = ["exp", "sub"]


def scheme_and_token(authorization: str | None) -> tuple[str, str]:
    """The two parts of an `Authorization` header, the scheme in lower case. A part that is missing is empty."""
    scheme, _, token = (authorization or "").strip().partition(" ")
    return scheme.lower(), token.strip()


class Tokens(Protocol):
    @property
    def keys_state(self) -> PartState:
        """Whether signatures can be checked now."""

    async def claims(self, token: str) -> dict[str, Any]:
        """Raises `Unauthenticated`. Raises `Refused` with 503 if no token can be checked now."""


class SecretTokens:
    """Tokens that this service has signed with its secret."""

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._refusals = TokenRefusals()

    @property
    def keys_state(self) -> PartState:
        return PartState.READY

    async def claims(self, token: str) -> dict[str, Any]:
        # The time of issue proves nothing, and the other machine's clock may be ahead.
        options: Any = {"require": _REQUIRED, "verify_aud": False, "verify_iat": False}
        try:
            claims: dict[str, Any] = jwt.decode(
                token, self._secret, algorithms=[HMAC], options=options
            )
        except jwt.PyJWTError as error:
            raise self._refusals.unfit(error, token, expected={}) from None
        return claims


class ProviderTokens:
    """Tokens that an identity provider has signed. Only the algorithms in the settings are accepted, whatever a token
    names.
    """

    def __init__(
        self,
        keys: KeySet,
        *,
        issuer: str | None,
        audience: str | None,
        algorithms: Sequence[str] = ALGORITHMS,
    ) -> None:
        self._keys = keys
        self._algorithms = frozenset(algorithms)
        self._expected = {"iss": issuer, "aud": audience}
        self._refusals = TokenRefusals()
        self._options: Any = {
            "require": _REQUIRED,
            "verify_aud": audience is not None,
            "verify_iss": issuer is not None,
        }

    @property
    def keys_state(self) -> PartState:
        return self._keys.state

    async def claims(self, token: str) -> dict[str, Any]:
        try:
            header = jwt.get_unverified_header(token)
        except jwt.PyJWTError as error:
            raise self._refusals.unfit(error, token, expected=self._expected) from None
        algorithm, key_id = header.get("alg"), header.get("kid") or None
        if not isinstance(algorithm, str) or algorithm not in self._algorithms:
            raise self._refusals.algorithm_not_allowed(algorithm)
        keys = await self._candidates(key_id, algorithm)
        if not keys:
            raise self._refusals.key_unknown(key_id, algorithm)
        return self._checked(token, keys, algorithm)

    async def _candidates(self, key_id: str | None, algorithm: str) -> Sequence[PublishedKey]:
        try:
            return await self._keys.candidates(key_id, algorithm)
        except KeysMissing:
            raise Refused(
                503,
                "The service cannot check tokens just now. Try again in a few seconds.",
                code="UNAVAILABLE",
                headers={"Retry-After": f"{PAUSE_SECONDS:.0f}"},
            ) from None

    def _checked(self, token: str, keys: Sequence[PublishedKey], algorithm: str) -> dict[str, Any]:
        """The claims, checked with the first key that fits the signature. Several keys may have the same id."""
        failure: jwt.PyJWTError = jwt.InvalidSignatureError()
        for key in keys:
            try:
                claims: dict[str, Any] = jwt.decode(
                    token,
                    key.key,
                    algorithms=[algorithm],
                    issuer=self._expected["iss"],
                    audience=self._expected["aud"],
                    leeway=LEEWAY_SECONDS,
                    options=self._options,
                )
            except jwt.InvalidSignatureError:
                continue
            except jwt.PyJWTError as error:
                failure = error
                break
            return claims
        raise self._refusals.unfit(failure, token, expected=self._expected)
