"""Checks a Redis URL with the client's own parser, before any server is asked."""

from math import isfinite
from typing import Any
from urllib.parse import urlsplit

from redis.asyncio.connection import (
    URL_QUERY_ARGUMENT_PARSERS,
    ConnectionPool,
    SSLConnection,
)
from redis.asyncio.connection import parse_url as parsed
from redis.exceptions import RedisError

_IN_WORDS = {"client_name", "connection_class", "host", "password", "port", "username"}
_WITHOUT_BLANK = {"client_name", "host"}
_TLS = "ssl_"
_OWN = {"legacy_responses", "timeout"}
"""The parser accepts these, but this client cannot use them: it reads bytes and waits for no connection."""


def check_broker_address(url: str) -> None:
    """Raises `ValueError` for a URL with which no connection can be made. The error's text may quote the URL.

    Reads the files that the URL's options name. A URL can only hold options of text and numbers. The client accepts
    other kinds as they are and fails at each use, so they are refused here.
    """
    options = parsed(url)
    database = urlsplit(url).path.strip("/")
    if database and "db" not in options:
        raise ValueError("the part after the host must be the number of a database")
    for name, value in options.items():
        _check_option(name, value)
    try:
        pool: Any = ConnectionPool.from_url(url)
        connection = pool.make_connection()
        if isinstance(connection, SSLConnection):
            connection.ssl_context.get()
    except OSError as error:
        raise ValueError(f"a file for TLS cannot be read: {error.strerror or error}") from error
    except (TypeError, AttributeError, RedisError) as error:
        raise ValueError(str(error).rpartition("() ")[2]) from error


def _check_option(name: str, value: object) -> None:
    may_be_named = name in URL_QUERY_ARGUMENT_PARSERS or name in _IN_WORDS or name.startswith(_TLS)
    if not may_be_named or name in _OWN:
        raise ValueError(f"there is no option {name}")
    if isinstance(value, int | float) and not (isfinite(value) and value >= 0):
        raise ValueError(f"{name} must not be negative")
    if name in _WITHOUT_BLANK and " " in str(value):
        raise ValueError(f"its {name} contains a space")
