"""`POST /import`: another system brings in import lines of one organization, with a key of its own."""

import asyncio
from typing import Any

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from api.auth.tokens import scheme_and_token
from api.errors import Refused
from api.http.denial import denial
from api.http.requests import body_of, check_media_type
from api.intake.pushing import PushResult, TooManyLines, push
from api.operating.outages import unavailable
from domain.clock import system_clock
from domain.errors import StorageUnavailable
from domain.services.intake import IntakeService
from domain.services.keys import KeyRefused, KeyService

MAX_PUSH_BYTES = 16 * 1024 * 1024
AT_ONCE = 4
"""How many pushes one process reads and saves at the same time. So their bodies fill no more than 64 MB."""
MEDIA_TYPES = ("application/jsonl", "application/x-ndjson")
_HEADERS = {"cache-control": "no-store"}
_CHALLENGE = _HEADERS | {"www-authenticate": 'Bearer realm="contact-insights import"'}
_LATER = _HEADERS | {"retry-after": "5"}


class PushEndpoint:
    """The services exist only while the lifespan runs, in the state of the request."""

    def __init__(self) -> None:
        self._places = asyncio.Semaphore(AT_ONCE)

    async def __call__(self, request: Request) -> Response:
        try:
            return await self._answer(request)
        except Refused as error:
            return denial(error.status_code, error.message, error.code, _HEADERS | error.headers)
        except KeyRefused as error:
            return denial(401, str(error), "UNAUTHENTICATED", _CHALLENGE)
        except StorageUnavailable as error:
            told = unavailable(error)
            return denial(503, told.message, told.code, _LATER)
        except ClientDisconnect:
            return Response(status_code=400)

    async def _answer(self, request: Request) -> Response:
        """Reads nothing of the body for anyone without a key."""
        keys: KeyService = request.state.keys
        intake: IntakeService = request.state.intake
        organization = await keys.organization_of(_key_of(request))
        check_media_type(request, *MEDIA_TYPES)
        async with self._places:
            try:
                text = (await body_of(request, MAX_PUSH_BYTES)).decode()
                result = await push(text, organization, intake, system_clock)
            except UnicodeDecodeError:
                raise Refused(400, "The body is not UTF-8.") from None
            except TooManyLines as error:
                raise Refused(413, str(error), code="TOO_LARGE") from None
        return Response(orjson.dumps(_told(result)), 200, _HEADERS, "application/json")


def _key_of(request: Request) -> str:
    scheme, key = scheme_and_token(request.headers.get("authorization"))
    if scheme != "bearer" or not key:
        raise Refused(
            401,
            "Send a key of your organization: `Authorization: Bearer ci_...`.",
            code="UNAUTHENTICATED",
            headers=_CHALLENGE,
        )
    return key


def _told(result: PushResult) -> dict[str, Any]:
    refused = [{"line": one.number, "reason": one.reason} for one in result.refused]
    return {"saved": result.saved, "refused": refused}
