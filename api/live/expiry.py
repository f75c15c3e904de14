"""How long what a token opened may stay open."""

import jwt

from domain.clock import system_clock


def seconds_left(authorization: str | None) -> float:
    """Until the token of an `Authorization` that was found good expires; nothing when it cannot be told."""
    token = (authorization or "").strip().partition(" ")[2].strip()
    try:
        claims = jwt.decode(token, options={"verify_signature": False})
        expires_at = float(claims["exp"])
    except (jwt.PyJWTError, KeyError, TypeError, ValueError):
        return 0.0
    return max(expires_at - system_clock().timestamp(), 0.0)
