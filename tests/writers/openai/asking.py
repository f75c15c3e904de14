"""One generation with the OpenAI writer and the real SDK, against a server that the test controls."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from domain.brief import Brief
from domain.draft import DraftPart, DraftPassage
from domain.errors import WriterFailed
from domain.report import WriterReport
from tests.builders import brief, call, sms
from tests.judging import judging
from tests.writers.openai.fake_server import (
    Answer,
    FakeOpenAI,
    Request,
    fake_openai,
    passage,
    written,
)
from writers.openai.client import open_client
from writers.openai.writer import OpenAIWriter

SAID = "The kettle arrived broken and I want a new one by 4 December."
ASKED = "Could you send the invoice again to my office?"
BROKEN = "The kettle arrived broken."
WANTED = "The contact wants a new one by 4 December."
INVOICE = "The contact asked for the invoice again."
SEND = "Send a new kettle to the contact."
MODEL = "gpt-6-luna"

BRIEF = brief(sms("i2", text=ASKED), call("i1", said=SAID))
BROKEN_PASSAGE = passage(BROKEN, "s2")
INVOICE_PASSAGE = passage(INVOICE, "s1")
SEND_PASSAGE = passage(SEND, "s2")
GOOD = written(INVOICE_PASSAGE, BROKEN_PASSAGE, next_action=SEND_PASSAGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The result of a generation. `failure` is `None` if it succeeded."""

    passages: Sequence[DraftPassage]
    failure: WriterFailed | None
    requests: Sequence[Request]
    reports: Sequence[WriterReport]

    @property
    def statements(self) -> list[str]:
        return [one.text for one in self.passages if one.part is DraftPart.STATEMENT]

    @property
    def next_actions(self) -> list[str]:
        return [one.text for one in self.passages if one.part is DraftPart.NEXT_ACTION]

    @property
    def reason(self) -> str | None:
        return self.failure.reason if self.failure else None


@asynccontextmanager
async def writer_for(fake: FakeOpenAI, **options: object) -> AsyncIterator[OpenAIWriter]:
    async with open_client(api_key="key", base_url=fake.url, read_seconds=30) as client:
        defaults = {"model": MODEL, "deadline_seconds": 30}
        yield OpenAIWriter(client=client, **defaults | options)


async def asked(*answers: Answer, about: Brief = BRIEF, **options: object) -> Asked:
    """The server gives the answers one after the other, and repeats the last one."""
    passages: tuple[DraftPassage, ...] = ()
    reports: list[WriterReport] = []
    failure = None
    async with fake_openai() as fake, writer_for(fake, **options) as writer:
        fake.will_answer(*answers)
        try:
            async for passage in writer.write(about, judge=judging(about), report=reports.append):
                passages += (passage,)
        except WriterFailed as error:
            failure = error
        return Asked(passages=passages, failure=failure, requests=fake.requests, reports=reports)
