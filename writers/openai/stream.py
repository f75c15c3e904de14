"""The chunks of an answer that is streamed, as JSON."""

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from writers.openai.refusals import StreamError

MAX_CHUNKS = 50_000
"""Three times what the longest answer that is asked for takes when each token comes by itself."""
STREAM = "text/event-stream"
_UTF_8 = "utf-8-sig"
"""Always UTF-8 whatever the header says, and a mark of its order of bytes may stand before it."""
_DONE = "[DONE]"


async def chunks_in(response: Any) -> AsyncGenerator[object, None]:
    """`response` is httpx's own, not yet read.

    Raises `StreamError` for an error among the chunks, `ValueError` for what is no JSON, and what httpx raises. Ends
    where the server does, or after `MAX_CHUNKS`.
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
