"""Reads the file that says which account of Twilio is which organization's, and its secrets."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from api.settings.credentials import lines_in
from api.settings.urls import BadUrl, http_url_of
from domain.ids import OrganizationId

T = TypeVar("T")

_EXPECTED = (
    "a file that can be read, with lines such as: acme AC0123:AUTH_TOKEN; "
    "an account belongs to one organization"
)
_SID = re.compile(r"AC[0-9A-Za-z]{1,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TwilioAccount:
    """`secrets` are in the order of the file. The first is the auth token that asks Twilio's API, too."""

    sid: str
    organization_id: OrganizationId
    secrets: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TwilioSettings:
    """`public_url` is the address that Twilio signs. `api_url` replaces that of Twilio's API."""

    public_url: str | None = None
    accounts: Sequence[TwilioAccount] = ()
    api_url: str | None = None


NO_TWILIO = TwilioSettings()


class Reader(Protocol):
    def __call__(self, name: str, default: T, convert: Callable[[str], T], expected: str) -> T: ...


def twilio_settings(read: Reader) -> TwilioSettings:
    public_url = read("PUBLIC_URL", None, http_url_of, "a URL beginning with http")

    def accounts(name: str) -> Sequence[TwilioAccount]:
        if public_url is None:
            raise BadUrl("PUBLIC_URL, the address that Twilio signs, is missing")
        return _accounts_in(name)

    return TwilioSettings(
        public_url=public_url, accounts=read("TWILIO_ACCOUNTS", (), accounts, _EXPECTED)
    )


def _accounts_in(name: str) -> Sequence[TwilioAccount]:
    """Raises `ValueError`."""
    found: dict[str, TwilioAccount] = {}
    for organization, sid, secret in lines_in(name):
        known = found.get(sid)
        is_of_another = known is not None and known.organization_id != organization
        if not _SID.fullmatch(sid) or is_of_another:
            raise ValueError
        found[sid] = TwilioAccount(
            sid=sid,
            organization_id=OrganizationId(organization),
            secrets=(*(() if known is None else known.secrets), secret),
        )
    return tuple(found.values())
