"""A connection ends when the token that opened it expires (R28)."""

from datetime import timedelta

import pytest

from api.auth.expiry import seconds_left
from api.auth.tokens import LEEWAY_SECONDS
from tests.api.workplace import token


@pytest.mark.parametrize("minutes", [1, 60, 60 * 24 * 365])
def test_a_connection_lasts_until_its_token_expires(minutes):
    lasts = timedelta(minutes=minutes)
    left = seconds_left(f"Bearer {token('ana', 'acme', lasts=lasts)}")

    assert lasts.total_seconds() - 10 < left <= lasts.total_seconds()


def test_a_token_that_was_taken_though_its_time_is_over_lasts_as_long_as_clocks_may_differ():
    expired = token("ana", "acme", lasts=timedelta(seconds=-5))

    assert seconds_left(f"Bearer {expired}") == LEEWAY_SECONDS


@pytest.mark.parametrize(
    "authorization",
    [None, "", "Bearer", "Bearer nonsense", "Bearer a.b.c", "Bearer a.e30.c", "Bearer a.W10.c"],
)
def test_what_is_no_token_opens_nothing(authorization):
    assert seconds_left(authorization) == 0
