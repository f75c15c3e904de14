"""Contacts and lists of them."""

from typing import Annotated

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.pages import cursor, page_request
from api.graphql.types.conversation import Conversation, ConversationConnection, ConversationEdge
from api.graphql.types.insights import ContactInsights
from api.graphql.types.interaction import NO_INTERACTIONS, InteractionConnection
from api.graphql.types.nodes import Node, PageInfo, page_info, then
from api.graphql.types.scalars import PhoneNumber
from domain import contact as domain

First = Annotated[
    int | None,
    strawberry.argument(description="How many entries, from 1 to 100."),
]
After = Annotated[
    str | None,
    strawberry.argument(description="A cursor: only what comes after it in the list."),
]


@strawberry.type(description="A person the organization talks to.")
class Contact(Node):
    scope: strawberry.Private[Scope]
    contact: strawberry.Private[domain.Contact]
    name: str | None = strawberry.field(
        description="The contact's name; `null` while only their number is known."
    )
    phone_numbers: list[PhoneNumber] = strawberry.field(
        description="The numbers the contact is known by; none if only another identity is known."
    )

    @strawberry.field(description="The contact's e-mail address; `null` when it is not known.")
    def email(self) -> str | None:
        return self.contact.email

    @strawberry.field(
        description="The company the contact belongs to; `null` when it is not known."
    )
    def company(self) -> str | None:
        return self.contact.company

    @strawberry.field(
        description="The address of a picture of the contact; `null` when there is none."
    )
    def avatar_url(self) -> str | None:
        return self.contact.avatar_url

    @strawberry.field(
        description="The address of the contact's page in the system that reported it; `null` when it is not known."
    )
    def external_url(self) -> str | None:
        return self.contact.external_url

    @strawberry.field(
        description="Whether insights may be generated. If not, there are none, and `generateInsights` is refused."
    )
    def may_be_summarized(self) -> bool:
        return self.contact.may_be_summarized is not False

    @strawberry.field(
        description="The contact's current insights; `null` until somebody generates them."
    )
    def insights(self) -> ContactInsights | None:
        found = self.scope.insights.get(self.contact.id)
        return then(found, lambda one: ContactInsights.of(self.scope, one))

    @strawberry.field(
        description="The contact's interactions that the viewer may read, the latest first."
    )
    async def interactions(self, first: First = 20, after: After = None) -> InteractionConnection:
        page = page_request(first, after, "InteractionCursor")
        await self.scope.pages.fetch([(self.contact.id, page)])
        found = self.scope.pages.here((self.contact.id, page))
        return InteractionConnection.of(self.scope, found or NO_INTERACTIONS)

    @strawberry.field(
        description="The contact's conversations that the viewer may see, the latest active first."
    )
    async def conversations(self, first: First = 20, after: After = None) -> ConversationConnection:
        page = page_request(first, after, "ConversationCursor")
        await self.scope.visible.fetch([self.contact.id])
        seen = self.scope.visible.here(self.contact.id) or ()
        held = [one for one in seen if page.after is None or one.sort_key < page.after]
        edges = [
            ConversationEdge(
                cursor=cursor(one.sort_key, "ConversationCursor"),
                node=Conversation.of(self.scope, one),
            )
            for one in held[: page.size]
        ]
        return ConversationConnection(
            edges=edges,
            page_info=page_info(
                [edge.cursor for edge in edges],
                has_next=len(held) > page.size,
                has_previous=after is not None,
            ),
        )

    @classmethod
    def of(cls, scope: Scope, contact: domain.Contact) -> "Contact":
        return cls(
            id=strawberry.ID(global_id("Contact", contact.organization_id, contact.id)),
            scope=scope,
            contact=contact,
            name=contact.name,
            phone_numbers=[PhoneNumber(number) for number in contact.phone_numbers],
        )


@strawberry.type(description="A contact in a list.")
class ContactEdge:
    cursor: str = strawberry.field(description="Where the contact stands in the list.")
    node: Contact = strawberry.field(description="The contact.")


@strawberry.type(description="A page of contacts.")
class ContactConnection:
    edges: list[ContactEdge] = strawberry.field(
        description="The page's contacts, in the order of the list."
    )
    page_info: PageInfo = strawberry.field(description="Where the page stands in the list.")
