"""A contact with insights, whose pages are open."""

import pytest

from tests.api.workplace import running_app, working_in
from tests.builders import admin, conversation


@pytest.fixture(scope="module")
async def app(database_url):
    """One of its own: its hub is told to look again."""
    async with running_app(database_url.replace("/?", "/open_pages?")) as app:
        yield app


@pytest.fixture
async def workplace(app):
    """`v2` is Ben's alone. There are insights of a call an hour ago."""
    hidden = conversation("v2", visible_to=frozenset({"ben"}))
    async with working_in(app, hidden, admin("carl")) as workplace:
        await workplace.desk().generate()
        yield workplace
