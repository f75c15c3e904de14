"""Reads a GraphQL request over HTTP strictly: anything else is refused and never executed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request

from api.errors import Refused
from api.graphql.persisted import PersistedDocuments
from api.http.negotiation import Format, preferred

MAX_BODY_BYTES = 64 * 1024
"""A request is a document and a few ids. The limit is that of a WebSocket message."""
MAX_RECORDED_BYTES = 1024 * 1024
"""What another system records holds transcripts. Reading more at once would make others wait."""
_NO_OBJECT = "The request must be a JSON object with the operation in 'query'."


@dataclass(frozen=True, slots=True, kw_only=True)
class GraphQLRequest:
    query: str
    variables: dict[str, Any] | None
    operation_name: str | None


def wanted_format(request: Request) -> Format:
    """Raises `Refused` (406)."""
    wanted = preferred(",".join(request.headers.getlist("accept")))
    if wanted is None:
        offered = ", ".join(Format)
        raise Refused(406, f"Answers come as one of: {offered}.", code="NOT_ACCEPTABLE")
    return wanted


def check_media_type(request: Request, *accepted: str) -> None:
    """Without `accepted`, only JSON is. Raises `Refused` (415)."""
    accepted = accepted or ("application/json",)
    media_type, *parameters = _parts(request.headers.get("content-type", ""))
    charsets = [value for name, value in map(_pair, parameters) if name == "charset"]
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if (
        media_type not in accepted
        or any(charset not in ("utf-8", "utf8") for charset in charsets)
        or encoding != "identity"
    ):
        raise Refused(
            415,
            f"Send 'Content-Type: {accepted[0]}', in UTF-8 and not compressed.",
            code="UNSUPPORTED_MEDIA_TYPE",
            headers={"Accept-Post": ", ".join(accepted), "Accept-Encoding": "identity"},
        )


async def read_request(
    request: Request, documents: PersistedDocuments, *, most_bytes: int = MAX_BODY_BYTES
) -> GraphQLRequest:
    """Raises `Refused` (400, 413), and what `documents` refuse."""
    if request.method == "GET":
        return _request_from(_from_query(request.query_params), documents)
    return _request_from(_json(await body_of(request, most_bytes), "The body"), documents)


async def body_of(request: Request, most: int) -> bytes:
    """Reads no more than `most` bytes. An announced length above it is refused before anything is read.

    Raises `Refused` (413).
    """
    announced = request.headers.get("content-length", "")
    body = bytearray()
    if not (announced.isdecimal() and int(announced) > most):
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                break
        else:
            return bytes(body)
    raise Refused(413, f"A request may have at most {most} bytes.", code="TOO_LARGE")


def _from_query(parameters: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = dict(parameters)
    for name in ("variables", "extensions"):
        if values.get(name):
            values[name] = _json(values[name], f"'{name}'")
        else:
            values.pop(name, None)
    return values


def _json(text: bytes | str, what: str) -> object:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise Refused(400, f"{what} is not JSON in UTF-8.") from None


def _request_from(found: object, documents: PersistedDocuments) -> GraphQLRequest:
    if isinstance(found, list):
        raise Refused(400, "Send one operation for each request, not a list.")
    if not isinstance(found, dict):
        raise Refused(400, _NO_OBJECT)
    query = documents.text(found)
    if query is None:
        raise Refused(400, _NO_OBJECT)
    for name in ("variables", "extensions"):
        if not isinstance(found.get(name), dict | None):
            raise Refused(400, f"'{name}' must be an object, null or omitted.")
    operation_name = found.get("operationName")
    if not isinstance(operation_name, str | None):
        raise Refused(400, "'operationName' must be a string, null or omitted.")
    return GraphQLRequest(
        query=query, variables=found.get("variables"), operation_name=operation_name
    )


def _parts(header: str) -> list[str]:
    return [piece.strip().lower() for piece in header.split(";")]


def _pair(parameter: str) -> tuple[str, str]:
    name, _, value = parameter.partition("=")
    return name.strip(), value.strip().strip('"')
