"""What agents think of insights."""

from datetime import datetime

import strawberry

from api.graphql.types.scalars import InsightsFeedbackReason
from domain import feedback as domain


@strawberry.type(description="What an agent thinks of insights.")
class InsightsFeedback:
    is_helpful: bool = strawberry.field(description="Whether they helped.")
    reasons: list[InsightsFeedbackReason] = strawberry.field(
        description="Why they did not; may be empty."
    )
    given_at: datetime = strawberry.field(description="When the agent said so.")

    @classmethod
    def of(cls, feedback: domain.Feedback) -> "InsightsFeedback":
        return cls(
            is_helpful=feedback.is_helpful,
            reasons=list(feedback.reasons),  # type: ignore[arg-type]  # equal to the members' values
            given_at=feedback.given_at,
        )
