"""What an open conversation is notified of."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Annotated

import strawberry

from api.errors import NotVisible
from api.graphql.context import Info
from api.graphql.global_ids import own_id
from api.graphql.loaders import Scope
from api.graphql.query import scope_of
from api.graphql.telling import told_of_generation
from api.graphql.types.events import (
    ContactInsightsReplaced,
    ConversationChange,
    InsightsGeneration,
)
from api.graphql.types.people import Organization
from domain.errors import ConversationNotFound
from domain.ids import ConversationId
from domain.people import Viewer

OpenConversation = Annotated[
    strawberry.ID, strawberry.argument(description="The id of the conversation that is open.")
]
AfterVersion = Annotated[
    int | None,
    strawberry.argument(description="The version that is on the screen already; 0 for none."),
]


@strawberry.type(description="What an open conversation is notified of.")
class Subscription:
    @strawberry.subscription(
        description="Notify an open conversation of everything that changes there: its contact's insights were "
        "replaced or are outdated, a generation goes on, an interaction was added, changed or removed, the viewer's "
        "rights or the switch changed. It starts with the current insights when they are newer than `afterVersion`, "
        "and tells once when those on the screen are outdated. A slow reader is owed the newest state alone."
    )
    async def conversation_changed(
        self, info: Info, conversation_id: OpenConversation, after_version: AfterVersion = 0
    ) -> AsyncGenerator[ConversationChange, None]:
        """Only declared here: `api.live.shared` executes it once for all subscribers that ask the same."""
        raise NotImplementedError

    @strawberry.subscription(
        description="Notify an open conversation each time its contact's insights are replaced. It starts with "
        "the current ones when they are newer than `afterVersion`."
    )
    async def contact_insights_replaced(
        self, info: Info, conversation_id: OpenConversation, after_version: AfterVersion = 0
    ) -> AsyncGenerator[ContactInsightsReplaced, None]:
        """Only declared here: `api.live.shared` executes it once for all subscribers that ask the same."""
        raise NotImplementedError

    @strawberry.subscription(
        description="Notify an open conversation of a generation of its contact's insights: that it began, each "
        "checked statement, how it ended."
    )
    async def insights_generation(
        self, info: Info, conversation_id: OpenConversation
    ) -> AsyncGenerator[InsightsGeneration, None]:
        viewer = scope_of(info).viewer
        own = open_conversation(viewer, conversation_id)
        async with aclosing(info.context.services.following.generations(viewer, own)) as events:
            try:
                async for event in events:
                    yield await told_of_generation(Scope(info.context.services, viewer), event)
            except ConversationNotFound as error:
                raise NotVisible(str(error)) from error

    @strawberry.subscription(
        description="Notify every open page when contact insights are switched on or off."
    )
    async def contact_insights_enabled_changed(
        self, info: Info
    ) -> AsyncGenerator[Organization, None]:
        viewer = scope_of(info).viewer
        async with aclosing(info.context.services.following.switches(viewer)) as switches:
            async for organization in switches:
                yield Organization.of(organization)


def open_conversation(viewer: Viewer, global_id: str) -> ConversationId:
    """The conversation's own id. Raises `BadRequest` for an id that this service never gave out, and `NotVisible` for
    one of another organization.
    """
    own = own_id(global_id, "Conversation", viewer.organization_id)
    if own is None:
        raise NotVisible(str(ConversationNotFound()))
    return ConversationId(own)
