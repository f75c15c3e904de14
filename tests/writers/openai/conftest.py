import pytest

from tests.judging import load_languages


@pytest.fixture(scope="session", autouse=True)
def languages_are_loaded():
    load_languages()
