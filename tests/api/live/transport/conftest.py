"""The service on a real socket, and a connection to it."""

import pytest

from tests.api.serving import serving
from tests.api.sockets import opened
from tests.api.workplace import working_in


@pytest.fixture(scope="module")
async def url(app):
    async with serving(app) as (host, port):
        yield f"ws://{host}:{port}/graphql"


@pytest.fixture(scope="module")
async def workplace(app):
    """One for all tests: no request here changes it."""
    async with working_in(app) as workplace:
        yield workplace


@pytest.fixture
async def socket(url, workplace):
    async with opened(url, workplace, max_size=None) as socket:
        yield socket


@pytest.fixture
async def ready(socket):
    """A connection that the service has acknowledged."""
    await socket.initialise()
    return socket
