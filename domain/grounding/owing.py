"""Decides who owes an open matter (R32). The speaker decides this, never a writer."""

from domain.brief import Brief
from domain.draft import DraftPassage
from domain.insights import OpenMatter, Party, Statement, StatementKind
from domain.interaction import Speaker


def open_matter_of(statement: Statement, passage: DraftPassage, brief: Brief) -> OpenMatter | None:
    """The open matter of an accepted statement, or `None` if it is not known who owes it.

    The speaker of a promise owes it. A request, a question or a report is owed by the other side.
    """
    speakers = {quote.speaker for quote in statement.quotes}
    if not speakers or Speaker.UNKNOWN in speakers:
        return None
    first = statement.quotes[0]
    is_by_contact = first.speaker is Speaker.CONTACT
    is_promise = statement.kind is StatementKind.PROMISE
    owed_by = Party.CONTACT if is_by_contact is is_promise else Party.ORGANIZATION
    moments = {source.interaction.id: source.interaction.occurred_at for source in brief.sources}
    return OpenMatter(
        text=statement.text,
        owed_by=owed_by,
        agent_id=first.agent_id if is_promise else None,
        agent_name=first.agent_name if is_promise else None,
        raised_at=min(moments[quote.source_id] for quote in statement.quotes),
        due_on=passage.due_on,
        source_ids=statement.source_ids,
        quotes=statement.quotes,
    )
