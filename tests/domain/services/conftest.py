import pytest

from tests.domain.services.office import furnished


@pytest.fixture
async def office():
    return await furnished()
