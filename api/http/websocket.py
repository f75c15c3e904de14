"""The WebSocket's side of a connection as uvicorn serves it: whatever is offered is answered, and soon."""

import asyncio
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from api.http.refusal import NO_WEBSOCKET, TOO_LATE, Refusal

HANDSHAKE_SECONDS = 10.0
CLOSE_SECONDS = 4.0
"""How long a client may take to end a connection that the service has closed."""


class WebSocket(WebSocketsSansIOProtocol):
    """Reads uvicorn's `handshake_initiated` and `handshake_complete`; `connection_init` has a deadline of its own."""

    handshake_seconds = HANDSHAKE_SECONDS
    close_seconds = CLOSE_SECONDS
    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self.close_timeout = self.close_seconds
        self._deadline = self.loop.call_later(self.handshake_seconds, self._give_up)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """The first data is the whole offer. What websockets cannot read at all it leaves without an answer."""
        super().data_received(data)
        if not self.handshake_initiated:
            self._refuse(NO_WEBSOCKET)

    def _give_up(self) -> None:
        self._deadline = None
        if not self.handshake_complete:
            self._refuse(TOO_LATE)

    def _refuse(self, refusal: Refusal) -> None:
        if not self.transport.is_closing():
            self.transport.write(refusal.answer())
            self.transport.close()
