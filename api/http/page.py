"""The pages for a browser: the explorer, served from this machine alone."""

from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

_EXPLORER = Path(__file__).with_name("explorer")

# Carries GraphiQL, React and graphql-ws as plain files; its Python is never imported.
_GRAPHIQL = "graphene-django-graphiql-static"
_GRAPHIQL_FILES = "graphene_django_graphiql_static/static/graphene_django_graphiql_static"

_KEPT_SECONDS = 3600
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
    """What the explorer's page loads, under `/explorer/`."""
    graphiql = distribution(_GRAPHIQL).locate_file(_GRAPHIQL_FILES)
    return [
        Mount("/explorer/graphiql", _served(str(graphiql), f"max-age={_KEPT_SECONDS}")),
        Mount("/explorer", _served(str(_EXPLORER), "no-cache")),
    ]


class _Files(StaticFiles):
    def __init__(self, directory: str, cache_control: str) -> None:
        super().__init__(directory=directory)
        self._cache_control = cache_control

    def file_response(self, *args: Any, **options: Any) -> Response:
        response = super().file_response(*args, **options)
        response.headers["cache-control"] = self._cache_control
        return response


def _served(directory: str, cache_control: str) -> ASGIApp:
    """Compressed. `no-cache` asks each time whether a file has changed, which costs 304 and no body."""
    return GZipMiddleware(_Files(directory, cache_control))


def to_explorer(address: str) -> Response:
    """`address` is relative, so that it leads there below a path of a proxy as well."""
    return RedirectResponse(address, 307)


def explorer_page() -> Response:
    """The explorer: GraphiQL with examples, for a browser that asks for `/graphql`; all its addresses are relative."""
    return FileResponse(
        _EXPLORER / "index.html",
        headers={
            "cache-control": "no-cache",
            "content-security-policy": _EXPLORER_POLICY,
            "referrer-policy": "no-referrer",
            "vary": "accept",
        },
    )
