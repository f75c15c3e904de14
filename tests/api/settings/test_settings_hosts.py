"""ALLOWED_HOSTS: the names that the service goes by beside its addresses."""

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
    ],
)
def test_what_is_no_name_is_refused(said):
    with pytest.raises(BadSetting, match=r"ALLOWED_HOSTS must be names such as insights\.example"):
        read_settings({"ALLOWED_HOSTS": said})
