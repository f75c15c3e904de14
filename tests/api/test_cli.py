"""The commands as an operator runs them. A command that fails prints one line and sets its exit status."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import jwt
import pymongo
import pytest

from domain.clock import system_clock
from tests.api.intake.lines import AGENT, CONTACT, ORGANIZATION, text_of
from tests.client import Client
from tests.databases import named
from tests.service import READY, SECRET, Service, running

pytestmark = pytest.mark.slow

VIEWER = "{ viewer { name organization { name } } }"
COMMANDS = [("serve",), ("demo",), ("import", "-"), ("token", "ana")]


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """A running demo with its own key."""
    with running(tmp_path_factory.mktemp("commands") / "data", AUTH_SECRET="") as service:
        yield service


@pytest.fixture
def commands(tmp_path):
    """Commands in an empty directory, without a running service."""
    return Service(tmp_path / "data")


def reason(done, status=1):
    """The one line with the reason. Fails if there are more lines or none, or if the command succeeded."""
    assert done.returncode == status, done
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("contact-insights: ")
    return line.removeprefix("contact-insights: ")


async def viewer(service, token):
    client = Client(service.url, token)
    try:
        return (await client.ask(VIEWER))["viewer"]
    finally:
        await client.close()


def test_schema_prints_the_schema_whatever_the_settings(tmp_path):
    done = Service(tmp_path / "data", PORT="none").run("schema")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == Path("schema.graphql").read_text()
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "the following arguments are required: command; see contact-insights --help"),
        (("import",), "the following arguments are required: file"),
        (("token",), "the following arguments are required: agent"),
        (("launch",), "argument command: invalid choice: 'launch'"),
        (("token", "ana", "--hours", "a"), "argument --hours: 'a' is not a number of hours"),
        (("serve", "now"), "unrecognized arguments: now"),
    ],
)
def test_a_command_that_does_not_exist_or_lacks_something_fails_in_one_line(
    commands, arguments, expected
):
    assert expected in reason(commands.run(*arguments), status=2)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one[0])
def test_a_bad_setting_fails_every_command_in_one_line(tmp_path, command):
    done = Service(tmp_path / "data", PORT="none").run(*command, input="")

    assert reason(done) == "PORT must be a port from 0 to 65535, and 'none' is not."
    assert not (tmp_path / "data").exists()


def test_a_real_database_without_a_secret_is_a_refusal_to_start_in_one_line(tmp_path):
    service = Service(tmp_path / "data", MONGODB_URL="mongodb://127.0.0.1:1", AUTH_SECRET="")

    assert reason(service.run("serve")).startswith("AUTH_SECRET is missing")


def test_a_database_that_cannot_be_reached_fails_every_command_in_one_line(tmp_path):
    service = Service(tmp_path / "data", MONGODB_URL="mongodb://127.0.0.1:1/insights")

    with ThreadPoolExecutor() as pool:
        done = list(pool.map(lambda command: service.run(*command, input=""), COMMANDS))

    assert [reason(one) for one in done] == [
        "the database is unreachable (ServerSelectionTimeoutError); check that it runs, and MONGODB_URL"
    ] * len(COMMANDS)


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("MONGODB_URL", "mongodb://127.0.0.1:0.5/"),
        ("MONGODB_URL", "mongodb://a@b@c"),
        ("MONGODB_URL", "mongodb://h/?tls=true&tlsCAFile=/nope.pem"),
        ("BROADCAST_URL", "redis://127.0.0.1:99999"),
        ("BROADCAST_URL", "redis://127.0.0.1?nope=1"),
    ],
)
def test_a_url_that_can_never_be_used_fails_every_command_in_one_line(tmp_path, name, url):
    service = Service(tmp_path / "data", **{name: url})

    for command in COMMANDS:
        assert reason(service.run(*command, input="")).startswith(f"{name} cannot be used: ")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("command", [("demo",), ("import", "-")], ids=lambda one: one[0])
def test_a_data_directory_that_cannot_be_made_fails_in_one_line(tmp_path, command):
    (tmp_path / "file").touch()

    service = Service(tmp_path / "file" / "data", AUTH_SECRET="")
    done = service.run(*command, input="")

    assert "Not a directory" in reason(done)
    assert "DATA_DIR" in reason(done)


@pytest.mark.parametrize(
    "command", [("token", "ana"), ("export",), ("records",)], ids=lambda one: one[0]
)
def test_a_command_that_only_reads_makes_no_database_where_there_is_none(commands, command):
    assert reason(commands.run(*command)) == (
        f"there is no database in {commands.data_dir}; set DATA_DIR, or start the service there"
    )
    assert not commands.data_dir.exists()


@pytest.mark.parametrize(
    "command", [("token", "ana"), ("export",), ("records",)], ids=lambda one: one[0]
)
def test_a_command_that_only_reads_makes_no_database_under_a_mistyped_name(
    tmp_path, database_url, command
):
    service = Service(tmp_path / "data", MONGODB_URL=named(database_url, "insihgts"))

    assert reason(service.run(*command)) == (
        "there is no data in the database 'insihgts'; check the name in MONGODB_URL"
    )
    with pymongo.MongoClient(database_url) as client:
        assert "insihgts" not in client.list_database_names()


@pytest.mark.parametrize("command", [("export",), ("records",), ("import", "-")])
def test_a_command_that_signs_nothing_needs_no_key_for_tokens(tmp_path, command):
    service = Service(tmp_path / "data", MONGODB_URL="mongodb://127.0.0.1:1/a", AUTH_SECRET="")

    assert reason(service.run(*command, input="")).startswith("the database is unreachable")


def test_a_port_that_is_taken_fails_in_one_line(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = Service(tmp_path / "data", PORT=port).run("serve")

    assert reason(done) == (
        f"cannot listen on 127.0.0.1:{port}: Address already in use; set HOST or PORT"
    )
    assert not (tmp_path / "data").exists()


def test_a_host_that_is_not_this_machines_fails_in_one_line(tmp_path):
    done = Service(tmp_path / "data", HOST="192.0.2.1").run("serve")

    assert reason(done).startswith("cannot listen on 192.0.2.1:0: ")


@pytest.mark.parametrize(
    ("name", "why"), [("nothing.jsonl", "No such file or directory"), (".", "Is a directory")]
)
def test_a_file_that_cannot_be_read_fails_in_one_line(commands, tmp_path, name, why):
    file = tmp_path / name

    assert reason(commands.run("import", str(file))) == f"cannot read {file}: {why}"


def test_standard_input_is_read_as_a_file_is(commands):
    """The locale does not matter."""
    commands.settings |= {"LC_ALL": "C", "PYTHONUTF8": "0"}
    lines = ("\ufeff" + text_of(ORGANIZATION, name="Äcme"), "", text_of(CONTACT, org="acme"), "")

    done = commands.run("import", "-", input="\r\n".join(lines), encoding="utf-8")

    assert (done.returncode, done.stdout, done.stderr) == (0, "2 lines loaded, 0 refused\n", "")


async def test_serve_loads_no_sample_data(tmp_path):
    with running(tmp_path / "data", "serve") as service:
        done = service.run("token", "ana@acme.example")

    assert reason(done) == "no agent has the id or e-mail address 'ana@acme.example'"


async def test_demo_leaves_a_database_alone_that_is_not_empty(commands):
    """The sample data is loaded only once, and later changes stay."""
    commands.run("import", "-", input="\n".join((text_of(ORGANIZATION), text_of(AGENT))))

    with running(commands.data_dir) as service:
        found = await viewer(service, service.run("token", "ana").stdout.strip())
        missing = service.run("token", "ben")

    assert found == {"name": "Ana Diaz", "organization": {"name": "Acme"}}
    assert reason(missing) == "no agent has the id or e-mail address 'ben'"


def test_a_ready_server_prints_one_line_and_says_that_it_is_ready(service):
    """`Service.start` waits for this line. Nothing comes after it."""
    assert httpx2.get(f"{service.url}/readyz", trust_env=False).status_code == 200
    later = []
    reader = threading.Thread(
        target=lambda: later.append(service.process.stdout.readline()), daemon=True
    )
    reader.start()
    reader.join(0.2)

    assert later == []
    assert service.url.startswith("http://127.0.0.1:")
    assert READY.endswith(" ")


@pytest.mark.parametrize("named", ["ben", "ben@acme.example"])
async def test_token_prints_one_that_the_running_service_takes(service, named):
    done = service.run("token", named)

    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (0, "", 1)
    assert (await viewer(service, done.stdout.strip()))["name"] == "Ben Okafor"


@pytest.mark.parametrize(
    ("options", "hours"), [((), 12), (("--hours", "0.5"), 0.5), (("--hours", "8784"), 8784)]
)
def test_a_token_lasts_as_long_as_is_said(service, options, hours):
    """The token names the agent and the time when it expires, but no rights."""
    before = system_clock().timestamp()
    claims = jwt.decode(
        service.run("token", "ana", *options).stdout.strip(), options={"verify_signature": False}
    )

    assert (claims["sub"], claims["org"]) == ("ana", "acme")
    assert set(claims) == {"sub", "org", "exp", "iat"}
    assert claims["exp"] - claims["iat"] == hours * 3600
    assert int(before) <= claims["iat"] <= system_clock().timestamp()


@pytest.mark.parametrize("hours", ["0", "-1", "8785", "nan"])
def test_a_token_for_no_time_or_for_ever_is_refused(commands, hours):
    done = commands.run("token", "ana", f"--hours={hours}")

    assert reason(done) == "--hours must be above 0 and at most a year"


@pytest.mark.parametrize("named", ["nobody", "", "ANA", "acme/ana"])
def test_an_unknown_agent_fails_in_one_line(service, named):
    assert reason(service.run("token", named)) == f"no agent has the id or e-mail address {named!r}"


def test_an_id_that_several_organizations_know_fails_in_one_line_that_says_how_to_go_on(commands):
    """R28"""
    lines = (
        text_of(ORGANIZATION),
        text_of(ORGANIZATION, id="globex"),
        text_of(AGENT),
        text_of(AGENT, org="globex", email="ana@globex.example"),
    )
    commands.run("import", "-", input="\n".join(lines))

    assert reason(commands.run("token", "ana")) == (
        "several agents are called 'ana'; name one of ana@acme.example, ana@globex.example"
    )
    claims = jwt.decode(
        commands.run("token", "ana@globex.example").stdout.strip(), SECRET, algorithms=["HS256"]
    )
    assert (claims["sub"], claims["org"]) == ("ana", "globex")


def test_the_key_that_nobody_gave_is_kept_for_this_user_alone(service):
    secret = service.data_dir / "auth_secret"

    assert secret.stat().st_mode & 0o777 == 0o600
    assert len(secret.read_text()) >= 32
    token = service.run("token", "ana").stdout.strip()
    assert jwt.decode(token, secret.read_text(), algorithms=["HS256"])["sub"] == "ana"
