"""The files of the agent view. `tests/api/view` tests it in a browser."""

import gzip
import re
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from api.http.routes import routes

VIEW = Path(__file__).parents[3] / "api" / "http" / "view"
BUDGET_BYTES = 120_000
SMALL_BYTES = 500
IMPORT = re.compile(r'^(?:import|export) .*?from "([^"]+)";$', re.MULTILINE | re.DOTALL)


def client_of(*, has_explorer):
    app = Starlette(routes=routes(has_explorer=has_explorer, demo_secret=None))
    return TestClient(app, headers={"accept": "text/html"})


@pytest.fixture
def client():
    return client_of(has_explorer=True)


def loaded(client):
    """The addresses in the page."""
    found = re.findall(r'(?:src|href)="([^"]+)"', client.get("/").text)
    return [address for address in found if address != "data:,"]


def imported(path):
    """The modules that this one imports, directly or through others."""
    found = {path}
    for address in IMPORT.findall(path.read_text(encoding="utf-8")):
        module = (path.parent / address).resolve()
        if module.is_relative_to(VIEW):
            found |= imported(module)
    return found


def test_a_browser_gets_the_page_and_a_program_a_line_of_json(client):
    page = client.get("/")
    line = client.get("/", headers={"accept": "*/*"})

    assert "<title>Contact Insights</title>" in page.text
    assert line.json() == {"service": "contact-insights", "graphql": "/graphql"}
    assert page.headers["vary"] == line.headers["vary"] == "accept"


@pytest.mark.parametrize(("has_explorer", "address"), [(True, "graphql"), (False, "")])
def test_the_page_leads_to_the_explorer_only_where_there_is_one(has_explorer, address):
    page = client_of(has_explorer=has_explorer).get("/")

    assert f'<meta name="explorer" content="{address}">' in page.text


@pytest.mark.parametrize("has_explorer", [True, False])
def test_without_sample_data_nobody_is_offered_to_sign_in_as(has_explorer):
    agents = client_of(has_explorer=has_explorer).get("/demo/agents")

    assert (agents.status_code, agents.json()) == (200, [])


def test_the_page_runs_nothing_inline_and_reads_no_text_as_markup(client):
    policy = client.get("/").headers["content-security-policy"]

    directives = dict(part.split(" ", 1) for part in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == directives["style-src"] == "'self'"
    assert directives["require-trusted-types-for"] == "'script'"
    assert directives["frame-ancestors"] == "'none'"
    assert "unsafe" not in policy


def test_only_listed_origins_may_give_pictures():
    listed = ("https://a.example", "https://b.example:8443")
    app = Starlette(routes=routes(has_explorer=True, demo_secret=None, image_origins=listed))
    page = TestClient(app, headers={"accept": "text/html"}).get("/")

    images = "img-src 'self' data: https://a.example https://b.example:8443"
    assert images in page.headers["content-security-policy"].split("; ")
    assert '<meta name="image-origins" content="https://a.example https://b.example:8443">' in (
        page.text
    )


def test_without_a_list_pictures_come_only_from_here(client):
    page = client.get("/")

    assert "img-src 'self' data:" in page.headers["content-security-policy"].split("; ")
    assert '<meta name="image-origins" content="">' in page.text


def test_everything_the_page_loads_is_served_from_here_compressed(client):
    kept = {}
    for address in loaded(client):
        answer = client.get(f"/{address}", headers={"accept-encoding": "gzip"})
        assert answer.status_code == 200
        if len(answer.content) > SMALL_BYTES:
            kept[address] = answer.headers.get("content-encoding")

    font = "view/inter.woff2"  # is compressed by itself
    assert len(kept) > 30
    assert kept == dict.fromkeys(kept, "gzip") | {font: None}


def test_every_module_is_named_in_the_page_so_that_all_load_at_once(client):
    modules = {f"view/{path.name}" for path in imported(VIEW / "main.js")}

    named = {address for address in loaded(client) if address.endswith(".js")}
    assert {one for one in named if one.startswith("view/")} == modules
    assert {path.name for path in VIEW.glob("*.js")} - {one[5:] for one in modules} == {"state.js"}


def test_page_script_style_and_font_stay_below_120_kilobytes(client):
    """Counted compressed, as a browser loads them."""
    parts = [client.get("/").content, *(client.get(f"/{one}").content for one in loaded(client))]

    assert sum(len(gzip.compress(part, mtime=0)) for part in parts) < BUDGET_BYTES


def test_no_file_of_the_page_is_longer_than_a_reader_bears():
    lines = {
        path.name: len(path.read_text(encoding="utf-8").splitlines())
        for path in VIEW.iterdir()
        if path.suffix in {".js", ".css", ".html"}
    }

    assert {name: count for name, count in lines.items() if count > 300} == {}


def test_the_licence_of_the_font_lies_beside_it(client):
    assert "SIL OPEN FONT LICENSE" in (VIEW / "inter.LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["/view/../page.py", "/view/../../schema.py"])
def test_nothing_beside_the_files_of_the_page_is_served(client, path):
    assert client.get(path.replace("..", "%2e%2e")).status_code == 404
