"""The files of the panel for pages of others. `tests/api/view/embedded` tests it in a browser."""

import re
from urllib.parse import urljoin

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from api.http.routes import routes

DESK = "https://desk.example"
OTHER = "http://[::1]:3000"
IMPORT = re.compile(r'^(?:import|.* from) "([^"]+)";$', re.MULTILINE)


def client_of(*embed_origins):
    """A client of a service in production."""
    app = Starlette(
        routes=routes(has_explorer=False, demo_secret=None, embed_origins=embed_origins)
    )
    return TestClient(app)


def policy(answer):
    parts = answer.headers["content-security-policy"].split("; ")
    return dict(part.split(" ", 1) for part in parts)


def test_only_pages_of_the_listed_origins_may_frame_the_panel():
    answer = client_of(DESK, OTHER).get("/panel")

    assert policy(answer)["frame-ancestors"] == f"{DESK} {OTHER}"
    assert f'name="embed-origins" content="{DESK} {OTHER}"' in answer.text


def test_without_a_list_no_page_may_frame_it_and_it_listens_to_none():
    answer = client_of().get("/panel")

    assert policy(answer)["frame-ancestors"] == "'none'"
    assert 'name="embed-origins" content=""' in answer.text


def test_the_page_runs_nothing_inline_and_reads_no_text_as_markup():
    found = policy(client_of(DESK).get("/panel"))

    assert found["default-src"] == "'none'"
    assert found["script-src"] == found["style-src"] == "'self'"
    assert found["require-trusted-types-for"] == "'script'"
    assert "unsafe" not in str(found)


def test_everything_that_the_page_names_is_served():
    client = client_of(DESK)
    named = re.findall(r'(?:src|href)="([^"]+)"', client.get("/panel").text)

    answers = {one: client.get(f"/{one}").status_code for one in named if one != "data:,"}
    assert len(answers) > 5
    assert set(answers.values()) == {200}


@pytest.mark.parametrize("entry", ["/panel.js", "/view/embedded/page.js"])
def test_a_page_of_any_origin_may_load_every_module_that_the_panel_is_made_of(entry):
    client, asked, ahead = client_of(), {}, [entry]
    while ahead:
        path = ahead.pop()
        answer = client.get(path)
        asked[path] = answer.status_code, answer.headers.get("access-control-allow-origin")
        named = IMPORT.findall(answer.text)
        ahead += {urljoin(path, name) for name in named} - asked.keys()

    assert {"/panel.js", "/view/panel.js", "/client.js"} <= asked.keys()
    assert set(asked.values()) == {(200, "*")}
