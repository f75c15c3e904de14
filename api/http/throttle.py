"""Refuses an address that sends too many requests, before anything of a request is read."""

from ipaddress import IPv6Address, ip_address, ip_network

from starlette.middleware import Middleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.http.denial import denial, deny
from api.operating.rates import Rate

_NOT_LIMITED = frozenset(("/healthz", "/metrics", "/readyz"))
_NETWORK_BITS = 64


def throttling(limit: int | None) -> list[Middleware]:
    """`limit` is how often an address may ask in a minute, if that is limited."""
    return [] if limit is None else [Middleware(Throttle, rate=Rate(limit))]


class Throttle:
    """Counts requests by address; for IPv6 by the network of one customer."""

    def __init__(self, app: ASGIApp, rate: Rate) -> None:
        self._app = app
        self._rate = rate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_limited = scope["type"] in ("http", "websocket") and scope["path"] not in _NOT_LIMITED
        wait = self._rate.wait(address_of(scope)) if is_limited else 0
        if not wait:
            await self._app(scope, receive, send)
        else:
            await deny(_refusal(wait), scope, receive, send)


def address_of(scope: Scope) -> str:
    host = str((scope.get("client") or ("unknown",))[0])
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if not isinstance(address, IPv6Address):
        return host
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(ip_network((address, _NETWORK_BITS), strict=False))


def _refusal(wait: int) -> Response:
    return denial(
        429,
        f"Too many requests from this address. Try again in {wait} seconds.",
        "TOO_MANY_REQUESTS",
        {"retry-after": str(wait), "cache-control": "no-store"},
    )
