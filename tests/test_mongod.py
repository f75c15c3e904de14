"""The MongoDB server of the tests leaves nothing behind."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mongod import MongodServer, _free_port
from tests.service import eventually, pids_of

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

ROOT = Path(__file__).parents[1]
STARTING = """
import sys, time
from pathlib import Path
from tests.mongod import MongodServer, _free_port
server = MongodServer(Path(sys.argv[1])).start()
print(server.port, flush=True)
time.sleep(60)
"""


def test_it_dies_with_tests_that_are_killed(tmp_path):
    data = tmp_path / "data"
    tests = subprocess.Popen(
        [sys.executable, "-c", STARTING, str(data)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with tests:
        assert tests.stdout.readline()
        serving = pids_of(f"--dbpath {data} ")
        tests.send_signal(signal.SIGKILL)

    assert len(serving) == 1
    eventually(lambda: not pids_of(f"--dbpath {data} "))


def test_a_port_that_somebody_took_is_given_up_for_another(tmp_path, monkeypatch, mongod):
    taken = [mongod.port]
    monkeypatch.setattr("tests.mongod._free_port", lambda: taken.pop() if taken else _free_port())
    server = MongodServer(tmp_path / "data")
    try:
        assert server.start().port != mongod.port
    finally:
        server.stop()

    assert not server.directory.exists()
