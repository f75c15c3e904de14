"""The agent view, the page that browsers get at `/`. All its files come from this service."""

from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount

from api.http.files import ASKED_EACH_TIME, files

_VIEW = Path(__file__).with_name("view")

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
)
"""With trusted types, a browser refuses to read any text as markup, whatever a script does with it."""


def view_routes() -> list[BaseRoute]:
    """The routes of the files that the page loads, under `/view/`."""
    return [Mount("/view", files(_VIEW))]


def view_page() -> Response:
    """All addresses in it are relative, so that it also works below the path of a proxy."""
    return FileResponse(
        _VIEW / "index.html",
        headers={
            "cache-control": ASKED_EACH_TIME,
            "content-security-policy": _POLICY,
            "referrer-policy": "no-referrer",
            "vary": "accept",
        },
    )
