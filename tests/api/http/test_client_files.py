"""The files of the client for pages. `tests/clients` tests what it does."""

import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

import api.http
from api.http.routes import routes

FOLDER = Path(api.http.__file__).parent / "javascript"
FILES = ["client.js", *(f"client/{file.name}" for file in (FOLDER / "client").iterdir())]


@pytest.fixture
def client():
    """A client of a service in production, which has no explorer."""
    return TestClient(Starlette(routes=routes(has_explorer=False, demo_secret=None)))


def test_every_module_that_the_client_imports_is_served(client):
    asked, ahead = set(), ["/client.js"]
    while ahead:
        path = ahead.pop()
        asked.add(path)
        text = client.get(path).raise_for_status().text
        named = re.findall(r'^import .* from "\./(.+)";$', text, re.MULTILINE)
        ahead += {f"/client/{name.removeprefix('client/')}" for name in named} - asked

    assert asked == {f"/{file}" for file in FILES} - {"/client/types.js"}


@pytest.mark.parametrize("file", FILES)
def test_a_page_of_any_origin_loads_it_compressed_and_asks_whether_it_has_changed(client, file):
    answer = client.get(
        f"/{file}", headers={"accept-encoding": "gzip", "origin": "https://a.example"}
    )
    again = client.get(f"/{file}", headers={"if-none-match": answer.headers["etag"]})

    assert answer.content == (FOLDER / file).read_bytes()
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["cache-control"] == again.headers["cache-control"] == "no-cache"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    "path", ["/client/%2e%2e/package.json", "/client/package.json", "/client/"]
)
def test_nothing_else_of_the_folder_is_served(client, path):
    assert client.get(path).status_code == 404


def test_the_client_is_small(client):
    sizes = [
        int(client.get(f"/{file}", headers={"accept-encoding": "gzip"}).headers["content-length"])
        for file in FILES
    ]

    assert sum(sizes) < 8 * 1024
