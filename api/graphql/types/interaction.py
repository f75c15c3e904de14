"""Interactions, what was said in them, and lists of them."""

from datetime import datetime
from typing import Annotated, TypeVar, assert_never, cast

import strawberry

from api.graphql.global_ids import global_id
from api.graphql.loaders import Scope
from api.graphql.pages import cursor
from api.graphql.types.conversation import Conversation
from api.graphql.types.nodes import Node, PageInfo, built, page_info, then
from api.graphql.types.people import Agent
from api.graphql.types.scalars import Channel, InteractionDirection, LanguageTag, Speaker
from domain import interaction as domain
from domain.pages import Page

NO_INTERACTIONS: Page[domain.InteractionHead] = Page(entries=(), has_next=False)


@strawberry.type(description="Something that was said.")
class Utterance:
    speaker: Speaker = strawberry.field(description="Who said it.")
    text: str = strawberry.field(description="What was said.")
    start_seconds: float | None = strawberry.field(
        description="How long after the beginning it was said; `null` when that is not known."
    )


@strawberry.type(description="What was said in a call or voicemail, in writing.")
class Transcript:
    transcript: strawberry.Private[domain.Transcript]
    language: LanguageTag = strawberry.field(description="The language that was spoken.")

    @strawberry.field(description="What was said, in order.")
    def utterances(self) -> list[Utterance]:
        return [
            Utterance(
                speaker=said.speaker,  # type: ignore[arg-type]  # equal to the member's value
                text=said.text,
                start_seconds=said.start_seconds,
            )
            for said in self.transcript.utterances
        ]

    @classmethod
    def of(cls, transcript: domain.Transcript) -> "Transcript":
        return cls(transcript=transcript, language=LanguageTag(transcript.language))


@strawberry.type(description="A phone call.")
class Call:
    duration_seconds: int = strawberry.field(description="How long it lasted.")
    transcript: Transcript | None = strawberry.field(
        description="What was said; `null` until it has been transcribed."
    )


@strawberry.type(description="A message left on a voicemail.")
class Voicemail:
    duration_seconds: int = strawberry.field(description="How long it lasts.")
    transcript: Transcript | None = strawberry.field(
        description="What was said; `null` until it has been transcribed."
    )


@strawberry.type(description="An SMS or WhatsApp message.")
class Message:
    body: str = strawberry.field(description="The message's text; empty when it has none.")


_Spoken = TypeVar("_Spoken", Call, Voicemail)

InteractionContent = Annotated[
    Call | Message | Voicemail,
    strawberry.union("InteractionContent", description="What an interaction consists of."),
]


@strawberry.type(description="One call, voicemail or message between a contact and a line.")
class Interaction(Node):
    scope: strawberry.Private[Scope]
    interaction: strawberry.Private[domain.InteractionHead]
    direction: InteractionDirection = strawberry.field(description="Who began it.")
    occurred_at: datetime = strawberry.field(
        description="When the call or voicemail began, or the message was sent."
    )
    channel: Channel = strawberry.field(description="The channel.")

    @strawberry.field(description="The conversation it belongs to.")
    def conversation(self) -> Conversation:
        found = self.scope.conversations.get(self.interaction.conversation_id)
        return cast("Conversation", then(found, lambda one: Conversation.of(self.scope, one)))

    @strawberry.field(
        description="The agent who took part; `null` when none did, as with a missed call."
    )
    def agent(self) -> Agent | None:
        if self.interaction.agent_id is None:
            return None
        found = self.scope.agents.get(self.interaction.agent_id)
        return then(found, lambda agent: Agent.of(self.scope, agent))

    @strawberry.field(
        description="The address of its page in the system that reported it, such as the recording; `null` when it is "
        "not known."
    )
    def external_url(self) -> str | None:
        return self.interaction.external_url

    @strawberry.field(description="What it consists of.")
    def content(self) -> InteractionContent:
        match self.interaction:
            case domain.Interaction() as whole:
                return _content(whole)
        raise LookupError("what was said was not read")

    @classmethod
    def of(cls, scope: Scope, interaction: domain.InteractionHead) -> "Interaction":
        return cls(
            id=strawberry.ID(global_id("Interaction", interaction.organization_id, interaction.id)),
            scope=scope,
            interaction=interaction,
            direction=interaction.direction,  # type: ignore[arg-type]  # equal to the member's value
            occurred_at=interaction.occurred_at,
            channel=interaction.channel,  # type: ignore[arg-type]
        )


def _content(whole: domain.Interaction) -> Call | Message | Voicemail:
    match whole.channel:
        case domain.Channel.CALL:
            return _spoken(Call, whole)
        case domain.Channel.VOICEMAIL:
            return _spoken(Voicemail, whole)
        case domain.Channel.SMS | domain.Channel.WHATSAPP:
            return Message(body=whole.text or "")
        case channel:
            assert_never(channel)


def _spoken(kind: type[_Spoken], whole: domain.Interaction) -> _Spoken:
    return kind(
        duration_seconds=whole.duration_seconds,
        transcript=built(whole.transcript, Transcript.of),
    )


@strawberry.type(description="An interaction in a list.")
class InteractionEdge:
    cursor: str = strawberry.field(description="Where the interaction stands in the list.")
    node: Interaction = strawberry.field(description="The interaction.")


@strawberry.type(description="A page of interactions.")
class InteractionConnection:
    edges: list[InteractionEdge] = strawberry.field(
        description="The page's interactions, the latest first."
    )
    page_info: PageInfo = strawberry.field(description="Where the page stands in the list.")

    @classmethod
    def of(cls, scope: Scope, page: Page[domain.InteractionHead]) -> "InteractionConnection":
        edges = [
            InteractionEdge(
                cursor=cursor(entry.position, "InteractionCursor"),
                node=Interaction.of(scope, entry.value),
            )
            for entry in page.entries
        ]
        return cls(
            edges=edges,
            page_info=page_info(
                [edge.cursor for edge in edges],
                has_next=page.has_next,
                has_previous=page.has_previous,
            ),
        )
