"""The due day of a promise, in the organization's time zone (R32, R33)."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.builders import ago, brief, call
from tests.writers.stories import STORIES, called, next_action_of, spoken, template, written

LATE = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
SOON = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


async def due_on(promise, *, zone):
    said = spoken("Where are my keys?", promise)
    about = brief(call("i1", transcript=said, occurred_at=LATE), now=SOON, time_zone=ZoneInfo(zone))
    return next_action_of(await written(about)).due_on


@pytest.mark.parametrize(
    ("zone", "day"),
    [("Europe/Paris", date(2026, 11, 21)), ("America/New_York", date(2026, 11, 20))],
)
async def test_tomorrow_is_the_day_after_the_one_when_it_was_promised_there(zone, day):
    assert await due_on("I'll send the keys to the boathouse tomorrow.", zone=zone) == day


@pytest.mark.parametrize(
    ("promise", "day"),
    [
        ("I'll send the keys to the boathouse the day after tomorrow.", date(2026, 11, 22)),
        ("I'll send the keys to the boathouse within five working days.", date(2026, 11, 27)),
        ("I'll send the keys that came last Friday to the boathouse.", None),
    ],
)
async def test_a_promise_is_due_on_the_day_that_it_names(promise, day):
    assert await due_on(promise, zone="Europe/Paris") == day


@pytest.mark.parametrize("language", STORIES)
async def test_a_promise_whose_day_stands_beside_it_is_overdue_like_one_that_names_it(language):
    story = STORIES[language]
    told = f"{story.dated_promise} {story.undated_promise}"
    said = spoken(*called(story, told, story.farewell), language=language)
    about = brief(call("i1", transcript=said, occurred_at=ago(days=15)), language=language)

    action = next_action_of(await written(about))

    assert action.text.startswith(template("promise_due", language))
    assert action.due_on is not None
