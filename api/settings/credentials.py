"""Reads files that hold secrets of organizations, a line for each."""

from collections.abc import Iterator, Mapping
from pathlib import Path

_MOST_BYTES = 1_000_000


def lines_in(name: str) -> Iterator[tuple[str, str, str]]:
    """The organization, the name and the secret of each line, such as `acme API_ID:API_TOKEN`. Empty lines, and those
    that begin with #, are skipped. Raises `ValueError`.
    """
    try:
        with Path(name).open("rb") as file:
            text = file.read(_MOST_BYTES).decode()
    except OSError:
        raise ValueError from None
    for line in text.splitlines():
        told = line.strip()
        if told and not told.startswith("#"):
            organization, own = told.rsplit(maxsplit=1)
            user, _, secret = own.partition(":")
            if not (user and secret and own.isascii()):
                raise ValueError
            yield organization, user, secret


def _credentials(name: str) -> Mapping[str, str]:
    """By organization."""
    return {organization: f"{user}:{token}" for organization, user, token in lines_in(name)}


CREDENTIALS = (
    _credentials,
    "a file that can be read, with lines such as: acme API_ID:API_TOKEN",
)
