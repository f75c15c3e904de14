"""The root fields of queries."""

from asyncio import gather
from collections.abc import Sequence
from typing import Annotated, Any

import strawberry

from api.errors import BadRequest, Unauthenticated
from api.graphql.context import Info
from api.graphql.global_ids import own_id, parse_global_id
from api.graphql.loaders import Scope
from api.graphql.pages import cursor, page_request
from api.graphql.prefetch import (
    before_conversation,
    prefetch,
    prefetch_conversation,
    prefetch_insights,
)
from api.graphql.selection import selection_of
from api.graphql.types.contact import After, Contact, ContactConnection, ContactEdge, First
from api.graphql.types.conversation import Conversation
from api.graphql.types.insights import ContactInsights
from api.graphql.types.interaction import Interaction
from api.graphql.types.nodes import Node, built, page_info
from api.graphql.types.people import Agent, Line, Organization
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, LineId

Search = Annotated[
    str | None,
    strawberry.argument(
        description="Beginnings of words of the name, in any order, without regard to case or accents; or a "
        "number as people write it at home or abroad, from its beginning or its end. Without it, "
        "all contacts."
    ),
]
PhoneNumberAsWritten = Annotated[
    str | None,
    strawberry.argument(
        description="A whole number as people write it at home or abroad, such as `06 11 22 33 44` or "
        "`+33 6 11 22 33 44`."
    ),
]


def scope_of(info: Info) -> Scope:
    """The view of the single query that is executed, or else a fresh one for each field."""
    viewer = info.context.signed_in()
    scope = info.context.scope or Scope(info.context.services, viewer)
    scope.with_words = "content" in selection_of(info).names
    return scope


def _id(description: str) -> Any:
    return strawberry.argument(description=description)


@strawberry.type(description="What can be read.")
class Query:
    @strawberry.field(description="The agent the request is made on behalf of.")
    async def viewer(self, info: Info) -> Agent:
        scope = scope_of(info)
        _, agent = await scope.people()
        if agent is None:
            raise Unauthenticated("The agent who asks is no longer known.")
        return Agent.of(scope, agent)

    @strawberry.field(
        description="The contact with this `id` or this number; `null` when the viewer may see none. Of several with "
        "the number, the one that was active last."
    )
    async def contact(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, _id("A contact's id.")] = None,  # noqa: A002
        phone_number: PhoneNumberAsWritten = None,
    ) -> Contact | None:
        scope = scope_of(info)
        if (id is None) == (phone_number is None):
            raise BadRequest("Ask for a contact by 'id' or by 'phoneNumber', and not by both.")
        if id is not None:
            own = own_id(id, "Contact", scope.organization_id)
            return None if own is None else await _contact(info, scope, [ContactId(own)])
        found = await scope.services.contacts.with_number(scope.viewer, phone_number or "")
        return await _contact(info, scope, found)

    @strawberry.field(
        description="The organization's contacts that the viewer may see: all of them, the latest active first; or "
        "those that `search` finds, by name."
    )
    async def contacts(
        self, info: Info, search: Search = None, first: First = 20, after: After = None
    ) -> ContactConnection:
        page = page_request(first, after, "ContactCursor")
        scope = scope_of(info)
        found = await scope.contacts_page(page, search=search)
        ids = [entry.value.id for entry in found.entries]
        await prefetch(scope, ids, selection_of(info))
        seen = await scope.contacts.found(ids)
        edges = [
            ContactEdge(
                cursor=cursor(entry.position, "ContactCursor"),
                node=Contact.of(scope, entry.value),
            )
            for entry in found.entries
            if entry.value.id in seen
        ]
        cursors = [edge.cursor for edge in edges]
        return ContactConnection(
            edges=edges,
            page_info=page_info(cursors, has_next=found.has_next, has_previous=after is not None),
        )

    @strawberry.field(
        description="The conversation with this `id`; `null` when the viewer may see none."
    )
    async def conversation(
        self,
        info: Info,
        id: Annotated[strawberry.ID, _id("A conversation's id.")],  # noqa: A002
    ) -> Conversation | None:
        scope = scope_of(info)
        own = own_id(id, "Conversation", scope.organization_id)
        return None if own is None else await _conversation(info, scope, ConversationId(own))

    @strawberry.field(description="Any object by its `id`; `null` when the viewer may see none.")
    async def node(
        self,
        info: Info,
        id: Annotated[strawberry.ID, _id("Any object's id.")],  # noqa: A002
    ) -> Node | None:
        named = parse_global_id(id)
        own = named.own_id
        scope = scope_of(info)
        if named.organization_id != scope.organization_id:
            return None
        match named.type_name:
            case "Contact":
                return await _contact(info, scope, [ContactId(own)])
            case "Conversation":
                return await _conversation(info, scope, ConversationId(own))
            case "ContactInsights":
                await scope.insights.fetch([ContactId(own)])
                insights = scope.insights.here(ContactId(own))
                if insights is not None:
                    await prefetch_insights(scope, insights, selection_of(info))
                return built(insights, lambda one: ContactInsights.of(scope, one))
            case "Interaction":
                await scope.interactions.fetch([InteractionId(own)])
                interaction = scope.interactions.here(InteractionId(own))
                return built(interaction, lambda one: Interaction.of(scope, one))
            case "Agent":
                await scope.agents.fetch([AgentId(own)])
                return built(scope.agents.here(AgentId(own)), lambda one: Agent.of(scope, one))
            case "Line":
                await scope.lines.fetch([LineId(own)])
                return built(scope.lines.here(LineId(own)), Line.of)
            case "Organization":
                organization, _ = await scope.people()
                is_own = organization is not None and organization.id == own
                return Organization.of(organization) if organization and is_own else None
            case _:
                return None


async def _contact(info: Info, scope: Scope, contacts: Sequence[ContactId]) -> Contact | None:
    """The first that the viewer may see."""
    await prefetch(scope, contacts, selection_of(info))
    found = next((one for id_ in contacts if (one := scope.contacts.here(id_))), None)
    return built(found, lambda one: Contact.of(scope, one))


async def _conversation(
    info: Info, scope: Scope, conversation: ConversationId
) -> Conversation | None:
    wanted = selection_of(info)
    await gather(scope.conversations.fetch([conversation]), *before_conversation(scope, wanted))
    found = scope.conversations.here(conversation)
    if found is None:
        return None
    await prefetch_conversation(scope, found, wanted)
    return Conversation.of(scope, found)
