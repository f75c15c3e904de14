"""What the writer without a model did not read whole is told (R18)."""

import pytest

from domain.report import WriterReport
from tests.builders import brief, call, sms, transcript, voicemail
from writers.extractive.passages import MAX_EXCHANGE_CHARACTERS
from writers.extractive.sentences import MAX_CHARACTERS
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


@pytest.mark.parametrize(
    "long",
    [
        sms("i2", text=(SENTENCE * 500)[: MAX_CHARACTERS + 1]),
        voicemail("i2", said=(SENTENCE * 500)[: MAX_CHARACTERS + 1]),
        call("i2", transcript=transcript(*[SENTENCE] * (MAX_EXCHANGE_CHARACTERS // 50))),
    ],
    ids=["a message", "a turn", "a call"],
)
async def test_what_is_too_long_is_told(long):
    (report,) = await reports(long, call("i1"))

    assert report.shortened == ("i2",)
