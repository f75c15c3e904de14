"""The commands on a bare machine, where text is only ASCII and addresses are only IPv6."""

import json
import socket

import pytest

from tests.service import Service, running

pytestmark = pytest.mark.slow

ASCII = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
NO_TEXT = "contact-insights: {} is not text in the locale's encoding; set LANG=C.UTF-8"


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("there is no IPv6 here")
    with running(tmp_path_factory.mktemp("places") / "data", HOST="::1", **ASCII) as service:
        yield service


async def test_it_listens_on_an_ipv6_address_and_says_so(service):
    assert service.url.startswith("http://[::1]:")

    chloe = service.client("chloe")
    assert await chloe.ask("{ viewer { name } }") == {"viewer": {"name": "Chloé Laurent"}}
    await chloe.close()


def test_names_go_out_in_utf_8_where_the_locale_knows_ascii_alone(service, tmp_path):
    assert service.run("export", str(tmp_path / "all.jsonl")).returncode == 0

    values = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text("utf-8").splitlines()]
    assert "Chloé Laurent" in {value.get("name") for value in values}


def test_an_argument_that_is_no_text_there_fails_in_one_line(service):
    done = service.run("token", "Zoë")

    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        NO_TEXT.format("an argument") + "\n",
    )


def test_a_setting_that_is_no_text_there_fails_in_one_line(tmp_path):
    done = Service(tmp_path / "data", AUTH_SECRET="ü" * 40, **ASCII).run("serve")

    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        NO_TEXT.format("AUTH_SECRET") + ".\n",
    )
