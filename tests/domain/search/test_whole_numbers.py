"""Which numbers a text may mean as a whole."""

import pytest

from domain.search.terms import numbers_for


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("06 11 22 33 44", "+33611223344"),
        ("+33 (0)6 11 22 33 44", "+33611223344"),
        ("0033-611-223-344", "+33611223344"),
        ("33611223344", "+33611223344"),
        ("020 7946 0958", "+442079460958"),
        ("202 555 0143", "+12025550143"),
        ("8 495 123-45-67", "+74951234567"),
        ("06 1 234 5678", "+3612345678"),
        ("06 1234 5678", "+390612345678"),
        ("\u0660\u0666 11 22 33 44", "+33611223344"),
    ],
)
def test_a_number_is_meant_at_home_or_abroad(text, number):
    assert number in numbers_for(text)


def test_a_number_with_a_plus_means_itself_alone():
    assert numbers_for("+33 6 11 22 33 44") == {"+33611223344"}


@pytest.mark.parametrize("text", ["", "Marie", "+", "06 11 22 call me", "  "])
def test_what_is_no_number_means_none(text):
    assert numbers_for(text) == frozenset()
