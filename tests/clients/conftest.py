"""A service on the sample data, and who uses it. A module that needs other settings has a service of its own."""

import pytest

from tests.service import running, token


@pytest.fixture(scope="module")
def service(tmp_path_factory, any_database):
    with running(tmp_path_factory.mktemp("client") / "data", **any_database()) as service:
        yield service


@pytest.fixture
async def ben(service):
    client = service.client("ben")
    yield client
    await client.close()


@pytest.fixture
def token_file(tmp_path):
    """The token that a client reads at each connection."""
    file = tmp_path / "token"
    file.write_text(token("ana"))
    return file
