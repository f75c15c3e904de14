"""Asks Twilio's API. Each account asks with its own first secret."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from api.intake.loose import Object, objects_in, text_in
from api.intake.not_taken import NotFetched
from api.intake.product_api import ProductApi, Terms, Unavailable
from api.settings.twilio_accounts import TwilioAccount
from domain.ids import OrganizationId

CALLS_URL = "https://api.twilio.com"
TRANSCRIPTS_URL = "https://intelligence.twilio.com"
MOST_ATTEMPTS = 8
_DEFAULT_WAIT, _LONGEST_WAIT = 5.0, 120.0
_MOST_SENTENCES = 5_000
"""In a page. The vendor allows no more."""


class TwilioApi(ProductApi):
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
        super().__init__(_TERMS)
        self._accounts = accounts
        self._pause = pause
        self._calls = base_url or CALLS_URL
        self._transcripts = base_url or TRANSCRIPTS_URL

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
                return await self.ask(
                    url,
                    credentials=f"{account.sid}:{account.secrets[0]}",
                    parameters=parameters,
                )
            except Unavailable as error:
                if self._pause is None or attempt == MOST_ATTEMPTS:
                    raise
                await self._pause(error.wait_seconds)
        raise AssertionError

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


def _wait(headers: Mapping[str, str]) -> float:
    try:
        return min(max(float(headers.get("retry-after", "")), 1.0), _LONGEST_WAIT)
    except ValueError:
        return _DEFAULT_WAIT


_TERMS = Terms(
    product="Twilio",
    seconds=30.0,
    most_bytes=32 * 1024 * 1024,
    usual_wait_seconds=_DEFAULT_WAIT,
    wait_in=_wait,
    refused="refuses the account's first secret in TWILIO_ACCOUNTS",
    too_often="was asked too often",
)
