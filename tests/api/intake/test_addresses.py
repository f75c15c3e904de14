"""Addresses of pages, pictures and mailboxes in the import format."""

import pytest

from api.intake.fields import BadRecord
from api.intake.format import read_record
from tests.api.intake.lines import AGENT, CALL, CONTACT, text_of

URLS = [(CONTACT, "url"), (CONTACT, "avatarUrl"), (AGENT, "avatarUrl"), (CALL, "url")]


@pytest.mark.parametrize(("line", "name"), URLS)
@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://acme.example/x",
        "//acme.example/x",
        "/x",
        "https:///x",
        "https://",
        "https://acme.example/a b",
        "https://acme.example/a\\b",
        "https://acme.example/\u0007",
        'https://acme.example/"onload=',
        "https://[acme.example/",
        " https://acme.example/x",
    ],
)
def test_an_address_that_is_not_of_the_web_is_refused(line, name, url):
    with pytest.raises(BadRecord) as caught:
        read_record(text_of(line, **{name: url}))

    assert str(caught.value) == (
        f"'{name}' must be a URL that begins with https:// or http://, such as https://example.com/7"
    )


def test_an_address_has_at_most_two_thousand_characters():
    longest = "https://acme.example/".ljust(2_000, "x")

    assert read_record(text_of(CONTACT, url=longest)).external_url == longest
    with pytest.raises(BadRecord, match="must be at most 2,000 characters long"):
        read_record(text_of(CONTACT, url=f"{longest}x"))


@pytest.mark.parametrize("email", ["marie", "marie@", "@petit.example", "a b@c.example", "a@b@c"])
def test_what_is_no_mailbox_is_refused(email):
    with pytest.raises(BadRecord) as caught:
        read_record(text_of(CONTACT, email=email))

    assert str(caught.value) == "'email' must be an e-mail address, such as paul@example.com"
