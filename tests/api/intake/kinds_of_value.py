"""The kinds of value that each field of an import line accepts."""

import pytest

from api.intake.fields import BadRecord
from api.intake.format import read_record

VALUES = {
    "null": None,
    "true": True,
    "a number": 5,
    "a fraction": 1.5,
    "a negative number": -1,
    "an empty text": "",
    "a blank": "  ",
    "a text": "text",
    "an empty list": [],
    "a list of texts": ["text"],
    "a list of numbers": [5],
    "a list of empty texts": [""],
    "an object": {},
}
TEXT = {"a text"}
MAYBE = {"null", "a text"}
BODY = {"null", "a text", "an empty text", "a blank"}
NONE = set()
TAKEN = {
    "organization": {
        "kind": NONE,
        "id": TEXT,
        "name": TEXT,
        "language": MAYBE,
        "timeZone": {"null"},
        "contactInsightsEnabled": {"null", "true"},
    },
    "agent": {
        "kind": NONE,
        "org": TEXT,
        "id": TEXT,
        "name": TEXT,
        "email": MAYBE,
        "role": NONE,
        "licences": {"null", "an empty list"},
        "avatarUrl": {"null"},
    },
    "line": {
        "kind": NONE,
        "org": TEXT,
        "id": TEXT,
        "name": TEXT,
        "phoneNumber": NONE,
        "language": MAYBE,
    },
    "contact": {
        "kind": NONE,
        "org": TEXT,
        "id": TEXT,
        "name": MAYBE,
        "phoneNumbers": {"null"},
        "identities": {"null", "an empty list"},
        "email": {"null"},
        "company": MAYBE,
        "avatarUrl": {"null"},
        "url": {"null"},
    },
    "conversation": {
        "kind": NONE,
        "org": TEXT,
        "id": TEXT,
        "contact": TEXT,
        "line": TEXT,
        "visibleTo": {"null", "an empty list", "a list of texts"},
    },
    "call": {
        "kind": NONE,
        "org": TEXT,
        "id": TEXT,
        "conversation": TEXT,
        "channel": NONE,
        "direction": NONE,
        "agent": MAYBE,
        "occurredAt": NONE,
        "durationSeconds": {"a number"},
        "url": {"null"},
        "status": NONE,
        "transcript": {"null"},
        "transcript__language": TEXT,
        "transcript__utterances": {"an empty list"},
        "transcript__utterances__0": NONE,
        "transcript__utterances__0__speaker": NONE,
        "transcript__utterances__0__text": BODY,
        "transcript__utterances__0__startSeconds": {"null", "a number", "a fraction"},
    },
    "sms": {
        "kind": NONE,
        "org": TEXT,
        "id": TEXT,
        "conversation": TEXT,
        "channel": NONE,
        "direction": NONE,
        "agent": MAYBE,
        "occurredAt": NONE,
        "text": BODY,
        "status": NONE,
        "url": {"null"},
    },
    "delete": {"kind": NONE, "org": TEXT, "what": NONE, "id": TEXT},
}
"""The accepted values by the path of each field. All other kinds are refused."""
OPTIONAL = {
    "organization": {"language", "timeZone", "contactInsightsEnabled"},
    "agent": {"email", "role", "licences", "avatarUrl"},
    "line": {"language"},
    "contact": {"name", "phoneNumbers", "identities", "email", "company", "avatarUrl", "url"},
    "conversation": {"visibleTo"},
    "call": {
        "agent",
        "durationSeconds",
        "status",
        "url",
        "transcript",
        "transcript__utterances__0__text",
        "transcript__utterances__0__startSeconds",
    },
    "sms": {"agent", "text", "status", "url"},
    "delete": set(),
}


def refusal(line):
    with pytest.raises(BadRecord) as caught:
        read_record(line)
    return str(caught.value)


def dotted(path):
    """The path as a refusal names it."""
    return path.replace("__0", "[0]").replace("__", ".")
