"""The service behind a real nginx, the most usual proxy."""

import pytest
from httpx2 import AsyncClient

from tests.client import REPLACED, Client, gid
from tests.crossing import BROKEN, CROSSED, RIGHT, answers
from tests.nginx import nginx_before
from tests.service import running, token

pytestmark = pytest.mark.slow

ANSWERS = 1_000


@pytest.fixture(scope="module")
def service(tmp_path_factory, any_database):
    with running(tmp_path_factory.mktemp("service") / "data", **any_database()) as service:
        yield service


@pytest.fixture(scope="module")
def url(service, tmp_path_factory):
    with nginx_before(service.url, tmp_path_factory.mktemp("nginx")) as url:
        yield url


async def test_no_answer_goes_to_somebody_else_while_offers_hold_whole_requests(url):
    """R28"""
    found = await answers(url, ANSWERS)

    assert (found[CROSSED], found[BROKEN]) == (0, 0)
    assert found[RIGHT] >= ANSWERS


async def test_a_websocket_passes_through(url):
    client = Client(url, token("ben"))
    async with client.subscribe(REPLACED, id=gid("Conversation", "v1")) as subscription:
        await client.generate("v1")

        event = await subscription.next()
        assert event["contactInsightsReplaced"]["insights"]["version"] == 1
    await client.close()


async def test_a_browser_finds_the_explorer_below_a_path(service, tmp_path):
    with nginx_before(service.url, tmp_path / "nginx", path="/insights/") as url:
        async with AsyncClient(trust_env=False, headers={"accept": "text/html"}) as http:
            page = await http.get(f"{url}/graphql/", follow_redirects=True)

            assert str(page.url) == f"{url}/graphql"
            assert "Contact Insights explorer" in page.text
