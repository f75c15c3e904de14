import pytest

from tests.domain.services.office import furnished
from tests.judging import load_languages


@pytest.fixture(scope="session", autouse=True)
def languages_are_loaded():
    load_languages()


@pytest.fixture
async def office():
    return await furnished()
