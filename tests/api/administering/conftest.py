"""Commands on a database with an organization and everything that the lines of the tests name. The tests of a file
share the database, and each begins with the same lines.
"""

import json

import pymongo
import pytest

from tests.api.intake.lines import AGENT, CALL, CONTACT, CONVERSATION, LINE, ORGANIZATION
from tests.databases import named

BEN = {"kind": "agent", "org": "acme", "id": "ben", "name": "Ben Roy"}
ADDED = {"kind": "delete", "org": "acme", "what": "conversation", "id": "v2"}
"""Removes what a test adds."""
LINES = [ORGANIZATION, AGENT, BEN, LINE, CONTACT, CONVERSATION, CALL, ADDED]


@pytest.fixture(scope="module")
def shared_url(mongod):
    return named(mongod.url)


@pytest.fixture
def run(command, monkeypatch, shared_url, tmp_path):
    monkeypatch.setenv("MONGODB_URL", shared_url)
    (tmp_path / "all.jsonl").write_text("\n".join(map(json.dumps, LINES)))
    assert command("import", "all.jsonl")[0] == 0
    return command


@pytest.fixture(scope="module")
def documents(shared_url):
    """The documents of a collection by their ids."""
    with pymongo.MongoClient(shared_url) as client:
        database = client.get_default_database()
        yield lambda name: {one["_id"]: one for one in database[name].find({})}


@pytest.fixture
def values(documents):
    """All that the commands may change."""
    return lambda: [
        documents(name) for name in ("organizations", "agents", "lines", "conversations")
    ]
