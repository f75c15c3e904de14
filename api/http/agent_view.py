"""The agent view, the page that browsers get at `/`. All its files come from this service."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from starlette.responses import HTMLResponse, Response

from api.http.files import negotiated_headers

VIEW = Path(__file__).with_name("view")


def page_policy(*, framed_by: str = "'none'", images_of: Sequence[str] = ()) -> str:
    """The policy of a page that loads only what this service serves, beside images of the origins in `images_of`, and
    that only pages of `framed_by` may frame.

    With trusted types, a browser refuses to read any text as markup, whatever a script does with it.
    """
    directives = (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        " ".join(("img-src 'self' data:", *images_of)),
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        f"frame-ancestors {framed_by}",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    )
    return "; ".join(directives)


class ViewPage:
    """All addresses in it are relative, so that it also works below the path of a proxy.

    Pictures of people come only from `image_origins`. The page names them, so that its scripts try no others.
    It leads to the explorer only where there is one.
    """

    def __init__(self, image_origins: Sequence[str], *, has_explorer: bool) -> None:
        listed = escape(" ".join(image_origins))
        text = (VIEW / "index.html").read_text(encoding="utf-8")
        explorer = "graphql" if has_explorer else ""
        self._text = text.replace("{image_origins}", listed).replace("{explorer}", explorer)
        self._headers = negotiated_headers(page_policy(images_of=image_origins))

    def answer(self) -> Response:
        return HTMLResponse(self._text, headers=self._headers)
