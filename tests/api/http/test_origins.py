"""Which host names and page origins the endpoint accepts, so that no foreign page can use it."""

import json

import pytest
from starlette.datastructures import Headers
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from api.http import denial
from api.http.origins import HostCheck, Origins
from api.operating.seldom import Seldom
from tests.api.serving import serving
from tests.api.workplace import running_app, token, working_in

VIEWER = {"query": "{ viewer { name } }"}
ALLOWED = "https://app.example"


async def reached(host, *allowed, kind="http"):
    """What happens to a request with this `Host`: the app gets it, or the first message of the refusal."""
    found = []

    async def app(scope, receive, send):
        found.append("app")

    async def send(message):
        found.append(message)

    headers = [] if host is None else [(b"host", host.encode())]
    scope = {"type": kind, "headers": headers, "method": "GET", "path": "/"}
    await HostCheck(app, allowed)(scope, None, send)
    return found[0]


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8000", "192.0.2.7", "[::1]:8000", "localhost", "LOCALHOST:80", "localhost."]
)
async def test_addresses_and_localhost_are_always_good(host):
    assert await reached(host) == "app"


@pytest.mark.parametrize(
    "host", ["insights.example", "INSIGHTS.example:8000", "a.team.example", "a.b.team.example"]
)
async def test_names_that_are_allowed_are_good(host):
    assert await reached(host, "insights.example", "*.team.example") == "app"


@pytest.mark.parametrize(
    "host",
    [
        None,
        "",
        "rebound.example",
        "insights.example.evil.example",
        "team.example.evil",
        "notteam.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "insights.example@evil.example",
    ],
)
async def test_other_names_are_refused(host):
    refusal = await reached(host, "insights.example", "*.team.example")

    assert (refusal["type"], refusal["status"]) == ("http.response.start", 400)


async def test_a_socket_under_another_name_is_refused_before_it_is_accepted():
    refusal = await reached("rebound.example", kind="websocket")

    assert refusal == {"type": "websocket.close", "code": 1008, "reason": ""}


async def test_any_name_is_good_where_the_operator_says_so():
    assert await reached("whatever.example", "*") == "app"


@pytest.mark.parametrize(
    ("origin", "is_allowed"),
    [
        (None, True),
        ("https://insights.example", True),
        ("http://insights.example:443", False),
        (ALLOWED, True),
        ("https://APP.example:443", True),
        ("http://app.example", False),
        ("https://app.example.evil.example", False),
        ("https://evil.example", False),
        ("null", False),
        ("", False),
        ("https://[", False),
    ],
)
def test_a_page_may_ask_from_the_services_own_origin_or_an_allowed_one(origin, is_allowed):
    own = {"host": "insights.example"} | ({} if origin is None else {"origin": origin})

    assert Origins(allowed=frozenset({ALLOWED})).accept(Headers(own)) is is_allowed


@pytest.mark.parametrize(
    ("origin", "is_local"),
    [
        ("http://localhost:5173", True),
        ("https://localhost", True),
        ("http://app.localhost:3000", True),
        ("http://127.0.0.1:8080", True),
        ("http://[::1]:8080", True),
        ("http://localhost.evil.example", False),
        ("http://evil-localhost:5173", False),
        ("http://127.0.0.1.evil.example", False),
        ("http://192.168.0.7:5173", False),
        ("file://localhost", False),
    ],
)
def test_a_page_that_this_machine_serves_may_ask_in_development(origin, is_local):
    headers = Headers({"host": "127.0.0.1:8000", "origin": origin})

    assert Origins(local=True).accept(headers) is is_local
    assert not Origins().accept(headers)


@pytest.mark.parametrize(("site", "is_allowed"), [("same-origin", True), ("cross-site", False)])
def test_a_browser_says_that_a_page_is_of_the_origin_that_it_asks(site, is_allowed):
    """Behind a proxy that changes the host, as development servers do."""
    headers = Headers(
        {"host": "127.0.0.1:8000", "origin": "https://app.example", "sec-fetch-site": site}
    )

    assert Origins().accept(headers) is is_allowed


