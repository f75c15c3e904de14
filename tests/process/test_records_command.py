"""`contact-insights records` lists who generated and who switched, for billing and auditing."""

import json
from datetime import timedelta

import pytest

from domain.clock import system_clock
from tests.client import SWITCH
from tests.service import running

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def service(tmp_path_factory, any_database):
    with running(tmp_path_factory.mktemp("records") / "data", **any_database()) as service:
        yield service


def printed(service, *options):
    done = service.run("records", *options)
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


async def test_what_was_done_is_printed_and_nothing_that_was_said(service):
    ben, dora = service.client("ben"), service.client("dora")
    before = system_clock()
    await ben.generate("v3")
    await dora.ask(SWITCH, enabled=False)
    for client in (ben, dora):
        await client.close()

    generated, refused = printed(service)

    seconds, times = generated.pop("seconds"), [generated.pop("at"), refused.pop("at")]
    assert 0 <= seconds < 60
    assert times == sorted(times)
    assert times[0] >= before.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    assert generated == {
        "organization": "acme",
        "agent": "ben",
        "action": "GENERATE",
        "outcome": "REPLACED",
        "contact": "c3",
        "conversation": "v3",
        "writer": "extractive",
    }
    assert refused == {
        "organization": "acme",
        "agent": "dora",
        "action": "SWITCH_OFF",
        "outcome": "LICENCE_REQUIRED",
    }


async def test_days_and_an_organization_can_be_chosen(service):
    ben = service.client("ben")
    await ben.generate("v3")
    await ben.close()
    today = f"{system_clock():%Y-%m-%d}"
    yesterday = f"{system_clock() - timedelta(days=1):%Y-%m-%d}"

    assert printed(service, "--org", "globex") == []
    assert printed(service, "--since", yesterday, "--until", today) == []
    assert printed(service, "--since", today, "--org", "acme") == printed(service) != []


def test_a_day_that_is_none_is_refused_in_one_line(service):
    done = service.run("records", "--since", "2026-13-01")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "contact-insights: argument --since: '2026-13-01' is not a day such as 2026-11-01; "
        "see contact-insights records --help\n"
    )


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("--org", "nope"), "there is no organization 'nope'; there are 'acme', 'globex'"),
        (
            ("--since", "2026-11-02", "--until", "2026-11-02"),
            "--since (2026-11-02) must be before --until (2026-11-02)",
        ),
    ],
)
def test_a_choice_that_nothing_can_answer_is_refused_in_one_line(service, options, why):
    done = service.run("records", *options)

    assert (done.returncode, done.stdout, done.stderr) == (1, "", f"contact-insights: {why}\n")
