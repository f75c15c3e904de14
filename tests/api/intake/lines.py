"""Import lines: for each kind one with every field, and shorter ones."""

import json
from copy import deepcopy

ORGANIZATION = {
    "kind": "organization",
    "id": "acme",
    "name": "Acme",
    "language": "fr",
    "timeZone": "Europe/Paris",
    "contactInsightsEnabled": True,
}
AGENT = {
    "kind": "agent",
    "org": "acme",
    "id": "ana",
    "name": "Ana Diaz",
    "email": "ana@acme.example",
    "role": "ADMIN",
    "licences": ["AI_ASSIST_PRO"],
    "avatarUrl": "https://acme.example/ana.png",
}
LINE = {
    "kind": "line",
    "org": "acme",
    "id": "l1",
    "name": "Support FR",
    "phoneNumber": "+33123456789",
    "language": "fr-CA",
}
CONTACT = {
    "kind": "contact",
    "org": "acme",
    "id": "c1",
    "name": "Marie Petit",
    "phoneNumbers": ["+33611223344", "+33123456789"],
    "identities": ["whatsapp:FR.4711"],
    "email": "marie@petit.example",
    "company": "Petit et fils",
    "avatarUrl": "https://acme.example/marie.png",
    "url": "https://crm.example/contacts/c1?tab=1#top",
}
CONVERSATION = {
    "kind": "conversation",
    "org": "acme",
    "id": "v1",
    "contact": "c1",
    "line": "l1",
    "visibleTo": ["ana"],
}
CALL = {
    "kind": "interaction",
    "org": "acme",
    "id": "i1",
    "conversation": "v1",
    "channel": "CALL",
    "direction": "INBOUND",
    "agent": "ana",
    "occurredAt": "2026-11-20T09:15:00.1234+01:00",
    "durationSeconds": 312,
    "url": "https://phone.example/calls/i1",
    "status": "ENDED",
    "transcript": {
        "language": "fr-FR",
        "utterances": [{"speaker": "CONTACT", "text": "Bonjour ...", "startSeconds": 1.5}],
    },
}
SMS = {
    "kind": "interaction",
    "org": "acme",
    "id": "i2",
    "conversation": "v1",
    "channel": "SMS",
    "direction": "OUTBOUND",
    "agent": "ana",
    "occurredAt": "2026-11-20T10:00:00+01:00",
    "text": "Merci !",
    "url": "http://phone.example:8080/messages/i2",
    "status": "SENT",
}
DELETION = {"kind": "delete", "org": "acme", "what": "interaction", "id": "i2"}

FULL = {
    "organization": ORGANIZATION,
    "agent": AGENT,
    "line": LINE,
    "contact": CONTACT,
    "conversation": CONVERSATION,
    "call": CALL,
    "sms": SMS,
    "delete": DELETION,
}


def text_of(record, **changes):
    """The line as JSON. The name `transcript__utterances__0__text` means a field inside; the value `...` removes the
    field.
    """
    record = deepcopy(record)
    for path, value in changes.items():
        *outer, name = (int(part) if part.isdigit() else part for part in path.split("__"))
        place = record
        for part in outer:
            place = place[part]
        if value is ...:
            del place[name]
        else:
            place[name] = value
    return json.dumps(record)


def utterance(**changes):
    """A line for a call whose only utterance has these changes."""
    return text_of(CALL, **{f"transcript__utterances__0__{name}": v for name, v in changes.items()})
