"""uvicorn's HTTP/1.1 with deadlines and limits: heads and bodies must arrive in time and must not be too large."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from api.http.parsing import RequestParser
from api.http.refusal import TOO_LATE, Refusal

REQUEST_SECONDS = 10.0
"""The deadline for a complete request. It starts with the connection, or with the first byte of a later request."""
_READING_SECONDS = 0.1
_LINGERING_SECONDS = 1.0
"""How long to read and discard what a refused client still sends. Closing at once would cause a reset, which could
arrive before the reason (RFC 9112, 9.6).
"""


class Protocol(H11Protocol):
    """Overrides uvicorn's `conn`, `_should_upgrade`, `handle_websocket_upgrade`, `send_400_response` and
    `on_response_complete`. The other overrides are asyncio's.
    """

    conn: RequestParser
    request_seconds = REQUEST_SECONDS
    _deadline: asyncio.TimerHandle | None = None
    _is_half_closed = False
    _is_refused = False
    _is_upgraded = False

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.conn = RequestParser()

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._expect_request()

    def connection_lost(self, exc: Exception | None) -> None:
        self._forget_deadline()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_over or self.conn.reads_no_more:
            return
        if self.conn.their_state is h11.IDLE and not self.conn.has_more:
            data = data.lstrip(b"\r\n")  # ignores blank lines between two requests
        if data:
            super().data_received(data)
        self._update_deadline(has_begun=True)

    def eof_received(self) -> bool:  # type: ignore[override]  # asyncio's, which uvicorn narrows
        """Returns whether the connection stays open. A client that has sent everything still gets its answer (RFC
        9112, 9.6).

        A client that closes its side during an event stream has left.
        """
        self._is_half_closed = True
        is_owed = not self._is_over and self._is_answering and not self.cycle.more_body
        return is_owed and not self.cycle.response_started

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._update_deadline(has_begun=self.conn.has_more)
        if self._is_half_closed and not self._is_answering and not self._is_upgraded:
            self.transport.close()

    def _should_upgrade(self) -> bool:
        return self.conn.is_websocket_offer

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """From now on the WebSocket protocol sets the deadline."""
        self._is_upgraded = True
        self._forget_deadline()
        super().handle_websocket_upgrade(event)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  the parser has the reason
        self._refuse(self.conn.refusal)

    def shutdown(self) -> None:
        if self._is_over:
            self.transport.close()
        else:
            super().shutdown()

    @property
    def _is_over(self) -> bool:
        return self._is_refused or self.transport.is_closing()

    @property
    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _update_deadline(self, *, has_begun: bool) -> None:
        if self._is_upgraded or self._is_over or not self.conn.is_awaiting:
            self._forget_deadline()
        elif has_begun and self._deadline is None:
            self._expect_request()

    def _expect_request(self) -> None:
        self._deadline = self.loop.call_later(self.request_seconds, self._give_up_soon)

    def _give_up_soon(self) -> None:
        """Waits a little before giving up, so that data that has arrived is read first: a busy loop runs its timers
        before it reads.
        """
        self._deadline = self.loop.call_later(_READING_SECONDS, self._give_up)

    def _forget_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _give_up(self) -> None:
        """Sends the reason if part of a request has arrived and no answer has begun."""
        self._deadline = None
        if self.conn.their_state is h11.SEND_BODY or self.conn.has_more:
            self._refuse(TOO_LATE)
        else:
            self.transport.close()

    def _refuse(self, refusal: Refusal) -> None:
        """Closes the connection. Sends the reason first if no answer to this request has begun."""
        if self._is_over:
            return
        if self.cycle is not None:
            self.cycle.disconnected = True
        if self.conn.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            self.transport.close()
            return
        self._is_refused = True
        self.transport.write(refusal.answer())
        self.transport.write_eof()
        self.loop.call_later(_LINGERING_SECONDS, self.transport.close)
