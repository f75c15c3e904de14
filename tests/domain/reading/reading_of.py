"""Sources for the tests of reading, and what the reader makes of them."""

from domain.interaction import Channel, InteractionDirection, Speaker, Transcript, Utterance
from domain.reading.reader import read
from tests.builders import call, whatsapp

SPEAKERS = {"C": Speaker.CONTACT, "A": Speaker.AGENT, "S": Speaker.ASSISTANT}


def transcript_of(*said):
    """Each of `said` is "C: text", or a pair of this text and its time in seconds."""
    pairs = [one if isinstance(one, tuple) else (one, None) for one in said]
    return Transcript(
        language="en",
        utterances=tuple(
            Utterance(speaker=SPEAKERS[line[0]], text=line[3:], start_seconds=seconds)
            for line, seconds in pairs
        ),
    )


def heard(*said, language="en"):
    """The reading of a call."""
    source = call("c", said=None, transcript=transcript_of(*said))
    return read([source], language=language)["c"]


def spoken(*said, language="en"):
    """The texts of a call that are matter, in order."""
    return [turn.text for turn in heard(*said, language=language).matter]


def messages(*texts, language="en", **values):
    """The readings of messages from one contact, each sent an hour after the one before."""
    sources = [message(f"m{place}", text, place, **values) for place, text in enumerate(texts)]
    found = read(sources, language=language)
    return [found[one.id].turns[0] for one in sources]


def message(own, text, hour=0, *, inbound=True, **values):
    direction = InteractionDirection.INBOUND if inbound else InteractionDirection.OUTBOUND
    defaults = {"occurred_at": _MORNING.replace(hour=8 + hour), "channel": Channel.WHATSAPP}
    return whatsapp(own, text=text, direction=direction, **defaults | values)


_MORNING = call("c").occurred_at.replace(minute=0, second=0, microsecond=0)


def is_suspicious(interaction, *, language="en"):
    """Whether one of its passages tries to command the reader."""
    return read([interaction], language=language)[interaction.id].is_suspicious
