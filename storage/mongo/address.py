"""Whether a MongoDB URL can ever be used, asked of the driver's own parsers, before any server is."""

import warnings
from typing import Any

from pymongo import MongoClient
from pymongo.errors import PyMongoError

MONGODB_OWN = {"admin", "config", "local"}
LONGEST_NAME_BYTES = 63


def check_address(url: str) -> None:
    """Raises `ValueError`, whose text may quote the URL, for one that no server could be reached by.

    Reads the files that its options name. What the driver only warns of counts: it would go without that option.
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
        raise ValueError("a host's name holds no blank")
    if "." in url.partition("://")[2].partition("/")[2].partition("?")[0]:
        raise ValueError("a database's name holds no dot")
    if name in MONGODB_OWN:
        raise ValueError(f"the database {name} is MongoDB's own; name another after the last slash")
    if len(name.encode()) > LONGEST_NAME_BYTES:
        raise ValueError(f"a database's name has at most {LONGEST_NAME_BYTES} bytes")
