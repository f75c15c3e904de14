"""A message that would flood the log appears at once, and then once in an interval."""

from api.operating.seldom import Seldom


def test_each_kind_is_said_at_once_and_then_with_its_count():
    moments = iter([0, 1, 9, 11, 12])
    seldom = Seldom(10, now=lambda: next(moments))

    assert [seldom.count("down") for _ in range(5)] == [1, None, None, 3, None]


def test_kinds_do_not_keep_each_other_from_being_said():
    seldom = Seldom(10, now=lambda: 0.0)

    assert [seldom.count(kind) for kind in ("down", "slow", "down", "slow")] == [1, 1, None, None]
