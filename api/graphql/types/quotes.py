"""What insights rest on: their sources, and the words in them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import cast

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.types.interaction import Interaction
from api.graphql.types.nodes import then
from api.graphql.types.people import Agent
from api.graphql.types.scalars import Channel, InteractionDirection, Speaker
from domain import insights as domain
from domain import people
from domain.ids import AgentId, InteractionId

References = Mapping[InteractionId, domain.SourceReference]


@strawberry.type(
    description="An interaction that insights rest on. If the viewer may not see its conversation, only the "
    "channel, direction and time are shown."
)
class InsightsSource:
    # What is not a plain field is shown only to a viewer who may see the conversation (R7).
    scope: strawberry.Private[Scope]
    reference: strawberry.Private[domain.SourceReference]
    channel: Channel = strawberry.field(description="The channel.")
    direction: InteractionDirection = strawberry.field(description="Who began it.")
    occurred_at: datetime = strawberry.field(description="When it took place.")

    @strawberry.field(
        description="The same wherever these insights name the source. It reveals nothing about the "
        "interaction."
    )
    def id(self) -> strawberry.ID:
        return strawberry.ID(_source_id(self.scope, self.reference))

    @strawberry.field(
        description="The interaction itself; `null` when the viewer may not see its conversation, or it was deleted."
    )
    def interaction(self) -> Interaction | None:
        found = self.scope.interactions.get(self.reference.interaction_id)
        return then(found, lambda one: Interaction.of(self.scope, one))

    @classmethod
    def of(cls, scope: Scope, reference: domain.SourceReference) -> "InsightsSource":
        return cls(
            scope=scope,
            reference=reference,
            channel=reference.channel,  # type: ignore[arg-type]  # equal to the member's value
            direction=reference.direction,  # type: ignore[arg-type]
            occurred_at=reference.occurred_at,
        )


@strawberry.type(
    description="Words as they stand in a source; `\u2026` marks what was left out, and a word in square brackets what "
    "is withheld."
)
class InsightsQuote:
    scope: strawberry.Private[Scope]
    quote: strawberry.Private[domain.Quote]
    text: str = strawberry.field(description="The words.")
    speaker: Speaker = strawberry.field(description="Who said or wrote them.")
    start_seconds: float | None = strawberry.field(
        description="When the speaker began, in seconds from the beginning; `null` when it is not known."
    )
    source: InsightsSource = strawberry.field(description="Where they stand.")

    @strawberry.field(description="The agent who said them; `null` when no agent did.")
    def agent(self) -> Agent | None:
        return who_spoke(self.scope, self.quote.agent_id, self.quote.agent_name)

    @classmethod
    def of(
        cls, scope: Scope, quote: domain.Quote, reference: domain.SourceReference
    ) -> "InsightsQuote":
        return cls(
            scope=scope,
            quote=quote,
            text=quote.text,
            speaker=quote.speaker,  # type: ignore[arg-type]  # equal to the member's value
            start_seconds=quote.start_seconds,
            source=InsightsSource.of(scope, reference),
        )


async def quotes_seen(
    scope: Scope, quotes: Sequence[domain.Quote], references: References
) -> list[InsightsQuote]:
    """The quotes from conversations that the viewer may see (R31)."""
    known = [
        (quote, references[quote.source_id]) for quote in quotes if quote.source_id in references
    ]
    await scope.conversations.fetch([reference.conversation_id for _, reference in known])
    return [
        InsightsQuote.of(scope, quote, reference)
        for quote, reference in known
        if scope.conversations.here(reference.conversation_id) is not None
    ]


def who_spoke(scope: Scope, agent: AgentId | None, name: str | None) -> Agent | None:
    return None if agent is None else named(scope, agent, name)


def named(scope: Scope, agent: AgentId, name: str | None) -> Agent:
    """The agent. One who has left stays named (R8)."""
    left = people.Agent(id=agent, organization_id=scope.organization_id, name=name or agent)
    found = scope.agents.get(agent)
    return cast("Agent", then(found, lambda one: Agent.of(scope, one), instead=left))


def _source_id(scope: Scope, reference: domain.SourceReference) -> str:
    """The id is computed from the revision. No client sees revisions, so no client can find out which interaction the
    id stands for.
    """
    told = f"{reference.interaction_id}\n{reference.revision}"
    return global_id(
        "InsightsSource", scope.organization_id, sha256(told.encode()).hexdigest()[:24]
    )
