"""Conversations and lists of them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, assert_never, cast

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.types.nodes import Node, PageInfo, then
from api.graphql.types.people import Line
from api.graphql.types.scalars import CannotGenerateInsightsReason
from domain import conversation as domain
from domain.errors import ContactInsightsDisabled, LicenceRequired
from domain.people import Agent, Organization
from domain.services.access import GeneratingRefusal, generating_refusals

if TYPE_CHECKING:
    from api.graphql.types.contact import Contact


@strawberry.type(description="Everything said between one contact and one line.")
class Conversation(Node):
    scope: strawberry.Private[Scope]
    conversation: strawberry.Private[domain.Conversation]
    last_interaction_at: datetime | None = strawberry.field(
        description="When its latest interaction took place; `null` while there is none."
    )

    @strawberry.field(description="The person the conversation is with.")
    def contact(self) -> Annotated["Contact", strawberry.lazy("api.graphql.types.contact")]:
        from api.graphql.types.contact import Contact  # noqa: PLC0415  the types know each other

        found = self.scope.contacts.get(self.conversation.contact_id)
        return cast("Contact", then(found, lambda contact: Contact.of(self.scope, contact)))

    @strawberry.field(description="The line the conversation is on.")
    def line(self) -> Line:
        return cast("Line", then(self.scope.lines.get(self.conversation.line_id), Line.of))

    @strawberry.field(
        description="Whether the viewer is offered to generate here: contact insights are on and the viewer holds the "
        "licence."
    )
    async def viewer_can_generate_insights(self) -> bool:
        return not _reasons(*await self.scope.people())

    @strawberry.field(description="Why the viewer is not offered to generate; empty when they are.")
    async def viewer_cannot_generate_insights_reasons(self) -> list[CannotGenerateInsightsReason]:
        return _reasons(*await self.scope.people())

    @classmethod
    def of(cls, scope: Scope, conversation: domain.Conversation) -> "Conversation":
        return cls(
            id=strawberry.ID(
                global_id("Conversation", conversation.organization_id, conversation.id)
            ),
            scope=scope,
            conversation=conversation,
            last_interaction_at=conversation.last_interaction_at,
        )


def _reasons(
    organization: Organization | None, agent: Agent | None
) -> list[CannotGenerateInsightsReason]:
    if organization is None or agent is None:
        raise LookupError("the viewer is gone")
    return [_reason(refusal) for refusal in generating_refusals(organization, agent)]


def _reason(refusal: GeneratingRefusal) -> CannotGenerateInsightsReason:
    match refusal:
        case ContactInsightsDisabled():
            return CannotGenerateInsightsReason.CONTACT_INSIGHTS_DISABLED
        case LicenceRequired():
            return CannotGenerateInsightsReason.LICENCE_REQUIRED
        case _:
            assert_never(refusal)


@strawberry.type(description="A conversation in a list.")
class ConversationEdge:
    cursor: str = strawberry.field(description="Where the conversation stands in the list.")
    node: Conversation = strawberry.field(description="The conversation.")


@strawberry.type(description="A page of conversations.")
class ConversationConnection:
    edges: list[ConversationEdge] = strawberry.field(
        description="The page's conversations, the latest active first."
    )
    page_info: PageInfo = strawberry.field(description="Where the page stands in the list.")
