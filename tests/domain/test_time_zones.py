"""Which names are time zones (R32)."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.time_zones import is_time_zone_name, time_zone_named


@pytest.mark.parametrize(
    "name", ["UTC", "Europe/Paris", "America/Argentina/Ushuaia", "Asia/Kolkata"]
)
def test_an_iana_name_names_a_time_zone(name):
    assert is_time_zone_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Paris",
        "europe/paris",
        "Europe/Paris ",
        "../UTC",
        "/etc/localtime",
        "localtime",
        "Factory",
        "+01:00",
    ],
)
def test_anything_else_names_none(name):
    assert not is_time_zone_name(name)


def test_the_time_zone_of_a_name_counts_as_clocks_do_there():
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)

    assert summer.astimezone(time_zone_named("Europe/Paris")).utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("name", ["UTC", "Europe/Atlantis"])
def test_a_name_that_is_not_known_here_counts_in_utc(name):
    """R32"""
    assert time_zone_named(name) is UTC
