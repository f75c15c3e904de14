"""What is open between a contact and the organization."""

from datetime import date, datetime

import strawberry

from api.graphql.loaders import Scope
from api.graphql.types.people import Agent
from api.graphql.types.quotes import (
    InsightsQuote,
    InsightsSource,
    References,
    quotes_seen,
    who_spoke,
)
from api.graphql.types.scalars import Party
from domain import insights as domain


@strawberry.type(description="Something that one side still owes the other.")
class OpenMatter:
    scope: strawberry.Private[Scope]
    matter: strawberry.Private[domain.OpenMatter]
    references: strawberry.Private[References]
    text: str = strawberry.field(description="What it is, as plain text.")
    owed_by: Party = strawberry.field(description="Who owes it.")
    raised_at: datetime = strawberry.field(description="Since when.")
    due_on: date | None = strawberry.field(
        description="The day it is due where the organization counts its days; `null` when no day was said."
    )

    @strawberry.field(description="The agent who promised it; `null` when no agent did.")
    def agent(self) -> Agent | None:
        return who_spoke(self.scope, self.matter.agent_id, self.matter.agent_name)

    @strawberry.field(description="Whether that day is over, as of now.")
    async def is_overdue(self) -> bool:
        if self.matter.due_on is None:
            return False
        today = await _today(self.scope)
        return today is not None and self.matter.is_overdue(today)

    @strawberry.field(description="The interactions it rests on; at least one.")
    def sources(self) -> list[InsightsSource]:
        return [
            InsightsSource.of(self.scope, self.references[own]) for own in self.matter.source_ids
        ]

    @strawberry.field(
        description="The words it rests on, of conversations that the viewer may see."
    )
    async def quotes(self) -> list[InsightsQuote]:
        return await quotes_seen(self.scope, self.matter.quotes, self.references)

    @classmethod
    def of(cls, scope: Scope, matter: domain.OpenMatter, references: References) -> "OpenMatter":
        return cls(
            scope=scope,
            matter=matter,
            references=references,
            text=matter.text,
            owed_by=matter.owed_by,  # type: ignore[arg-type]  # equal to the member's value
            raised_at=matter.raised_at,
            due_on=matter.due_on,
        )


async def overdue_first(
    scope: Scope, matters: tuple[domain.OpenMatter, ...]
) -> list[domain.OpenMatter]:
    """Overdue as of now, whatever was overdue when the insights were written (R32)."""
    if not any(matter.due_on for matter in matters):
        return list(matters)
    today = await _today(scope)
    if today is None:
        return list(matters)
    return sorted(matters, key=lambda matter: not matter.is_overdue(today))


async def _today(scope: Scope) -> date | None:
    """Today where the organization counts its days; `None` if the organization no longer exists."""
    organization, _ = await scope.people()
    return None if organization is None else scope.services.contacts.today(organization)
