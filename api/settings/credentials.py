"""Reads the file with what a product's own API asks for, of each organization."""

from collections.abc import Mapping
from pathlib import Path

_MOST_BYTES = 1_000_000


def _credentials(name: str) -> Mapping[str, str]:
    """By organization. Empty lines, and those that begin with #, are skipped. Raises `ValueError`."""
    try:
        with Path(name).open("rb") as file:
            text = file.read(_MOST_BYTES).decode()
    except OSError:
        raise ValueError from None
    found: dict[str, str] = {}
    for line in text.splitlines():
        told = line.strip()
        if told and not told.startswith("#"):
            organization, own = told.rsplit(maxsplit=1)
            user, _, token = own.partition(":")
            if not (user and token and own.isascii()):
                raise ValueError
            found[organization] = own
    return found


CREDENTIALS = (
    _credentials,
    "a file that can be read, with lines such as: acme API_ID:API_TOKEN",
)
