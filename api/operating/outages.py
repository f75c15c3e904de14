"""Errors of the database, in words for the operator who mends them."""

import logging

from api.errors import Unavailable
from api.operating.seldom import Seldom
from domain.errors import StorageFault, StorageUnavailable

_log = logging.getLogger(__name__)
_seldom = Seldom()

_SENTENCES = {
    StorageFault.UNREACHABLE: "the database is unreachable ({}); check that it runs, and MONGODB_URL",
    StorageFault.TLS_REFUSED: "no TLS connection to the database can be made ({}); check the tls options of "
    "MONGODB_URL and the server's certificate",
    StorageFault.TOO_SLOW: "the database did not answer in time ({}); see what keeps it busy, and try again",
    StorageFault.LOGIN_REFUSED: "the database refused the user name or the password ({}); check both, and authSource, "
    "in MONGODB_URL",
    StorageFault.RIGHT_MISSING: "the database does not allow this ({}); MONGODB_URL must name a user with the role "
    "readWrite on its database",
    StorageFault.BAD_ADDRESS: "MONGODB_URL cannot be used ({}); no server was asked",
    StorageFault.DISK_FULL: "the database has no room left on its disk ({}); free some space, and try again",
    StorageFault.ERASURE_KEY: "ERASURE_KEY is not the key with which something was erased from the database "
    "({}); set it to that key",
    StorageFault.FAILED: "the database failed ({}); see its log",
}


def sentence(error: StorageUnavailable) -> str:
    """Says what is wrong and what to do, without an address or a password."""
    return _SENTENCES[error.fault].format(error)


def unavailable(error: StorageUnavailable) -> Unavailable:
    """The error for the client. The cause goes to the log at once, and then every ten seconds with its count."""
    count = _seldom.count(error.fault.name)
    if count is not None:
        _log.error("%s; requests refused since the last such line: %s", sentence(error), count)
    return Unavailable()
