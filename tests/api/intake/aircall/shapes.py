"""Events in the shapes in which Aircall sends them. The names and numbers are invented."""

from tests.builders import NOW

TOKEN = "45XXYYZZa08"
BEGAN = int(NOW.timestamp()) - 7_200
LINE = {
    "id": 9,
    "name": "Support FR",
    "digits": "+33 1 99 00 12 00",
    "e164_digits": "+33199001200",
    "country": "FR",
    "time_zone": "Europe/Paris",
}
INES = {"id": 7, "name": "Inès Roy", "email": "Ines@initech.example", "available": True}
PAUL = {
    "id": 5,
    "direct_link": "https://api.aircall.io/v1/contacts/5",
    "first_name": "Paul",
    "last_name": "Morel",
    "company_name": "Initech",
    "information": None,
    "is_shared": True,
    "phone_numbers": [{"id": 1, "label": "Work", "value": "+33 6 39 98 01 12"}],
    "emails": [{"id": 2, "label": "Work", "value": "Paul@initech.example"}],
    "created_at": "2026-01-02T10:00:00.000Z",
    "updated_at": "2026-01-02T10:00:00.000Z",
}
UTTERANCES = [
    {
        "start_time": 0.4,
        "end_time": 2.0,
        "text": "Bonjour, ma facture est fausse.",
        "participant_type": "external",
        "phone_number": "+33639980112",
    },
    {
        "start_time": 2.4,
        "end_time": 4.5,
        "text": "Je vous rappelle demain.",
        "participant_type": "internal",
        "user_id": 7,
    },
]


def event(name, data, *, at=BEGAN + 400, **values):
    envelope = {"resource": name.split(".")[0], "event": name, "timestamp": at, "token": TOKEN}
    return envelope | {"data": data} | values


def call(own=101, name="call.ended", *, at=BEGAN + 400, **values):
    data = {
        "id": own,
        "call_uuid": f"CA{own}",
        "direct_link": f"https://api.aircall.io/v1/calls/{own}",
        "direction": "inbound",
        "status": "done",
        "missed_call_reason": None,
        "started_at": BEGAN,
        "answered_at": BEGAN + 8,
        "ended_at": BEGAN + 320,
        "duration": 320,
        "raw_digits": "+33 6 39 98 01 12",
        "voicemail": None,
        "recording": None,
        "asset": f"https://assets.aircall.io/calls/{own}/recording/info",
        "user": INES,
        "contact": None,
        "number": LINE,
        "teams": [],
        "participants": [],
        "comments": [],
        "tags": [],
        "archived": False,
    }
    return event(name, data | values, at=at)


def transcription(own=101, *, at=BEGAN + 500, **values):
    data = {
        "id": f"t{own}",
        "call_id": own,
        "call_uuid": f"CA{own}",
        "number_id": 9,
        "type": "call",
        "ai_generated": True,
        "content": {"language": "fr-FR", "utterances": UTTERANCES},
        "call_created_at": BEGAN,
        "created_at": BEGAN + 500,
    }
    return event("transcription.created", data | values, at=at)


def message(own="m1", name="message.received", *, at=BEGAN + 600, **values):
    data = {
        "id": own,
        "direction": "inbound",
        "channel": None,
        "external_number": "+33 6 39 98 01 12",
        "body": "Merci, à demain",
        "status": "received",
        "created_at": (BEGAN + 600) * 1_000,
        "sent_at": (BEGAN + 601) * 1_000,
        "media_details": [],
        "number": LINE,
        "contact": PAUL,
    }
    return event(name, data | values, at=at)


def contact(name="contact.updated", *, at=BEGAN, **values):
    return event(name, PAUL | values, at=at)
