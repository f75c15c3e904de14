"""Asks Aircall's public API, within its limits."""

from collections.abc import Mapping
from typing import Any

from api.intake.loose import Object
from api.intake.not_taken import NotFetched
from api.intake.product_api import ProductApi, Terms
from domain.ids import OrganizationId

BASE_URL = "https://api.aircall.io"
_LONGEST_WAIT = 120.0
_EPOCH = 10**9


class AircallApi(ProductApi):
    """One client for all organizations. `credentials` are `API_ID:API_TOKEN`, by organization.

    All integrations of a company together may ask 120 times in a minute.
    """

    def __init__(self, credentials: Mapping[str, str], *, transport: Any = None) -> None:
        super().__init__(_TERMS, transport=transport)
        self._credentials = credentials

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
        return await self.ask(url, credentials=credentials, parameters=parameters)


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


_TERMS = Terms(
    product="Aircall",
    seconds=15.0,
    most_bytes=16 * 1024 * 1024,
    usual_wait_seconds=_LONGEST_WAIT / 2,
    wait_in=_wait,
    refused="refuses the credentials",
    too_often="was asked too often in this minute",
)
