"""The panel in pages of others: `/panel.js` defines an element for a page, and `/panel` is a page for a frame."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from api.http.agent_view import VIEW, page_policy
from api.http.files import files, page_headers

_ELEMENT = Path(__file__).with_name("javascript")
_PAGE = VIEW / "embedded" / "page.html"


def embedding_routes(embed_origins: Sequence[str]) -> list[BaseRoute]:
    """The element is made of the agent view's own modules, so these are served wherever the service runs, and a page
    of any origin may load them. Only pages of `embed_origins` may frame `/panel`, and its script listens to no other.
    """
    listed = " ".join(embed_origins)
    text = _PAGE.read_text(encoding="utf-8").format(origins=escape(listed))
    headers = page_headers(page_policy(framed_by=listed or "'none'"))

    async def page(_: Request) -> Response:
        return HTMLResponse(text, headers=headers)

    return [
        Route("/panel", page),
        Route("/panel.js", files(_ELEMENT, for_any_page=True)),
        Mount("/view", files(VIEW, for_any_page=True)),
    ]
