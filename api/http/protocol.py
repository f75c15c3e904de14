"""HTTP/1.1 as uvicorn speaks it, with an end to patience: heads and bodies have to come, soon and not too large."""

import asyncio
from typing import Any

import httptools
import orjson
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

REQUEST_SECONDS = 10.0
"""From a connection, or the first byte of another request on it, until the request is there as a whole."""
MAX_HEAD_BYTES = 16 * 1024
_READING_SECONDS = 0.1


class Protocol(HttpToolsProtocol):
    request_seconds = REQUEST_SECONDS
    _deadline: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _is_in_head = True
    _is_upgraded = False
    _refusal = 400

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._expect_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self._forget_deadline()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_upgraded or self.transport.is_closing():
            return
        if self._is_in_head:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES:
                self._refuse(431, "The head of the request is too large.")
        elif self._deadline is None and self.cycle is not None and self.cycle.response_complete:
            self._expect_request()  # blank lines between two requests are none of either

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head_bytes, self._is_in_head = 0, True
        self._expect_request()

    def on_headers_complete(self) -> None:
        """Raises for what is no request that may be served; the connection is then refused and closed."""
        self._is_in_head = False
        size = len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)
        if size > MAX_HEAD_BYTES:
            self._refusal = 431
            raise httptools.HttpParserError("head too large")
        hosts = sum(name == b"host" for name, _ in self.headers)
        if hosts > 1 or (hosts == 0 and self.parser.get_http_version() != "1.0"):
            raise httptools.HttpParserError("not exactly one Host")
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._forget_deadline()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        self._is_upgraded = True
        self._forget_deadline()
        super().handle_websocket_upgrade()

    def send_400_response(self, msg: str) -> None:
        too_large = self._refusal == 431
        self._refuse(self._refusal, "The head of the request is too large." if too_large else msg)

    def _expect_request(self) -> None:
        self._forget_deadline()
        self._deadline = self.loop.call_later(self.request_seconds, self._look_again)

    def _look_again(self) -> None:
        """Gives up only after what has arrived was read: a busy loop sees its timers first."""
        self._deadline = self.loop.call_later(_READING_SECONDS, self._give_up)

    def _forget_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        """Says why where somebody has begun to speak and nothing was answered yet."""
        self._deadline = None
        has_begun = self.scope is not None
        is_answered = self.cycle is not None and self.cycle.response_started
        if has_begun and not is_answered:
            self._refuse(408, "The request took too long to arrive.")
        elif not self.transport.is_closing():
            self.transport.close()

    def _refuse(self, status: int, message: str) -> None:
        if self.transport.is_closing():
            return
        body = orjson.dumps(
            {"errors": [{"message": message, "extensions": {"code": "BAD_REQUEST"}}]}
        )
        head = (
            b"content-type: application/json\r\n"
            b"x-content-type-options: nosniff\r\n"
            b"connection: close\r\n"
            b"content-length: %d\r\n\r\n" % len(body)
        )
        self.transport.write(STATUS_LINE[status] + head + body)
        self.transport.close()
