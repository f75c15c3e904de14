"""Why a token is refused. The log names the reason, so that an operator can correct it. The client does not learn
it.
"""

import logging
from collections.abc import Mapping

import jwt

from api.errors import Unauthenticated
from api.operating.seldom import Seldom
from domain.people import Viewer

_EXPIRED = "The token has expired. Get a new one."
_INVALID = "The token is not valid. Get a new one."
_NO_ORGANIZATION = "The token names no organization. Get a new one."
_UNKNOWN_AGENT = "The token names an agent who is not known."
_MAX_SHOWN = 100
_SETTINGS = {"iss": "AUTH_ISSUER", "aud": "AUTH_AUDIENCE"}
_NOT_YET = "is not valid yet: its nbf or iat is later than this machine's clock"

_log = logging.getLogger(__name__)


class TokenRefusals:
    """Logs each refusal, and returns the error for the client. A reason is logged at once, and then at most every ten
    seconds with a count.

    Values from a token are shortened and escaped, so that each stays on one line of the log.
    """

    def __init__(self) -> None:
        self._seldom = Seldom()

    def unfit(
        self, error: jwt.PyJWTError, token: str, *, expected: Mapping[str, str | None]
    ) -> Unauthenticated:
        """The refusal for an error of PyJWT. `expected` holds the values that the settings require for `iss` and
        `aud`.
        """
        if isinstance(error, jwt.ExpiredSignatureError):
            return self._refused("expired", "has expired", _EXPIRED, level=logging.INFO)
        kind, reason = type(error).__name__, f"cannot be read ({type(error).__name__})"
        match error:
            case jwt.InvalidSignatureError():
                reason = "has a signature that fits none of the keys that may have made it"
            case jwt.ImmatureSignatureError():
                reason = _NOT_YET
            case jwt.InvalidIssuerError():
                reason = self._other_value("iss", token, expected)
            case jwt.InvalidAudienceError():
                reason = self._other_value("aud", token, expected)
            case jwt.MissingRequiredClaimError(claim=claim):
                kind, reason = f"no {claim}", f"lacks {claim!r}{_asked_for(claim)}"
            case jwt.InvalidAlgorithmError():
                reason = "is signed with another algorithm than the service's own tokens"
        return self._refused(kind, reason)

    def algorithm_not_allowed(self, algorithm: object) -> Unauthenticated:
        return self._refused(
            "algorithm", f"is signed with {_shown(algorithm)}, which is not among AUTH_ALGORITHMS"
        )

    def key_unknown(self, key_id: str | None, algorithm: str) -> Unauthenticated:
        named = "no key" if key_id is None else f"the key {_shown(key_id)}"
        return self._refused(
            "key", f"names {named}, and the provider publishes no such key for {algorithm}"
        )

    def without_organization(self) -> Unauthenticated:
        return self._refused("organization", "names no organization in 'org'", _NO_ORGANIZATION)

    def agent_unknown(self, viewer: Viewer) -> Unauthenticated:
        named = f"{_shown(viewer.agent_id)} of {_shown(viewer.organization_id)}"
        return self._refused("agent", f"names the agent {named}, who is not known", _UNKNOWN_AGENT)

    def _other_value(self, claim: str, token: str, expected: Mapping[str, str | None]) -> str:
        claims = jwt.decode(token, options={"verify_signature": False})
        wanted = f"{_SETTINGS[claim]} is {_shown(expected[claim])}"
        return f"has {claim} {_shown(claims.get(claim))}, and {wanted}"

    def _refused(
        self, kind: str, reason: str, message: str = _INVALID, *, level: int = logging.WARNING
    ) -> Unauthenticated:
        count = self._seldom.count(kind)
        if count is not None:
            _log.log(
                level,
                "a token %s; tokens refused for this since the last such line: %s",
                reason,
                count,
            )
        return Unauthenticated(message)


def _asked_for(claim: str) -> str:
    return f", and {_SETTINGS[claim]} is set" if claim in _SETTINGS else ""


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _MAX_SHOWN else f"{shown[:_MAX_SHOWN]}…"
