"""The interactions of a contact, read from the lines of a file (for their form, see `composed`)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from domain.brief import MAX_SOURCES, Brief, brief_sources
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

_SPEAKERS = {
    "A": Speaker.AGENT,
    "C": Speaker.CONTACT,
    "I": Speaker.ASSISTANT,
    "U": Speaker.UNKNOWN,
}
_DIRECTIONS = {"in": InteractionDirection.INBOUND, "out": InteractionDirection.OUTBOUND}


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """`sources` are the interactions, each beside its agent's name."""

    name: str
    contact_name: str
    now: datetime
    time_zone: ZoneInfo
    sources: tuple[tuple[Interaction, str | None], ...]

    def brief(self, language: str) -> Brief:
        latest = sorted(self.sources, key=lambda one: one[0].order, reverse=True)[:MAX_SOURCES]
        return Brief(
            language=language,
            contact_name=self.contact_name,
            now=self.now,
            sources=brief_sources(latest, language=language),
            time_zone=self.time_zone,
        )


def history_in(head: str, lines: Iterable[str], *, language: str) -> History:
    name, contact_name, now, zone = (part.strip() for part in head.removeprefix("== ").split("|"))
    return History(
        name=name,
        contact_name=contact_name,
        now=_moment(now),
        time_zone=ZoneInfo(zone),
        sources=tuple(_interaction(name, block, language) for block in blocks_in(lines, "@")),
    )


def blocks_in(lines: Iterable[str], mark: str) -> Iterator[list[str]]:
    """The parts of the file. Each begins with a line that begins with the mark."""
    held: list[str] = []
    for line in lines:
        if line.startswith(mark) and held:
            yield held
            held = []
        if held or line.startswith(mark):
            held.append(line)
    if held:
        yield held


def source_id(contact: str, place: str) -> InteractionId:
    """The id of the source `@1`."""
    return InteractionId(f"{contact}-{place.removeprefix('@')}")


def _moment(told: str) -> datetime:
    return datetime.fromisoformat(told).replace(tzinfo=UTC)


def _interaction(contact: str, block: list[str], language: str) -> tuple[Interaction, str | None]:
    place, channel, direction, day, time, *agent = block[0].split()
    said = [line for line in block[1:] if line]
    spoken = channel in {"call", "voicemail"}
    utterances = tuple(
        Utterance(speaker=_SPEAKERS[line[0]], text=line[2:].strip()) for line in said if spoken
    )
    name = agent[0] if agent else None
    interaction = Interaction(
        id=source_id(contact, place),
        organization_id=OrganizationId("bench"),
        contact_id=ContactId(contact),
        conversation_id=ConversationId(contact),
        channel=Channel(channel.upper()),
        direction=_DIRECTIONS[direction],
        occurred_at=_moment(f"{day} {time}"),
        status=InteractionStatus.ENDED if spoken else InteractionStatus.SENT,
        agent_id=AgentId(name) if name else None,
        transcript=Transcript(language=language, utterances=utterances) if spoken else None,
        text=None if spoken else "\n".join(said),
    )
    return interaction, name
