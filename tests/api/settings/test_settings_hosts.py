"""HOST and ALLOWED_HOSTS: where the service listens, and the host names that it accepts."""

import pytest

from api.settings.environment import BadSetting, read_settings


@pytest.mark.parametrize(
    ("said", "hosts"),
    [
        ("insights.example", ("insights.example",)),
        (" Insights.example , *.team.example, ", ("insights.example", "*.team.example")),
        ("contact_insights", ("contact_insights",)),
        ("*", ("*",)),
        ("", ()),
    ],
)
def test_names_are_taken_as_they_are_said(said, hosts):
    assert read_settings({"ALLOWED_HOSTS": said}).allowed_hosts == hosts


@pytest.mark.parametrize(
    "said",
    [
        "https://insights.example",
        "insights.example:443",
        "insights.*",
        "*.",
        "*.com",
        "*.com.",
        "a b",
        "x/y",
        "**",
        ",",
        "a..b",
        "n" * 64,
        "n." * 127,
    ],
)
def test_what_is_no_name_is_refused(said):
    with pytest.raises(BadSetting, match=r"ALLOWED_HOSTS must be names such as insights\.example"):
        read_settings({"ALLOWED_HOSTS": said})


@pytest.mark.parametrize(
    "said", ["127.0.0.1", "::", "fe80::1%eth0", "localhost", "insights.example.", "münchen.example"]
)
def test_it_listens_on_an_address_or_a_name(said):
    assert read_settings({"HOST": said}).host == said


@pytest.mark.parametrize(
    "said",
    ["*", "[::1]", "127.0.0.1:8000", "http://127.0.0.1", "a..b", "n" * 64, "a b", "a\nb", "/run"],
)
def test_what_nothing_can_listen_on_is_refused(said):
    """`*` would also accept every name of a page that rebinds its address."""
    with pytest.raises(BadSetting) as refused:
        read_settings({"HOST": said})

    assert str(refused.value) == (
        "HOST must be an address of this machine such as 127.0.0.1 or ::, or its name, without a port, "
        f"and {said if len(said) < 61 else said[:60] + '...'!r} is not."
    )
