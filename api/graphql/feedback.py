"""The mutation by which an agent says what they think of insights."""

from typing import Annotated

import strawberry

from api.errors import BadRequest
from api.graphql.context import Info
from api.graphql.failures import InsightsNotFoundError, InsightsReplacedError
from api.graphql.global_ids import own_id
from api.graphql.prefetch import prefetch_insights
from api.graphql.query import scope_of
from api.graphql.selection import selection_of
from api.graphql.types.insights import ContactInsights
from api.graphql.types.scalars import InsightsFeedbackReason
from domain.errors import InsightsNotFound
from domain.feedback import FeedbackReason
from domain.ids import ContactId
from domain.services.access import ViewerSight


@strawberry.input(description="What the viewer thinks of insights.")
class GiveInsightsFeedbackInput:
    insights_id: strawberry.ID = strawberry.field(description="The id of the insights.")
    version: int = strawberry.field(description="The version that the viewer has read.")
    is_helpful: bool | None = strawberry.field(
        default=None, description="Whether they helped; `null` takes back what was said."
    )
    reasons: list[InsightsFeedbackReason] = strawberry.field(
        default_factory=list, description="Why they did not help; only with `isHelpful: false`."
    )


@strawberry.type(description="The feedback is kept, or taken back.")
class GiveInsightsFeedbackSuccess:
    insights: ContactInsights = strawberry.field(description="The insights, with the feedback.")


GiveInsightsFeedbackResult = Annotated[
    GiveInsightsFeedbackSuccess | InsightsNotFoundError | InsightsReplacedError,
    strawberry.union(
        "GiveInsightsFeedbackResult", description="The insights, or why they cannot be judged."
    ),
]


async def give(info: Info, given: GiveInsightsFeedbackInput) -> GiveInsightsFeedbackSuccess:
    if given.reasons and given.is_helpful is not False:
        raise BadRequest("'reasons' say why insights did not help: they need 'isHelpful: false'.")
    scope = scope_of(info)
    own = own_id(given.insights_id, "ContactInsights", scope.organization_id)
    if own is None:
        raise InsightsNotFound
    insights = await scope.services.feedback.give(
        scope.viewer,
        ViewerSight(scope.services.access, scope.viewer),
        ContactId(own),
        version=given.version,
        is_helpful=given.is_helpful,
        reasons=[FeedbackReason[reason.name] for reason in given.reasons],
    )
    await prefetch_insights(scope, insights, selection_of(info))
    return GiveInsightsFeedbackSuccess(insights=ContactInsights.of(scope, insights))
