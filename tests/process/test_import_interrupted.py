"""Imports on a real MongoDB: the database is killed, the importer is killed, or its user ends it."""

import signal

import pytest

from tests.api.intake.lines import SMS, text_of
from tests.databases import named
from tests.importing import PEOPLE, WITHIN_SECONDS, Importing, kept
from tests.mongod import MongodServer

pytestmark = [pytest.mark.slow, pytest.mark.mongod]

LINES = [*PEOPLE, *(text_of(SMS, id=f"i{at}") for at in range(1_200))]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = MongodServer(tmp_path_factory.mktemp("import") / "data")
    try:
        yield server.start().initiate()
    finally:
        server.stop()


@pytest.fixture(scope="module")
def uninterrupted(server):
    url = named(server.url)
    importing = Importing(url)
    importing.feed(*LINES)
    assert importing.end() == 0
    return kept(url)


def test_a_database_that_is_killed_and_comes_back_is_ridden_out(server, uninterrupted):
    url = named(server.url)
    importing = Importing(url)
    importing.feed(*LINES[:600])
    importing.await_told("600 lines")

    server.kill()
    importing.feed(*LINES[600:])
    importing.await_told("the database is unreachable")
    server.start().await_state("isWritablePrimary")

    assert importing.end() == 0
    assert importing.told.count("trying again for up to 15 minutes") == 1
    assert importing.told.count("the database is back after ") == 1
    assert kept(url) == uninterrupted


@pytest.mark.parametrize(("ending", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_one_that_is_ended_says_which_line_is_the_last_that_is_in(
    server, uninterrupted, ending, status
):
    url = named(server.url)
    importing = Importing(url)
    importing.feed(*LINES[:600])
    importing.await_told("600 lines")

    importing.process.send_signal(ending)

    assert importing.process.wait(WITHIN_SECONDS) == status
    importing.end()
    assert f"ended by {ending.name}; the last line that is in is 600: " in importing.told
    again = Importing(url, "--from-line", importing.told.split("--from-line ")[1].strip())
    again.feed(*LINES)
    assert again.end() == 0
    assert kept(url) == uninterrupted


def test_one_that_was_killed_and_is_begun_again_ends_as_if_it_had_not_been(server, uninterrupted):
    url = named(server.url)
    importing = Importing(url)
    importing.feed(*LINES[:1_000])
    importing.await_told("1,000 lines")
    importing.feed(*LINES[1_000:])

    importing.process.kill()
    importing.end()

    again = Importing(url)
    again.feed(*LINES)
    assert again.end() == 0
    assert kept(url) == uninterrupted
