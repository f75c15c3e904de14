"""What browsers load: the explorer, and the client for pages. All files come from this service."""

from importlib.metadata import distribution
from pathlib import Path

from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from api.http.files import files, negotiated_page

_EXPLORER = Path(__file__).with_name("explorer")
_CLIENT = Path(__file__).with_name("javascript")

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
    graphiql = Path(str(distribution(_GRAPHIQL).locate_file(_GRAPHIQL_FILES)))
    return [
        Mount("/explorer/graphiql", files(graphiql, cache_control=f"max-age={_CACHED_SECONDS}")),
        Mount("/explorer", files(_EXPLORER)),
    ]


def client_routes() -> list[BaseRoute]:
    """The routes of `/client.js` and of the modules that it imports. A page of any origin may load them."""
    return [
        Route("/client.js", files(_CLIENT, for_any_page=True)),
        Mount("/client", files(_CLIENT / "client", for_any_page=True)),
    ]


def to_explorer(address: str) -> Response:
    """`address` is relative, so that it also works below the path of a proxy."""
    return RedirectResponse(address, 307)


def explorer_page() -> Response:
    """GraphiQL with examples, for a browser that opens `/graphql`. All addresses in it are relative."""
    return negotiated_page(_EXPLORER / "index.html", _EXPLORER_POLICY)
