"""Two organizations that use the same ids, and conversations that not everybody may see.

Hidden text contains a word of its own: `okapi` where no one else may read it, `quagga` where insights may show it (R7),
`numbat` in the other organization.
"""

import json
from base64 import b64decode
from datetime import UTC, datetime, timedelta

from tests.client import gid

ORGANIZATIONS = ("acme", "globex")
AGENTS = ("ana", "ben", "dora")
VISIBLE_TO = {
    "v1": ("c1", None),
    "quagga": ("c1", ["ben"]),
    "okapi": ("okapi", ["ben"]),
    "nobody": ("okapi", []),
    "v3": ("c3", ["ana"]),
}
"""The contact of each conversation, and who may see it. The ids of hidden conversations name the word in them."""
INTERACTIONS = {
    "i1": "v1",
    "voicemail": "v1",
    "message": "v1",
    "untold": "v1",
    "unsent": "v1",
    "i-quagga": "quagga",
    "i-okapi": "okapi",
    "i-nobody": "nobody",
    "i3": "v3",
}
WITH_INSIGHTS = {"c1": ("ben", "v1"), "okapi": ("ben", "okapi"), "c3": ("ana", "v3")}
"""The contacts whose insights are generated, by whom, and in which conversation."""


PROMISE = "I'll call you back tomorrow about it."


def lines():
    """The import lines of both organizations."""
    for of in ORGANIZATIONS:
        yield from (json.dumps(line) for line in _organization(of))


def line_of(kind, own):
    """What is imported of one of Acme's."""
    return next(
        line for line in _organization("acme") if (line["kind"], line.get("id")) == (kind, own)
    )


def _organization(of):
    word = "numbat" if of == "globex" else ""
    yield {"kind": "organization", "id": of, "name": f"Acme {word}", "contactInsightsEnabled": True}
    for own in AGENTS:
        yield {
            "kind": "agent",
            "org": of,
            "id": own,
            "name": f"{own.title()} {word}",
            "email": f"{own}@{of}.example",
            "role": "ADMIN" if own == "dora" else "MEMBER",
            "licences": ["AI_ASSIST_PRO"],
            "avatarUrl": f"https://{of}.example/{own}{word}.png",
        }
    number = "+33123456789" if of == "acme" else "+4420123456789"
    yield {
        "kind": "line",
        "org": of,
        "id": "l1",
        "name": f"Line {word}",
        "phoneNumber": number,
        "language": "en",
    }
    for at, own in enumerate(("c1", "okapi", "c3")):
        yield {
            "kind": "contact",
            "org": of,
            "id": own,
            "name": f"Marie {own} {word}",
            "phoneNumbers": [f"{number[:-1]}{at}"],
            "email": f"{own}{word}@{of}.example",
            "company": f"{own} {word}",
            "avatarUrl": f"https://{of}.example/{own}{word}.png",
            "url": f"https://crm.example/{own}{word}",
        }
    for own, (contact, visible_to) in VISIBLE_TO.items():
        yield {
            "kind": "conversation",
            "org": of,
            "id": own,
            "contact": contact,
            "line": "l1",
            "visibleTo": visible_to,
        }
    for at, (own, held) in enumerate(INTERACTIONS.items()):
        yield _interaction(of, own, held, hours=at + 1)


def _interaction(of, own, held, *, hours):
    hidden = held if VISIBLE_TO[held][1] != ["ana"] and held != "v1" else "parcel"
    word = "okapi" if hidden == "nobody" else hidden
    theirs = " numbat" if of == "globex" else ""
    said = (
        f"The parcel{theirs} arrived broken and I want a refund by Friday."
        if word == "parcel"
        else f"My {word}{theirs} was never delivered, and nobody has called me back about it."
    )
    interaction = {
        "kind": "interaction",
        "org": of,
        "id": own,
        "conversation": held,
        "channel": "CALL",
        "direction": "INBOUND",
        "agent": {"message": "dora", "voicemail": "ana"}.get(own, "ben"),
        "url": f"https://phone.example/{own}{theirs.strip()}",
        "occurredAt": (datetime.now(UTC) - timedelta(hours=hours)).isoformat(),
    }
    transcript = {
        "language": "en",
        "utterances": [
            {"speaker": "CONTACT", "text": said, "startSeconds": 0.5},
            {"speaker": "AGENT", "text": PROMISE, "startSeconds": 9.5},
        ],
    }
    match own:
        case "message" | "unsent":
            status = "SENT" if own == "message" else "FAILED"
            return interaction | {"channel": "SMS", "text": said, "status": status}
        case "voicemail":
            return interaction | {"channel": "VOICEMAIL", "transcript": transcript}
        case "untold":
            return interaction | {"durationSeconds": 3}
    return interaction | {"transcript": transcript}


