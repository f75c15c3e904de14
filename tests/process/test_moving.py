"""Moving to another database with `export` and `import`."""

import json
import os
import signal
import subprocess

import pytest

from storage.mongo.connection import Driver
from tests.databases import Server
from tests.service import COMMAND, Service, running

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with running(tmp_path_factory.mktemp("moving") / "data") as service:
        yield service


@pytest.mark.mongod
@pytest.mark.parametrize(
    ("here", "there"),
    [(Server.EMBEDDED, Server.MONGOD), (Server.MONGOD, Server.EMBEDDED)],
)
def test_what_is_exported_and_imported_elsewhere_is_the_same(tmp_path, settings_on, here, there):
    file = tmp_path / "all.jsonl"
    elsewhere = Service(tmp_path / "there", **settings_on(there, Driver.PYMONGO))

    with running(tmp_path / "here", **settings_on(here, Driver.MOTOR)) as service:
        written = service.run("export", str(file))
    taken = elsewhere.run("import", str(file))
    again = elsewhere.run("export")

    lines = file.read_text().splitlines()
    assert (written.returncode, written.stderr) == (0, "")
    assert written.stdout == f"{len(lines)} lines written\n"
    assert (taken.returncode, taken.stderr) == (0, "")
    assert taken.stdout == f"{len(lines)} lines loaded, 0 refused\n"
    assert (again.returncode, again.stderr) == (0, "")
    assert again.stdout.splitlines() == lines
    kinds = [json.loads(line)["kind"] for line in lines]
    assert {kind: kinds.count(kind) > 1 for kind in kinds} == dict.fromkeys(
        ("organization", "agent", "line", "contact", "conversation", "interaction"), True
    )


def test_an_export_through_a_pipe_goes_on_while_the_service_runs(demo, tmp_path):
    elsewhere = Service(tmp_path / "data")

    taken = elsewhere.run("import", "-", input=demo.run("export", "-").stdout)

    assert taken.returncode == 0
    assert elsewhere.run("export").stdout == demo.run("export").stdout


def test_what_was_deleted_is_not_exported(demo):
    before = demo.run("export").stdout.splitlines()
    deletion = {"kind": "delete", "org": "acme", "what": "contact", "id": "c6"}
    demo.run("import", "-", input=f"{json.dumps(deletion)}\n")

    gone = set(before) - set(demo.run("export").stdout.splitlines())

    assert gone
    records = [json.loads(line) for line in gone]
    assert {one["id"] for one in records if one["kind"] == "contact"} == {"c6"}


def test_an_export_that_cannot_be_written_says_why_in_one_line(demo, tmp_path):
    done = demo.run("export", str(tmp_path / "nowhere" / "all.jsonl"))

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"contact-insights: cannot write {tmp_path}/nowhere/all.jsonl: No such file or directory\n"
    )


def test_an_export_whose_reader_went_away_ends_as_programs_do_that_sigpipe_ends(demo):
    """The reader may have read enough, so the command prints nothing. But its status is not that of a complete
    export.
    """
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [COMMAND, "export"],
            env=demo.environment,
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    finally:
        os.close(writing)

    assert (done.returncode, done.stderr) == (128 + signal.SIGPIPE, "")
