"""One execution for many: subscribers to the same fields with the same rights share the bytes of each event.

Each subscriber's rights are checked before it joins and again before each push (R28). One execution is for one event,
one document and one set of visible conversations. This set is fixed for the execution, so the result never holds what
one of the subscribers may not see. A document that asks about the viewer is shared only by connections of the same
agent.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from functools import partial
from typing import Any

import orjson
from graphql import ExecutionResult as CoreResult
from graphql import Executor, GraphQLError, GraphQLSchema, execute
from strawberry import Schema
from strawberry.types import ExecutionResult

from api.errors import NotVisible, PublicError
from api.graphql.context import Context
from api.graphql.masking import presentable
from api.graphql.subscription import open_conversation
from api.graphql.telling import told, told_of_replacement
from api.live.groups import Group
from api.live.plans import REPLACEMENT, Plans, SharedRequest
from api.live.rooms import Room
from api.operating.outages import unavailable
from domain.conversation import Conversation
from domain.errors import ConversationNotFound, StorageUnavailable
from domain.open_pages import Happening
from domain.people import Viewer
from domain.services.following import Push
from domain.services.open_pages import Seen

_RETRY_SECONDS = 0.3

Tell = Callable[[], Awaitable[object]]
"""Reads what an event needs, and makes it."""


class SharedResult(ExecutionResult):
    """A result for many subscribers, with the JSON of its whole payload."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data=orjson.Fragment(data), errors=None)  # type: ignore[arg-type]
        self.text = f'{{"data":{data.decode()}}}'


class SharedExecutions:
    def __init__(self, schema: GraphQLSchema, executor_class: type[Executor[Any]]) -> None:
        self._schema = schema
        self._executor_class = executor_class
        self._plans = Plans(schema)
        self._groups: dict[object, Group] = {}
        self._rooms: dict[object, Room] = {}

    def subscription(
        self,
        query: str,
        variables: dict[str, Any],
        operation_name: str | None,
        context: Context,
    ) -> AsyncGenerator[ExecutionResult, None] | None:
        """The subscription's results; `None` for an operation that has to be executed in the ordinary way."""
        request = self._plans.request(query, variables, operation_name)
        return None if request is None else self._deliver(request, context)

    async def _deliver(
        self, request: SharedRequest, context: Context
    ) -> AsyncGenerator[ExecutionResult, None]:
        try:
            viewer = context.signed_in()
            own = open_conversation(viewer, request.conversation)
            with context.connecting():
                conversation = await context.services.following.conversation(viewer, own)
            results = (
                self._changes(request, context, viewer, conversation)
                if request.plan.shares_changes
                else self._replacements(request, context, viewer, conversation)
            )
            async with aclosing(results):
                async for result in results:
                    yield result
        except PublicError as error:
            yield _failed(error)
        except ConversationNotFound as error:
            yield _failed(NotVisible(str(error)))
        except StorageUnavailable as error:
            yield _failed(unavailable(error))

    async def _replacements(
        self, request: SharedRequest, context: Context, viewer: Viewer, conversation: Conversation
    ) -> AsyncGenerator[ExecutionResult, None]:
        key = (request.key, viewer.organization_id, conversation.contact_id)
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = Group(
                context.services.following,
                partial(self._execute_push, request, context),
                organization=conversation.organization_id,
                contact=conversation.contact_id,
                conversation=conversation.id,
                is_about_the_viewer=request.plan.is_about_the_viewer(REPLACEMENT),
            )
        member, after_version = group.join(viewer), request.after_version
        try:
            while True:
                after_version, result = await group.next(member, after_version)
                yield result
        finally:
            if group.leave(member):
                del self._groups[key]

    async def _changes(
        self, request: SharedRequest, context: Context, viewer: Viewer, conversation: Conversation
    ) -> AsyncGenerator[ExecutionResult, None]:
        key = (request.key, viewer.organization_id, conversation.contact_id)
        room = self._rooms.get(key)
        if room is None:
            room = self._rooms[key] = Room(
                context.services.following,
                partial(self._execute_happening, request, context),
                viewer=viewer,
                contact=conversation.contact_id,
                conversation=conversation.id,
                is_about_the_viewer=request.plan.differs,
            )
        page = room.join(
            viewer, version=request.after_version, change_number=conversation.changes.number
        )
        try:
            while True:
                yield await room.next(page)
        finally:
            if room.leave(page):
                del self._rooms[key]

    async def _execute_push(
        self, request: SharedRequest, context: Context, viewer: Viewer, push: Push
    ) -> ExecutionResult:
        wanted = request.wanted(REPLACEMENT)
        return await self._execute(
            request, context, lambda: told_of_replacement(context.services, viewer, push, wanted)
        )

    async def _execute_happening(
        self,
        request: SharedRequest,
        context: Context,
        viewer: Viewer,
        seen: Seen,
        happening: Happening,
    ) -> ExecutionResult:
        wanted = request.wanted_of(happening)
        return await self._execute(
            request, context, lambda: told(context.services, viewer, seen, happening, wanted)
        )

    async def _execute(
        self, request: SharedRequest, context: Context, tell: Tell
    ) -> ExecutionResult:
        """Executes the event. If the database cannot be reached, tries again, because a version that is skipped would
        never be pushed.
        """
        while True:
            try:
                return await self._executed(request, context, await tell())
            except StorageUnavailable:
                await asyncio.sleep(_RETRY_SECONDS)

    async def _executed(
        self, request: SharedRequest, context: Context, event: object
    ) -> ExecutionResult:
        executing = execute(
            self._schema,
            request.plan.document,
            root_value=event,
            context_value=context,
            variable_values=request.variables,
            operation_name=request.operation_name,
            executor_class=self._executor_class,
        )
        if isinstance(executing, CoreResult):
            result = executing
        else:
            result = await executing
        errors = result.errors or []
        for error in errors:
            if isinstance(error.original_error, StorageUnavailable):
                raise error.original_error
        if errors:
            return ExecutionResult(
                data=result.data, errors=[presentable(error) for error in errors]
            )
        return SharedResult(orjson.dumps(result.data))


def _failed(error: PublicError) -> ExecutionResult:
    """The error of ordinary execution, so that an id of another organization looks like an unknown one (R28)."""
    told = GraphQLError(error.message, extensions=error.extensions)
    return ExecutionResult(data=None, errors=[told])


class SharingSchema(Schema):
    """Executes everything as Strawberry does, except the subscriptions that thousands of clients hold open."""

    _shared: SharedExecutions | None = None

    def shared(
        self, query: str, variables: dict[str, Any] | None, name: str | None, context: Context
    ) -> AsyncGenerator[ExecutionResult, None] | None:
        """Like `SharedExecutions.subscription`."""
        if self._shared is None:
            self._shared = SharedExecutions(self._schema, self.execution_context_class)
        return self._shared.subscription(query, variables or {}, name, context)

    async def stream(
        self,
        query: str | None,
        variable_values: dict[str, Any] | None = None,
        context_value: Any | None = None,
        root_value: Any | None = None,
        operation_name: str | None = None,
        operation_extensions: dict[str, Any] | None = None,
        allowed_operation_types: Any | None = None,
    ) -> Any:
        if query is not None and isinstance(context_value, Context):
            found = self.shared(query, variable_values, operation_name, context_value)
            if found is not None:
                return found
        return await super().stream(
            query,
            variable_values,
            context_value,
            root_value,
            operation_name,
            operation_extensions,
            allowed_operation_types,
        )
