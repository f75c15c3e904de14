"""Fetches the keys of an identity provider. If that fails, the error says why."""

import asyncio
import json
import ssl
from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path
from typing import Any

from api.auth.published_keys import PublishedKeys, published_keys

MAX_BYTES = 8 * 1024 * 1024
_USER_AGENT = "contact-insights/{}"
"""The service's own name, because firewalls refuse the default names of libraries."""


class KeysNotFetched(Exception):
    """`str()` gives the reason. It omits the address, which may contain a password."""


class KeyServer:
    """Uses the proxy that `HTTPS_PROXY` names. `authorities` holds the certificates that the provider's certificate is
    checked with, in place of the system's.
    """

    def __init__(self, url: str, *, authorities: Path | None, deadline_seconds: float) -> None:
        self._url = url
        self._authorities = authorities
        self._deadline_seconds = deadline_seconds
        self._trusted: ssl.SSLContext | None = None

    async def keys(self) -> PublishedKeys:
        """Returns at least one key. Raises `KeysNotFetched`."""
        try:
            async with asyncio.timeout(self._deadline_seconds):
                body = await self._body()
                keys = await asyncio.to_thread(_keys_in, body)
        except TimeoutError:
            raise KeysNotFetched(f"no answer within {self._deadline_seconds:g} seconds") from None
        if not keys:
            raise KeysNotFetched("the answer holds no key that a signature can be checked with")
        return keys

    async def _body(self) -> bytes:
        import httpx2  # noqa: PLC0415  only a service with an identity provider needs it

        if self._trusted is None:
            self._trusted = await asyncio.to_thread(
                ssl.create_default_context, cafile=self._authorities
            )
        headers = {
            "accept": "application/jwk-set+json, application/json;q=0.9, */*;q=0.1",
            "user-agent": _USER_AGENT.format(version("contact-insights")),
        }
        try:
            async with (
                httpx2.AsyncClient(verify=self._trusted, headers=headers, timeout=None) as client,
                client.stream("GET", self._url) as response,
            ):
                _check_status(response.status_code)
                return await _bounded(response)
        except httpx2.TransportError as error:
            raise KeysNotFetched(f"no connection: {error or type(error).__name__}") from None
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError, ImportError) as error:
            raise KeysNotFetched(f"it could not be asked ({type(error).__name__})") from None


def _check_status(status: int) -> None:
    if status == HTTPStatus.OK:
        return
    named = f"{status} {_phrase(status)}".rstrip()
    if status in range(300, 400):
        raise KeysNotFetched(f"it answered {named}, and no redirect is followed")
    raise KeysNotFetched(f"it answered {named}")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


async def _bounded(response: Any) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > MAX_BYTES:
            raise KeysNotFetched(f"the answer is longer than {MAX_BYTES} bytes")
    return bytes(body)


def _keys_in(body: bytes) -> PublishedKeys:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        came = "HTML" if body.lstrip()[:1] == b"<" else "something else"
        raise KeysNotFetched(f"it answered 200 OK with {came} where JSON belongs") from None
    return published_keys(answer)
