"""An import as the first process of a container, where a signal without a handler has no effect."""

import os
import signal

import pytest

from tests.api.intake.lines import SMS, text_of
from tests.databases import named
from tests.importing import PEOPLE, WITHIN_SECONDS, Importing
from tests.mongod import MongodServer
from tests.namespaces import child_of, of_its_own

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

LINES = [*PEOPLE, *(text_of(SMS, id=f"i{at}") for at in range(600))]


@pytest.fixture(scope="module")
def namespace():
    return of_its_own()


@pytest.fixture(scope="module")
def server(tmp_path_factory, namespace):
    server = MongodServer(tmp_path_factory.mktemp("first") / "data")
    try:
        yield server.start().initiate()
    finally:
        server.stop()


def test_one_that_is_fed_to_its_end_takes_all_lines_in(server, namespace):
    importing = Importing(named(server.url), within=namespace)
    importing.feed(*LINES)

    assert importing.end() == 0


@pytest.mark.parametrize(("ending", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_one_that_is_ended_says_which_line_is_the_last_that_is_in(
    server, namespace, ending, status
):
    importing = Importing(named(server.url), within=namespace)
    importing.feed(*LINES)
    importing.await_told("605 lines")

    os.kill(child_of(importing.process.pid), ending)

    assert importing.process.wait(WITHIN_SECONDS) == status
    importing.end()
    assert f"ended by {ending.name}; the last line that is in is 605: " in importing.told
