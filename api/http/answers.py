"""Answers over HTTP, each in the format that the client accepts and with the status for that format."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.responses import Response, StreamingResponse
from strawberry.types import ExecutionResult

from api.graphql.masking import presentable
from api.http.negotiation import Format
from api.operating.tally import TALLY

HEARTBEAT_SECONDS = 15
_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "vary": "accept",
}
_UNBUFFERED = {"cache-control": "no-store, no-transform", "x-accel-buffering": "no"}


def answer(result: ExecutionResult, wanted: Format) -> Response:
    """Status 200, but 400 in the newer format if nothing was executed."""
    status = 400 if wanted is Format.GRAPHQL_RESPONSE and _was_not_executed(result) else 200
    return _json(_payload(result), status, wanted)


def error_answer(
    error: GraphQLError, status: int, wanted: Format, headers: Mapping[str, str] | None = None
) -> Response:
    """A failure before execution. A client that wants events gets it as JSON, because no event stream has begun."""
    media_type = Format.JSON if wanted is Format.EVENT_STREAM else wanted
    return _json({"errors": [error.formatted]}, status, media_type, headers)


def event_stream(
    results: AsyncGenerator[ExecutionResult, None], *, lasts_seconds: float, at_end: GraphQLError
) -> Response:
    """The protocol graphql-sse with distinct connections. After `lasts_seconds` the client gets `at_end`, and the
    stream ends.
    """
    return StreamingResponse(
        _events(results, lasts_seconds, at_end),
        headers=_HEADERS | _UNBUFFERED,
        media_type=Format.EVENT_STREAM.value,
    )


async def _events(
    results: AsyncGenerator[ExecutionResult, None], lasts_seconds: float, at_end: GraphQLError
) -> AsyncGenerator[bytes, None]:
    loop = asyncio.get_running_loop()
    ends_at = loop.time() + lasts_seconds
    coming: asyncio.Queue[ExecutionResult | None] = asyncio.Queue()
    wanted = asyncio.Semaphore(1)
    reading = asyncio.create_task(_read(results, coming, wanted))
    TALLY.open += 1
    try:
        while (remaining := ends_at - loop.time()) > 0:
            try:
                result = await asyncio.wait_for(coming.get(), min(HEARTBEAT_SECONDS, remaining))
            except TimeoutError:
                if loop.time() < ends_at:
                    yield b":\n\n"
                continue
            if result is None:
                break
            yield _event(orjson.dumps(_payload(result)))
            TALLY.deliveries += 1
            wanted.release()
        else:
            yield _event(orjson.dumps({"errors": [at_end.formatted]}))
        yield b"event: complete\ndata: \n\n"
    finally:
        TALLY.open -= 1
        reading.cancel()


async def _read(
    results: AsyncGenerator[ExecutionResult, None],
    coming: asyncio.Queue[ExecutionResult | None],
    wanted: asyncio.Semaphore,
) -> None:
    """Runs in a task of its own. It alone iterates and closes the results, however the answer ends.

    The next result is computed only after the one before was written, because the rights may have changed by then
    (R27, R28).
    """
    try:
        async with aclosing(results):
            await wanted.acquire()
            async for result in results:
                coming.put_nowait(result)
                await wanted.acquire()
    except Exception as fault:  # noqa: BLE001  masked and logged; the client then subscribes again (R26)
        masked = presentable(GraphQLError(str(fault), original_error=fault))
        coming.put_nowait(ExecutionResult(data=None, errors=[masked]))
    coming.put_nowait(None)


def _event(data: bytes) -> bytes:
    """Lines end with LF alone, because some clients split at nothing else."""
    return b"event: next\ndata: " + data + b"\n\n"


def _payload(result: ExecutionResult) -> dict[str, Any]:
    """Omits `data` if nothing was executed."""
    payload: dict[str, Any] = {}
    if result.errors:
        payload["errors"] = [error.formatted for error in result.errors]
    if not _was_not_executed(result):
        payload["data"] = result.data
    return payload


def _was_not_executed(result: ExecutionResult) -> bool:
    errors = result.errors or []
    return result.data is None and bool(errors) and all(error.path is None for error in errors)


def _json(
    payload: object, status: int, media_type: Format, headers: Mapping[str, str] | None = None
) -> Response:
    return Response(
        orjson.dumps(payload), status, _HEADERS | dict(headers or {}), media_type=media_type.value
    )
