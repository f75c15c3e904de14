"""Workers that start slowly, that fail to start, or that are all replaced."""

import os
import re
import signal

import httpx2
import pytest

from tests.redis_server import RedisServer
from tests.service import eventually, running

pytestmark = pytest.mark.slow

STARTING_TAKES = 120
STARTING = """
import os, sys, time
from pathlib import Path
how = Path(os.environ["HOW_WORKERS_START"])
if "spawn_main" in " ".join(sys.orig_argv) and how.exists():
    exec(how.read_text())
"""
LONGER_THAN_A_SERVING_WORKER_MAY_BE_SILENT = "time.sleep(7)"
FAILING = "os._exit(3)"
FAILING_ONCE = f"how.unlink(); {FAILING}"


@pytest.fixture(scope="module")
def how(tmp_path_factory):
    """The file with the code that a worker runs before it starts. At first there is none."""
    return tmp_path_factory.mktemp("starting") / "how"


@pytest.fixture(scope="module")
def service(tmp_path_factory, how):
    (how.parent / "sitecustomize.py").write_text(STARTING)
    redis = RedisServer().start()
    settings = {
        "WORKERS": "2",
        "BROADCAST_URL": redis.url,
        "PYTHONPATH": str(how.parent),
        "HOW_WORKERS_START": str(how),
    }
    with running(tmp_path_factory.mktemp("workers") / "data", **settings) as service:
        yield service
    redis.stop()


@pytest.fixture
def workers(service, how):
    """A service with two workers."""
    how.unlink(missing_ok=True)
    eventually(lambda: len(service.workers()) == 2)
    assert health(service) == 200
    return service.workers()


def health(service):
    """The answer of the worker that takes the connection, after one does."""
    answer = httpx2.get(f"{service.url}/healthz", trust_env=False, timeout=60)
    return answer.status_code


def test_a_worker_that_starts_slowly_is_waited_for(service, how, workers):
    said = len(service.log())
    how.write_text(LONGER_THAN_A_SERVING_WORKER_MAY_BE_SILENT)
    for worker in workers:
        os.kill(worker, signal.SIGKILL)

    assert health(service) == 200
    assert sorted(_ended(service, said)) == sorted((pid, "ended with -9") for pid in workers)


def test_a_worker_that_cannot_start_is_tried_again_while_another_serves(service, how, workers):
    """For example, if the database is unreachable for a while."""
    said = len(service.log())
    how.write_text(FAILING_ONCE)
    os.kill(workers[0], signal.SIGKILL)
    eventually(lambda: len(_ended(service, said)) == 2)
    os.kill(workers[1], signal.SIGKILL)

    assert health(service) == 200
    ends = [how for _, how in _ended(service, said)]
    assert ends == ["ended with -9", "ended with 3", "ended with -9"]


def test_all_are_replaced_one_after_the_other_on_sighup(service, workers):
    service.process.send_signal(signal.SIGHUP)

    eventually(
        lambda: len(service.workers()) == 2 and not set(service.workers()) & set(workers),
        within=STARTING_TAKES,
    )
    assert health(service) == 200


def test_the_service_ends_when_none_serves_and_none_can_start(service, how, workers):
    how.write_text(FAILING)
    for worker in workers:
        os.kill(worker, signal.SIGKILL)

    assert service.process.wait(20) == 1
    service.process.stdout.close()
    assert "no worker serves, and none can start; the service ends" in service.log()


def _ended(service, said):
    """How each worker had ended that was replaced after this position in the log."""
    found = re.findall(r"worker (\d+) (.+) and is replaced by", service.log()[said:])
    return [(int(pid), how) for pid, how in found]
