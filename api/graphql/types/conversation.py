"""Conversations and lists of them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, cast

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.interaction_pages import middle_of, page_in
from api.graphql.loaders import Scope
from api.graphql.types.nodes import Node, PageInfo, then
from api.graphql.types.people import Line, reasons_against
from api.graphql.types.scalars import CannotGenerateInsightsReason
from domain import conversation as domain

if TYPE_CHECKING:
    from api.graphql.types.contact import Contact
    from api.graphql.types.interaction import InteractionConnection

First = Annotated[
    int | None,
    strawberry.argument(
        description="How many entries, from 1 to 100; 20 if neither this nor `last` is given."
    ),
]
After = Annotated[
    str | None,
    strawberry.argument(description="A cursor: only what comes after it in the list."),
]
Last = Annotated[
    int | None,
    strawberry.argument(
        description="How many entries from the end of the list, or before `before`."
    ),
]
Before = Annotated[
    str | None,
    strawberry.argument(description="A cursor: only what comes before it in the list."),
]
Around = Annotated[
    strawberry.ID | None,
    strawberry.argument(
        description="The id of one of these interactions: the page has it in the middle, and is empty if it is "
        "not here any more."
    ),
]


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
        description="The conversation's interactions, the latest first: from the latest on, from the earliest "
        "back, or around one of them."
    )
    async def interactions(
        self,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
        around: Around = None,
    ) -> Annotated["InteractionConnection", strawberry.lazy("api.graphql.types.interaction")]:
        from api.graphql.types import interaction  # noqa: PLC0415  the types know each other

        asked = {"first": first, "after": after, "last": last, "before": before, "around": around}
        middle = middle_of(self.scope.organization_id, asked)
        await self.scope.interactions.fetch([] if middle is None else [middle])
        page = page_in(self.scope, self.conversation.id, asked)
        await self.scope.conversation_pages.fetch([] if page is None else [page])
        found = None if page is None else self.scope.conversation_pages.here(page)
        return interaction.InteractionConnection.of(
            self.scope, found or interaction.NO_INTERACTIONS
        )

    @strawberry.field(
        description="Whether the viewer is offered to generate here: contact insights are on and the viewer holds the "
        "licence."
    )
    async def viewer_can_generate_insights(self) -> bool:
        return not reasons_against(*await self.scope.people())

    @strawberry.field(description="Why the viewer is not offered to generate; empty when they are.")
    async def viewer_cannot_generate_insights_reasons(self) -> list[CannotGenerateInsightsReason]:
        return reasons_against(*await self.scope.people())

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