def visible_ids(agent, of="acme"):
    """All global ids that the agent may read (R2, R7, R28)."""
    conversations = {own for own, (_, to) in VISIBLE_TO.items() if to is None or agent in to}
    contacts = {VISIBLE_TO[own][0] for own in conversations}
    interactions = {own for own, held in INTERACTIONS.items() if held in conversations}
    return {
        gid("Organization", of, of),
        *(gid("Agent", own, of) for own in AGENTS),
        gid("Line", "l1", of),
        *(gid("Contact", own, of) for own in contacts),
        *(gid("ContactInsights", own, of) for own in contacts),
        *(gid("Conversation", own, of) for own in conversations),
        *(gid("Interaction", own, of) for own in interactions),
    }


def hidden_ids(agent, of="acme"):
    """All global ids of both organizations that the agent may not read."""
    everything = set()
    for one in ORGANIZATIONS:
        everything |= {
            *visible_ids("ana", one),
            *visible_ids("ben", one),
            gid("Conversation", "nobody", one),
            gid("Interaction", "i-nobody", one),
        }
    return everything - visible_ids(agent, of)


def kind_of(own):
    """The type in a global id."""
    return b64decode(own).decode().partition(":")[0]


HIDDEN_WORDS = {"ana": {"okapi", "numbat"}, "dora": {"okapi", "numbat"}, "ben": {"numbat"}}
SHARED_BY_INSIGHTS = "quagga"
SEARCHES = ("Marie okapi", "okapi", "numbat", "Marie", "+3312345678", "+4420", "numbat Marie")
RECORDED = {
    "Mutation.recordInteractions(input)",
    "RecordInteractionsInput.interactions",
    "RecordedInteractionInput.sourceId",
    "RecordedInteractionInput.reportedAt",
    "RecordedInteractionInput.channel",
    "RecordedInteractionInput.direction",
    "RecordedInteractionInput.occurredAt",
    "RecordedInteractionInput.status",
    "RecordedInteractionInput.durationSeconds",
    "RecordedInteractionInput.lineId",
    "RecordedInteractionInput.agent",
    "RecordedInteractionInput.contact",
    "RecordedInteractionInput.text",
    "RecordedInteractionInput.transcript",
    "RecordedInteractionInput.url",
    "RecordedContactInput.sourceId",
    "RecordedContactInput.phoneNumbers",
    "RecordedContactInput.name",
    "RecordedContactInput.company",
    "RecordedContactInput.email",
    "TranscriptInput.language",
    "TranscriptInput.utterances",
    "UtteranceInput.speaker",
    "UtteranceInput.text",
    "UtteranceInput.startSeconds",
}
"""Only a key gives these. `test_record_interactions.py` and `test_record_refusals.py` try them."""
TRIED = {
    "Query.contact(phoneNumber)",
    "Query.contacts(search)",
    "Query.contacts(first)",
    "Query.contacts(after)",
    "Contact.conversations(first)",
    "Contact.conversations(after)",
    "Contact.interactions(first)",
    "Contact.interactions(after)",
    "Conversation.interactions(first)",
    "Conversation.interactions(after)",
    "Conversation.interactions(last)",
    "Conversation.interactions(before)",
    "Subscription.contactInsightsReplaced(afterVersion)",
    "Subscription.conversationChanged(afterVersion)",
    "Mutation.generateInsights(input)",
    "Mutation.giveInsightsFeedback(input)",
    "GiveInsightsFeedbackInput.version",
    "GiveInsightsFeedbackInput.isHelpful",
    "GiveInsightsFeedbackInput.reasons",
    "Mutation.setContactInsightsEnabled(input)",
    "SetContactInsightsEnabledInput.enabled",
    *RECORDED,
}
"""No ids: cursors, hidden words and sizes are given here, and `phoneNumber` in `test_contact_by_number.py`."""
