"""Makes a call or a voicemail of a recognised transcript.

No recogniser tells when the call was, with whom, and in which direction, and few tell who the agent is. So the command
asks. Nothing is guessed: a wrong speaker would make an agent's promise the contact's.
"""

from collections.abc import Sequence

from api.intake.sources.converted import Converted, Numbered, own_id
from api.intake.sources.options import SpeechOptions
from api.intake.sources.transcripts import Recognised
from api.intake.sources.unreadable import Unreadable
from domain.ids import AgentId, InteractionId
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.services.placing import Placement

_ROLES = {"AGENT": Speaker.AGENT, "CUSTOMER": Speaker.CONTACT}
"""The roles that one recogniser writes in place of labels."""


def converted(
    transcript: Recognised, place: Placement, options: SpeechOptions, agent: AgentId | None
) -> Converted:
    """Importing a better transcript of the same time replaces the earlier one. Raises `Unreadable`."""
    own = own_id("transcript", place.conversation_id, options.at.isoformat(), options.channel)
    utterances = _utterances(transcript, options)
    speech = Interaction(
        id=InteractionId(own),
        organization_id=place.organization_id,
        contact_id=place.contact_id,
        conversation_id=place.conversation_id,
        channel=options.channel,
        direction=options.direction,
        agent_id=agent,
        occurred_at=options.at,
        status=InteractionStatus.ENDED,
        duration_seconds=transcript.duration_seconds,
        transcript=transcribed(options.language or transcript.language, utterances),
    )
    records = [Numbered(1, record) for record in (*place.opening(None), speech)]
    return Converted(records, remark=_remark(transcript.dropped))


def transcribed(language: str, utterances: Sequence[Utterance]) -> Transcript | None:
    """`None` if there are no words: the call was not transcribed."""
    return Transcript(language=language, utterances=tuple(utterances)) if utterances else None


def _remark(dropped: int) -> str | None:
    if not dropped:
        return None
    segments = "1 segment was" if dropped == 1 else f"{dropped} segments were"
    return f"{segments} dropped, which the recogniser made up during silence"


def _utterances(transcript: Recognised, options: SpeechOptions) -> Sequence[Utterance]:
    speakers = transcript.speakers
    if options.agent_speaker is not None and options.agent_speaker not in speakers:
        known = ", ".join(speakers) or "none"
        raise Unreadable(
            f"no speaker is called {options.agent_speaker!r}; the speakers are: {known}"
        )
    return [
        Utterance(
            speaker=_speaker(one.speaker, options),
            text=one.text,
            start_seconds=one.start_seconds,
        )
        for one in transcript.segments
    ]


def _speaker(label: str | None, options: SpeechOptions) -> Speaker:
    if options.channel is Channel.VOICEMAIL:
        inbound = options.direction is InteractionDirection.INBOUND
        return Speaker.CONTACT if inbound else Speaker.AGENT
    if label is None:
        return Speaker.UNKNOWN
    if options.agent_speaker is not None:
        return Speaker.AGENT if label == options.agent_speaker else Speaker.CONTACT
    return _ROLES.get(label.upper(), Speaker.UNKNOWN)
