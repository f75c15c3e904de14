"""`POST /webhooks/...`: a product tells what happened. The event is kept, answered, and worked on afterwards."""

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from api.errors import Refused
from api.http.denial import denial
from api.http.requests import body_of, check_media_type
from api.intake.webhooks import NotAnEvent, NotGenuine, Post, WebhookSource
from api.operating.metrics import WEBHOOKS
from api.operating.outages import unavailable
from domain.connections import Product
from domain.errors import StorageUnavailable
from domain.services.connections import KnownConnections
from domain.services.inbox import InboxService

MAX_EVENT_BYTES = 2 * 1024 * 1024
"""The transcript of a call of some hours is the longest event."""
_HEADERS = {"cache-control": "no-store"}
_LATER = _HEADERS | {"retry-after": "5"}


class WebhookEndpoint:
    """The services exist only while the lifespan runs, in the state of the request."""

    def __init__(self, source: WebhookSource) -> None:
        self._source = source

    async def __call__(self, request: Request) -> Response:
        outcome = "refused"
        try:
            outcome, remark = await self._take(request)
            if self._source.is_answered_empty:
                return Response(status_code=204, headers=_HEADERS)
            told = {"outcome": outcome} | ({} if remark is None else {"remark": remark})
            return Response(orjson.dumps(told), 200, _HEADERS, "application/json")
        except Refused as error:
            return denial(error.status_code, error.message, error.code, _HEADERS | error.headers)
        except NotAnEvent as error:
            return denial(400, str(error), "BAD_REQUEST", _HEADERS)
        except NotGenuine as error:
            status, code = (403, "FORBIDDEN") if error.has_proof else (401, "UNAUTHENTICATED")
            return denial(status, str(error), code, _HEADERS)
        except StorageUnavailable as error:
            outcome = "unavailable"
            fault = unavailable(error)
            return denial(503, fault.message, fault.code, _LATER)
        except ClientDisconnect:
            return Response(status_code=400)
        finally:
            WEBHOOKS.labels(self._source.product, outcome).inc()

    async def _take(self, request: Request) -> tuple[str, str | None]:
        """Returns the outcome, and a remark on it."""
        connections: KnownConnections = request.state.connections
        inbox: InboxService = request.state.inbox
        check_media_type(request, *self._source.media_types)
        post = Post(
            url=str(request.url),
            headers=dict(request.headers),
            body=await body_of(request, MAX_EVENT_BYTES),
        )
        product: Product = self._source.product
        accepted = self._source.accepted(post, await connections.of(product))
        if accepted.body is None:
            return "ignored", accepted.remark
        organization = accepted.connection.organization_id
        is_new = await inbox.take(organization, product, accepted.body)
        return ("taken" if is_new else "repeated"), None
