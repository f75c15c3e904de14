"""The built-in writer reports which sources it did not read whole (R18)."""

from domain.report import WriterReport
from tests.builders import brief, call, sms
from writers.extractive.writer import ExtractiveWriter

SENTENCE = "The kettle arrived broken and I would like a new one. "


async def reports(*interactions):
    told = []
    async for _ in ExtractiveWriter().write(brief(*interactions), report=told.append):
        pass
    return told


async def test_what_is_read_whole_is_not_told_as_shortened():
    (report,) = await reports(call("i1"), sms("i2"))

    assert report == WriterReport(duration_seconds=report.duration_seconds)
    assert report.duration_seconds >= 0
