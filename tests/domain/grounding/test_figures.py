"""Numbers in figures, and the numbers that they may mean (R16)."""

import pytest

from domain.grounding.dates import Day, days_in_figures, year_in_figures
from domain.grounding.figures import figures_in
from domain.grounding.times import times_in_figures


def one(text):
    (figures,) = figures_in(text)
    return figures


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("49", {"49"}),
        ("007", {"7"}),
        ("000", {"0"}),
        ("1,250", {"1250", "1.25"}),
        ("1.250", {"1250", "1.25"}),
        ("1 250", {"1250"}),
        ("1\u202f250", {"1250"}),
        ("1'250", {"1250"}),
        ("1,250,000.50", {"125000050", "1250000.5"}),
        ("1.250.000,50", {"125000050", "1250000.5"}),
        ("49,90", {"49.9"}),
        ("49.00", {"49"}),
        ("06 11 22 33 44", {"611223344"}),
        ("4711-8", {"47118"}),
    ],
)
def test_every_way_of_grouping_and_dividing_is_read(text, readings):
    assert one(f"It is {text}!").readings == readings


def test_parts_and_separators_are_kept_and_where_they_stand():
    figures = one("on 3.12.2026, then")

    assert (figures.parts, figures.separators) == (("3", "12", "2026"), (".", "."))
    assert "on 3.12.2026, then"[figures.start : figures.end] == "3.12.2026"


def test_what_is_parted_by_words_is_apart():
    assert [figures.parts for figures in figures_in("2 of 5, or 3 - no, 4")] == [
        ("2",), ("5",), ("3",), ("4",)
    ]  # fmt: skip
    assert list(figures_in("none")) == []


@pytest.mark.parametrize(
    ("text", "days", "year"),
    [
        ("20.11.2026", {(20, 11)}, 2026),
        ("2026-11-20", {(20, 11)}, 2026),
        ("11/20/26", {(20, 11)}, 2026),
        ("4/12", {(4, 12), (12, 4)}, None),
        ("20.11.", {(20, 11)}, None),
        ("32.13.2026", set(), None),
        ("14:30", set(), None),
        ("1-2-3-4", set(), None),
        ("00.00.2026", set(), None),
        ("123456.1.1", set(), None),
        ("1.1." + "9" * 5_000, {(1, 1)}, None),
    ],
)
def test_a_date_in_figures_is_read_day_first_and_month_first(text, days, year):
    figures = one(text)

    assert days_in_figures(figures) == {Day(day=day, month=month) for day, month in days}
    assert year_in_figures(figures) == year


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("14:30", {(14, 30)}),
        ("14.30", {(14, 30)}),
        ("14h30", {(14, 30)}),
        ("14 h 30", {(14, 30)}),
        ("14 Uhr 30", {(14, 30)}),
        ("09:05:59", {(9, 5)}),
        ("25:10", set()),
        ("14:75", set()),
        ("14/30", set()),
        ("14:300", set()),
        ("14", set()),
    ],
)
def test_a_time_in_figures_is_read(text, times):
    assert times_in_figures(one(text)) == times
