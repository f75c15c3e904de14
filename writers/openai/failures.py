"""Describes errors of a model's server without any words of the request or the answer (R20).

Errors are recognized by status and class name, so that this module does not import the SDK, which takes seconds.
"""

import math
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from domain.errors import WriterFailed
from writers.openai.refusals import is_account_spent, words_of

MAX_WAIT_SECONDS = 24 * 60 * 60

_TOO_LARGE = 413
_WRONG_SETTINGS = {401, 403, 404}
_CONTEXT = re.compile(r"context.{0,40}(?:length|size|window)|too long|too many tokens")
_REASONS = {
    400: "the model's server refused the request",
    401: "the model's server refused the key",
    403: "the model's server refused the key",
    404: "the model's server knows no such model or address",
    408: "the model's server took too long",
    422: "the model's server refused the request",
    429: "the model's server has too many requests",
}
_ACCOUNT_SPENT = "the account with the model's server has nothing left to pay with"
_SOMETHING_ELSE = "the model's server answered something else than a completion"

_KINDS = (
    ({"APITimeoutError", "TimeoutException"}, "the model took too long"),
    ({"SSEError"}, _SOMETHING_ELSE),
    ({"APIConnectionError", "TransportError"}, "the connection to the model's server failed"),
    ({"APIError", "StreamError"}, "the model's server reported an error"),
)


class HistoryTooLong(WriterFailed):
    """The request does not fit into the model's context."""

    def __init__(self) -> None:
        super().__init__("the history is too long for the model's server")


def failure_of(error: Exception) -> WriterFailed:
    """The failure to report for an error of the SDK or of a stream."""
    status = status_of(error)
    if status == _TOO_LARGE or (status in {400, 422} and _CONTEXT.search(words_of(error))):
        return HistoryTooLong()
    if is_account_spent(status, getattr(error, "body", None)):
        return WriterFailed(_ACCOUNT_SPENT, needs_administrator=True)
    if status is not None:
        headers = getattr(getattr(error, "response", None), "headers", {})
        return WriterFailed(
            _reason(status),
            retry_after_seconds=seconds_to_wait(headers),
            needs_administrator=status in _WRONG_SETTINGS,
        )
    kinds = {kind.__name__ for kind in type(error).__mro__}
    for names, reason in _KINDS:
        if names & kinds:
            return WriterFailed(reason)
    return WriterFailed(_SOMETHING_ELSE)


def status_of(error: Exception) -> int | None:
    status = getattr(error, "status_code", None)
    return status if isinstance(status, int) else None


def seconds_to_wait(headers: Mapping[str, str]) -> int | None:
    """`Retry-After` in whole seconds. The header may hold seconds, or a date that is compared with the server's own
    `Date`. `Retry-After-Ms`, which the SDK obeys too, comes first.
    """
    told = headers.get("retry-after", "").strip()
    try:
        milliseconds = headers.get("retry-after-ms")
        seconds = float(told) if milliseconds is None else float(milliseconds) / 1000
    except ValueError:
        seconds = _seconds_until(told, headers.get("date", ""))
    if not math.isfinite(seconds) or not 0 < seconds <= MAX_WAIT_SECONDS:
        return None
    return math.ceil(seconds)


def _seconds_until(moment: str, now: str) -> float:
    try:
        return (_http_date(moment) - _http_date(now)).total_seconds()
    except ValueError:
        return math.nan


def _http_date(text: str) -> datetime:
    moment = parsedate_to_datetime(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _reason(status: int) -> str:
    if status in _REASONS:
        return _REASONS[status]
    if status in range(300, 400):
        return "the model's server wants to redirect, which is not followed"
    return f"the model's server answered {status}"
