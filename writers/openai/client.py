"""The client of a model's server, which nothing but its arguments points anywhere."""

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
        "x-stainless-raw-response",  # how the SDK tells itself to hand over the response unread
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
    """Closed at the end. No proxy, address, organization or header from the environment; no redirect.

    `read_seconds` is how long the server may be silent. `authorities` are the certificates that its own is checked by,
    in place of the system's; raises `OSError` when they cannot be read.
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
        # Else an OPENAI_CUSTOM_HEADERS with an authorization would take the key's place.
        default_headers={"Authorization": f"Bearer {key}"},
        http_client=http_client,
    ) as client:
        yield client


async def _send_no_more(request: Any) -> None:
    """The SDK adds headers from the environment and about the machine."""
    for name in set(request.headers) - _HEADERS_SENT:
        del request.headers[name]


async def _try_no_more_in_vain(response: Any) -> None:
    """The SDK sits a `Retry-After` of up to two minutes out; an agent is better told to come back (R20).

    It also takes an account that is spent for one that asks too often.
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
