"""Reads the chunks of a streamed answer as JSON."""

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from writers.openai.refusals import StreamError

MAX_CHUNKS = 50_000
"""Three times the tokens of the longest answer, because each token may come in its own chunk."""
STREAM = "text/event-stream"
_UTF_8 = "utf-8-sig"
"""The text is always UTF-8, whatever the header says. A byte order mark may come first."""
_DONE = "[DONE]"


async def chunks_in(response: Any) -> AsyncGenerator[object, None]:
    """Yields the chunks of `response`, httpx's own and not yet read. Ends when the server ends, or after
    `MAX_CHUNKS`.

    Raises `StreamError` for an error among the chunks, `ValueError` for text that is not JSON, and the errors of
    httpx.
    """
    import httpx2  # noqa: PLC0415 - the SDK has paid for it by then

    response.encoding = _UTF_8
    count = 0
    every: Any = aiter(httpx2.EventSource(response))
    async with aclosing(every) as events:
        async for event in events:
            count += 1
            if event.data.startswith(_DONE) or count > MAX_CHUNKS:
                return
            if not event.data.strip():
                continue
            chunk = json.loads(event.data)
            if isinstance(chunk, dict) and chunk.get("error"):
                raise StreamError(chunk["error"])
            yield chunk
