"""Checks values of the settings that are neither URLs nor hosts, and shows bad ones."""

import ssl
from collections.abc import Callable
from pathlib import Path

PUBLIC_KEY_ALGORITHMS = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "EdDSA"),
)
OPENTELEMETRY_FILES = tuple(
    f"OTEL_EXPORTER_OTLP_{one}{kind}"
    for one in ("", "TRACES_")
    for kind in ("CERTIFICATE", "CLIENT_CERTIFICATE", "CLIENT_KEY")
)
"""The library reads these files only when it sends, and reports a bad one only then."""
_MOST_CHARACTERS = 1_000
_SHOWN_CHARACTERS = 60


def is_text(value: str) -> bool:
    """False if the value holds bytes that are not text in the locale's encoding. Python keeps them as halves of
    surrogate pairs.
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def shown(value: str) -> str | None:
    """The value in one short line. `None` if it may hold a password, as a URL with a user does."""
    if "@" in value:
        return None
    return repr(value if len(value) <= _SHOWN_CHARACTERS else f"{value[:_SHOWN_CHARACTERS]}...")


def within(low: int, high: int) -> Callable[[str], int]:
    def convert(text: str) -> int:
        if not (_is_plain(text) and text.isdigit() and low <= int(text) <= high):
            raise ValueError
        return int(text)

    return convert


ABOVE_ZERO = (within(1, 1_000_000_000), "a whole number from 1 to 1000000000, or not set")


def seconds(text: str) -> float:
    value = float(text)
    if not (_is_plain(text) and 1 <= value <= 600):
        raise ValueError
    return value


def _is_plain(text: str) -> bool:
    """Python also reads digits of other scripts, and underscores between digits. Nobody means those here."""
    return text.isascii() and "_" not in text


def one_of(*allowed: str) -> Callable[[str], str]:
    return lambda text: {name: name for name in allowed}[text]


def _one_line(text: str) -> str:
    if not text.isprintable() or len(text) > _MOST_CHARACTERS:
        raise ValueError
    return text


ONE_LINE = (_one_line, f"one line of at most {_MOST_CHARACTERS} characters")


def directory(text: str) -> Path:
    return Path(_one_line(text))


def readable(text: str) -> Path:
    try:
        with Path(text).open("rb"):
            return Path(text)
    except OSError:
        raise ValueError from None


def key(text: str) -> str:
    """Text that a header can hold."""
    if not (text.isascii() and text.isprintable()) or " " in text:
        raise ValueError
    return text


def authorities(text: str) -> Path:
    """Checks the file here, because OpenSSL treats a missing file like one without certificates and then trusts
    nobody.
    """
    try:
        ssl.create_default_context(cafile=text)
    except OSError:
        raise ValueError from None
    return Path(text)


def algorithms(text: str) -> tuple[str, ...]:
    """Accepts only algorithms with a public key: anybody can read a provider's keys."""
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names or set(names) - set(PUBLIC_KEY_ALGORITHMS):
        raise ValueError
    return names
