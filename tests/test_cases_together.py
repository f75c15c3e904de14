"""Tests that run all of their cases as one."""

import pytest

from tests.together import cases_of, of_all, together


def parametrized(function, *parts, **options):
    """The function as a test with these names and values."""
    for names, values in parts:
        function = pytest.mark.parametrize(names, values, **options)(function)
    return function


async def test_every_case_that_fails_is_named_and_the_others_run_too():
    ran = []

    async def waits(number):
        ran.append(number)
        assert number % 2

    def does_not_wait(number):
        ran.append(number)
        if number == 2:
            pytest.skip("not this one")
        assert number % 2

    cases = [{"number": number} for number in range(5)]
    with pytest.raises(BaseExceptionGroup) as waiting:
        await of_all(waits, cases)()
    with pytest.raises(BaseExceptionGroup) as failed:
        of_all(does_not_wait, cases)()

    for raised in (waiting.value, failed.value):
        assert raised.message == "3 of 5 cases failed"
        assert [one.__notes__ for one in raised.exceptions] == [
            [f"in the case number={number}"] for number in (0, 2, 4)
        ]
    assert ran == [*range(5), *range(5)]


def test_the_cases_are_those_that_pytest_would_run_one_by_one():
    def takes(word, first, second):
        pass

    numbers = ("first, second", [(1, 2), pytest.param(3, 4, id="named")])
    function = parametrized(takes, numbers, (("word",), "ab"))

    found = [(one["word"], one["first"], one["second"]) for one in cases_of(function)]
    assert sorted(found) == [("a", 1, 2), ("a", 3, 4), ("b", 1, 2), ("b", 3, 4)]


def test_cases_that_need_more_than_their_values_are_tests_of_their_own():
    def takes(word):
        pass

    def takes_a_fixture(word, tmp_path):
        pass

    with_marks = [pytest.param("a", marks=pytest.mark.slow), "b"]

    assert cases_of(takes) == []
    assert cases_of(parametrized(takes_a_fixture, ("word", "ab"))) == []
    assert cases_of(parametrized(takes, ("word", with_marks))) == []
    assert cases_of(parametrized(takes, ("word", iter("ab")))) == []
    assert cases_of(parametrized(takes, ("word", "ab"), indirect=True)) == []
    assert cases_of(parametrized(takes, ("word", []))) == []


def test_cases_that_are_chosen_are_tests_of_their_own(request, monkeypatch):
    def test_this(word):
        pass

    function = parametrized(test_this, ("word", "ab"))
    module, config = request.node.parent, request.config
    monkeypatch.setattr(config, "args", ["tests"])
    monkeypatch.setattr(config.option, "keyword", "")

    assert together(module, "test_this", function).name == "test_this"
    with monkeypatch.context() as chosen:
        chosen.setattr(config.option, "keyword", "this")
        assert together(module, "test_this", function) is None
    monkeypatch.setattr(config, "args", ["tests/test_cases_together.py::test_this[a]"])
    assert together(module, "test_this", function) is None
