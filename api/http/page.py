"""The explorer, a page for browsers. All its files come from this service."""

from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

_EXPLORER = Path(__file__).with_name("explorer")

# This package holds GraphiQL, React and graphql-ws as plain files. Its Python is never imported.
_GRAPHIQL = "graphene-django-graphiql-static"
_GRAPHIQL_FILES = "graphene_django_graphiql_static/static/graphene_django_graphiql_static"

_CACHED_SECONDS = 3600
"""GraphiQL's files change only with the package."""

_EXPLORER_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)


def explorer_routes() -> list[BaseRoute]:
    """The routes of the files that the explorer's page loads, under `/explorer/`."""
    graphiql = distribution(_GRAPHIQL).locate_file(_GRAPHIQL_FILES)
    return [
        Mount("/explorer/graphiql", _compressed(str(graphiql), f"max-age={_CACHED_SECONDS}")),
        Mount("/explorer", _compressed(str(_EXPLORER), "no-cache")),
    ]


class _Files(StaticFiles):
    def __init__(self, directory: str, cache_control: str) -> None:
        super().__init__(directory=directory)
        self._cache_control = cache_control

    def file_response(self, *args: Any, **options: Any) -> Response:
        response = super().file_response(*args, **options)
        response.headers["cache-control"] = self._cache_control
        return response


def _compressed(directory: str, cache_control: str) -> ASGIApp:
    """Compresses the files. With `no-cache` a browser asks each time whether a file has changed; a 304 has no body."""
    return GZipMiddleware(_Files(directory, cache_control))


def to_explorer(address: str) -> Response:
    """`address` is relative, so that it also works below the path of a proxy."""
    return RedirectResponse(address, 307)


def explorer_page() -> Response:
    """GraphiQL with examples, for a browser that opens `/graphql`. All addresses in it are relative."""
    return FileResponse(
        _EXPLORER / "index.html",
        headers={
            "cache-control": "no-cache",
            "content-security-policy": _EXPLORER_POLICY,
            "referrer-policy": "no-referrer",
            "vary": "accept",
        },
    )
