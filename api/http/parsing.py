"""HTTP/1.1 as h11 reads it, and what else is refused before anybody looks at the request."""

import re
from http import HTTPStatus

import h11

from api.http.refusal import INVALID, NO_WEBSOCKET, NOT_A_GET, TOO_LARGE, Refusal

MAX_HEAD_BYTES = 16 * 1024
_ABSOLUTE_TARGET = re.compile(rb"https?://([^/?#]*)(.*)", re.IGNORECASE)


class RequestParser(h11.Connection):
    """The server's side of one connection.

    h11 reads the next request only once the one before is answered, and what offers an upgrade as whole as any other.
    """

    refusal = INVALID
    """Why `next_event` raised."""
    is_websocket_offer = False
    """Whether the newest request is one that the WebSocket's side can read."""

    def __init__(self) -> None:
        super().__init__(h11.SERVER, MAX_HEAD_BYTES)

    @property
    def has_more(self) -> bool:
        """Whether bytes have come that are not read yet."""
        return bool(self.trailing_data[0])

    @property
    def is_awaiting(self) -> bool:
        """Whether the newest request is not there as a whole."""
        return self.their_state in (h11.IDLE, h11.SEND_BODY)

    @property
    def reads_no_more(self) -> bool:
        """Whether nothing that comes after the newest request counts."""
        return self.their_state in (h11.MUST_CLOSE, h11.CLOSED, h11.ERROR)

    def next_event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        """Raises `RemoteProtocolError` for what is no request that may be served."""
        try:
            event = super().next_event()
        except h11.RemoteProtocolError as error:
            if error.error_status_hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE:
                self.refusal = TOO_LARGE
            raise
        if not isinstance(event, h11.Request):
            return event
        self.is_websocket_offer = _offers_websocket(event)
        refusal = _refusal_of(event)
        if refusal is None and self.is_websocket_offer and self.has_more:
            refusal = NO_WEBSOCKET
        if refusal is not None:
            self.refusal = refusal
            raise h11.RemoteProtocolError(refusal.message)
        return _at_its_path(event)


def _refusal_of(request: h11.Request) -> Refusal | None:
    # h11 bounds only what it waits for: a head that comes at once may be of any size.
    size = len(request.target) + sum(len(name) + len(value) + 4 for name, value in request.headers)
    if size > MAX_HEAD_BYTES:
        return TOO_LARGE
    has_length = _values(request, b"content-length") not in ([], [b"0"])
    has_chunks = bool(_values(request, b"transfer-encoding"))
    if has_length and has_chunks:  # a proxy may take the one where h11 takes the other
        return INVALID
    if _offers_websocket(request):
        if request.method != b"GET":
            return NOT_A_GET
        return NO_WEBSOCKET if has_length or has_chunks else None
    absolute = _ABSOLUTE_TARGET.fullmatch(request.target)
    if absolute and _values(request, b"host") != [absolute[1]]:
        return INVALID
    return None


def _offers_websocket(request: h11.Request) -> bool:
    """An upgrade in HTTP/1.0 is none (RFC 9110, 7.8)."""
    return (
        request.http_version == b"1.1"
        and b"upgrade" in _values(request, b"connection")
        and _values(request, b"upgrade") == [b"websocket"]
    )


def _values(request: h11.Request, name: bytes) -> list[bytes]:
    listed = b",".join(value for key, value in request.headers if key == name)
    return [value.strip().lower() for value in listed.split(b",") if value.strip()]


def _at_its_path(request: h11.Request) -> h11.Request:
    absolute = _ABSOLUTE_TARGET.fullmatch(request.target)
    if absolute is None:
        return request
    path = absolute[2]
    return h11.Request(
        method=request.method,
        target=path if path.startswith(b"/") else b"/" + path,
        headers=request.headers,
        http_version=request.http_version,
    )
