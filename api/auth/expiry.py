"""When a connection ends: its token limits how long it may stay open."""

from base64 import urlsafe_b64decode

import orjson

from api.auth.tokens import LEEWAY_SECONDS, scheme_and_token
from domain.clock import system_clock


def seconds_left(authorization: str | None) -> float:
    """The seconds until the token expires. If it has expired, the seconds by which clocks may differ, because a token
    that has just expired is still accepted. If it never expires or cannot be read, 0.

    The token must have been checked before. So this only looks at its claims: to decode it again with all checks was a
    twentieth of what it costs to connect.
    """
    _, token = scheme_and_token(authorization)
    try:
        claims = token.split(".")[1]
        padding = "=" * (-len(claims) % 4)
        expires_at = float(orjson.loads(urlsafe_b64decode(claims + padding))["exp"])
    except (IndexError, KeyError, TypeError, ValueError):
        return 0.0
    left = expires_at - system_clock().timestamp()
    return left if left > 0 else float(LEEWAY_SECONDS)
