"""The agent view, the page that browsers get at `/`. All its files come from this service."""

from pathlib import Path

from starlette.responses import Response

from api.http.files import negotiated_page

VIEW = Path(__file__).with_name("view")


def page_policy(framed_by: str = "'none'") -> str:
    """The policy of a page that loads only what this service serves, and that only pages of `framed_by` may frame.

    With trusted types, a browser refuses to read any text as markup, whatever a script does with it.
    """
    directives = (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        f"frame-ancestors {framed_by}",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return "; ".join(directives)


def view_page() -> Response:
    """All addresses in it are relative, so that it also works below the path of a proxy."""
    return negotiated_page(VIEW / "index.html", page_policy())
