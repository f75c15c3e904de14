"""What an open page is notified of."""

from datetime import datetime
from typing import Annotated

import strawberry

from api.graphql.failures import UserError
from api.graphql.types.conversation import Conversation
from api.graphql.types.insights import ContactInsights, InsightsStatement
from api.graphql.types.interaction import Interaction
from api.graphql.types.people import Agent, Organization
from api.graphql.types.scalars import InsightsGenerationOutcome


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
    error: UserError | None = strawberry.field(
        description="Why nothing could be written, as the agent who asked is told; `null` unless it failed."
    )


InsightsGeneration = Annotated[
    InsightsGenerationBegun | InsightsGenerationStatement | InsightsGenerationEnded,
    strawberry.union("InsightsGeneration", description="A moment of a generation under way."),
]


@strawberry.type(
    description="Sources have appeared, changed or gone since the insights were generated, or are as they were again: "
    "`isUpToDate` and `newInteractionCount` have changed."
)
class InsightsOutdated:
    insights: ContactInsights = strawberry.field(description="The current insights.")


@strawberry.type(
    description="The contact's insights are gone: something that they rest on was deleted, or the contact must not be "
    "summarized."
)
class InsightsRemoved:
    conversation: Conversation = strawberry.field(description="The open conversation.")


@strawberry.type(description="An interaction was added to the conversation.")
class InteractionAdded:
    interaction: Interaction = strawberry.field(description="The interaction.")


@strawberry.type(
    description="An interaction of the conversation has changed: a transcript has arrived, or anything else. It may "
    "be one that the page does not have yet."
)
class InteractionChanged:
    interaction: Interaction = strawberry.field(description="The interaction as it is now.")


@strawberry.type(description="An interaction was deleted, or has left the conversation.")
class InteractionRemoved:
    interaction_id: strawberry.ID = strawberry.field(
        description="The id of the interaction. The page may not have it."
    )
    conversation: Conversation = strawberry.field(description="The open conversation.")


@strawberry.type(
    description="The viewer's role or licences have changed, and with them perhaps the right to generate."
)
class ViewerRightsChanged:
    viewer: Agent = strawberry.field(description="The agent whose page is open.")
    conversation: Conversation = strawberry.field(description="The open conversation.")


@strawberry.type(description="Contact insights were switched on or off.")
class ContactInsightsEnabledChanged:
    organization: Organization = strawberry.field(description="The organization as it stands now.")


ConversationChange = Annotated[
    ContactInsightsReplaced
    | InsightsGenerationBegun
    | InsightsGenerationStatement
    | InsightsGenerationEnded
    | InsightsOutdated
    | InsightsRemoved
    | InteractionAdded
    | InteractionChanged
    | InteractionRemoved
    | ViewerRightsChanged
    | ContactInsightsEnabledChanged,
    strawberry.union(
        "ConversationChange", description="Something that an open conversation is notified of."
    ),
]
