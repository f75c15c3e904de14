"""Makes values of the domain. Everything that a test does not set has a default."""

from datetime import UTC, datetime, timedelta

from domain.brief import Brief, brief_sources, six_months_before
from domain.contact import Contact
from domain.conversation import Conversation
from domain.draft import DraftPart, DraftPassage
from domain.insights import (
    ContactInsights,
    Coverage,
    Findings,
    LastInteraction,
    SourceReference,
    Statement,
    StatementKind,
)
from domain.interaction import (
    Channel,
    Interaction,
    InteractionDirection,
    InteractionStatus,
    Speaker,
    Transcript,
    Utterance,
)
from domain.people import Agent, AgentRole, Licence, Line, Organization, Viewer

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LICENSED = frozenset({Licence.AI_ASSIST_PRO})
SAID = "The parcel arrived damaged and I would like a replacement."


def ago(**units):
    """The time so long before `NOW`: `ago(days=2)`."""
    return NOW - timedelta(**units)


def organization(own="acme", /, **values):
    return Organization(
        **{"id": own, "name": own.title(), "contact_insights_enabled": True} | values
    )


def agent(own="ana", /, **values):
    """By default, a member with a licence."""
    return Agent(
        **{"id": own, "organization_id": "acme", "name": own.title(), "licences": LICENSED} | values
    )


def admin(own="ana", /, **values):
    return agent(own, **{"role": AgentRole.ADMIN} | values)


def viewer(agent_id="ana", organization_id="acme"):
    return Viewer(organization_id=organization_id, agent_id=agent_id)


def line(own="l1", /, **values):
    defaults = {"organization_id": "acme", "name": own.title(), "phone_number": "+33123456789"}
    return Line(**{"id": own} | defaults | values)


def contact(own="c1", /, **values):
    defaults = {
        "organization_id": "acme",
        "name": "Marie Petit",
        "phone_numbers": ("+33611223344",),
    }
    return Contact(**{"id": own} | defaults | values)


def conversation(own="v1", /, **values):
    defaults = {"organization_id": "acme", "contact_id": "c1", "line_id": "l1"}
    return Conversation(**{"id": own} | defaults | values)


def transcript(*said, language="en"):
    """The contact's words, turn by turn."""
    turns = (Utterance(speaker=Speaker.CONTACT, text=text) for text in said)
    return Transcript(language=language, utterances=tuple(turns))


def call(own="i1", /, *, said=..., language="en", **values):
    """With `said=None` it has no transcript. By default, the words are in the language of the tag."""
    if said is ...:
        said = SAID if language.startswith("en") else "4711."
    words = None if said is None else transcript(said, language=language)
    return _interaction(own, Channel.CALL, InteractionStatus.ENDED, {"transcript": words} | values)


def voicemail(own="i1", /, *, said=SAID, language="en", **values):
    words = None if said is None else transcript(said, language=language)
    return _interaction(
        own, Channel.VOICEMAIL, InteractionStatus.ENDED, {"transcript": words} | values
    )


def sms(own="i1", /, **values):
    return _interaction(own, Channel.SMS, InteractionStatus.SENT, {"text": SAID} | values)


def whatsapp(own="i1", /, **values):
    return _interaction(own, Channel.WHATSAPP, InteractionStatus.SENT, {"text": SAID} | values)


def _interaction(own, channel, status, values):
    defaults = {
        "organization_id": "acme",
        "contact_id": "c1",
        "conversation_id": "v1",
        "direction": InteractionDirection.INBOUND,
        "occurred_at": ago(hours=1),
    }
    return Interaction(**{"id": own, "channel": channel, "status": status} | defaults | values)


def source(interaction, *, agent_name=None, language="en"):
    (read,) = brief_sources([(interaction, agent_name)], language=language)
    return read


def brief(*interactions, **values):
    """The sources must be given with the latest first."""
    language = values.get("language", "en")
    sources = brief_sources([(one, None) for one in interactions], language=language)
    defaults = {"language": language, "contact_name": "Marie Petit", "now": NOW}
    return Brief(**defaults | {"sources": sources} | values)


def passage(text, *source_ids, part=DraftPart.STATEMENT):
    return DraftPassage(part=part, text=text, source_ids=source_ids)


def fact(text, *source_ids):
    """A statement in fixed words, which need no quote."""
    return DraftPassage(
        part=DraftPart.STATEMENT,
        text=text,
        source_ids=source_ids,
        kind=StatementKind.FACT,
    )


def next_action(text, *source_ids):
    return passage(text, *source_ids, part=DraftPart.NEXT_ACTION)


def reference(interaction_id="i1", **values):
    defaults = {
        "conversation_id": "v1",
        "channel": Channel.CALL,
        "direction": InteractionDirection.INBOUND,
        "occurred_at": ago(hours=1),
        "revision": "1",
    }
    return SourceReference(**{"interaction_id": interaction_id} | defaults | values)


def last_interaction(**values):
    defaults = {
        "channel": Channel.CALL,
        "direction": InteractionDirection.INBOUND,
        "occurred_at": ago(hours=1),
        "agent_id": "ana",
        "agent_name": "Ana",
        "text": "Ana spoke with Marie Petit.",
    }
    return LastInteraction(**defaults | values)


def coverage(**values):
    defaults = {
        "interaction_count": 1,
        "since": six_months_before(NOW),
        "left_out": (),
        "suspicious_count": 0,
        "shortened_count": 0,
    }
    return Coverage(**defaults | values)


def findings(request_number=1, **values):
    defaults = {
        "language": "en",
        "last_interaction": last_interaction(),
        "statements": (Statement(text="The parcel arrived damaged.", source_ids=("i1",)),),
        "next_action": Statement(text="Send a replacement.", source_ids=("i1",)),
        "coverage": coverage(),
        "sources": (reference(),),
        "appearances": 1,
        "generated_at": NOW,
        "generated_by": "ana",
        "generated_by_name": "Ana",
        "generated_in": "v1",
        "writer": "scripted",
    }
    return Findings(**{"request_number": request_number} | defaults | values)


def insights(version=1, **values):
    defaults = {"organization_id": "acme", "contact_id": "c1", "findings": findings()}
    return ContactInsights(**{"version": version} | defaults | values)
