"""The host names under which the service may be called, and the origins whose pages may call it."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.http.websocket_origin import is_same_origin, normalize_origin

from api.http.denial import denial, deny, log_denied

ANY_HOST = "*"
LOCAL_ORIGIN = re.compile(
    r"https?://(([a-z0-9-]+\.)*localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?"
)
"""A page that this machine serves, such as that of a development server."""


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
        else:
            log_denied("ALLOWED_HOSTS", _name(Headers(scope=scope)))
            refusal = (
                "The service does not answer to this host name. ALLOWED_HOSTS lists its names."
            )
            await deny(denial(400, refusal, "BAD_REQUEST"), scope, receive, send)

    def _is_allowed(self, name: str) -> bool:
        if ANY_HOST in self._allowed or name in self._allowed or name == "localhost":
            return True
        return _is_address(name) or any(
            pattern.startswith("*.") and name.endswith(pattern[1:]) for pattern in self._allowed
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """The origins whose pages may use the service. `local` adds all pages that this machine serves."""

    allowed: frozenset[str] = frozenset()
    local: bool = False

    def accept(self, headers: Headers) -> bool:
        """True for a request without an origin, from the service's own origin, or from an allowed one.

        A browser says itself that a page is of the origin that it asks. That holds also behind a proxy that changes
        the host, as development servers do.
        """
        origin = headers.get("origin")
        if origin is None or is_same_origin(origin, headers.get("host")):
            return True
        if headers.get("sec-fetch-site") == "same-origin":
            return True
        normal = normalize_origin(origin)
        if normal is None:
            return False
        return normal in self.allowed or (self.local and LOCAL_ORIGIN.fullmatch(normal) is not None)


class OriginCheck:
    """Refuses requests and WebSockets of foreign pages."""

    def __init__(self, app: ASGIApp, origins: Origins) -> None:
        self._app = app
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        if self._origins.accept(headers):
            await self._app(scope, receive, send)
            return
        log_denied("ALLOWED_ORIGINS", headers.get("origin", ""))
        refusal = "Pages of this origin may not use the service. ALLOWED_ORIGINS lists the origins that may."
        await deny(denial(403, refusal, "FORBIDDEN"), scope, receive, send)


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
