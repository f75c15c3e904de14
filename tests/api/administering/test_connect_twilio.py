"""`connect twilio`, on the command line."""

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.mongod]


@pytest.fixture
def connect(run, monkeypatch, tmp_path):
    def connecting(*arguments, lines="acme AC0001:made-up"):
        (tmp_path / "accounts").write_text(lines)
        monkeypatch.setenv("TWILIO_ACCOUNTS", str(tmp_path / "accounts"))
        monkeypatch.setenv("PUBLIC_URL", "https://insights.example")
        return run("connect", "twilio", *arguments)

    return connecting


def test_an_organization_is_connected_with_each_of_its_accounts_and_withdrawn(connect):
    status, told, _ = connect("--organization", "acme")
    address = "https://insights.example/webhooks/twilio"
    assert (status, told) == (0, f"acme takes what account AC0001 sends to {address}")

    withdrawn = connect("--organization", "acme", "--withdraw")

    assert withdrawn == (0, "acme is no longer connected with Twilio", "")


@pytest.mark.parametrize(
    ("arguments", "lines", "reason"),
    [
        (("--withdraw",), "", "'acme' has no connection with Twilio"),
        ((), "", "TWILIO_ACCOUNTS has no line for the organization 'acme'"),
    ],
)
def test_what_is_missing_is_named(connect, arguments, lines, reason):
    status = connect("--organization", "acme", *arguments, lines=lines)

    assert status == (1, "", f"contact-insights: {reason}")


def test_an_organization_that_does_not_exist_is_named(connect):
    status = connect("--organization", "nobody", lines="nobody AC0002:made-up")

    assert status == (1, "", "contact-insights: there is no organization 'nobody'; there is 'acme'")
