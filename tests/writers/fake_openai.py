"""A real HTTP server on loopback that speaks Chat Completions as each test scripts it."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`seconds_per_byte` makes it drip; `hangs` never answers; `breaks_off` closes halfway through the body."""

    status: int = 200
    body: bytes = b""
    content_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)
    seconds_per_byte: float = 0
    hangs: bool = False
    breaks_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: Mapping[str, object]

    @property
    def system(self) -> str:
        return self._message(0, "system")

    @property
    def user(self) -> str:
        return self._message(1, "user")

    @property
    def history(self) -> Mapping[str, object]:
        """The JSON between the tags of the user message."""
        return json.loads(self.user.split("\n", 1)[1].rsplit("\n", 1)[0])

    def _message(self, place: int, role: str) -> str:
        message = self.body["messages"][place]
        assert message["role"] == role
        return message["content"]


Answer = Reply | Callable[[Request], Reply]


class FakeOpenAI:
    """Gives the scripted answers in turn, the last of them for ever, and keeps the requests."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.requests: list[Request] = []
        self.url = ""

    def will_answer(self, *answers: Answer) -> None:
        self.answers = list(answers)

    def _answer(self, request: Request) -> Reply:
        place = min(len(self.requests), len(self.answers)) - 1
        answer = self.answers[place]
        return answer(request) if callable(answer) else answer

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            while await self._serve_one(reader, writer):
                pass
        writer.close()

    async def _serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        method, path, _ = head[0].split(" ", 2)
        headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in head[1:] if line)
        }
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        request = Request(method=method, path=path, headers=headers, body=json.loads(body or b"{}"))
        self.requests.append(request)
        return await self._send(self._answer(request), writer)

    async def _send(self, reply: Reply, writer: asyncio.StreamWriter) -> bool:
        if reply.hangs:
            await asyncio.sleep(3600)
        headers = {
            "content-type": reply.content_type,
            "content-length": str(len(reply.body)),
            **reply.headers,
        }
        lines = [f"HTTP/1.1 {reply.status} Scripted", *(f"{k}: {v}" for k, v in headers.items())]
        writer.write("\r\n".join([*lines, "", ""]).encode())
        if reply.breaks_off:
            writer.write(reply.body[: len(reply.body) // 2])
            await writer.drain()
            return False
        if reply.seconds_per_byte:
            for byte in reply.body:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(reply.seconds_per_byte)
        else:
            writer.write(reply.body)
        await writer.drain()
        return True


@asynccontextmanager
async def fake_openai() -> AsyncIterator[FakeOpenAI]:
    fake = FakeOpenAI()
    connections: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(fake.serve(reader, writer))
        connections.add(task)
        task.add_done_callback(connections.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    fake.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield fake
    finally:
        for task in list(connections):
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
        server.close()


def completion(
    content: object, *, finish_reason: str = "stop", refusal: str | None = None
) -> Reply:
    """A completion whose message is this text, or this value as JSON; `None` is a null."""
    text = content if content is None or isinstance(content, str) else json.dumps(content)
    message = {"role": "assistant", "content": text, "refusal": refusal}
    choice = {"index": 0, "message": message, "finish_reason": finish_reason, "logprobs": None}
    return json_reply(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    )


def json_reply(value: object, *, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status=status, body=json.dumps(value).encode(), headers=named)


def error(status: int, message: str, **headers: str) -> Reply:
    return json_reply(
        {"error": {"message": message, "type": "t", "code": None}}, status=status, **headers
    )


def passage(text: str, *sources: str) -> dict[str, object]:
    return {"text": text, "sources": list(sources)}


def draft(*statements: dict[str, object], next_action: dict[str, object] | None = None) -> Reply:
    """A completion of the form asked for."""
    last = next_action or passage("", *())
    return completion({"statements": list(statements), "next_action": last})
