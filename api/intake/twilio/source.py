"""Twilio as a source of webhooks: whose event it is, and whether Twilio sent it."""

from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

import orjson

from api.intake.twilio.posted import FORM, JSON, Posted, account_of, posted
from api.intake.twilio.signature import SIGNATURE, is_signed
from api.intake.webhooks import Accepted, NotAnEvent, NotGenuine, Post
from api.settings.twilio_accounts import TwilioAccount
from domain.connections import Connection, Product

PATH = "/webhooks/twilio"
REAL_TIME = "TranscriptionEvent"
"""Phrases while a call goes on. They hold a contact's words, and are not even stored."""


class TwilioSource:
    """`public_url` is where Twilio reaches the service. What a request says of its own address counts for nothing."""

    product = Product.TWILIO
    media_types = (FORM, *JSON)
    is_answered_empty = True

    def __init__(self, accounts: Sequence[TwilioAccount], *, public_url: str | None) -> None:
        self._accounts: Mapping[str, TwilioAccount] = {one.sid: one for one in accounts}
        self._url = f"{(public_url or '').rstrip('/')}{PATH}"

    def accepted(self, post: Post, connections: Sequence[Connection]) -> Accepted:
        if not post.headers.get(SIGNATURE):
            raise _refusal("The request has no X-Twilio-Signature.")
        event = posted(post)
        account = self._account_of(event)
        connection = next(
            (
                one
                for one in connections
                if account and one.organization_id == account.organization_id
            ),
            None,
        )
        query = urlsplit(post.url).query
        url = f"{self._url}?{query}" if query else self._url
        if (
            account is None
            or connection is None
            or not is_signed(url, post.headers, post.body, event.pairs, account.secrets)
        ):
            raise _refusal(
                "X-Twilio-Signature matches no secret of a connected account, "
                f"for this body at the address {self._url}."
            )
        own = [told for told in self._own(event, account) if REAL_TIME not in told]
        if not own:
            return Accepted(connection=connection, remark="Insights are not made from this event.")
        return Accepted(connection=connection, body=orjson.dumps(own))

    def _account_of(self, event: Posted) -> TwilioAccount | None:
        """The first account that is known. Events of its subaccounts may come with it."""
        named = [sid for told in event.told if (sid := account_of(told)) is not None]
        if not named:
            raise NotAnEvent("The request names no account: AccountSid is missing.")
        return next((self._accounts[sid] for sid in named if sid in self._accounts), None)

    def _own(self, event: Posted, account: TwilioAccount) -> Sequence[Mapping[str, object]]:
        """Without events of accounts that belong to another organization."""
        own = account.organization_id
        return [
            told
            for told in event.told
            if (other := self._accounts.get(account_of(told) or "")) is None
            or other.organization_id == own
        ]


def _refusal(message: str) -> NotGenuine:
    """Nobody can be asked for a proof: Twilio either signs its requests, or did not make them."""
    return NotGenuine(message, has_proof=True)
