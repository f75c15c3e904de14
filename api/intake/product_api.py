"""Asks the public API of another product, with a user's name and password. Answers are JSON objects."""

import asyncio
import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from api.intake.loose import NotJson, read_json
from api.intake.not_taken import NotFetched


class NotThere(NotFetched):
    """The product knows no such thing. It may do so later."""


class Unavailable(NotFetched):
    """The same question may be answered after some seconds."""

    def __init__(self, message: str, wait_seconds: float) -> None:
        super().__init__(message)
        self.wait_seconds = wait_seconds


class Unreachable(Unavailable):
    """The product does not answer, or has a fault."""


class AskedTooOften(Unavailable):
    """The product allows only so many questions in a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How a product is asked, and the words for what it refuses. `seconds` is the deadline of an answer.

    `wait_in` reads from the headers of a refusal how many seconds to wait.
    """

    product: str
    seconds: float
    most_bytes: int
    usual_wait_seconds: float
    wait_in: Callable[[Mapping[str, str]], float]
    refused: str
    too_often: str


class ProductApi:
    """Opens its client when something is asked for the first time."""

    def __init__(self, terms: Terms, *, transport: Any = None) -> None:
        self._terms = terms
        self._transport = transport
        self._client: Any = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def ask(
        self, url: str, *, credentials: str, parameters: Mapping[str, str | int] | None = None
    ) -> Mapping[str, Any]:
        """`credentials` are `USER:PASSWORD`. Raises `NotFetched`."""
        import httpx2  # noqa: PLC0415  only where something is asked for

        terms = self._terms
        if self._client is None:
            self._client = httpx2.AsyncClient(
                timeout=terms.seconds, follow_redirects=False, transport=self._transport
            )
        told = base64.b64encode(credentials.encode()).decode()
        try:
            async with asyncio.timeout(terms.seconds):
                answer = await self._client.get(
                    url, params=parameters or None, headers={"authorization": f"Basic {told}"}
                )
        except (httpx2.HTTPError, TimeoutError) as error:
            raise self._unreachable(f"cannot be reached ({type(error).__name__})") from None
        match answer.status_code:
            case 200:
                return self._object_in(answer.content)
            case 404:
                raise NotThere(f"{terms.product} has no such thing yet")
            case 429:
                raise AskedTooOften(
                    f"{terms.product} {terms.too_often}", terms.wait_in(answer.headers)
                )
            case 401 | 403:
                raise NotFetched(f"{terms.product} {terms.refused}")
            case status if status >= 500:
                raise self._unreachable(f"answers with status {status}")
            case status:
                raise NotFetched(f"{terms.product} answers with status {status}")

    def _unreachable(self, how: str) -> Unreachable:
        return Unreachable(f"{self._terms.product} {how}", self._terms.usual_wait_seconds)

    def _object_in(self, content: bytes) -> Mapping[str, Any]:
        try:
            found = read_json(content) if len(content) <= self._terms.most_bytes else None
        except NotJson:
            found = None
        if not isinstance(found, dict):
            raise NotFetched(f"{self._terms.product}'s answer cannot be read")
        return found
