"""Asks Aircall's public API, within its limits."""

import base64
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from api.intake.loose import NotJson, Object, read_json
from api.intake.not_taken import NotFetched
from domain.ids import OrganizationId

BASE_URL = "https://api.aircall.io"
REQUEST_SECONDS = 15.0
MAX_ANSWER_BYTES = 16 * 1024 * 1024
_LONGEST_WAIT = 120.0
_EPOCH = 10**9


class NotThere(NotFetched):
    """Aircall knows nothing of that kind. It may do so later."""


class Unreachable(NotFetched):
    """Aircall does not answer, or has a fault."""


class AskedTooOften(NotFetched):
    """All integrations of a company together may ask 120 times in a minute."""

    def __init__(self, wait_seconds: float) -> None:
        super().__init__("Aircall was asked too often in this minute")
        self.wait_seconds = wait_seconds


class AircallApi:
    """One client for all organizations. `credentials` are `API_ID:API_TOKEN`, by organization."""

    def __init__(self, credentials: Mapping[str, str], *, transport: Any = None) -> None:
        import httpx2  # noqa: PLC0415  only where a connection fetches

        self._credentials = credentials
        self._errors = httpx2.HTTPError
        self._client = httpx2.AsyncClient(
            timeout=REQUEST_SECONDS, follow_redirects=False, transport=transport
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self._client.aclose()

    async def transcription(self, organization: OrganizationId, call: str) -> Object:
        return await self.get(organization, f"/v1/calls/{call}/transcription")

    async def get(
        self, organization: OrganizationId, path: str, **parameters: str | int
    ) -> Mapping[str, Any]:
        """`path` may be a whole URL of the API, as the answers name the next page. Raises `NotFetched`."""
        credentials = self._credentials.get(organization)
        if credentials is None:
            raise NotFetched(
                f"AIRCALL_CREDENTIALS has no line for the organization {organization!r}"
            )
        url = path if path.startswith(f"{BASE_URL}/") else f"{BASE_URL}/{path.lstrip('/')}"
        told = base64.b64encode(credentials.encode()).decode()
        try:
            answer = await self._client.get(
                url, params=parameters or None, headers={"authorization": f"Basic {told}"}
            )
        except self._errors as error:
            raise Unreachable(f"Aircall cannot be reached ({type(error).__name__})") from None
        match answer.status_code:
            case 200:
                return _object_in(answer.content)
            case 404:
                raise NotThere("Aircall has no such thing yet")
            case 429:
                raise AskedTooOften(_wait(answer.headers))
            case 401 | 403:
                raise NotFetched("Aircall refuses the credentials")
            case status if status >= 500:
                raise Unreachable(f"Aircall answers with status {status}")
            case status:
                raise NotFetched(f"Aircall answers with status {status}")


def _object_in(content: bytes) -> Mapping[str, Any]:
    try:
        found = read_json(content) if len(content) <= MAX_ANSWER_BYTES else None
    except NotJson:
        found = None
    if not isinstance(found, dict):
        raise NotFetched("Aircall's answer cannot be read")
    return found


def _wait(headers: Mapping[str, str]) -> float:
    """Nobody says what the unit of the header is: a moment or a duration, in seconds or milliseconds."""
    told = headers.get("x-aircallapi-reset", headers.get("retry-after", ""))
    try:
        value = float(told)
    except ValueError:
        return _LONGEST_WAIT / 2
    if value >= _EPOCH:  # a moment: the next full minute is never further than this
        return _LONGEST_WAIT / 2
    return min(max(value, 1.0), _LONGEST_WAIT)
