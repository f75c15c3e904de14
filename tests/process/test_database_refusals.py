"""Why the database does not answer: each cause that its operator must handle differently has its own message."""

import httpx2
import pymongo
import pytest

from tests.mongod import MongodServer
from tests.service import Service, eventually, token

pytestmark = [pytest.mark.slow, pytest.mark.mongod]


@pytest.fixture(scope="module")
def guarded(tmp_path_factory):
    """A MongoDB that requires a password. One user may only read, another may do all that the service needs."""
    directory = tmp_path_factory.mktemp("guarded")
    key = directory / "key"
    key.write_text("sharedByAllMembers")
    key.chmod(0o400)
    server = MongodServer(directory / "data", options=("--auth", "--keyFile", str(key)))
    try:
        server.start().initiate()
        with pymongo.MongoClient(f"mongodb://{server.address}/?directConnection=true") as client:
            admin = client.admin
            admin.command("createUser", "root", pwd="root", roles=["root"])
        with pymongo.MongoClient(url(server, "root", "root", "admin")) as client:
            for name, role in (("reader", "read"), ("writer", "readWrite")):
                roles = [{"role": role, "db": "insights"}]
                client.admin.command("createUser", name, pwd="good", roles=roles)
        yield server
    finally:
        server.stop()


def url(server, user, password, database="insights"):
    return (
        f"mongodb://{user}:{password}@{server.address}/{database}?authSource=admin&replicaSet=rs0"
    )


def readiness(service):
    return httpx2.get(f"{service.url}/readyz", timeout=5, trust_env=False).status_code


def asked(service):
    return httpx2.post(
        f"{service.url}/graphql",
        json={"query": "{ viewer { name } }"},
        headers={"authorization": f"Bearer {token('ana')}"},
        timeout=15,
        trust_env=False,
    )


def told(tmp_path, mongodb_url):
    done = importing(tmp_path, mongodb_url)
    assert done.returncode == 1
    return done.stderr


def importing(tmp_path, mongodb_url):
    return Service(tmp_path / "data", MONGODB_URL=mongodb_url).run("import", "-", input="")


def test_a_wrong_password_is_told_as_such(guarded, tmp_path):
    assert told(tmp_path, url(guarded, "writer", "wrong")) == (
        "contact-insights: the database refused the user name or the password (OperationFailure 18); "
        "check both, and authSource, in MONGODB_URL\n"
    )


@pytest.mark.parametrize("user", ["reader", None])
def test_a_missing_right_is_told_as_such(guarded, tmp_path, user):
    named = url(guarded, "reader", "good")
    without_user = f"mongodb://{guarded.address}/insights?replicaSet=rs0"

    assert told(tmp_path, named if user else without_user) == (
        "contact-insights: the database does not allow this (OperationFailure 13); "
        "MONGODB_URL must name a user with the role readWrite on its database\n"
    )


def test_the_role_that_is_named_is_enough(guarded, tmp_path):
    done = importing(tmp_path, url(guarded, "writer", "good"))

    assert (done.returncode, done.stderr) == (0, "")


def test_a_server_that_wants_no_tls_is_told_as_such(guarded, tmp_path):
    said = told(tmp_path, f"mongodb://{guarded.address}/insights?tls=true")

    assert said.startswith(
        "contact-insights: no TLS connection to the database can be made (ServerSelectionTimeoutError)"
    )


def test_a_database_that_hangs_is_told_as_such(mongod, tmp_path):
    mongod.freeze()
    try:
        said = told(tmp_path, mongod.url)
    finally:
        mongod.thaw()

    assert said.startswith("contact-insights: the database is unreachable (")


@pytest.mark.parametrize("driver", ["motor", "pymongo"])
def test_while_it_hangs_the_service_says_so_and_is_ready_again_at_once(mongod, tmp_path, driver):
    """R26"""
    service = Service(tmp_path / "data", MONGODB_URL=mongod.url, MONGODB_DRIVER=driver)
    try:
        service.start()
        mongod.freeze()
        try:
            waits = [readiness(service) for _ in range(2)]
            refused = asked(service)
        finally:
            mongod.thaw()
        eventually(lambda: readiness(service) == 200, within=5)
        log = service.log()
        assert service.stop() == 0
    finally:
        if service.is_running():
            service.kill()

    assert waits == [503, 503]
    assert refused.status_code == 503
    assert log.count("requests refused since the last such line: 1") == 1
