"""The embedded servers of a directory, and the documents in one."""

from contextlib import contextmanager

import pytest
from pymongo import MongoClient

from storage.embedded import EmbeddedServerFailed, embedded_server
from tests.service import pids_of


def servers(directory):
    return pids_of(f"--storage-path {directory / 'mongo' / 'data'}")


@contextmanager
def documents(url):
    """The collection, with a client of its own that outlasts a restart."""
    options = {"timeoutMS": 15_000, "w": "majority", "journal": True}
    with MongoClient(url, **options) as client:
        yield client.test.documents


def failure(directory):
    with pytest.raises(EmbeddedServerFailed) as caught, embedded_server(directory):
        pass
    return str(caught.value)
