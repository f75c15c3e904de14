"""The explorer in a browser, in front of a stand-in for the service."""

import pytest
from explorer_page import explorer
from explorer_stand_in import Service, running

from tests.chromium import chromium


@pytest.fixture(scope="session")
async def browser():
    async with chromium() as browser:
        yield browser


@pytest.fixture
async def service():
    return Service()


@pytest.fixture
async def page(browser, service):
    """The explorer, just opened, of a service that names its sample agents."""
    async with running(service) as url, explorer(browser, url) as page:
        yield page
