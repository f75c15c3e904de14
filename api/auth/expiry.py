"""How long what a token opened may stay open."""

import jwt

from api.auth.tokens import LEEWAY_SECONDS
from domain.clock import system_clock


def seconds_left(authorization: str | None) -> float:
    """Until the token of an `Authorization` that was found good expires; if it has, as long as clocks may differ."""
    token = (authorization or "").strip().partition(" ")[2].strip()
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
        expires_at = float(claims["exp"])
    except (jwt.PyJWTError, KeyError, TypeError, ValueError):
        return 0.0
    left = expires_at - system_clock().timestamp()
    return left if left > 0 else float(LEEWAY_SECONDS)
