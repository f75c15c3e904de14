"""Reads a JSON object field by field. Each refusal names the field and what it should hold."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

from domain.clock import to_milliseconds
from domain.ids import MAX_ID_CHARACTERS
from domain.languages.tags import is_language_tag
from domain.time_zones import is_time_zone_name

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

_MISSING = object()
_EARLIEST_YEAR = 1970
_MAX_NAME_CHARACTERS = 1_000
_MAX_EMAIL_CHARACTERS = 320
_MAX_URL_CHARACTERS = 2_000
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_URL = re.compile(r"[^\s\x00-\x1f\x7f<>\"\\^`{|}]+")
"""Without white space and what must be encoded in a URL."""
_IDENTITY = re.compile(r"[a-z][a-z0-9.-]*:[^\s\x00-\x1f\x7f]+")
_NUMBER_AS_IDENTITY = re.compile(r"[a-z][a-z0-9.-]*:\+[0-9]{2,15}")
_RFC_3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})"
)


class BadRecord(ValueError):
    """The record cannot be read. `str()` says what is wrong with it."""


class Fields:
    """The fields of one object. Each can be taken once, and is then removed; `finish` refuses those that remain."""

    def __init__(self, value: object, where: str = "") -> None:
        if not isinstance(value, dict):
            raise BadRecord(f"{where or 'the line'} must be a JSON object")
        self._left: dict[str, Any] = value
        self._where = f"{where}." if where else ""

    def finish(self) -> None:
        if self._left:
            unknown = ", ".join(repr(f"{self._where}{name}") for name in sorted(self._left))
            raise BadRecord(f"unknown key {unknown}")

    def text(self, name: str) -> str:
        value = self._take(name)
        if not isinstance(value, str) or not value.strip():
            raise self._bad(name, "a text that is not empty")
        return _storable(value, self._where + name)

    def body(self, name: str) -> str | None:
        """A text that may be empty or null."""
        value = self._take(name, default=None)
        if value is not None and not isinstance(value, str):
            raise self._bad(name, "a text or null")
        return value and _storable(value, self._where + name)

    def id(self, name: str) -> str:
        return self._short(name, MAX_ID_CHARACTERS)

    def name(self, name: str) -> str:
        """The name of a person or a thing: a text that fits on one line of the screen."""
        return self._short(name, _MAX_NAME_CHARACTERS)

    def optional(self, name: str, read: Callable[[str], T]) -> T | None:
        """`None` if the field is missing or null, otherwise the result of `read`."""
        if self._left.get(name) is None:
            self._left.pop(name, None)
            return None
        return read(name)

    def choice(self, name: str, kind: type[E], default: E | None = None) -> E:
        value = self._take(name, default=_MISSING if default is None else default)
        chosen: E | None = _members(kind).get(value) if isinstance(value, str) else None
        if chosen is None:
            names = ", ".join(kind)
            raise self._bad(name, f"one of {names}")
        return chosen

    def flag(self, name: str) -> bool:
        value = self._take(name)
        if not isinstance(value, bool):
            raise self._bad(name, "true or false")
        return value

    def whole_number(self, name: str, *, default: int) -> int:
        value = self._take(name, default=default)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**31:
            raise self._bad(name, "a whole number that is not negative")
        return value

    def seconds(self, name: str) -> float:
        value = self._take(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < 2**31:
            raise self._bad(name, "a number of seconds that is not negative")
        return float(value)

    def time(self, name: str) -> datetime:
        value = self._take(name)
        expected = "a time as RFC 3339 with an offset, such as 2026-11-20T09:15:00+01:00"
        if not isinstance(value, str) or not _RFC_3339.fullmatch(value.upper()):
            raise self._bad(name, expected)
        try:
            moment = to_milliseconds(datetime.fromisoformat(value.upper()))
        except (ValueError, OverflowError):
            raise self._bad(name, expected) from None
        if moment.year < _EARLIEST_YEAR:
            raise self._bad(name, f"a time from {_EARLIEST_YEAR} on")
        return moment

    def language(self, name: str) -> str:
        value = self._take(name)
        if not isinstance(value, str) or not is_language_tag(value):
            raise self._bad(name, "a BCP 47 language tag such as fr or fr-CA")
        return value

    def email(self, name: str) -> str:
        value = self._short(name, _MAX_EMAIL_CHARACTERS)
        if not _EMAIL.fullmatch(value):
            raise self._bad(name, "an e-mail address, such as paul@example.com")
        return value

    def url(self, name: str) -> str:
        """The address of a page or a picture. Readers follow it, so it is of the web and nothing else."""
        value = self._short(name, _MAX_URL_CHARACTERS)
        expected = "a URL that begins with https:// or http://, such as https://example.com/7"
        try:
            parts = urlsplit(value)
            is_good = parts.scheme in {"https", "http"} and bool(parts.hostname)
        except ValueError:
            is_good = False
        if not is_good or not _URL.fullmatch(value):
            raise self._bad(name, expected)
        return value

    def time_zone(self, name: str) -> str:
        value = self._take(name)
        if not isinstance(value, str) or not is_time_zone_name(value):
            raise self._bad(name, "the IANA name of a time zone, such as Europe/Paris")
        return value

    def phone_number(self, name: str) -> str:
        return self._phone_number(self._take(name), name)

    def phone_numbers(self, name: str, *, most: int) -> tuple[str, ...]:
        values = self._list(name, most)
        if not values:
            raise self._bad(name, "a list of at least one phone number")
        return tuple(dict.fromkeys(self._phone_number(value, name) for value in values))

    def identities(self, name: str, *, most: int) -> tuple[str, ...]:
        values = self._list(name, most)
        return tuple(dict.fromkeys(self._identity(value, name) for value in values))

    def texts(self, name: str, *, most: int) -> tuple[str, ...]:
        values = self._list(name, most)
        if not all(isinstance(value, str) and value for value in values):
            raise self._bad(name, "a list of texts")
        return tuple(_storable(value, self._where + name) for value in values)

    def nested_list(self, name: str, *, most: int) -> "list[Fields]":
        values = self._list(name, most)
        where = self._where + name
        return [Fields(value, f"{where}[{at}]") for at, value in enumerate(values)]

    def nested(self, name: str) -> "Fields":
        return Fields(self._take(name), self._where + name)

    def _list(self, name: str, most: int) -> list[Any]:
        value = self._take(name)
        if not isinstance(value, list) or len(value) > most:
            raise self._bad(name, f"a list of at most {most:,}")
        return value

    def _short(self, name: str, most: int) -> str:
        value = self.text(name)
        if len(value) > most:
            raise self._bad(name, f"at most {most:,} characters long")
        return value

    def _identity(self, value: object, name: str) -> str:
        if not isinstance(value, str) or not _IDENTITY.fullmatch(value):
            raise self._bad(name, "the system and the id there, such as whatsapp:FR.4711")
        if len(value) > MAX_ID_CHARACTERS:
            raise self._bad(name, f"at most {MAX_ID_CHARACTERS} characters long")
        if _NUMBER_AS_IDENTITY.fullmatch(value):
            raise BadRecord(f"{self._where + name!r} is a phone number; name it as one")
        return _storable(value, self._where + name)

    def _phone_number(self, value: object, name: str) -> str:
        digits = value[1:] if isinstance(value, str) and value.startswith("+") else ""
        if not (
            digits.isascii() and digits.isdigit() and 2 <= len(digits) <= 15 and digits[0] != "0"
        ):
            raise self._bad(name, "in E.164 form, such as +33123456789")
        return f"+{digits}"

    def _take(self, name: str, *, default: object = _MISSING) -> Any:
        value = self._left.pop(name, default)
        if value is _MISSING:
            raise BadRecord(f"key {self._where + name!r} is missing")
        return value

    def _bad(self, name: str, expected: str) -> BadRecord:
        return BadRecord(f"{self._where + name!r} must be {expected}")


@cache
def _members(kind: type[E]) -> Mapping[str, E]:
    return {one.value: one for one in kind}


def _storable(text: str, where: str) -> str:
    """Refuses half a surrogate pair: it is valid JSON, but not valid text, so the database could not store it."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadRecord(f"{where!r} contains half a surrogate pair") from None
    return text
