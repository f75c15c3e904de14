"""Each needed package is pinned once, in the file for those that need it."""

import re
from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PRODUCT = "contact-insights"
PYTHONS = ("3.11", "3.12", "3.13")
PINS = {
    path.name: re.findall(r"^([A-Za-z0-9._-]+)==", path.read_text(), re.MULTILINE)
    for path in sorted(ROOT.glob("constraints*.txt"))
    if path.name != "constraints-mongod.txt"
}
INSTALLED = {
    canonicalize_name(one.metadata["Name"]): one
    for one in distributions()
    if isinstance(one, Distribution)
}


def needed(extra):
    """The packages that the product needs with an extra, and those that they need, on any Python that it supports."""
    found, ahead = {}, [(PRODUCT, frozenset({extra}))]
    while ahead:
        name, extras = ahead.pop()
        if found.get(name, frozenset({"-"})) >= extras or name not in INSTALLED:
            continue
        found[name] = found.get(name, frozenset()) | extras
        for line in INSTALLED[name].requires or ():
            asked = Requirement(line)
            environments = [
                {"extra": one, "python_version": python, "python_full_version": f"{python}.9"}
                for one in extras | {""}
                for python in PYTHONS
            ]
            if asked.marker is None or any(map(asked.marker.evaluate, environments)):
                ahead.append((canonicalize_name(asked.name), frozenset(asked.extras)))
    return found.keys() - {PRODUCT}


def pinned(*files):
    return {canonicalize_name(name) for file in files for name in PINS[file]}


def test_no_package_stands_in_two_files():
    files = {name: [file for file in PINS if name in pinned(file)] for name in pinned(*PINS)}

    assert {name: of for name, of in files.items() if len(of) > 1} == {}


@pytest.mark.parametrize("extra", ["embedded", "tracing", "test"])
def test_everything_that_an_extra_needs_is_pinned_where_it_is_installed_from(extra):
    file = {"test": "constraints-develop.txt"}.get(extra, f"constraints-{extra}.txt")

    assert needed("") - pinned("constraints.txt") == set()
    assert needed(extra) - pinned("constraints.txt", file) == set()


def test_what_serves_is_not_installed_with_what_only_an_extra_needs():
    for extra in ("embedded", "tracing", "test"):
        own = needed(extra) - needed("")
        assert own & pinned("constraints.txt") == set(), extra
