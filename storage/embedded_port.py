"""The port of an embedded server: finds a free one, and asks the server that listens on one."""

import socket
from enum import Enum, auto
from typing import Any

from pymongo import MongoClient
from pymongo.errors import OperationFailure, PyMongoError

_SILENCE_MILLISECONDS = 500
_READ_MILLISECONDS = 10_000


class Answer(Enum):
    """`FAILURE`: the server listens, but every command fails, as after a full disk."""

    NONE = auto()
    FAILURE = auto()
    WELL = auto()


def answer_of(port: int) -> Answer:
    """`NONE` if no server of the embedded kind answers; another program may have taken the port. A greeting says
    nothing about the storage, so a document is read as well.
    """
    url = f"mongodb://127.0.0.1:{port}/?directConnection=true"
    try:
        with MongoClient[Any](
            url, serverSelectionTimeoutMS=_SILENCE_MILLISECONDS, socketTimeoutMS=_READ_MILLISECONDS
        ) as client:
            if client.admin.command("hello").get("setName") != "secantus":
                return Answer.NONE
            client.admin["nothing"].find_one()
    except OperationFailure:
        return Answer.FAILURE
    except PyMongoError:
        return Answer.NONE
    return Answer.WELL


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