@pytest.fixture(scope="module")
async def open_app(database_url):
    """A service that pages from `ALLOWED` may use."""
    url = database_url.replace("/?", "/origins?")
    async with running_app(url, allowed_origins=(ALLOWED,)) as app:
        yield app


async def asked(app, origin, method="POST", **headers):
    async with working_in(app) as workplace:
        authorization = f"Bearer {token('ana', workplace.id)}"
        async with app.http(authorization=authorization, origin=origin, **headers) as http:
            content = {"json": VIEWER} if method == "POST" else {}
            return await http.request(method, "/graphql", **content)


async def test_a_page_of_an_allowed_origin_may_ask_and_read(open_app):
    response = await asked(open_app, ALLOWED)

    assert response.json() == {"data": {"viewer": {"name": "Ana"}}}
    assert response.headers["access-control-allow-origin"] == ALLOWED
    assert "access-control-allow-credentials" not in response.headers


async def test_a_page_of_an_allowed_origin_may_send_a_token(open_app):
    response = await asked(
        open_app,
        ALLOWED,
        "OPTIONS",
        **{
            "access-control-request-method": "POST",
            "access-control-request-headers": "authorization, content-type",
        },
    )

    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == ALLOWED
    assert "authorization" in response.headers["access-control-allow-headers"]


@pytest.mark.parametrize(
    "added",
    [
        "traceparent,tracestate,baggage",
        "sentry-trace,baggage",
        "apollographql-client-name,apollographql-client-version",
    ],
)
async def test_a_page_that_is_traced_may_ask(open_app, added):
    response = await asked(
        open_app,
        ALLOWED,
        "OPTIONS",
        **{
            "access-control-request-method": "POST",
            "access-control-request-headers": f"authorization,content-type,{added}",
        },
    )

    assert response.status_code == 200
    allowed = response.headers["access-control-allow-headers"].lower()
    assert set(added.split(",")) <= set(allowed.split(", "))


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://service.evil.example"])
async def test_a_page_of_another_origin_is_refused(open_app, origin):
    response = await asked(open_app, origin)

    assert response.status_code == 403
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": "FORBIDDEN"}
    assert "ALLOWED_ORIGINS" in error["message"]
    assert "access-control-allow-origin" not in response.headers


async def test_a_page_of_another_origin_may_not_even_announce_a_request(open_app):
    response = await asked(
        open_app, "https://evil.example", "OPTIONS", **{"access-control-request-method": "POST"}
    )

    assert response.status_code == 403
    assert "access-control-allow-origin" not in response.headers


@pytest.mark.parametrize(
    ("name", "origin", "status", "setting"),
    [
        ("127.0.0.1", "https://evil.example", 403, "ALLOWED_ORIGINS"),
        ("rebound.example", None, 400, "ALLOWED_HOSTS"),
    ],
    ids=["origin", "host"],
)
async def test_the_refusal_of_a_socket_and_the_log_name_the_setting(
    open_app, caplog, monkeypatch, name, origin, status, setting
):
    monkeypatch.setattr(denial, "_seldom", Seldom())
    async with serving(open_app) as (host, port):
        with pytest.raises(InvalidStatus) as refused:
            await connect(f"ws://{name}/graphql", origin=origin, host=host, port=port, proxy=None)

    answer = refused.value.response
    assert answer.status_code == status
    assert setting in json.loads(answer.body)["errors"][0]["message"]
    assert f"{setting} does not list '{origin or name}'" in caplog.text


async def test_a_request_under_another_name_gets_no_further(app):
    async with app.http(host="rebound.example") as http:
        response = await http.post("/graphql", json=VIEWER)

    assert response.status_code == 400
    assert "ALLOWED_HOSTS" in response.json()["errors"][0]["message"]
