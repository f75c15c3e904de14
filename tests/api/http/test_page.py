"""The files of the explorer. `test_explorer.py` tests it in a browser."""

import re

import pytest
from explorer_stand_in import Service
from starlette.testclient import TestClient


@pytest.fixture
def client():
    return TestClient(Service().app())


def test_the_page_lets_only_scripts_of_its_own_origin_run(client):
    policy = client.get("/graphql").headers["content-security-policy"]

    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == "'self'"
    assert directives["connect-src"] == "'self'"
    assert directives["frame-ancestors"] == "'none'"


def test_the_page_is_html_that_caches_keep_apart_from_answers(client):
    headers = client.get("/graphql").headers

    assert headers["content-type"] == "text/html; charset=utf-8"
    assert headers["vary"] == "accept"
    assert headers["cache-control"] == "no-cache"


def test_everything_the_page_loads_is_served_from_here(client):
    found = re.findall(r'(?:src|href)="([^"]+)"', client.get("/graphql").text)

    loaded = [address for address in found if address != "data:,"]
    assert len(loaded) == 7
    assert all(address.startswith("explorer/") for address in loaded)
    assert [client.get(f"/{address}").status_code for address in loaded] == [200] * 7


def test_what_the_page_loads_is_compressed_and_kept(client):
    found = re.findall(r'(?:src|href)="(explorer/[^"]+)"', client.get("/graphql").text)

    kept = {}
    for address in found:
        answer = client.get(f"/{address}", headers={"accept-encoding": "gzip"})
        again = client.get(f"/{address}", headers={"if-none-match": answer.headers["etag"]})
        kept[address] = (answer.headers["content-encoding"], again.status_code, len(again.content))
        library = address.startswith("explorer/graphiql/")
        assert answer.headers["cache-control"] == ("max-age=3600" if library else "no-cache")

    assert kept == dict.fromkeys(found, ("gzip", 304, 0))


@pytest.mark.parametrize("path", ["/explorer/graphiql/../views.py", "/explorer/../page.py"])
def test_nothing_beside_the_explorer_files_is_served(client, path):
    assert client.get(path.replace("..", "%2e%2e")).status_code == 404
