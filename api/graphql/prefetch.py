"""Reads what an operation will need, in a few steps, before it is executed.

This only saves time: a field that needs anything else reads it itself. There are at most three steps, and each reads
everything at once: first the contacts with what makes them visible, then what belongs to them, then the people that all
of this names.
"""

from asyncio import gather
from collections.abc import Collection, Coroutine, Sequence
from contextlib import suppress
from typing import Any

from api.errors import BadRequest
from api.graphql.interaction_pages import middles_of, pages_in
from api.graphql.loaders import Scope
from api.graphql.pages import page_request
from api.graphql.selection import Selection
from domain.conversation import Conversation
from domain.ids import AgentId, ContactId
from domain.insights import ContactInsights

_FRESHNESS = {"isUpToDate", "newInteractionCount"}
_ABOUT_THE_VIEWER = {
    "viewerCanGenerateInsights",
    "viewerCannotGenerateInsightsReasons",
    "canGenerateInsights",
    "cannotGenerateInsightsReasons",
    "organization",
}


async def prefetch(scope: Scope, contacts: Collection[ContactId], wanted: Selection) -> None:
    """Everything about the contacts that the selected fields can need."""
    await _fetch_contacts(scope, contacts, wanted)
    await _fetch_people(scope, contacts, wanted)


async def prefetch_conversation(
    scope: Scope, conversation: Conversation, wanted: Selection
) -> None:
    """Everything about a conversation that was read already, and about its contact."""
    contacts = [conversation.contact_id] if "contact" in wanted.names else []
    await gather(
        scope.conversation_pages.fetch(pages_in(scope, conversation.id, wanted.conversation_pages)),
        *([scope.lines.fetch([conversation.line_id])] if "line" in wanted.names else []),
        *([_fetch_contacts(scope, contacts, wanted)] if contacts else []),
    )
    await _fetch_people(scope, contacts, wanted)


async def prefetch_insights(scope: Scope, insights: ContactInsights, wanted: Selection) -> None:
    """Everything about insights that were read already."""
    contact = insights.contact_id
    scope.insights.put({contact: insights})
    contacts = scope.contacts if "contact" in wanted.names else scope.visible
    await gather(contacts.fetch([contact]), *about_the_viewer(scope, wanted))
    # In most cases these are all, so that a push does not wait for one more step.
    agents = _agents_of(insights) if "agent" in wanted.names else ()
    await gather(scope.agents.fetch(agents), _fetch_details(scope, [contact], wanted))
    await _fetch_people(scope, [contact], wanted)


def before_conversation(scope: Scope, wanted: Selection) -> list[Coroutine[Any, Any, object]]:
    """What can be read together with the conversation itself."""
    middles = middles_of(scope.organization_id, wanted.conversation_pages)
    return [scope.interactions.fetch(middles), *about_the_viewer(scope, wanted)]


def about_the_viewer(scope: Scope, wanted: Selection) -> list[Coroutine[Any, Any, object]]:
    return [scope.people()] if wanted.names & _ABOUT_THE_VIEWER else []


async def _fetch_contacts(scope: Scope, contacts: Collection[ContactId], wanted: Selection) -> None:
    await gather(
        scope.contacts.fetch(contacts),
        *([scope.insights.fetch(contacts)] if "insights" in wanted.names else []),
        *about_the_viewer(scope, wanted),
    )
    await _fetch_details(scope, contacts, wanted)


async def _fetch_details(scope: Scope, contacts: Collection[ContactId], wanted: Selection) -> None:
    seen = [contact for contact in contacts if scope.visible.here(contact)]
    standing = [one for contact in seen if (one := scope.insights.here(contact))]
    await gather(*_details(scope, seen, standing, wanted))


async def _fetch_people(scope: Scope, contacts: Collection[ContactId], wanted: Selection) -> None:
    """All agents whom the insights or the read interactions name."""
    if wanted.names & {"agent", "generatedBy"}:
        standing = [one for contact in contacts if (one := scope.insights.here(contact))]
        await scope.agents.fetch(_people(scope, standing))


def _details(
    scope: Scope,
    seen: Sequence[ContactId],
    standing: Sequence[ContactInsights],
    wanted: Selection,
) -> list[Coroutine[Any, Any, object]]:
    names = wanted.names
    steps: list[Coroutine[Any, Any, object]] = []
    for arguments in wanted.contact_pages:
        with suppress(BadRequest, TypeError):  # the field itself reports what is wrong
            page = page_request(arguments.get("first"), arguments.get("after"), "InteractionCursor")
            steps.append(scope.pages.fetch([(contact, page) for contact in seen]))
    if standing and _FRESHNESS & names:
        steps.append(scope.freshness.fetch(one.contact_id for one in standing))
    if "openMatters" in names and any(_have_days(one) for one in standing):
        steps.append(scope.people())
    if standing and "viewerFeedback" in names:
        steps.append(scope.feedback.fetch(one.contact_id for one in standing))
    if standing and "interaction" in names:
        steps.append(
            scope.interactions.fetch(
                source.interaction_id
                for one in standing
                for source in one.findings.sources
                if scope.conversations.here(source.conversation_id)
            )
        )
    if "line" in names:
        steps.append(
            scope.lines.fetch(
                conversation.line_id
                for contact in seen
                for conversation in scope.visible.here(contact) or ()
            )
        )
    return steps


def _have_days(insights: ContactInsights) -> bool:
    """Whether a matter is due on a day, which the organization's days say to be over or not."""
    return any(matter.due_on for matter in insights.findings.open_matters)


def _agents_of(insights: ContactInsights) -> set[AgentId]:
    """All agents whom insights name."""
    findings = insights.findings
    quotes = [quote for one in findings.statements for quote in one.quotes]
    quotes += [quote for matter in findings.open_matters for quote in matter.quotes]
    named = {findings.generated_by, findings.last_interaction.agent_id}
    named |= {quote.agent_id for quote in quotes}
    return {agent for agent in named if agent is not None}


def _people(scope: Scope, standing: Sequence[ContactInsights]) -> set[AgentId]:
    named = {one.agent_id for one in scope.interactions.all_here() if one.agent_id is not None}
    return named.union(*map(_agents_of, standing))
