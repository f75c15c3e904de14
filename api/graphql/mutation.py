"""What an agent may change."""

from typing import Annotated, Any

import strawberry

from api.graphql.context import Info
from api.graphql.failures import (
    AdminRequiredError,
    ContactInsightsDisabledError,
    ContactNotSummarizedError,
    ConversationNotFoundError,
    InsightsUnavailableError,
    LicenceRequiredError,
    NoRecentInteractionsError,
    NoTranscribedCallError,
    TooManyRequestsError,
)
from api.graphql.feedback import GiveInsightsFeedbackInput, GiveInsightsFeedbackResult, give
from api.graphql.global_ids import own_id
from api.graphql.prefetch import prefetch_insights
from api.graphql.query import scope_of
from api.graphql.recording import record
from api.graphql.selection import selection_of
from api.graphql.types.insights import ContactInsights
from api.graphql.types.people import Organization
from api.graphql.types.recorded import RecordInteractionsInput, RecordInteractionsResult
from domain.errors import ConversationNotFound
from domain.ids import ConversationId


@strawberry.input(description="What to generate insights for.")
class GenerateInsightsInput:
    conversation_id: strawberry.ID = strawberry.field(
        description="The conversation the agent asks in. It determines the contact and, if the transcripts do "
        "not, the language."
    )


@strawberry.type(description="Insights were generated.")
class GenerateInsightsSuccess:
    insights: ContactInsights = strawberry.field(
        description="The contact's current insights: those just generated, or newer ones."
    )
    superseded: bool = strawberry.field(
        description="Whether newer insights were stored before these were done."
    )


GenerateInsightsResult = Annotated[
    GenerateInsightsSuccess
    | ConversationNotFoundError
    | ContactInsightsDisabledError
    | LicenceRequiredError
    | ContactNotSummarizedError
    | NoRecentInteractionsError
    | NoTranscribedCallError
    | TooManyRequestsError
    | InsightsUnavailableError,
    strawberry.union(
        "GenerateInsightsResult", description="Insights, or why there are no new ones."
    ),
]


@strawberry.input(description="How contact insights are to be switched.")
class SetContactInsightsEnabledInput:
    enabled: bool = strawberry.field(description="`true` for on, `false` for off.")


@strawberry.type(description="Contact insights were switched.")
class SetContactInsightsEnabledSuccess:
    organization: Organization = strawberry.field(description="The organization as it stands now.")


SetContactInsightsEnabledResult = Annotated[
    SetContactInsightsEnabledSuccess | AdminRequiredError | LicenceRequiredError,
    strawberry.union(
        "SetContactInsightsEnabledResult",
        description="The organization, or why it was not changed.",
    ),
]


def _input(description: str) -> Any:
    return strawberry.argument(description=description)


@strawberry.type(
    description="What an agent may change. An expected failure is a member of the result union; a field is `null` only "
    "when something broke."
)
class Mutation:
    @strawberry.mutation(description="Generate a contact's insights. They replace the old ones.")
    async def generate_insights(
        self,
        info: Info,
        input: Annotated[GenerateInsightsInput, _input("For which conversation.")],  # noqa: A002
    ) -> GenerateInsightsResult | None:
        scope = scope_of(info)
        own = own_id(input.conversation_id, "Conversation", scope.organization_id)
        if own is None:
            raise ConversationNotFound
        generated = await scope.services.insights.generate(scope.viewer, ConversationId(own))
        await prefetch_insights(scope, generated.insights, selection_of(info))
        return GenerateInsightsSuccess(
            insights=ContactInsights.of(scope, generated.insights),
            superseded=generated.superseded,
        )

    @strawberry.mutation(
        description="Say in one press whether the current insights helped, or take it back. The feedback is kept with "
        "the record of the generation."
    )
    async def give_insights_feedback(
        self,
        info: Info,
        input: Annotated[GiveInsightsFeedbackInput, _input("The feedback.")],  # noqa: A002
    ) -> GiveInsightsFeedbackResult | None:
        return await give(info, input)

    @strawberry.mutation(
        description="Record what another system knows of interactions. It asks with a key of the organization."
    )
    async def record_interactions(
        self,
        info: Info,
        input: Annotated[RecordInteractionsInput, _input("The interactions.")],  # noqa: A002
    ) -> RecordInteractionsResult | None:
        return await record(info, input)

    @strawberry.mutation(
        description="Switch contact insights on or off for the viewer's organization."
    )
    async def set_contact_insights_enabled(
        self,
        info: Info,
        input: Annotated[SetContactInsightsEnabledInput, _input("On or off.")],  # noqa: A002
    ) -> SetContactInsightsEnabledResult | None:
        scope = scope_of(info)
        organization = await scope.services.organizations.set_contact_insights_enabled(
            scope.viewer, enabled=input.enabled
        )
        return SetContactInsightsEnabledSuccess(organization=Organization.of(organization))
