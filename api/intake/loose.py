"""Reads values that may be missing, or of another kind than expected. What cannot be read counts as missing."""

import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Never

import orjson

from api.intake.phone_numbers import NoPhoneNumber, phone_number
from domain.clock import to_milliseconds
from domain.ids import MAX_ID_CHARACTERS

Object = Mapping[str, Any]

_LATEST_SECONDS = 10**11
"""Higher numbers are milliseconds. As seconds, this is in the year 5138."""
_MOST_NAME_CHARACTERS = 1_000


class NotJson(ValueError):
    """The bytes are not JSON in UTF-8."""


def read_json(body: bytes) -> object:
    """What the faster library refuses, the other one may accept, such as half a surrogate pair. Raises `NotJson`."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(body.decode(), parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise NotJson from None


def _refuse_constant(name: str) -> Never:
    raise ValueError(name)


def object_in(values: Object, name: str) -> Object:
    """Empty if there is none: a contact that is not known may be null, an empty object or an empty list."""
    value = values.get(name)
    return value if isinstance(value, dict) else {}


def objects_in(values: Object, name: str) -> Sequence[Object]:
    value = values.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def text_in(values: Object, *names: str) -> str | None:
    """The first that is a text and not empty. Half a surrogate pair becomes a replacement character."""
    for name in names:
        value = values.get(name)
        if isinstance(value, str) and value.strip():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return None


def name_in(values: Object, *names: str) -> str | None:
    text = text_in(values, *names)
    return None if text is None else " ".join(text.split())[:_MOST_NAME_CHARACTERS]


def id_in(values: Object, name: str) -> str | None:
    """Ids are numbers in some messages and texts in others."""
    value = values.get(name)
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    text = str(value).strip()
    is_good = text.isascii() and text.isprintable() and 0 < len(text) <= MAX_ID_CHARACTERS // 2
    return text if is_good else None


def whole_in(values: Object, name: str) -> int | None:
    seconds = seconds_in(values, name)
    return None if seconds is None else int(seconds)


def seconds_in(values: Object, name: str) -> float | None:
    value = values.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value < 2**31 else None


def moment_in(values: Object, *names: str) -> datetime | None:
    """The first that can be read: seconds, milliseconds, or a text in ISO 8601. Without a zone it is in UTC."""
    for name in names:
        found = _moment(values.get(name))
        if found is not None:
            return found
    return None


def _moment(value: object) -> datetime | None:
    if isinstance(value, str) and value.strip().isdecimal() and value.isascii():
        value = int(value) if len(value.strip()) <= len(str(_LATEST_SECONDS)) + 3 else None
    try:
        if isinstance(value, str):
            moment = datetime.fromisoformat(value.strip().replace(" UTC", "Z"))
            moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        elif (
            isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
        ):
            seconds = value / 1_000 if value >= _LATEST_SECONDS else value
            moment = datetime.fromtimestamp(seconds, UTC)
        else:
            return None
        moment = to_milliseconds(moment)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if moment.year >= 1990 else None


def number_in(values: Object, *names: str, home: str | None = None) -> str | None:
    """The first that is a phone number, in E.164 form. Without `home`, a number must name its country."""
    for name in names:
        text = text_in(values, name)
        if text is None or (home is None and not text.strip().startswith("+")):
            continue
        try:
            return phone_number(text, at_home_with=home or text)
        except (NoPhoneNumber, ValueError):
            continue
    return None
