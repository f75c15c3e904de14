"""Where the tests find their MongoDB server, and the message if there is none."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NONE = "there is no MongoDB server to test on"
SKIPPED = "the tests on it are skipped. Name one with MONGOD.\n"


@pytest.fixture
def asked(tmp_path):
    """Asks with only these variables, and only these programs on PATH."""

    def ask(**environment):
        kept = {"PATH": str(tmp_path), "HOME": os.environ["HOME"]}
        return subprocess.run(
            [sys.executable, "-m", "tests.mongod_program"],
            cwd=ROOT,
            env=kept | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return ask


def program(folder, does, name="mongod"):
    made = folder / name
    made.write_text(f"#!/bin/sh\n{does}\n")
    made.chmod(0o700)
    return str(made)


@pytest.mark.parametrize("named", [True, False], ids=["MONGOD", "PATH"])
def test_a_server_that_runs_is_taken_without_a_word(asked, tmp_path, named):
    server = program(tmp_path, 'test "$*" = --version', "own" if named else "mongod")

    done = asked(CI="true", **({"MONGOD": server} if named else {}))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ("exit 3", "exit status 3"),
        ("echo 'libcurl.so.4: cannot open' >&2; exit 127", "libcurl.so.4: cannot open"),
    ],
)
def test_one_that_is_named_and_does_not_run_is_told_in_one_line_and_nothing_else_is_tried(
    asked, tmp_path, does, why
):
    program(tmp_path, "exit 0")

    done = asked(MONGOD=program(tmp_path, does, "own"))

    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"{NONE} (MONGOD: {why}); {SKIPPED}"


@pytest.mark.parametrize("ci", ["true", "1"])
def test_without_a_server_ci_fails(asked, ci):
    done = asked(MONGOD="/nowhere/mongod", CI=ci)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"{NONE} (MONGOD: [Errno 2] No such file or directory: '/nowhere/mongod'); CI needs one."
        " Name one with MONGOD.\n"
    )
