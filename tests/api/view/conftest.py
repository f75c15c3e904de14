"""One service and one browser for all tests of the agent view. Each test works in an organization of its own."""

import pytest
from agent_page import PICTURES, Office, people, talks
from playwright.async_api import expect

from tests.api.serving import serving
from tests.api.workplace import Workplace, running_app
from tests.chromium import chromium
from tests.judging import load_languages
from tests.writers.openai.fake_server import fake_openai

expect.set_options(timeout=30_000)  # on a machine as busy as it may be


@pytest.fixture(scope="session")
async def browser():
    async with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
async def model():
    """A real server that plays the model."""
    async with fake_openai() as fake:
        yield fake


@pytest.fixture(scope="session")
async def view_app(any_url, model):
    load_languages()
    settings = {"openai_base_url": model.url, "openai_api_key": "k", "insights_model": "m"}
    async with running_app(any_url(), image_origins=(PICTURES,), **settings) as app:
        yield app


@pytest.fixture(scope="session")
async def view_url(view_app):
    async with serving(view_app) as (host, port):
        yield f"http://{host}:{port}"


@pytest.fixture
async def office(view_app, view_url, browser):
    """With a contact who has called and written, and without insights."""
    workplace = Workplace(view_app)
    await workplace.save(*people(), *talks())
    yield Office(url=view_url, browser=browser, workplace=workplace)
    await workplace.close()
