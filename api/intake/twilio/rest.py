"""Asks Twilio's API. Each account asks with its own first secret."""

import asyncio
import base64
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote, urljoin, urlsplit

from api.intake.loose import NotJson, Object, objects_in, read_json, text_in
from api.intake.not_taken import NotFetched
from api.settings.twilio_accounts import TwilioAccount
from domain.ids import OrganizationId

CALLS_URL = "https://api.twilio.com"
TRANSCRIPTS_URL = "https://intelligence.twilio.com"
REQUEST_SECONDS = 30.0
MAX_ANSWER_BYTES = 32 * 1024 * 1024
MOST_ATTEMPTS = 8
_DEFAULT_WAIT, _LONGEST_WAIT = 5.0, 120.0
_MOST_SENTENCES = 5_000
"""In a page. The vendor allows no more."""


class Unavailable(NotFetched):
    """The same question may be answered after some seconds."""

    def __init__(self, message: str, wait_seconds: float = _DEFAULT_WAIT) -> None:
        super().__init__(message)
        self.wait_seconds = wait_seconds


class TwilioApi:
    """One client for all accounts. With `base_url`, both of Twilio's APIs are there.

    With `pause`, it asks again when Twilio is asked too often, or does not answer.
    """

    def __init__(
        self,
        accounts: Sequence[TwilioAccount],
        *,
        base_url: str | None = None,
        pause: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        import httpx2  # noqa: PLC0415  only where a connection fetches

        self._accounts = accounts
        self._pause = pause
        self._calls = base_url or CALLS_URL
        self._transcripts = base_url or TRANSCRIPTS_URL
        self._errors = httpx2.HTTPError
        self._client = httpx2.AsyncClient(timeout=REQUEST_SECONDS, follow_redirects=False)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self._client.aclose()

    def accounts_of(self, organization: OrganizationId) -> Sequence[TwilioAccount]:
        return [one for one in self._accounts if one.organization_id == organization]

    def account(self, organization: OrganizationId, sid: str | None) -> TwilioAccount:
        """The organization's account with this SID, else its first: it may ask for its subaccounts. Raises
        `NotFetched`.
        """
        own = self.accounts_of(organization)
        if not own:
            raise NotFetched(f"TWILIO_ACCOUNTS has no line for the organization {organization!r}")
        return next((one for one in own if one.sid == sid), own[0])

    async def thing(self, account: TwilioAccount, kind: str, sid: str) -> Object:
        """A message, call or recording. Raises `NotFetched`."""
        return await self.get(account, f"{self._of(account)}/{kind}/{quote(sid, safe='')}.json")

    def things(
        self, account: TwilioAccount, kind: str, **filters: str
    ) -> AsyncGenerator[Sequence[Object], None]:
        """Page by page. Raises `NotFetched`."""
        return self._pages(account, f"{self._of(account)}/{kind}.json", filters)

    def transcripts(
        self, account: TwilioAccount, **filters: str
    ) -> AsyncGenerator[Sequence[Object], None]:
        return self._pages(account, f"{self._transcripts}/v2/Transcripts", filters)

    async def transcript(self, account: TwilioAccount, sid: str) -> tuple[Object, Sequence[Object]]:
        """The transcript and its sentences, none of them if it is not complete. Raises `NotFetched`."""
        url = f"{self._transcripts}/v2/Transcripts/{quote(sid, safe='')}"
        found = await self.get(account, url)
        sentences: list[Object] = []
        if text_in(found, "status") == "completed":
            async for page in self._pages(account, f"{url}/Sentences", {}, most=_MOST_SENTENCES):
                sentences += page
        return found, sentences

    async def get(
        self, account: TwilioAccount, url: str, parameters: Mapping[str, str] | None = None
    ) -> Mapping[str, Any]:
        """Raises `NotFetched`."""
        for attempt in range(1, MOST_ATTEMPTS + 1):
            try:
                return await self._got(account, url, parameters)
            except Unavailable as error:
                if self._pause is None or attempt == MOST_ATTEMPTS:
                    raise
                await self._pause(error.wait_seconds)
        raise AssertionError

    async def _got(
        self, account: TwilioAccount, url: str, parameters: Mapping[str, str] | None
    ) -> Mapping[str, Any]:
        told = base64.b64encode(f"{account.sid}:{account.secrets[0]}".encode()).decode()
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                answer = await self._client.get(
                    url, params=parameters or None, headers={"authorization": f"Basic {told}"}
                )
        except (self._errors, TimeoutError) as error:
            raise Unavailable(f"Twilio cannot be reached ({type(error).__name__})") from None
        match answer.status_code:
            case 200:
                return _object_in(answer.content)
            case 404:
                raise NotFetched("Twilio has no such thing yet")
            case 429:
                wait_seconds = _wait(answer.headers.get("retry-after", ""))
                raise Unavailable("Twilio was asked too often", wait_seconds)
            case 401 | 403:
                raise NotFetched("Twilio refuses the account's first secret in TWILIO_ACCOUNTS")
            case status if status >= 500:
                raise Unavailable(f"Twilio answers with status {status}")
            case status:
                raise NotFetched(f"Twilio answers with status {status}")

    async def _pages(
        self, account: TwilioAccount, url: str, filters: Mapping[str, str], *, most: int = 1_000
    ) -> AsyncGenerator[Sequence[Object], None]:
        """A next page at another address than the first is not asked for, so that no secret goes there."""
        first = urlsplit(url)
        page = await self.get(account, url, {**filters, "PageSize": str(most)})
        while True:
            meta = page.get("meta")
            named = meta if isinstance(meta, dict) else page
            key = text_in(named, "key")
            lists = [key] if key else [name for name, one in page.items() if isinstance(one, list)]
            yield [one for name in lists for one in objects_in(page, name)]
            following = text_in(named, "next_page_uri", "next_page_url")
            if following is None:
                return
            url = urljoin(url, following)
            if urlsplit(url)[:2] != first[:2]:
                raise NotFetched("Twilio's answer names a next page elsewhere")
            page = await self.get(account, url)

    def _of(self, account: TwilioAccount) -> str:
        return f"{self._calls}/2010-04-01/Accounts/{account.sid}"


def _object_in(content: bytes) -> Mapping[str, Any]:
    try:
        found = read_json(content) if len(content) <= MAX_ANSWER_BYTES else None
    except NotJson:
        found = None
    if not isinstance(found, dict):
        raise NotFetched("Twilio's answer cannot be read")
    return found


def _wait(told: str) -> float:
    try:
        return min(max(float(told), 1.0), _LONGEST_WAIT)
    except ValueError:
        return _DEFAULT_WAIT
