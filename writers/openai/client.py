"""The client of a model's server. Only its arguments decide where it sends requests."""

import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from writers.openai.chat import ChatClient
from writers.openai.failures import seconds_to_wait
from writers.openai.refusals import is_account_spent

OPENAI_BASE_URL = "https://api.openai.com/v1"
CONNECT_SECONDS = 5.0
MAX_WAIT_BEFORE_RETRY_SECONDS = 2
_TOO_MANY = 429
_NO_KEY = "none"
_HEADERS_SENT = frozenset(
    [
        "accept",
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "host",
        "user-agent",
        "x-stainless-raw-response",  # this tells the SDK to return the response unread
    ]
)


@asynccontextmanager
async def open_client(
    *,
    api_key: str | None,
    base_url: str | None,
    read_seconds: float,
    authorities: Path | None = None,
) -> AsyncIterator[ChatClient]:
    """Opens a client and closes it at the end. It takes no proxy, address, organization or header from the
    environment, and follows no redirect.

    `read_seconds` is how long the server may be silent. `authorities` holds the certificates that check the server's,
    instead of the system's. Raises `OSError` if they cannot be read.
    """
    import openai  # noqa: PLC0415 - takes seconds and 50 MB: only whoever asks a model pays for it

    timeout = openai.Timeout(read_seconds, connect=CONNECT_SECONDS)
    http_client = openai.DefaultAsyncHttpxClient(
        follow_redirects=False,
        trust_env=False,
        verify=True if authorities is None else ssl.create_default_context(cafile=authorities),
        timeout=timeout,
        event_hooks={"request": [_send_no_more], "response": [_try_no_more_in_vain]},
    )
    key = api_key or _NO_KEY
    async with openai.AsyncOpenAI(
        api_key=key,
        base_url=base_url or OPENAI_BASE_URL,
        timeout=timeout,
        max_retries=1,
        # Otherwise an authorization in OPENAI_CUSTOM_HEADERS would replace the key.
        default_headers={"Authorization": f"Bearer {key}"},
        http_client=http_client,
    ) as client:
        yield client


async def _send_no_more(request: Any) -> None:
    """Removes the headers that the SDK adds from the environment and about the machine."""
    for name in set(request.headers) - _HEADERS_SENT:
        del request.headers[name]


async def _try_no_more_in_vain(response: Any) -> None:
    """Never repeats a request in the SDK. The SDK would wait for a `Retry-After` of up to two minutes, but an agent
    should rather be asked to come back (R20). It also takes a used-up account for too many requests.
    """
    wait = seconds_to_wait(response.headers)
    is_long = wait is not None and wait > MAX_WAIT_BEFORE_RETRY_SECONDS
    if is_long or (response.status_code == _TOO_MANY and await _is_spent(response)):
        response.headers["x-should-retry"] = "false"


async def _is_spent(response: Any) -> bool:
    try:
        return is_account_spent(_TOO_MANY, json.loads(await response.aread()))
    except (ValueError, RecursionError):
        return False
