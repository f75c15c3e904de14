"""Copies of the program that is imported already."""

import subprocess

import pytest

from tests.prepared import can_start_with, prepared
from tests.service import COMMAND, Service

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "arguments",
    [("schema", "--possible-types"), ("records", "--since", "never"), ("token", "Zoë")],
    ids=lambda one: one[0],
)
def test_a_copy_prints_and_ends_as_the_command_does(tmp_path, arguments):
    environment = Service(tmp_path / "data").environment
    copied = prepared().run((COMMAND, *arguments), environment, input="", encoding="utf-8")
    anew = subprocess.run(
        (COMMAND, *arguments), env=environment, capture_output=True, text=True, check=False
    )

    assert (copied.returncode, copied.stdout, copied.stderr) == (
        anew.returncode,
        anew.stdout,
        anew.stderr,
    )


def test_settings_of_the_interpreter_need_one_of_their_own(tmp_path):
    environment = Service(tmp_path / "data").environment

    assert can_start_with(environment)
    for name in ("PYTHONPATH", "PYTHONUTF8", "LC_ALL", "LD_PRELOAD"):
        assert not can_start_with(environment | {name: "1"})


def test_a_copy_that_is_killed_says_by_which_signal(tmp_path):
    service = Service(tmp_path / "data", "serve").start()
    service.kill()

    assert service.process.wait() == -9
    assert not service.is_running()
