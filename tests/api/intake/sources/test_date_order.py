"""The order of day and month: proven by the file, or asked for."""

import pytest

from api.intake.sources.chat_heads import head_of
from api.intake.sources.unreadable import Unreadable
from api.intake.sources.written_times import DateOrder, order_in


def order_of(*days):
    heads = [head_of(f"{day}, 10:00 - Ana: ok") for day in days]
    return order_in([head.time for head in heads])


def test_a_first_number_over_twelve_is_a_day():
    assert order_of("04/02/26", "13/02/26") is DateOrder.DAY_FIRST


def test_a_second_number_over_twelve_is_a_day():
    assert order_of("02/04/26", "02/13/26") is DateOrder.MONTH_FIRST


def test_the_order_in_which_time_never_runs_backwards_is_taken():
    assert order_of("05/02/26", "01/03/26", "02/03/26") is DateOrder.DAY_FIRST
    assert order_of("02/05/26", "03/01/26", "03/02/26") is DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    "days", [("04/05/26",), ("04/05/26", "05/06/26"), ("01/01/26", "02/03/26")]
)
def test_an_order_that_cannot_be_proven_is_asked_for(days):
    with pytest.raises(Unreadable, match=r"such as \d+/\d+/26, may have day or month first"):
        order_of(*days)


def test_dates_that_mean_the_same_in_both_orders_need_none():
    assert order_of("04/04/26", "05/05/26") in DateOrder


def test_dates_with_the_year_first_need_none():
    assert order_of("2026-02-04", "2026-03-05") in DateOrder
