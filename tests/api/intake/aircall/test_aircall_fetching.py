"""Fetching the past from a server that speaks Aircall's API as far as it is known."""

import base64
import json
from datetime import UTC, datetime, timedelta

import httpx2
import pytest
from shapes import BEGAN, INES, LINE, PAUL, call, transcription
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from api.intake.aircall.fetching import Fetching
from api.intake.aircall.rest import BASE_URL, AircallApi
from api.intake.not_taken import NotFetched
from domain.connections import Product
from domain.services.inbox import InboxService
from tests.builders import NOW

pytestmark = [pytest.mark.slow, pytest.mark.mongod]
CREDENTIALS = "id:token"


class Company:
    """What is in Aircall. It lists at most `most` of a query, and refuses every `refuses`th request."""

    def __init__(self):
        self.calls = [call(own)["data"] for own in (101, 102, 103)]
        for at, one in enumerate(self.calls):
            one |= {"started_at": BEGAN - at * 86_400 * 20, "sid": f"CA{at}", "contact": None}
        self.most, self.refuses, self.asked, self.down = 10_000, None, [], 0
        self.app = Starlette(
            routes=[
                Route("/v2/users", self._list("users", lambda _: [INES])),
                Route("/v1/numbers", self._list("numbers", lambda _: [LINE])),
                Route("/v1/contacts", self._list("contacts", lambda _: [PAUL])),
                Route("/v1/calls", self._list("calls", self._in_time)),
                Route("/v1/calls/{own}/transcription", self._transcription),
            ]
        )

    def _in_time(self, parameters):
        begin, end = int(parameters["from"]), int(parameters["to"])
        return [one for one in self.calls if begin <= one["started_at"] <= end]

    def _refusal(self, request):
        self.asked.append(str(request.url.path))
        told = base64.b64encode(CREDENTIALS.encode()).decode()
        if request.headers.get("authorization") != f"Basic {told}":
            return JSONResponse({}, 403)
        if self.down:
            self.down -= 1
            return JSONResponse({}, 502)
        if self.refuses and len(self.asked) % self.refuses == 0:
            return JSONResponse({}, 429, {"x-aircallapi-reset": "7"})
        return None

    def _list(self, name, found):
        async def listing(request):
            if (refusal := self._refusal(request)) is not None:
                return refusal
            all_of = found(request.query_params)
            page, size = int(request.query_params.get("page", 1)), 1
            following = None
            if page * size < min(len(all_of), self.most):
                following = str(request.url.include_query_params(page=page + 1))
            meta = {"total": len(all_of), "next_page_link": following}
            shown = all_of[(page - 1) * size : page * size]
            return JSONResponse({"meta": meta, name: shown})

        return listing

    async def _transcription(self, request):
        if (refusal := self._refusal(request)) is not None:
            return refusal
        if request.path_params["own"] == "102":
            return JSONResponse({}, 404)
        return JSONResponse(
            {"transcription": transcription(int(request.path_params["own"]))["data"]}
        )


@pytest.fixture
async def office(aircall):
    company, waits, lines = Company(), [], []
    repositories = aircall.repositories
    await repositories.connections.add("acme", Product.AIRCALL, digest=None, at=NOW)

    async def sleep(seconds):
        waits.append(seconds)

    async def fetch(credentials=CREDENTIALS):
        transport = httpx2.ASGITransport(company.app)
        async with AircallApi({"acme": credentials}, transport=transport) as api:
            return await Fetching(
                api=api,
                organization="acme",
                connections=repositories.connections,
                inbox=InboxService(inbox=repositories.inbox, clock=lambda: NOW),
                counts=repositories.inbox.counts,
                clock=lambda: NOW,
                tell=lines.append,
                sleep=sleep,
            ).run()

    async def work():
        due = await repositories.inbox.due(NOW, limit=99)
        events = await repositories.inbox.fenced(due, 1)
        ended = await aircall.take(*(json.loads(one.body) for one in events))
        assert {how for how, _ in ended} == {"Done"}

    aircall.company, aircall.waits, aircall.lines = company, waits, lines
    aircall.fetch, aircall.work = fetch, work
    return aircall


async def test_what_was_fetched_becomes_the_same_as_what_happens(office):
    """R12"""
    assert await office.fetch() == 1 + 1 + 1 + 3 + 2
    await office.work()

    assert (await office.interaction("call:101")).transcript.has_words
    assert (await office.interaction("call:102")).transcript is None
    third = await office.interaction("call:103")
    assert third.occurred_at == datetime.fromtimestamp(BEGAN - 86_400 * 40, UTC)
    assert [one[0] for one in await office.contacts()] == ["Paul Morel"]


async def test_fetching_goes_on_where_it_was(office):
    await office.fetch()
    asked = len(office.company.asked)
    assert (await office.repositories.connections.get("acme", Product.AIRCALL)).fetched_until == NOW

    office.company.calls.append(call(104, started_at=BEGAN + 60)["data"])
    await office.repositories.connections.fetched("acme", Product.AIRCALL, NOW)
    await office.fetch()

    assert len(office.company.asked) - asked == 3  # users, numbers, contacts; no call is older


async def test_a_query_with_more_than_aircall_lists_is_narrowed(office, monkeypatch):
    monkeypatch.setattr("api.intake.aircall.fetching.MOST_LISTED", 2)
    office.company.most = 2
    for at, one in enumerate(office.company.calls):
        one["started_at"] = BEGAN - at * 3_600

    await office.fetch()
    await office.work()

    for own in (101, 102, 103):
        assert await office.interaction(f"call:{own}") is not None


async def test_the_limit_of_aircall_is_kept_and_waited_for(office):
    office.company.refuses = 4

    await office.fetch()

    assert 7.0 in office.waits
    assert sum(wait < 1 for wait in office.waits) == len(office.company.asked)
    assert min(wait for wait in office.waits) >= timedelta(minutes=1).total_seconds() / 120
    await office.work()
    assert await office.interaction("call:103") is not None


async def test_a_fault_of_aircall_is_waited_for_but_not_for_ever(office):
    office.company.down = 3
    await office.fetch()
    assert [wait for wait in office.waits if wait in {2, 4, 8}] == [2, 4, 8]

    office.company.down = 99
    with pytest.raises(NotFetched, match="Aircall answers with status 502"):
        await office.fetch()


async def test_wrong_credentials_end_at_once(office):
    with pytest.raises(NotFetched, match="Aircall refuses the credentials"):
        await office.fetch("id:wrong")

    assert office.company.asked == ["/v2/users"]
    assert BASE_URL == "https://api.aircall.io"
