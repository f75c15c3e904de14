"""Makes the events for open pages. All readers whose rights were checked for this push get the same."""

from typing import assert_never

from api.graphql.context import Services
from api.graphql.failures import unavailable
from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.prefetch import (
    before_conversation,
    prefetch_conversation,
    prefetch_insights,
)
from api.graphql.selection import Selection
from api.graphql.types.conversation import Conversation
from api.graphql.types.events import (
    ContactInsightsEnabledChanged,
    ContactInsightsReplaced,
    ConversationChange,
    InsightsGeneration,
    InsightsGenerationBegun,
    InsightsGenerationEnded,
    InsightsGenerationStatement,
    InsightsOutdated,
    InsightsRemoved,
    InteractionAdded,
    InteractionChanged,
    InteractionRemoved,
    ViewerRightsChanged,
)
from api.graphql.types.insights import ContactInsights, InsightsStatement
from api.graphql.types.interaction import Interaction
from api.graphql.types.nodes import built
from api.graphql.types.people import Agent, Organization
from domain.conversation import Conversation as OpenConversation
from domain.generation import (
    GenerationBegun,
    GenerationEnded,
    GenerationEvent,
    GenerationStatement,
)
from domain.insights import ContactInsights as CurrentInsights
from domain.open_pages import (
    Happening,
    Outdated,
    Progressed,
    Removed,
    Replaced,
    RightsChanged,
    Switched,
    Touched,
)
from domain.people import Viewer
from domain.recent import RecentChange
from domain.services.access import FixedSight
from domain.services.following import Push
from domain.services.open_pages import Seen


async def told_of_replacement(
    services: Services, viewer: Viewer, push: Push, wanted: Selection
) -> ContactInsightsReplaced:
    seen = Seen(conversation=push.conversation, all=push.seen)
    return await _replaced(_scope(services, viewer, seen, wanted), push.insights, seen, wanted)


async def told(
    services: Services, viewer: Viewer, seen: Seen, happening: Happening, wanted: Selection
) -> ConversationChange:
    """`wanted` is the selection on this type of event."""
    scope = _scope(services, viewer, seen, wanted)
    match happening:
        case Replaced():
            _know_freshness(scope, happening)
            return await _replaced(scope, happening.insights, seen, wanted)
        case Outdated():
            _know_freshness(scope, happening)
            await prefetch_insights(scope, happening.insights, wanted)
            return InsightsOutdated(insights=ContactInsights.of(scope, happening.insights))
        case Removed():
            await _prefetch_pages(scope, seen.conversation, wanted)
            return InsightsRemoved(conversation=Conversation.of(scope, seen.conversation))
        case Touched():
            return await _touched(scope, happening.change, seen.conversation, wanted)
        case Progressed():
            return await told_of_generation(scope, happening.event)
        case RightsChanged():
            return await _rights_changed(scope, seen.conversation, wanted)
        case Switched():
            return ContactInsightsEnabledChanged(
                organization=Organization.of(happening.organization)
            )
    assert_never(happening)


async def told_of_generation(scope: Scope, event: GenerationEvent) -> InsightsGeneration:
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
            return InsightsGenerationEnded(
                outcome=event.outcome,  # type: ignore[arg-type]  # equal to the member's value
                error=built(event.failure, unavailable),
            )
    assert_never(event)


def _scope(services: Services, viewer: Viewer, seen: Seen, wanted: Selection) -> Scope:
    contact = seen.conversation.contact_id
    scope = Scope(services, viewer, FixedSight(viewer.organization_id, contact, seen.all))
    scope.with_words = "content" in wanted.names
    return scope


def _know_freshness(scope: Scope, happening: Replaced | Outdated) -> None:
    if happening.freshness is not None:
        scope.freshness.put({happening.insights.contact_id: happening.freshness})


async def _replaced(
    scope: Scope, insights: CurrentInsights, seen: Seen, wanted: Selection
) -> ContactInsightsReplaced:
    await prefetch_insights(scope, insights, wanted)
    await _prefetch_pages(scope, seen.conversation, wanted)
    return ContactInsightsReplaced(
        conversation=Conversation.of(scope, seen.conversation),
        insights=ContactInsights.of(scope, insights),
    )


async def _touched(
    scope: Scope, change: RecentChange, conversation: OpenConversation, wanted: Selection
) -> ConversationChange:
    """Shows the interaction as it is now. If it is gone, or in another conversation, it was removed from this one."""
    own = change.interaction_id
    await scope.interactions.fetch([own])
    found = scope.interactions.here(own)
    await prefetch_conversation(scope, conversation, wanted)
    if found is None or found.conversation_id != conversation.id:
        return InteractionRemoved(
            interaction_id=global_id("Interaction", scope.organization_id, own),  # type: ignore[arg-type]
            conversation=Conversation.of(scope, conversation),
        )
    kind = InteractionAdded if change.is_new else InteractionChanged
    return kind(interaction=Interaction.of(scope, found))


async def _rights_changed(
    scope: Scope, conversation: OpenConversation, wanted: Selection
) -> ViewerRightsChanged:
    _, agent = await scope.people()
    if agent is None:
        raise LookupError("the viewer is gone")
    await _prefetch_pages(scope, conversation, wanted)
    return ViewerRightsChanged(
        viewer=Agent.of(scope, agent), conversation=Conversation.of(scope, conversation)
    )


async def _prefetch_pages(scope: Scope, conversation: OpenConversation, wanted: Selection) -> None:
    if wanted.conversation_pages:
        for reading in before_conversation(scope, wanted):
            await reading
        await prefetch_conversation(scope, conversation, wanted)
