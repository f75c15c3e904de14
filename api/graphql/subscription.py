"""What an open conversation is notified of."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import datetime
from typing import Annotated

import strawberry

from api.errors import NotVisible
from api.graphql.context import Info, Services
from api.graphql.global_ids import own_id
from api.graphql.loaders import Scope
from api.graphql.prefetch import prefetch_insights
from api.graphql.query import scope_of
from api.graphql.selection import Selection
from api.graphql.types.conversation import Conversation
from api.graphql.types.insights import ContactInsights, InsightsStatement
from api.graphql.types.people import Agent, Organization
from api.graphql.types.scalars import InsightsGenerationOutcome
from domain.errors import ConversationNotFound
from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationEvent,
    GenerationStatement,
)
from domain.ids import ConversationId
from domain.people import Viewer
from domain.services.access import FixedSight
from domain.services.following import Push


@strawberry.type(description="A contact's insights were replaced.")
class ContactInsightsReplaced:
    conversation: Conversation = strawberry.field(description="The open conversation.")
    insights: ContactInsights = strawberry.field(description="The current insights.")


@strawberry.type(
    description="A generation of the contact's insights has begun. Drop the statements of an earlier one."
)
class InsightsGenerationBegun:
    requested_by: Agent = strawberry.field(description="Who asked for it.")
    started_at: datetime = strawberry.field(description="When they asked.")


@strawberry.type(
    description="A statement has been written and checked; it stands only once the insights are replaced."
)
class InsightsGenerationStatement:
    statement: InsightsStatement = strawberry.field(description="The statement.")


@strawberry.type(description="The generation has ended.")
class InsightsGenerationEnded:
    outcome: InsightsGenerationOutcome = strawberry.field(description="How it ended.")


InsightsGeneration = Annotated[
    InsightsGenerationBegun | InsightsGenerationStatement | InsightsGenerationEnded,
    strawberry.union("InsightsGeneration", description="A moment of a generation under way."),
]

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
                    yield await _told(Scope(info.context.services, viewer), event)
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


async def told_of_replacement(
    services: Services, viewer: Viewer, push: Push, wanted: Selection
) -> ContactInsightsReplaced:
    """The event. All readers whose rights were checked for this push get the same."""
    sight = FixedSight(viewer.organization_id, push.insights.contact_id, push.seen)
    scope = Scope(services, viewer, sight)
    await prefetch_insights(scope, push.insights, wanted)
    return ContactInsightsReplaced(
        conversation=Conversation.of(scope, push.conversation),
        insights=ContactInsights.of(scope, push.insights),
    )


async def _told(scope: Scope, event: GenerationEvent) -> InsightsGeneration:
    match event:
        case GenerationBegun():
            await scope.agents.fetch([event.requested_by])
            agent = scope.agents.here(event.requested_by)
            if agent is None:
                raise LookupError("the agent who asked is gone")
            return InsightsGenerationBegun(
                requested_by=Agent.of(scope, agent), started_at=event.started_at
            )
        case GenerationStatement():
            references = {source.interaction_id: source for source in event.sources}
            return InsightsGenerationStatement(
                statement=InsightsStatement.of(scope, event.statement, references)
            )
        case GenerationEnded():
            return InsightsGenerationEnded(outcome=event.outcome)  # type: ignore[arg-type]
