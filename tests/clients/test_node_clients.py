"""JavaScript clients, and the audits of GraphQL over HTTP, against the running service.

Each script uses one client, and prints the result of each of its checks.
"""

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.client import REPLACED
from tests.open_page import node
from tests.service import running, token

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
CHECK = re.compile(r"^  '(.+)': async", re.MULTILINE)
CLIENTS = ["graphql-ws", "apollo", "urql", "graphql-request", "graphql-sse", "persisted"]
LISTED = {"viewer": "{ viewer { name } }", "replaced": REPLACED}
AUDITS = 61


@pytest.fixture(scope="module")
def service(tmp_path_factory, any_database):
    folder = tmp_path_factory.mktemp("clients")
    listed = folder / "documents.json"
    listed.write_text(json.dumps(LISTED))
    settings = {"PERSISTED_DOCUMENTS": str(listed)} | any_database()
    with running(folder / "data", **settings) as service:
        yield service


@pytest.fixture(scope="module")
def outcomes(service):
    """The results of a script's checks by their names. Each script runs only once."""
    known = {}

    def of(script):
        if script not in known:
            known[script] = _run(script, service)
        return known[script]

    return of


def _run(script, service):
    ran = subprocess.run(
        [node(), f"{script}.js", f"{service.url}/graphql", token("ben")],
        cwd=HERE,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    lines = (json.loads(line) for line in ran.stdout.splitlines())
    return {line["name"]: line["outcome"] for line in lines}


def checks():
    for client in CLIENTS:
        for check in CHECK.findall((HERE / f"{client}.js").read_text(encoding="utf-8")):
            yield pytest.param(client, check, id=f"{client}: {check}")


@pytest.mark.parametrize(("client", "check"), [*checks()])
def test_a_client_works_with_the_service(outcomes, client, check):
    assert outcomes(client)[check] == "ok"


@pytest.mark.parametrize("client", CLIENTS)
def test_every_check_of_a_client_was_run(outcomes, client):
    written = CHECK.findall((HERE / f"{client}.js").read_text(encoding="utf-8"))

    assert len(written) >= 4
    assert list(outcomes(client)) == written


@pytest.mark.parametrize("level", ["MUST", "SHOULD", "MAY"])
def test_every_audit_of_graphql_over_http_passes(outcomes, level):
    found = {name: outcome for name, outcome in outcomes("audits").items() if f" {level}" in name}

    assert found
    assert {name: outcome for name, outcome in found.items() if outcome != "ok"} == {}


def test_all_audits_were_run(outcomes):
    assert len(outcomes("audits")) == AUDITS
