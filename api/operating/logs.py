"""The log's formats. The log never holds what contacts said, nor a token.

Of an exception it holds only the kind and the lines in the traceback, because the message may quote any data.
"""

import json
import logging
import sys
import traceback
from collections.abc import Callable
from contextvars import ContextVar
from datetime import UTC, datetime
from threading import Lock
from time import monotonic
from types import TracebackType
from typing import Any

import orjson

from api.operating.seldom import Seldom

REQUEST_ID: ContextVar[str | None] = ContextVar("request_id", default=None)
"""The id of the request or WebSocket connection that is being served. It is also in the answer's `X-Request-Id`."""

_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}
_DEEPEST = 20
_OWN_PACKAGES = ("api", "domain", "storage", "writers")
_TRACEBACK = "Traceback (most recent call last)"
_UVICORN = ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi")

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class JsonFormatter(logging.Formatter):
    """One JSON object on each line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": _time(record).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": message(record),
            "request": REQUEST_ID.get(),
            "error": described(record.exc_info),
        } | extras(record)
        values = {name: value for name, value in line.items() if value is not None}
        try:
            return orjson.dumps(values, default=str).decode()
        except TypeError:  # half a surrogate pair, or a number that is too large
            return json.dumps(values, default=str)


class PlainFormatter(logging.Formatter):
    """One line to read, and below it the traceback's lines if there was an error."""

    def format(self, record: logging.LogRecord) -> str:
        words = [f"{_time(record):%H:%M:%S}", record.levelname, record.name, message(record)]
        words += [f"{name}={value}" for name, value in extras(record).items()]
        if (request := REQUEST_ID.get()) is not None:
            words.append(f"request={request}")
        error = described(record.exc_info)
        return " ".join(words) + ("" if error is None else f"\n  {error}")


class LibraryLines(logging.Filter):
    """Limits the lines of libraries. Anybody may cause some of them, for example with requests that are not HTTP.

    Two lines are the same if they come from the same place in the code and have the same kind of exception.
    """

    def __init__(self, *, now: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._seldom = Seldom(now=now)
        self._lock = Lock()

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name.partition(".")[0] in _OWN_PACKAGES:
            return True
        error = record.exc_info[0] if record.exc_info else None
        with self._lock:
            times = self._seldom.count(f"{record.name} {record.lineno} {error}")
        if times is not None and times > 1:
            record.times = times
        return times is not None


def configure_logs(*, as_json: bool) -> None:
    """Sends all log lines, uvicorn's included, to standard error in one format."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter() if as_json else PlainFormatter())
    handler.addFilter(LibraryLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for package in _OWN_PACKAGES:
        logging.getLogger(package).setLevel(logging.INFO)
    for name in _UVICORN:
        logger = logging.getLogger(name)
        logger.handlers = []
        logger.propagate = True


def message(record: logging.LogRecord) -> str:
    """The record's message, without what libraries put into it of an exception's own message.

    asyncio appends the exception: only its first line is kept. Starlette reports a failed start as a whole traceback:
    only the kind of the exception is kept.
    """
    text = record.getMessage()
    if text.startswith(_TRACEBACK):
        unindented = [line for line in text.splitlines()[1:] if line[:1].strip()]
        if not unindented:
            return "failed to start"
        return f"failed to start: {unindented[-1].partition(':')[0]}"
    return text.partition("\n")[0] if record.name == "asyncio" else text


def described(info: Any) -> str | None:
    """The kinds of an exception and its causes, with their tracebacks' lines: `KeyError at api/x.py:12 in read`."""
    if not isinstance(info, tuple) or info[1] is None:
        return None
    lines: list[str] = []
    error: BaseException | None = info[1]
    while error is not None and len(lines) < _DEEPEST:
        frames = traceback.extract_tb(error.__traceback__)[-_DEEPEST:]
        passed = ", ".join(f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames)
        lines.append(f"{type(error).__qualname__} at {passed or 'no line'}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return "; from ".join(lines)


def extras(record: logging.LogRecord) -> dict[str, Any]:
    return {name: value for name, value in vars(record).items() if name not in _STANDARD}


def _time(record: logging.LogRecord) -> datetime:
    return datetime.fromtimestamp(record.created, UTC)
