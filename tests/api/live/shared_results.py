"""The results of open conversations that share one execution."""

import asyncio
import json
from contextlib import AsyncExitStack, aclosing, asynccontextmanager

from api.graphql.context import Context
from api.live.shared import SharedResult
from tests.api.live.shared_documents import DOCUMENT

NOT_FOUND = {"code": "NOT_FOUND"}


def opened(desk, document=DOCUMENT, conversation_id="v1", *, name=None, **variables):
    """Yields the shared results of one open conversation, or `None` if the document is not shared."""
    view = desk.view
    context = Context(services=view._services, viewer=desk.viewer)
    variables = {"id": desk.id("Conversation", conversation_id), **variables}
    return view.schema.shared(document, variables, name, context)


async def result_of(results):
    return await asyncio.wait_for(anext(results), 10)


async def data_of(results):
    result = await result_of(results)
    assert isinstance(result, SharedResult), result.errors
    return json.loads(result.text)["data"]["contactInsightsReplaced"]


@asynccontextmanager
async def all_opened(*opening):
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(aclosing(results)) for results in opening]
