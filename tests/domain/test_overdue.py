"""Whether an open matter is overdue (R32)."""

from datetime import date, timedelta

import pytest

from domain.insights import OpenMatter, Party
from tests.builders import NOW

DUE_ON = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("days_later", "is_overdue"), [(-1, False), (0, False), (1, True), (365, True)]
)
def test_a_matter_is_overdue_from_the_day_after_its_due_day(days_later, is_overdue):
    """R32"""
    assert matter(due_on=DUE_ON).is_overdue(DUE_ON + timedelta(days=days_later)) is is_overdue


def test_a_matter_without_a_due_day_is_never_overdue():
    """R32"""
    assert not matter(due_on=None).is_overdue(date(2036, 11, 20))


def matter(*, due_on):
    return OpenMatter(
        text="Send the invoice.",
        owed_by=Party.ORGANIZATION,
        agent_id=None,
        agent_name=None,
        raised_at=NOW,
        due_on=due_on,
        source_ids=("i1",),
        quotes=(),
    )
