"""The page of a conversation's interactions that a client requests."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from api.errors import BadRequest
from api.graphql.global_ids import own_id
from api.graphql.loaders import PageIn, Scope
from api.graphql.pages import page_either_way
from domain.ids import ConversationId, InteractionId, OrganizationId

Arguments = Mapping[str, Any]


def middle_of(organization: OrganizationId, arguments: Arguments) -> InteractionId | None:
    """The interaction in the middle of the page, if it is of this organization. Raises `BadRequest`."""
    around = arguments.get("around")
    own = None if around is None else own_id(around, "Interaction", organization)
    return None if own is None else InteractionId(own)


def page_in(scope: Scope, conversation: ConversationId, arguments: Arguments) -> PageIn | None:
    """The page, or `None` if it is around an interaction that is not in the conversation.

    The scope must have read the interaction in the middle. Raises `BadRequest`.
    """
    own = middle_of(scope.organization_id, arguments)
    middle = None if own is None else scope.interactions.here(own)
    page = page_either_way(
        first=arguments.get("first"),
        after=arguments.get("after"),
        last=arguments.get("last"),
        before=arguments.get("before"),
        around=middle,
        cursor_type="InteractionCursor",
    )
    if arguments.get("around") is None:
        return conversation, page
    is_held = middle is not None and middle.conversation_id == conversation
    return (conversation, page) if is_held else None


def middles_of(organization: OrganizationId, pages: Iterable[Arguments]) -> set[InteractionId]:
    """The interactions in the middle of several pages. Pages that the field itself will refuse are ignored."""
    found: set[InteractionId] = set()
    for arguments in pages:
        with suppress(BadRequest, TypeError):
            own = middle_of(organization, arguments)
            found |= set() if own is None else {own}
    return found


def pages_in(
    scope: Scope, conversation: ConversationId, pages: Iterable[Arguments]
) -> list[PageIn]:
    """Several pages. Those that the field itself will refuse are ignored."""
    found: list[PageIn] = []
    for arguments in pages:
        with suppress(BadRequest, TypeError):
            page = page_in(scope, conversation, arguments)
            found += [] if page is None else [page]
    return found
