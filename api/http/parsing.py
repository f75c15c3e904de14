"""Reads HTTP/1.1 with h11, and also refuses requests that h11 lets through but that must not be served."""

import re
from http import HTTPStatus

import h11

from api.http.refusal import INVALID, NO_WEBSOCKET, NOT_A_GET, TOO_LARGE, Refusal

MAX_HEAD_BYTES = 16 * 1024
_DECIDING = frozenset((b"connection", b"content-length", b"host", b"transfer-encoding", b"upgrade"))
_ABSOLUTE_TARGET = re.compile(rb"https?://([^/?#]*)(.*)", re.IGNORECASE)


class RequestParser(h11.Connection):
    """The server's side of one connection.

    h11 reads the next request only after the one before was answered. It reads a request that offers an upgrade
    completely, like any other.
    """

    refusal = INVALID
    """The reason why `next_event` raised."""
    is_websocket_offer = False
    """Whether the newest request is an offer that the WebSocket protocol can read."""

    def __init__(self) -> None:
        super().__init__(h11.SERVER, MAX_HEAD_BYTES)

    @property
    def has_more(self) -> bool:
        """Whether bytes have arrived that were not read yet."""
        return bool(self.trailing_data[0])

    @property
    def is_awaiting(self) -> bool:
        """Whether part of the newest request is still missing."""
        return self.their_state in (h11.IDLE, h11.SEND_BODY)

    @property
    def reads_no_more(self) -> bool:
        """Whether all that arrives after the newest request is ignored."""
        return self.their_state in (h11.MUST_CLOSE, h11.CLOSED, h11.ERROR)

    def next_event(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        """Raises `RemoteProtocolError` for a request that may not be served."""
        unread = self.trailing_data[0] if self.their_state is h11.IDLE else b""
        try:
            event = super().next_event()
        except h11.RemoteProtocolError as error:
            if error.error_status_hint == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE:
                self.refusal = TOO_LARGE
            raise
        if not isinstance(event, h11.Request):
            return event
        text = unread[: len(unread) - len(self.trailing_data[0])]
        head = _Head(event)
        self.is_websocket_offer = head.offers_websocket()
        refusal = _misread(text) or head.refusal()
        if refusal is None and self.is_websocket_offer and self.has_more:
            refusal = NO_WEBSOCKET
        if refusal is not None:
            self.refusal = refusal
            raise h11.RemoteProtocolError(refusal.message)
        return event if event.target.startswith(b"/") else _at_its_path(event)


def _misread(text: bytes) -> Refusal | None:
    """Adds two checks to h11's. h11 limits a head only while it waits for more of it, so a head that arrives at once
    may be too large. And it accepts line ends that a proxy may read differently.
    """
    if len(text) > MAX_HEAD_BYTES:
        return TOO_LARGE
    return INVALID if text.count(b"\n") != text.count(b"\r\n") else None


class _Head:
    """The headers that decide whether a request may be served."""

    def __init__(self, request: h11.Request) -> None:
        self._request = request
        self._values: dict[bytes, list[bytes]] = {}
        for name, value in request.headers:
            if name in _DECIDING:
                self._values.setdefault(name, []).append(value)

    def refusal(self) -> Refusal | None:
        has_length = b"content-length" in self._values
        has_chunks = b"transfer-encoding" in self._values
        if has_length and has_chunks:  # a proxy may use one of them, and h11 the other
            return INVALID
        if self.offers_websocket():
            if self._request.method != b"GET":
                return NOT_A_GET
            is_empty = self._values.get(b"content-length", [b"0"]) == [b"0"] and not has_chunks
            return None if is_empty else NO_WEBSOCKET
        absolute = _ABSOLUTE_TARGET.fullmatch(self._request.target)
        if absolute and self._words(b"host") != [absolute[1].lower()]:
            return INVALID
        return None

    def offers_websocket(self) -> bool:
        """In HTTP/1.0 a server ignores an upgrade (RFC 9110, 7.8)."""
        return (
            b"upgrade" in self._values
            and self._request.http_version == b"1.1"
            and b"upgrade" in self._words(b"connection")
            and self._words(b"upgrade") == [b"websocket"]
        )

    def _words(self, name: bytes) -> list[bytes]:
        listed = b",".join(self._values.get(name, ()))
        return [word.strip().lower() for word in listed.split(b",") if word.strip()]


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
