"""What Twilio posts: forms, and JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import orjson

from api.intake.twilio.signature import Pairs
from api.intake.webhooks import NotAnEvent, Post

FORM = "application/x-www-form-urlencoded"
JSON = ("application/json", "application/cloudevents+json", "application/cloudevents-batch+json")
MOST_PARAMETERS = 500
MOST_EVENTS = 2_000

Told = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """`told` are the objects of JSON, or the one of a form. `pairs` is `None` for JSON."""

    told: Sequence[Told] = field(repr=False)
    pairs: Pairs | None = field(repr=False)


def posted(post: Post) -> Posted:
    """Raises `NotAnEvent`."""
    media_type = post.headers.get("content-type", "").partition(";")[0].strip().lower()
    return _form(post.body) if media_type == FORM else _json(post.body)


def account_of(told: Told) -> str | None:
    """The account that the object is about."""
    data = told.get("data")
    named = (
        told.get("AccountSid"),
        told.get("account_sid"),
        *(data.get(name) for name in ("accountSid", "account_sid") if isinstance(data, dict)),
        *_account_in(told.get("source")),
    )
    return next((sid for sid in named if isinstance(sid, str) and sid.startswith("AC")), None)


def _account_in(source: object) -> Sequence[str]:
    """Events name where they come from: `/2010-04-01/Accounts/AC.../Messages/SM...`."""
    return source.split("/") if isinstance(source, str) else ()


def _form(body: bytes) -> Posted:
    """Empty values are kept, because they are signed as well. So are bytes that are not UTF-8."""
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "surrogateescape"),
            keep_blank_values=True,
            errors="surrogateescape",
            max_num_fields=MOST_PARAMETERS,
        )
    except ValueError:
        raise NotAnEvent(f"The form has more than {MOST_PARAMETERS} parameters.") from None
    signed = [tuple(one.encode("utf-8", "surrogateescape") for one in pair) for pair in pairs]
    return Posted(
        told=[{_readable(name): _readable(value) for name, value in pairs}],
        pairs=[(name, value) for name, value in signed],
    )


def _readable(text: str) -> str:
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _json(body: bytes) -> Posted:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise NotAnEvent("The body is not JSON in UTF-8.") from None
    told = found if isinstance(found, list) else [found]
    if not told or not all(isinstance(one, dict) for one in told):
        raise NotAnEvent("The body is neither a JSON object nor a list of them.")
    if len(told) > MOST_EVENTS:
        raise NotAnEvent(f"The body holds more than {MOST_EVENTS} events.")
    return Posted(told=told, pairs=None)
