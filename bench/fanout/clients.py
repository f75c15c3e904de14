"""One process with many subscribers. It uses bare sockets, so that a client costs far less than the server.

Arguments: the port, the number of subscribers, and the two messages of each as a JSON list. Prints `ready SECONDS` when
all have subscribed, `sample TEXT` with the frame of the first event, and `event MONOTONIC_NS` when the last subscriber
has received an event.
"""

import asyncio
import base64
import json
import os
import struct
import sys
import time

INIT_PARALLEL = 100


class Subscriber(asyncio.Protocol):
    """Opens the connection, subscribes, and counts the frames that follow."""

    def __init__(self, crowd: "Crowd") -> None:
        self.crowd = crowd
        self.buffer = bytearray()
        self.is_open = False
        self.frames = 0
        self.subscribed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        key = base64.b64encode(os.urandom(16)).decode()
        transport.write(  # type: ignore[attr-defined]
            f"GET /graphql HTTP/1.1\r\nHost: 127.0.0.1:{self.crowd.port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n".encode()
        )

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        if not self.is_open:
            end = self.buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            if b" 101 " not in self.buffer[:end]:
                raise SystemExit(f"refused: {bytes(self.buffer[:200])!r}")
            del self.buffer[: end + 4]
            self.is_open = True
            self.send(self.crowd.init)
        while self.take_frame():
            pass

    def take_frame(self) -> bool:
        if len(self.buffer) < 2:
            return False
        length, start = self.buffer[1] & 127, 2
        if length == 126:
            if len(self.buffer) < 4:
                return False
            length, start = struct.unpack_from("!H", self.buffer, 2)[0], 4
        elif length == 127:
            if len(self.buffer) < 10:
                return False
            length, start = struct.unpack_from("!Q", self.buffer, 2)[0], 10
        if len(self.buffer) < start + length:
            return False
        opcode = self.buffer[0] & 15
        if opcode == 1:
            self.frame(start, length)
        elif opcode == 9:
            self.send_raw(0x8A, bytes(self.buffer[start : start + length]))
        elif opcode == 8:
            raise SystemExit("the server closed a connection")
        del self.buffer[: start + length]
        return True

    def frame(self, start: int, length: int) -> None:
        self.frames += 1
        if self.frames == 1:
            self.send(self.crowd.subscribe)
            self.subscribed.set_result(None)
        else:
            self.crowd.received(self, start, length)

    def send(self, text: str) -> None:
        self.send_raw(0x81, text.encode())

    def send_raw(self, head: int, data: bytes) -> None:
        length = len(data)
        size = bytes([0x80 | length]) if length < 126 else b"\xfe" + struct.pack("!H", length)
        mask = b"\0\0\0\0"
        self.transport.write(bytes([head]) + size + mask + data)  # type: ignore[attr-defined]


class Crowd:
    def __init__(self, port: int, number: int, init: str, subscribe: str) -> None:
        self.port, self.number, self.init, self.subscribe = port, number, init, subscribe
        self.got = 0
        self.sample = False

    def received(self, subscriber: Subscriber, start: int, length: int) -> None:
        if not self.sample:
            self.sample = True
            print("sample", bytes(subscriber.buffer[start : start + length]).decode(), flush=True)
        self.got += 1
        if self.got == self.number:
            print("event", time.monotonic_ns(), flush=True)
            self.got = 0


async def main() -> None:
    port, number = int(sys.argv[1]), int(sys.argv[2])
    crowd = Crowd(port, number, *json.loads(sys.argv[3]))
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    held = []
    for at in range(0, number, INIT_PARALLEL):
        some = await asyncio.gather(
            *(
                loop.create_connection(lambda: Subscriber(crowd), "127.0.0.1", port)
                for _ in range(min(INIT_PARALLEL, number - at))
            )
        )
        held += [protocol for _, protocol in some]
        await asyncio.gather(*(protocol.subscribed for _, protocol in some))
    print("ready", time.monotonic() - began, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
