"""A database that does not answer, in words for whoever mends it."""

import logging

from api.errors import Unavailable
from api.operating.seldom import Seldom
from domain.errors import StorageFault, StorageUnavailable

_log = logging.getLogger(__name__)
_seldom = Seldom()

_SENTENCES = {
    StorageFault.UNREACHABLE: "the database cannot be reached ({}); check that it runs, and MONGODB_URL",
    StorageFault.TLS_REFUSED: "no TLS connection to the database can be made ({}); check the tls options of "
    "MONGODB_URL and the server's certificate",
    StorageFault.TOO_SLOW: "the database did not answer in time ({}); see what keeps it busy, and try again",
    StorageFault.LOGIN_REFUSED: "the database refused the user name or the password ({}); check both, and authSource, "
    "in MONGODB_URL",
    StorageFault.RIGHT_MISSING: "the database does not allow this ({}); MONGODB_URL must name a user with the role "
    "readWrite on its database",
    StorageFault.BAD_ADDRESS: "MONGODB_URL cannot be used ({}); nothing was asked of any server",
    StorageFault.DISK_FULL: "the database has no room left on its disk ({}); make room, and try again",
    StorageFault.FAILED: "the database failed at what it was asked ({}); see its log",
}


def sentence(error: StorageUnavailable) -> str:
    """What is wrong and what to do, without an address or a password."""
    return _SENTENCES[error.fault].format(error)


def unavailable(error: StorageUnavailable) -> Unavailable:
    """What a client is told; the cause goes to the log, at once and then every ten seconds with its count."""
    count = _seldom.count(error.fault.name)
    if count is not None:
        _log.error("%s; requests refused since this was last said: %s", sentence(error), count)
    return Unavailable()
