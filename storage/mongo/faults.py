"""Sorts errors of the database by what an operator has to do about them."""

import errno
from collections import Counter

from pymongo.errors import (
    ConfigurationError,
    ConnectionFailure,
    InvalidName,
    InvalidURI,
    NetworkTimeout,
    OperationFailure,
    PyMongoError,
    ServerSelectionTimeoutError,
    WaitQueueTimeoutError,
)

from domain.errors import StorageFault, StorageUnavailable

faults: Counter[str] = Counter()
"""How often the database failed this process, by the name of the driver's error. The counts only rise."""

_UNAUTHORIZED = 13
_AUTHENTICATION_FAILED = {11, 18, 8000}
"""UserNotFound, AuthenticationFailed, and AtlasError, by which Atlas reports either."""
_OUT_OF_DISK_SPACE = 14031
_NO_ROOM = ("No space left on device", "File too large", "Disk quota exceeded")


def unavailable(error: Exception) -> StorageUnavailable:
    """Counts the error, and returns the exception to raise from it."""
    kind = type(error).__name__
    faults[kind] += 1
    code = error.code if isinstance(error, OperationFailure) else None
    return StorageUnavailable(kind if code is None else f"{kind} {code}", _fault(error))


def _fault(error: Exception) -> StorageFault:
    match error:
        case OperationFailure(code=code) if code in _AUTHENTICATION_FAILED:
            return StorageFault.LOGIN_REFUSED
        case OperationFailure(code=code) if code == _UNAUTHORIZED:
            return StorageFault.RIGHT_MISSING
        case OperationFailure(code=code) if code == _OUT_OF_DISK_SPACE or _has_no_room(error):
            return StorageFault.DISK_FULL
        case (
            InvalidURI()
            | ConfigurationError()
            | InvalidName()
            | ValueError()
            | OSError(errno=errno.ENOENT)
        ):
            return StorageFault.BAD_ADDRESS
        case ServerSelectionTimeoutError() if "SSL" not in str(error):
            return StorageFault.UNREACHABLE
        case NetworkTimeout() | WaitQueueTimeoutError() | TimeoutError():
            return StorageFault.TOO_SLOW
        case ConnectionFailure() if "SSL" in str(error):
            return StorageFault.TLS_REFUSED
        case ConnectionFailure():
            return StorageFault.UNREACHABLE
        case PyMongoError() if error.timeout:
            return StorageFault.TOO_SLOW
        case _:
            return StorageFault.FAILED


def _has_no_room(error: Exception) -> bool:
    return any(words in str(error) for words in _NO_ROOM)
