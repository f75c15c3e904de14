"""Reads labelled dialogues, one contact on each line, as interactions for the writer."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from domain.brief import Brief, BriefSource, brief_sources
from domain.ids import AgentId, ContactId, ConversationId, InteractionId, OrganizationId
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """One interaction of several turns, with the labels and summaries that people wrote."""

    interaction: Interaction
    source: BriefSource
    language: str
    turns: tuple[str, ...]
    acts: tuple[str | None, ...]
    references: tuple[str, ...]

    @property
    def contact_turns(self) -> tuple[str, ...]:
        spoken = self.interaction.transcript
        utterances = spoken.utterances if spoken else ()
        return tuple(one.text for one in utterances if one.speaker is Speaker.CONTACT)


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One contact's dialogues, the latest first, as the writer gets them."""

    brief: Brief
    dialogues: tuple[Dialogue, ...]


def histories(path: Path, *, contact_first: bool) -> Iterator[History]:
    """The histories in a file. If it does not name the contact, the contact is the first speaker, or with
    `contact_first` false everybody but the first.
    """
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield _history(json.loads(line), contact_first=contact_first)


def _history(record: dict[str, Any], *, contact_first: bool) -> History:
    dialogues = [
        _dialogue(one, record["language"], contact_first=contact_first)
        for one in record["interactions"]
    ]
    dialogues.sort(key=lambda one: one.source.interaction.order, reverse=True)
    brief = Brief(
        language=record["language"],
        contact_name=None,
        now=datetime.fromisoformat(record["now"]),
        sources=tuple(one.source for one in dialogues[:12]),
    )
    return History(brief=brief, dialogues=tuple(dialogues))


def _dialogue(record: dict[str, Any], language: str, *, contact_first: bool) -> Dialogue:
    turns: Sequence[dict[str, Any]] = record["turns"]
    first = turns[0]["speaker"]
    utterances = tuple(
        Utterance(speaker=_speaker(turn, first, contact_first=contact_first), text=turn["text"])
        for turn in turns
    )
    interaction = Interaction(
        id=InteractionId(record["id"]),
        organization_id=OrganizationId("bench"),
        contact_id=ContactId("bench"),
        conversation_id=ConversationId("bench"),
        channel=Channel.CALL,
        direction=InteractionDirection(record["direction"].upper()),
        occurred_at=datetime.fromisoformat(record["occurredAt"]),
        status=InteractionStatus.ENDED,
        agent_id=AgentId(record["agent"]),
        transcript=Transcript(language=language, utterances=utterances),
    )
    return Dialogue(
        interaction=interaction,
        source=brief_sources([(interaction, record["agent"])], language=language)[0],
        language=language,
        turns=tuple(turn["text"] for turn in turns),
        acts=tuple(turn.get("act") for turn in turns),
        references=tuple(record.get("references") or ()),
    )


def _speaker(turn: dict[str, Any], first: str, *, contact_first: bool) -> Speaker:
    if turn["role"]:
        return Speaker(turn["role"].upper())
    return Speaker.CONTACT if (turn["speaker"] == first) is contact_first else Speaker.AGENT
