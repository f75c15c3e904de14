"""uvicorn's WebSocket protocol with deadlines. Each offer gets an answer, also one that cannot be accepted."""

import asyncio
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from api.http.refusal import NO_WEBSOCKET, TOO_LATE, Refusal

HANDSHAKE_SECONDS = 10.0
CLOSE_SECONDS = 4.0
"""How long a client may take to end a connection that the service has closed."""


class WebSocket(WebSocketsSansIOProtocol):
    """Reads uvicorn's `handshake_initiated` and `handshake_complete`. `connection_init` has its own deadline."""

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
        """The first data is the whole offer. If websockets cannot read it, websockets sends no answer, so this class
        does.
        """
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
