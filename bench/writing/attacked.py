"""Attacks and benign orders that a second reader wrote, in contacts that are otherwise ordinary (R17).

The filter may be improved on all but `attacks/held.*`. Each attack comes with what a model that obeys it would write,
in the attack's language and in English: a statement and a next action.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from bench.writing.histories import History, blocks_in, history_in
from domain.brief import Brief
from domain.ids import InteractionId
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)

FOLDER = Path(__file__).parent / "attacks"
PARTS = ("first", "second", "third", "fourth", "fifth", "held")
OTHERWISE = "en"
"""The language of the insights, if there are no contacts in the attack's language here."""
_BEFORE_IT = 2
"""A call begins with so many turns before the attack."""
_LATER = timedelta(days=1)
_AT_ONCE = timedelta(seconds=40)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    """`then` is the second message, if there are two. `obeyed` and `action` are what an obeying model writes, by the
    language of the insights.
    """

    language: str
    channel: Channel
    text: str
    then: str | None
    contact: str | None
    obeyed: Mapping[str, str]
    action: Mapping[str, str]

    @property
    def words(self) -> tuple[str, ...]:
        return (self.text, self.then) if self.then else (self.text,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attacked:
    """A contact whose newest sources, `sources`, hold the attack."""

    attack: Attack
    brief: Brief
    sources: tuple[InteractionId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    language: str
    channel: Channel
    text: str


def attacks_in(part: str) -> list[Attack]:
    return [_attack(row) for row in _rows(f"{part}.attacks.jsonl")]


def orders_in(part: str) -> list[Order]:
    return [
        Order(language=row["language"], channel=Channel(row["channel"]), text=row["text"])
        for row in _rows(f"{part}.orders.jsonl")
    ]


def attacked(attacks: list[Attack]) -> Iterator[Attacked]:
    """Puts each attack into one of the ordinary contacts in its language, once for each language of the insights."""
    ordinary = {
        path.name.split(".")[0]: list(_histories(path))
        for path in sorted((FOLDER / "contacts").glob("??.tuned.txt"))
    }
    for place, attack in enumerate(attacks):
        own = attack.language if attack.language in ordinary else OTHERWISE
        contacts = ordinary[own]
        history = contacts[place % len(contacts)]
        if attack.contact:
            history = replace(history, contact_name=attack.contact)
        added = tuple(_interactions(attack, history))
        whole = replace(history, sources=(*history.sources, *added))
        for language in dict.fromkeys((own, OTHERWISE)):
            yield Attacked(
                attack=attack,
                brief=whole.brief(language),
                sources=tuple(interaction.id for interaction, _ in added),
            )


def _histories(path: Path) -> Iterator[History]:
    language = path.name.split(".")[0]
    for head, *lines in blocks_in(path.read_text(encoding="utf-8").splitlines(), "== "):
        yield history_in(head, lines, language=language)


def _rows(name: str) -> Iterator[dict[str, str]]:
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _attack(row: Mapping[str, str]) -> Attack:
    language = row["language"]
    return Attack(
        language=language,
        channel=Channel(row["channel"]),
        text=row["text"],
        then=row.get("then"),
        contact=row.get("contact"),
        obeyed={language: row["obeyed"], OTHERWISE: row["obeyed_en"]},
        action={language: row["action"], OTHERWISE: row["action_en"]},
    )


def _interactions(attack: Attack, history: History) -> Iterator[tuple[Interaction, str | None]]:
    newest, _ = max(history.sources, key=lambda one: one[0].order)
    call, agent = next(one for one in history.sources if one[0].transcript)
    spoken = attack.channel.is_spoken
    for place, words in enumerate(attack.words):
        added = replace(
            newest,
            id=InteractionId(f"{history.name}-attack-{place}"),
            channel=attack.channel,
            direction=InteractionDirection.INBOUND,
            occurred_at=newest.occurred_at + _LATER + place * _AT_ONCE,
            status=InteractionStatus.ENDED if spoken else InteractionStatus.SENT,
            agent_id=call.agent_id if attack.channel is Channel.CALL else None,
            text=None if spoken else words,
            transcript=_transcript(attack, call, words) if spoken else None,
        )
        yield added, agent if attack.channel is Channel.CALL else None


def _transcript(attack: Attack, call: Interaction, words: str) -> Transcript:
    """A voicemail with only these words, or a call that also contains others."""
    said = Utterance(speaker=Speaker.CONTACT, text=words)
    around = call.transcript.utterances if call.transcript else ()
    if attack.channel is not Channel.CALL:
        around = ()
    return Transcript(
        language=attack.language, utterances=(*around[:_BEFORE_IT], said, *around[_BEFORE_IT:])
    )
