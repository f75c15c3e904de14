"""The host names under which the service may be called, and the origins whose pages may call it."""

from collections.abc import Collection
from ipaddress import ip_address

import orjson
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.http.websocket_origin import is_same_origin, normalize_origin

ANY_HOST = "*"
_REFUSAL = orjson.dumps(
    {
        "errors": [
            {
                "message": "The service does not answer to this host name. ALLOWED_HOSTS lists its names.",
                "extensions": {"code": "BAD_REQUEST"},
            }
        ]
    }
)


class HostCheck:
    """Refuses host names that are not the service's own, so that no page can reach the service by rebinding its own
    name.

    IP addresses and `localhost` are always accepted, because no page can rebind them. `*.example.com` allows all
    names below `example.com`.
    """

    def __init__(self, app: ASGIApp, allowed: Collection[str]) -> None:
        self._app = app
        self._allowed = {name.lower() for name in allowed}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_checked = scope["type"] in ("http", "websocket")
        if not is_checked or self._is_allowed(_name(Headers(scope=scope))):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": ""})
        else:
            response = Response(_REFUSAL, 400, media_type="application/json")
            await response(scope, receive, send)

    def _is_allowed(self, name: str) -> bool:
        if ANY_HOST in self._allowed or name in self._allowed or name == "localhost":
            return True
        return _is_address(name) or any(
            pattern.startswith("*.") and name.endswith(pattern[1:]) for pattern in self._allowed
        )


def is_origin_allowed(headers: Headers, allowed: Collection[str]) -> bool:
    """True for a request without an origin, from the service's own origin, or from an allowed one."""
    origin = headers.get("origin")
    if origin is None or is_same_origin(origin, headers.get("host")):
        return True
    return normalize_origin(origin) in allowed


def _name(headers: Headers) -> str:
    host = headers.get("host", "").lower().strip()
    if host.startswith("["):
        return host.partition("]")[0][1:]
    return host.partition(":")[0].rstrip(".")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
