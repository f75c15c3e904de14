"""Checks a MongoDB URL with the driver's own parsers, before any server is asked."""

import warnings
from typing import Any

from pymongo import MongoClient
from pymongo.errors import PyMongoError

MONGODB_OWN = {"admin", "config", "local"}
LONGEST_NAME_BYTES = 63


def check_address(url: str) -> None:
    """Raises `ValueError` for a URL with which no server can be reached. The error's text may quote the URL.

    Reads the files that the URL's options name. A warning of the driver counts as an error: the driver would ignore
    that option.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        try:
            with MongoClient[Any](url, connect=False) as client:
                name = client.get_default_database("contact_insights").name
        except UserWarning as warning:
            raise ValueError(str(warning).partition(". Did you")[0]) from None
        except (PyMongoError, ValueError) as error:
            raise ValueError(str(error)) from error
        except OSError as error:
            file = "" if error.filename is None else f" ({error.filename})"
            raise ValueError(
                f"a file for TLS cannot be read: {error.strerror or error}{file}"
            ) from error
    if " " in url.partition("://")[2].partition("/")[0]:
        raise ValueError("a host name must not contain a space")
    if "." in url.partition("://")[2].partition("/")[2].partition("?")[0]:
        raise ValueError("a database name must not contain a dot")
    if name in MONGODB_OWN:
        raise ValueError(
            f"the database {name} belongs to MongoDB itself; name another after the last slash"
        )
    if len(name.encode()) > LONGEST_NAME_BYTES:
        raise ValueError(f"a database name has at most {LONGEST_NAME_BYTES} bytes")
