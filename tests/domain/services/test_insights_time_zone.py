"""The time zone in which the days of insights are counted (R32)."""

from datetime import UTC, timedelta

from tests.builders import organization


async def test_days_are_counted_in_the_organizations_time_zone(office):
    """R32"""
    await office.save(organization(time_zone="Asia/Tokyo"))

    await office.generate()

    (brief,) = office.writer.briefs
    assert brief.now.astimezone(brief.time_zone).utcoffset() == timedelta(hours=9)


async def test_days_are_counted_in_utc_where_no_time_zone_is_known(office):
    """R32"""
    await office.generate()

    (brief,) = office.writer.briefs
    assert brief.time_zone is UTC
