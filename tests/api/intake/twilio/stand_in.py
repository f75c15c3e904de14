"""A server that answers as Twilio's API does, with small pages."""

import base64
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from tests.api.serving import serving

PAGE = 2
KEYS = {
    "Messages": "messages",
    "Calls": "calls",
    "Recordings": "recordings",
    "IncomingPhoneNumbers": "incoming_phone_numbers",
}
DATED = {"Messages": "DateSent", "Calls": "StartTime", "Recordings": "DateCreated"}


class StandIn:
    """`things` are lists by kind. `day` of each is what filters compare. `faults` are answered first."""

    def __init__(self):
        self.clear()

    def clear(self):
        self.things = {kind: [] for kind in (*KEYS, "Transcripts")}
        self.sentences = {}
        self.faults = []
        self.asked = []

    async def answer(self, request):
        path, query = request.url.path, request.query_params
        self.asked.append(path)
        told = base64.b64decode(request.headers["authorization"].partition(" ")[2]).decode()
        if told != "AC0001:made-up-token-for-tests":
            return JSONResponse({"code": 20003}, 401)
        if self.faults:
            status, headers = self.faults.pop(0)
            return JSONResponse({"code": status}, status, headers)
        *_, kind, own = (*path.removesuffix(".json").split("/"),)
        if own == "Sentences":
            return self._page(request, "sentences", self.sentences[kind])
        if own in self.things:
            return self._page(request, KEYS.get(own, "transcripts"), self._within(own, query))
        found = [one for one in self.things[kind] if one["sid"] == own]
        return JSONResponse(found[0]) if found else JSONResponse({"code": 20404}, 404)

    def _within(self, kind, query):
        named = DATED.get(kind, "DateCreated")
        first = query.get(f"{named}>") or query.get("AfterDateCreated", "")
        end = query.get(f"{named}<") or query.get("BeforeDateCreated", "9")
        return [one for one in self.things[kind] if first <= one.get("day", "5") <= end]

    def _page(self, request, key, listed):
        at = int(request.query_params.get("Page", 0)) * PAGE
        more = at + PAGE < len(listed)
        following = request.url.include_query_params(Page=at // PAGE + 1)
        page = {key: listed[at : at + PAGE]}
        if request.url.path.startswith("/v2/"):
            meta = {"key": key, "next_page_url": str(following) if more else None}
            return JSONResponse(page | {"meta": meta})
        uri = f"{following.path}?{following.query}" if more else None
        return JSONResponse(page | {"next_page_uri": uri, "page_size": PAGE})


@asynccontextmanager
async def twilio_stand_in():
    """Yields the stand-in and its address."""
    stand_in = StandIn()
    async with serving(Starlette(routes=[Route("/{path:path}", stand_in.answer)])) as (host, port):
        yield stand_in, f"http://{host}:{port}"
