"""An address that asks too often learns how long to wait, whichever agent asks."""

import httpx2
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from api.http.throttle import Throttle, address_of
from api.operating.rates import Rate
from tests.api.serving import serving
from tests.api.workplace import running_app


@pytest.fixture(scope="module")
async def limited(database_url):
    """Has no agents: an address is refused before the token is read."""
    url = database_url.replace("/?", "/test_throttle?")
    async with running_app(url) as app:
        yield app


def throttled(app, limit=2):
    return Throttle(app, Rate(limit))


async def test_an_address_that_asks_too_often_is_told_how_long_to_wait(limited):
    transport = httpx2.ASGITransport(throttled(limited), client=("192.0.2.7", 1))
    async with httpx2.AsyncClient(transport=transport, base_url="http://service") as http:
        answers = [await http.post("/graphql", json={}) for _ in range(3)]
        looked_at = [(await http.get(path)).status_code for path in ("/healthz", "/readyz")]

    assert [one.status_code for one in answers] == [401, 401, 429]
    assert looked_at == [200, 200]
    wait = answers[-1].headers["retry-after"]
    assert 1 <= int(wait) <= 30
    assert answers[-1].json() == {
        "errors": [
            {
                "message": f"Too many requests from this address. Try again in {wait} seconds.",
                "extensions": {"code": "TOO_MANY_REQUESTS"},
            }
        ]
    }


async def test_a_websocket_is_refused_with_the_same_answer(limited):
    async with serving(throttled(limited, limit=1)) as (host, port):
        url = f"ws://{host}:{port}/graphql"
        async with connect(url, subprotocols=["graphql-transport-ws"], proxy=None):
            pass
        with pytest.raises(InvalidStatus) as refused:
            await connect(url, subprotocols=["graphql-transport-ws"], proxy=None)

    assert refused.value.response.status_code == 429
    assert 1 <= int(refused.value.response.headers["retry-after"]) <= 60


@pytest.mark.parametrize(
    ("client", "expected"),
    [
        (("192.0.2.7", 5), "192.0.2.7"),
        (("2001:db8:1:2:3:4:5:6", 5), "2001:db8:1:2::/64"),
        (("2001:db8:1:2::", 5), "2001:db8:1:2::/64"),
        (("::ffff:192.0.2.7", 5), "192.0.2.7"),
        (("a socket", None), "a socket"),
        (None, "unknown"),
    ],
)
def test_an_address_is_that_of_a_customer(client, expected):
    assert address_of({"client": client}) == expected


async def test_the_setting_limits_addresses(database_url):
    url = database_url.replace("/?", "/test_throttle?")
    async with running_app(url, address_requests_per_minute=1) as app, app.http() as http:
        statuses = [(await http.get("/")).status_code for _ in range(2)]

    assert statuses == [200, 429]
