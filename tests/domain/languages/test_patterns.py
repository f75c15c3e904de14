"""Regular expressions are taken apart into their alternatives."""

import pytest

from domain.languages.patterns import alternatives_of


@pytest.mark.parametrize(
    ("pattern", "alternatives"),
    [
        ("a|b", ["a", "b"]),
        ("(?:a|b)c|d", ["(?:a|b)c", "d"]),
        (r"\(a|b", [r"\(a", "b"]),
        ("[.)]|(?:a|b)", ["[.)]", "(?:a|b)"]),
        ("(?=[.,)]|a)b|c", ["(?=[.,)]|a)b", "c"]),
    ],
)
def test_alternatives_are_parted_outside_of_groups_and_classes(pattern, alternatives):
    assert alternatives_of(pattern) == alternatives
