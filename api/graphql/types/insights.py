"""Insights: the statements, what they rest on, and what is computed around them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, cast

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.types.conversation import Conversation
from api.graphql.types.feedback import InsightsFeedback
from api.graphql.types.interaction import Interaction
from api.graphql.types.matters import OpenMatter, overdue_first
from api.graphql.types.nodes import Node, built, then
from api.graphql.types.people import Agent
from api.graphql.types.quotes import (
    InsightsQuote,
    InsightsSource,
    References,
    named,
    quotes_seen,
    who_spoke,
)
from api.graphql.types.scalars import (
    Channel,
    InteractionDirection,
    LanguageTag,
    LeftOutReason,
    StatementKind,
)
from domain import insights as domain

if TYPE_CHECKING:
    from api.graphql.types.contact import Contact


@strawberry.type(description="Something that insights say, with what it rests on.")
class InsightsStatement:
    scope: strawberry.Private[Scope]
    statement: strawberry.Private[domain.Statement]
    references: strawberry.Private[References]
    text: str = strawberry.field(description="What is said and by whom, as plain text.")
    kind: StatementKind = strawberry.field(description="What kind of statement it is.")
    is_new: bool = strawberry.field(
        description="Whether the previous insights did not say it, in these or other words; `false` in the "
        "first insights. A next action is compared with the previous one."
    )

    @strawberry.field(description="The interactions it rests on; at least one.")
    def sources(self) -> list[InsightsSource]:
        return [
            InsightsSource.of(self.scope, self.references[own]) for own in self.statement.source_ids
        ]

    @strawberry.field(
        description="The words it rests on, of conversations that the viewer may see; none for a fact."
    )
    async def quotes(self) -> list[InsightsQuote]:
        return await quotes_seen(self.scope, self.statement.quotes, self.references)

    @classmethod
    def of(
        cls, scope: Scope, statement: domain.Statement, references: References
    ) -> "InsightsStatement":
        return cls(
            scope=scope,
            statement=statement,
            references=references,
            text=statement.text,
            kind=statement.kind,  # type: ignore[arg-type]  # equal to the member's value
            is_new=statement.is_new,
        )


@strawberry.type(
    description="Who interacted last with the contact, when and on which channel: computed, and shown to every reader."
)
class LastInteraction:
    scope: strawberry.Private[Scope]
    last: strawberry.Private[domain.LastInteraction]
    newest: strawberry.Private[domain.SourceReference]
    channel: Channel = strawberry.field(description="The channel.")
    direction: InteractionDirection = strawberry.field(description="Who began it.")
    occurred_at: datetime = strawberry.field(description="When it took place.")
    text: str = strawberry.field(description="The same in one sentence, in the insights' language.")

    @strawberry.field(
        description="Who took part for the organization; `null` for an inbound message or voicemail."
    )
    def agent(self) -> Agent | None:
        return who_spoke(self.scope, self.last.agent_id, self.last.agent_name)

    @strawberry.field(
        description="The interaction itself; `null` when the viewer may not see its conversation, or it was deleted."
    )
    def interaction(self) -> Interaction | None:
        found = self.scope.interactions.get(self.newest.interaction_id)
        return then(found, lambda one: Interaction.of(self.scope, one))


@strawberry.type(description="How many interactions were left out for one reason.")
class LeftOut:
    reason: LeftOutReason = strawberry.field(description="Why they were left out.")
    count: int = strawberry.field(description="How many; counting stops at 1,000.")


@strawberry.type(description="What was read, and what was left out.")
class InsightsCoverage:
    interaction_count: int = strawberry.field(
        description="How many interactions were read, 12 at most."
    )
    since: datetime = strawberry.field(description="Nothing before this moment was considered.")
    left_out: list[LeftOut] = strawberry.field(
        description="The contact's interactions since then that were not read, by reason."
    )
    suspicious_count: int = strawberry.field(
        description="How many of those read hold a passage that tries to command whoever reads it."
    )
    shortened_count: int = strawberry.field(
        description="How many of those read were too long to be read whole."
    )

    @classmethod
    def of(cls, coverage: domain.Coverage) -> "InsightsCoverage":
        return cls(
            interaction_count=coverage.interaction_count,
            since=coverage.since,
            left_out=[
                LeftOut(reason=left.reason, count=left.count)  # type: ignore[arg-type]
                for left in coverage.left_out
            ],
            suspicious_count=coverage.suspicious_count,
            shortened_count=coverage.shortened_count,
        )


@strawberry.type(description="What changed in the statements since the previous version.")
class InsightsChanges:
    added_count: int = strawberry.field(
        description="How many statements are new: those with `isNew`."
    )
    removed_count: int = strawberry.field(
        description="How many statements of the previous version are gone. Their text is not kept."
    )

    @classmethod
    def of(cls, changes: domain.Changes) -> "InsightsChanges":
        return cls(added_count=changes.added_count, removed_count=changes.removed_count)


@strawberry.type(
    description="What the organization's recent interactions with a contact amount to. A contact has at most one: "
    "generating replaces them under the same `id`, with the next `version`. They are drawn from every conversation of "
    "the organization with the contact, whatever the viewer may see."
)
class ContactInsights(Node):
    scope: strawberry.Private[Scope]
    insights: strawberry.Private[domain.ContactInsights]
    references: strawberry.Private[References]
    version: int = strawberry.field(
        description="Rises by one with each replacement, starting at 1."
    )
    language: LanguageTag = strawberry.field(
        description="The language everything readable is written in."
    )
    last_interaction: LastInteraction = strawberry.field(
        description="Who interacted last with the contact, when and on which channel."
    )
    generated_at: datetime = strawberry.field(description="When they were generated.")
    writer: str = strawberry.field(description="What wrote them, such as a model's name.")

    @strawberry.field(
        description="What the conversations were about, as plain text: the statements, one a line."
    )
    def summary(self) -> str:
        return "\n".join(statement.text for statement in self.insights.findings.statements)

    @strawberry.field(
        description="The same, statement by statement, each with the sources it rests on."
    )
    def statements(self) -> list[InsightsStatement]:
        return [
            InsightsStatement.of(self.scope, statement, self.references)
            for statement in self.insights.findings.statements
        ]

    @strawberry.field(
        description="What to do next, or that nothing open was found; `null` when the writer gave nothing usable."
    )
    def next_action(self) -> InsightsStatement | None:
        found = self.insights.findings.next_action
        return built(found, lambda one: InsightsStatement.of(self.scope, one, self.references))

    @strawberry.field(
        description="What changed in the statements since the previous version; `null` for the first insights, "
        "and for old ones that did not count this."
    )
    def changes(self) -> InsightsChanges | None:
        return built(self.insights.findings.changes, InsightsChanges.of)

    @strawberry.field(description="What was read, and what was left out.")
    def coverage(self) -> InsightsCoverage:
        return InsightsCoverage.of(self.insights.findings.coverage)

    @strawberry.field(
        description="What one side still owes the other, what is overdue first. The next action is about the first "
        "that the organization owes."
    )
    async def open_matters(self) -> list[OpenMatter]:
        matters = await overdue_first(self.scope, self.insights.findings.open_matters)
        return [OpenMatter.of(self.scope, matter, self.references) for matter in matters]

    @strawberry.field(description="The contact they are about.")
    def contact(self) -> Annotated["Contact", strawberry.lazy("api.graphql.types.contact")]:
        from api.graphql.types.contact import Contact  # noqa: PLC0415  the types know each other

        found = self.scope.contacts.get(self.insights.contact_id)
        return cast("Contact", then(found, lambda contact: Contact.of(self.scope, contact)))

    @strawberry.field(description="The agent who asked for them.")
    def generated_by(self) -> Agent:
        findings = self.insights.findings
        return named(self.scope, findings.generated_by, findings.generated_by_name)

    @strawberry.field(
        description="The conversation they were generated in; `null` when the viewer may not see it."
    )
    def generated_in(self) -> Conversation | None:
        found = self.scope.conversations.get(self.insights.findings.generated_in)
        return then(found, lambda one: Conversation.of(self.scope, one))

    @strawberry.field(description="Whether no source has appeared, changed or gone since.")
    def is_up_to_date(self) -> bool:
        found = self.scope.freshness.get(self.insights.contact_id)
        return cast("bool", then(found, lambda fresh: fresh.is_up_to_date))

    @strawberry.field(
        description="How many sources have appeared since, up to 1,000; one that was transcribed late counts."
    )
    def new_interaction_count(self) -> int:
        found = self.scope.freshness.get(self.insights.contact_id)
        return cast("int", then(found, lambda fresh: fresh.new_interaction_count))

    @strawberry.field(
        description="What the viewer thinks of this version; `null` until they say so. Nobody else sees it."
    )
    def viewer_feedback(self) -> InsightsFeedback | None:
        found = self.scope.feedback.get(self.insights.contact_id)
        return then(found, InsightsFeedback.of)

    @classmethod
    def of(cls, scope: Scope, insights: domain.ContactInsights) -> "ContactInsights":
        findings, last = insights.findings, insights.findings.last_interaction
        return cls(
            id=strawberry.ID(
                global_id("ContactInsights", insights.organization_id, insights.contact_id)
            ),
            scope=scope,
            insights=insights,
            references={source.interaction_id: source for source in findings.sources},
            version=insights.version,
            language=LanguageTag(findings.language),
            last_interaction=LastInteraction(
                scope=scope,
                last=last,
                newest=findings.newest_source,
                channel=last.channel,  # type: ignore[arg-type]  # equal to the member's value
                direction=last.direction,  # type: ignore[arg-type]
                occurred_at=last.occurred_at,
                text=last.text,
            ),
            generated_at=findings.generated_at,
            writer=findings.writer,
        )
