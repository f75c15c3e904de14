"""The commands that make, list and withdraw keys."""

import json

import pytest

from tests.api.intake.lines import ORGANIZATION

pytestmark = [pytest.mark.slow, pytest.mark.mongod]


@pytest.fixture
def run(command, tmp_path):
    """On a database with an organization."""
    (tmp_path / "people.jsonl").write_text(json.dumps(ORGANIZATION))
    assert command("import", "people.jsonl")[0] == 0
    return command


def test_a_key_is_shown_once_and_listed_without_its_secret(run):
    status, text, _ = run("key", "make", "--org", "acme", "--name", "Telephony")
    _, listed, _ = run("key", "list", "--org", "acme")

    assert status == 0
    _, own, secret = text.split("_")
    assert listed.startswith(f"{own}  made on ")
    assert listed.endswith("  never used  Telephony")
    assert secret[:20] not in listed


def test_a_withdrawn_key_is_listed_as_such(run):
    _, text, _ = run("key", "make", "--org", "acme")
    own = text.split("_")[1]

    assert run("key", "withdraw", own) == (0, f"{own} is withdrawn", "")
    assert "  withdrawn on " in run("key", "list", "--org", "acme")[1]


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("make", "--org", "nobody"), "there is no organization 'nobody'; there is 'acme'"),
        (("list", "--org", "nobody"), "there is no organization 'nobody'; there is 'acme'"),
        (("withdraw", "x"), "no key has the id 'x'; contact-insights key list shows them"),
    ],
)
def test_what_does_not_exist_is_named(run, arguments, reason):
    assert run("key", *arguments) == (1, "", f"contact-insights: {reason}")
