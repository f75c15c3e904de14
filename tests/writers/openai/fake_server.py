"""A real local HTTP server for Chat Completions that gives the answers of a test."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """`seconds_per_byte` makes it slow. `hangs` means that it never answers. `breaks_off` means that it closes the
    connection halfway through the body.

    `parts` are sent one by one in place of a body. An event among them is waited for.
    """

    status: int = 200
    body: bytes = b""
    parts: Sequence[bytes | asyncio.Event] = ()
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
        """The JSON between the tags in the user message."""
        return json.loads(self.user.split("\n", 1)[1].rsplit("\n", 1)[0])

    def _message(self, place: int, role: str) -> str:
        message = self.body["messages"][place]
        assert message["role"] == role
        return message["content"]


Answer = Reply | Callable[[Request], Reply]


class FakeOpenAI:
    """Gives its answers one after the other, and repeats the last one. Remembers the requests since the answers were
    set.
    """

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.requests: list[Request] = []
        self.url = ""

    def will_answer(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.requests = []

    def _answer(self, request: Request) -> Reply:
        place = min(len(self.requests), len(self.answers)) - 1
        answer = self.answers[place]
        return answer(request) if callable(answer) else answer

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                while await self._serve_one(reader, writer):
                    pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

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
        length = {"transfer-encoding": "chunked"}
        if not reply.parts:
            length = {"content-length": str(len(reply.body))}
        headers = {"content-type": reply.content_type, **length, **reply.headers}
        lines = [f"HTTP/1.1 {reply.status} Scripted", *(f"{k}: {v}" for k, v in headers.items())]
        writer.write("\r\n".join([*lines, "", ""]).encode())
        for part in reply.parts:
            if isinstance(part, asyncio.Event):
                await part.wait()
            else:
                writer.write(b"%x\r\n%b\r\n" % (len(part), part))
                await writer.drain()
        if reply.parts and not reply.breaks_off:
            writer.write(b"0\r\n\r\n")
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
async def fake_openai(tls: ssl.SSLContext | None = None) -> AsyncIterator[FakeOpenAI]:
    fake = FakeOpenAI()
    connections: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(fake.serve(reader, writer))
        connections.add(task)
        task.add_done_callback(connections.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    fake.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield fake
    finally:
        for task in list(connections):
            task.cancel()
        await asyncio.gather(*connections, return_exceptions=True)
        server.close()
        await server.wait_closed()


def completion(
    content: object, *, finish_reason: str = "stop", refusal: str | None = None
) -> Reply:
    """A completion whose message is this text, or this value as JSON. `None` becomes null."""
    text = content if content is None or isinstance(content, str) else json.dumps(content)
    message = {"role": "assistant", "content": text, "refusal": refusal}
    choice = {"index": 0, "message": message, "finish_reason": finish_reason, "logprobs": None}
    return json_reply(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    )


def streamed(
    *deltas: object,
    finish_reason: str | None = "stop",
    usage: tuple[int, int] | None = None,
    ends: bool = True,
    breaks_off: bool = False,
) -> Reply:
    """A stream of deltas. Each argument is a text, a whole delta, or an event that is waited for."""
    parts: list[bytes | asyncio.Event] = [
        delta if isinstance(delta, asyncio.Event) else _chunk([_choice(delta)]) for delta in deltas
    ]
    if finish_reason:
        parts.append(_chunk([_choice({}, finish_reason)]))
    if usage:
        prompt_tokens, completion_tokens = usage
        told = {"prompt_tokens": prompt_tokens, "completion_tokens": completion_tokens}
        parts.append(_chunk([], usage=told | {"total_tokens": sum(usage)}))
    if ends:
        parts.append(b"data: [DONE]\n\n")
    return Reply(parts=parts, content_type="text/event-stream", breaks_off=breaks_off)


def in_pieces(
    content: object, *, finish_reason: str | None = "stop", refusal: str | None = None
) -> Reply:
    """The same content as `completion`, streamed in small pieces."""
    text = content if content is None or isinstance(content, str) else json.dumps(content)
    size = max(7, len(text or "") // 300)
    pieces: list[object] = [{"content": text}]
    if text:
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return streamed(
        *pieces, *([{"refusal": refusal}] if refusal else []), finish_reason=finish_reason
    )


def _choice(delta: object, finish_reason: str | None = None) -> dict[str, object]:
    value = {"content": delta} if isinstance(delta, str) else delta
    return {"index": 0, "delta": value, "finish_reason": finish_reason}


def _chunk(choices: list[dict[str, object]], **more: object) -> bytes:
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return f"data: {json.dumps(head | {'choices': choices} | more)}\n\n".encode()


def json_reply(value: object, *, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status=status, body=json.dumps(value).encode(), headers=named)


def error(status: int, message: str, **headers: str) -> Reply:
    return json_reply(
        {"error": {"message": message, "type": "t", "code": None}}, status=status, **headers
    )


def passage(text: str, *sources: str) -> dict[str, object]:
    return {"text": text, "sources": list(sources)}


def written(
    *statements: dict[str, object], next_action: dict[str, object] | None = None
) -> dict[str, object]:
    """A model's answer in the form that the prompt asks for."""
    return {"statements": list(statements), "next_action": next_action or passage("")}


def draft(*statements: dict[str, object], next_action: dict[str, object] | None = None) -> Reply:
    return completion(written(*statements, next_action=next_action))
