"""Acknowledged data survives when the service and its database are killed."""

import os
import signal

import httpx2
import pytest

from tests.client import INSIGHTS, gid
from tests.databases import SERVERS, Server, named, settings_for
from tests.service import Service, eventually, running

pytestmark = pytest.mark.slow


async def insights_of(client, contact="c1"):
    return (await client.ask(INSIGHTS, id=gid("Contact", contact)))["contact"]["insights"]


@pytest.fixture(params=SERVERS)
def mongod_or_none(request):
    """`None` means the embedded server."""
    return request.getfixturevalue("mongod") if request.param is Server.MONGOD else None


@pytest.fixture
def service(tmp_path, mongod_or_none):
    settings = settings_for(named(mongod_or_none.url)) if mongod_or_none else {}
    with running(tmp_path / "data", **settings) as service:
        yield service


async def test_insights_survive_a_kill_of_the_service_right_after_they_were_acknowledged(service):
    for round_ in (1, 2, 3):
        client = service.client("ben")
        generated = await client.generate("v1")
        service.kill()
        await client.close()
        service.start()
        client = service.client("ben")
        kept = await insights_of(client)
        await client.close()

        assert kept["version"] == generated["insights"]["version"] == round_
        assert kept["summary"] == generated["insights"]["summary"]


async def test_insights_survive_a_kill_of_the_database_and_the_service_rides_through(
    service, mongod_or_none
):
    client = service.client("ben")
    generated = await client.generate("v1")
    if mongod_or_none:
        mongod_or_none.kill()
        mongod_or_none.start()
    for pid in service.database_pids():
        os.kill(pid, signal.SIGKILL)
    kept = await insights_of(client)
    again = await client.generate("v1")
    await client.close()

    assert kept["version"] == generated["insights"]["version"] == 1
    assert again["insights"]["version"] == 2


async def test_a_database_that_is_away_is_a_clear_error_and_the_service_comes_back_with_it(
    tmp_path,
):
    with running(tmp_path / "data") as owner:
        url = f"mongodb://127.0.0.1:{(tmp_path / 'data' / 'mongo' / 'port').read_text()}"
        service = Service(tmp_path / "other", "serve", MONGODB_URL=url, PROFILE="development")
        service.start()
        try:
            client = service.client("ben")
            before = await client.generate("v1")
            assert owner.stop() == 0
            eventually(lambda: not owner.database_pids())

            refused = await client.post(INSIGHTS, {"id": gid("Contact", "c1")})
            async with httpx2.AsyncClient(trust_env=False) as http:
                ready = await http.get(f"{service.url}/readyz", timeout=20)
            owner.start()
            after = await insights_of(client)
            await client.close()
        finally:
            service.kill()

    assert refused.status_code == 503
    assert refused.headers["retry-after"] == "5"
    assert refused.json()["errors"][0]["extensions"] == {"code": "UNAVAILABLE"}
    assert ready.status_code == 503
    assert ready.json()["parts"]["database"] == "down"
    assert after["version"] == before["insights"]["version"] == 1


def test_sigterm_ends_the_service_and_its_database(tmp_path):
    with running(tmp_path / "data") as service:
        assert len(service.database_pids()) == 1

        assert service.stop() == 0
        eventually(lambda: not service.database_pids())


def test_a_second_process_shares_the_database_and_takes_it_over_when_the_first_dies(tmp_path):
    with running(tmp_path / "data") as first, running(tmp_path / "data") as second:
        shared = first.database_pids()
        first.kill()
        eventually(lambda: (now := second.database_pids()) and now != shared)

        assert len(shared) == 1
        eventually(lambda: httpx2.get(f"{second.url}/readyz", trust_env=False).status_code == 200)


async def test_a_file_is_imported_while_the_service_runs(tmp_path):
    lines = "\n".join(
        (
            '{"kind": "contact", "org": "acme", "id": "new", "phoneNumbers": ["+33611111111"]}',
            '{"kind": "contact", "org": "acme", "id": "bad", "phoneNumbers": []}',
        )
    )
    with running(tmp_path / "data") as service:
        imported = service.run("import", "-", input=lines)
        client = service.client("ana")
        again = service.run("import", "-", input=lines.splitlines()[0])
        await client.close()

    assert imported.returncode == 1
    assert imported.stdout == "1 lines loaded, 1 refused\n"
    assert imported.stderr == "line 2: 'phoneNumbers' must be a list of at least one phone number\n"
    assert again.returncode == 0
