"""Files that pages load: compressed, and kept by browsers."""

from pathlib import Path
from typing import Any

from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

ASKED_EACH_TIME = "no-cache"
"""A browser asks each time whether a file has changed. If it has not, the answer has no body."""


def page_headers(policy: str) -> dict[str, str]:
    """The headers of a page with this Content-Security-Policy."""
    return {
        "cache-control": ASKED_EACH_TIME,
        "content-security-policy": policy,
        "referrer-policy": "no-referrer",
    }


def negotiated_headers(policy: str) -> dict[str, str]:
    """The headers of a page that only browsers get at its address."""
    return page_headers(policy) | {"vary": "accept"}


def negotiated_page(file: Path, policy: str) -> Response:
    return FileResponse(file, headers=negotiated_headers(policy))


def files(
    directory: Path, *, cache_control: str = ASKED_EACH_TIME, for_any_page: bool = False
) -> ASGIApp:
    """Serves what lies in `directory`. With `for_any_page`, pages of all origins may load it as a module."""
    headers = {"cache-control": cache_control}
    if for_any_page:
        headers["access-control-allow-origin"] = "*"
    return GZipMiddleware(_Files(directory, headers))


class _Files(StaticFiles):
    def __init__(self, directory: Path, headers: dict[str, str]) -> None:
        super().__init__(directory=directory)
        self._headers = headers

    def file_response(self, *args: Any, **options: Any) -> Response:
        response = super().file_response(*args, **options)
        response.headers.update(self._headers)
        return response
