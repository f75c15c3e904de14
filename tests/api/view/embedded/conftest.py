"""A service in production, and the server of somebody else whose pages may use and frame it."""

from uuid import uuid4

import pytest
from agent_page import Office, people, talks
from host_page import Elsewhere

from api.settings.environment import Profile
from tests.api.serving import serving
from tests.api.workplace import Workplace, running_app


@pytest.fixture(scope="session")
async def elsewhere():
    found = Elsewhere()
    async with serving(found.app()) as (host, port):
        found.url = f"http://{host}:{port}"
        yield found


@pytest.fixture(scope="session")
async def embedding_app(database_url, model, elsewhere):
    url = database_url.replace("/?", f"/test_{uuid4().hex}?")
    settings = {"openai_base_url": model.url, "openai_api_key": "k", "insights_model": "m"}
    lists = {"allowed_origins": (elsewhere.url,), "embed_origins": (elsewhere.url,)}
    async with running_app(url, profile=Profile.PRODUCTION, **lists, **settings) as app:
        yield app


@pytest.fixture(scope="session")
async def service_url(embedding_app, elsewhere):
    async with serving(embedding_app) as (host, port):
        elsewhere.service = f"http://{host}:{port}"
        yield elsewhere.service


@pytest.fixture
async def office(embedding_app, service_url, browser, elsewhere):
    """With a contact who has called and written, and without insights."""
    workplace = Workplace(embedding_app)
    await workplace.save(*people(), *talks())
    elsewhere.organization_id = workplace.id
    yield Office(url=service_url, browser=browser, workplace=workplace)
    await workplace.close()
