"""A day begins and ends in the organization's time zone (R32)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.draft import DraftPart
from tests.builders import brief, call, sms
from tests.writers.stories import next_action_of, spoken, written

NOON_IN_TOKYO = datetime(2026, 11, 18, 3, 0, tzinfo=UTC)
NIGHT_IN_TOKYO = datetime(2026, 11, 19, 16, 0, tzinfo=UTC)


async def written_in(zone, *sources):
    now = sources[0].occurred_at + timedelta(hours=1)
    return await written(brief(*sources, now=now, time_zone=ZoneInfo(zone)))


@pytest.mark.parametrize(("zone", "is_over"), [("Asia/Tokyo", True), ("UTC", False)])
async def test_a_promise_is_taken_as_done_once_its_day_is_over_there(zone, is_over):
    """R32: a day later, the contact writes about the matter and misses nothing."""
    promised = spoken("Where are my keys?", "I'll send the keys to the boathouse tomorrow.")
    fits = spoken("The keys to the boathouse fit well, the wood is dry now.")

    passages = await written_in(
        zone,
        call("i2", transcript=fits, occurred_at=NIGHT_IN_TOKYO),
        call("i1", transcript=promised, occurred_at=NOON_IN_TOKYO),
    )

    matters = [one.text for one in passages if one.part is DraftPart.OPEN_MATTER]
    assert any("I'll send the keys" in text for text in matters) is not is_over


@pytest.mark.parametrize(("zone", "days"), [("Europe/Paris", 1), ("UTC", 2)])
async def test_two_messages_of_one_day_there_are_shown_under_one_date(zone, days):
    """R30"""
    midnight = datetime(2026, 11, 20, 0, 0, tzinfo=UTC)

    passages = await written_in(
        zone,
        sms("i3", text="The hinge as well.", occurred_at=midnight + timedelta(minutes=20)),
        sms("i2", text="Please send me a new door.", occurred_at=midnight - timedelta(minutes=20)),
        call("i1", said="The cupboard stands.", occurred_at=midnight - timedelta(days=9)),
    )

    assert next_action_of(passages).text.count("Marie Petit (") == days
