"""Runs all cases of a test as one test if the test needs nothing but its cases.

Thousands of small cases take longer to collect, to set up and to report than to run. The one test runs every case and
names each one that fails. With `-k`, or if a case is named on the command line, each case is a test of its own.
"""

import functools
import inspect
import itertools
from asyncio import create_task
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

FAILURES = (Exception, pytest.fail.Exception, pytest.skip.Exception)
"""A case may not skip itself, because that would hide the cases behind it."""
LONGEST_SHOWN = 100


def together(collector, name, function):
    """The test that runs all cases of this function, or `None` if each case must be a test of its own."""
    if _is_chosen_by_case(collector.config) or any(collector.iter_markers("parametrize")):
        return None
    cases = cases_of(function)
    if not cases:
        return None
    test = pytest.Function.from_parent(collector, name=name, callobj=of_all(function, cases))
    fixtures = test._fixtureinfo.name2fixturedefs.values()
    return None if any(one[-1].scope == "function" for one in fixtures) else test


def _is_chosen_by_case(config):
    return bool(config.option.keyword) or any("[" in argument for argument in config.args)


def cases_of(function):
    """The arguments of each case. There are none if the function needs a fixture, or if cases have their own marks."""
    marks = [one for one in getattr(function, "pytestmark", ()) if one.name == "parametrize"]
    tables = [_rows(*mark.args) for mark in marks if mark.kwargs.keys() <= {"ids"}]
    if not marks or len(tables) < len(marks):
        return []
    cases = [
        {name: value for row in rows for name, value in row.items()}
        for rows in itertools.product(*tables)
    ]
    needed = inspect.signature(function).parameters.keys()
    return cases if all(case.keys() == needed for case in cases) else []


def of_all(function, cases):
    """A function without parameters that fails with all failures of the cases."""
    if inspect.iscoroutinefunction(function):

        async def run():
            failures = _Failures(cases)
            for case in cases:
                with failures.noted(case):
                    await create_task(function(**case))
            failures.tell()
    else:

        def run():
            failures = _Failures(cases)
            for case in cases:
                with failures.noted(case):
                    function(**case)
            failures.tell()

    functools.update_wrapper(run, function)
    run.__signature__ = inspect.Signature()
    return run


class _Failures:
    def __init__(self, cases):
        self._cases = cases
        self._found = []

    @contextmanager
    def noted(self, case):
        try:
            yield
        except FAILURES as failure:
            failure.add_note(f"in the case {_short(case)}")
            self._found.append(failure)

    def tell(self):
        if self._found:
            count = f"{len(self._found)} of {len(self._cases)} cases failed"
            raise BaseExceptionGroup(count, self._found)


def _rows(names, values):
    """The arguments by name, for each case of one `parametrize`. There are none if a case has marks of its own."""
    names = [one.strip() for one in names.split(",")] if isinstance(names, str) else names
    if isinstance(values, Iterator):  # it can be read only once
        return []
    rows = []
    for value in values:
        if isinstance(value, pytest.ParameterSet):
            if value.marks:
                return []
            value = value.values  # noqa: PLW2901
        elif len(names) == 1:
            value = (value,)  # noqa: PLW2901
        rows.append(dict(zip(names, value, strict=True)))
    return rows


def _short(case):
    return ", ".join(f"{name}={repr(value)[:LONGEST_SHOWN]}" for name, value in case.items())
