"""When a connection ends: its token limits how long it may stay open."""

import jwt

from api.auth.tokens import LEEWAY_SECONDS
from domain.clock import system_clock


def seconds_left(authorization: str | None) -> float:
    """The seconds until the token expires. If it has expired, the seconds by which clocks may differ, because a token
    that has just expired is still accepted. If it never expires or cannot be read, 0.

    The signature must have been checked before.
    """
    token = (authorization or "").strip().partition(" ")[2].strip()
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
        expires_at = float(claims["exp"])
    except (jwt.PyJWTError, KeyError, TypeError, ValueError):
        return 0.0
    left = expires_at - system_clock().timestamp()
    return left if left > 0 else float(LEEWAY_SECONDS)
