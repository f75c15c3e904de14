"""Where Twilio reaches the service, and the secrets of its accounts."""

import pytest

from api.settings.environment import BadSetting, read_settings
from api.settings.twilio_accounts import TwilioAccount

URL = "https://insights.example"


def accounts_in(path, text, **more):
    path.write_text(text)
    return read_settings({"TWILIO_ACCOUNTS": str(path), "PUBLIC_URL": URL, **more}).twilio


def test_a_line_names_an_organization_an_account_and_a_secret(tmp_path):
    text = "# made up\n\nacme AC01:one\n  big corp   AC02:two:2 \nacme AC01:three\n"

    read = accounts_in(tmp_path / "accounts", text)

    assert read.public_url == URL
    assert read.accounts == (
        TwilioAccount(sid="AC01", organization_id="acme", secrets=("one", "three")),
        TwilioAccount(sid="AC02", organization_id="big corp", secrets=("two:2",)),
    )
    assert "three" not in repr(read)


@pytest.mark.parametrize(
    "text",
    ["acme", "acme AC01", "acme AC01:", "acme SK01:secret", "acme AC01:é", "a AC1:x\nb AC1:y"],
)
def test_lines_that_cannot_be_used_are_refused_without_their_secret(tmp_path, text):
    with pytest.raises(BadSetting, match="TWILIO_ACCOUNTS must be a file") as caught:
        accounts_in(tmp_path / "accounts", text)

    assert "secret" not in str(caught.value)


def test_accounts_need_the_address_that_twilio_signs(tmp_path):
    with pytest.raises(BadSetting, match="PUBLIC_URL, the address that Twilio signs, is missing"):
        accounts_in(tmp_path / "accounts", "acme AC01:one", PUBLIC_URL="")


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(BadSetting, match="TWILIO_ACCOUNTS must be a file"):
        read_settings({"TWILIO_ACCOUNTS": str(tmp_path / "none"), "PUBLIC_URL": URL})
