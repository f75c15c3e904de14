"""Events in the shapes in which Aircall sends them, with invented people, and some that are malformed."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson

TOKEN = "0a1b2c3d4e5f60718293a4b5c6d7e8f9"
LINES = [
    {"id": 9, "name": "Support", "digits": "+33 1 99 00 12 00", "e164_digits": "+33199001200"},
    {"id": 10, "name": "Sales", "digits": "+33 1 99 00 12 01", "e164_digits": "+33199001201"},
]
SAID = ("Hello, my invoice is wrong.", "I will call you back tomorrow.", "Thank you very much.")

Envelope = dict[str, Any]


class Stream:
    """The same for the same seed. The times are those of the last thirty days."""

    def __init__(self, seed: int = 7, now: datetime | None = None) -> None:
        self._chance = random.Random(seed)
        self._begin = int(((now or datetime.now(UTC)) - timedelta(days=30)).timestamp())
        self.own = 0

    def ordered(self, count: int) -> list[Envelope]:
        """As many events, in the order of their times."""
        events: list[Envelope] = []
        while len(events) < count:
            self.own += 1
            kind = self._chance.choice(("call", "call", "voicemail", "message", "contact"))
            events += getattr(self, f"_{kind}")(self._begin + self._chance.randrange(29 * 86_400))
        return sorted(events[:count], key=lambda one: (one["timestamp"], orjson.dumps(one)))

    def malformed(self, count: int) -> list[bytes]:
        kinds = (
            b"{",
            b"[]",
            orjson.dumps(self._event("call.ended", 1, {}) | {"token": "wrong"}),
            orjson.dumps(self._event("call.ended", 1, {"id": None})),
            orjson.dumps(self._event("call.exploded", 1, {"id": 1})),
            orjson.dumps(self._event("transcription.created", 1, None)),
            orjson.dumps(
                self._event("message.received", 1, {"id": "x", "channel": 7.5, "sent_at": []})
            ),
        )
        return [kinds[at % len(kinds)] for at in range(count)]

    def _event(self, name: str, at: int, data: Any) -> Envelope:
        return {
            "resource": name.split(".", maxsplit=1)[0],
            "event": name,
            "timestamp": at,
            "token": TOKEN,
            "data": data,
        }

    def _person(self, at: int) -> Envelope:
        """One of forty, some of whom have two numbers."""
        own = self._chance.randrange(40)
        numbers = [own, own + 100] if own % 5 == 0 else [own]
        return {
            "id": own,
            "first_name": f"Contact {own}",
            "last_name": str(at % 3),
            "company_name": None,
            "phone_numbers": [{"id": one, "value": f"+3363998{one:04}"} for one in numbers],
            "emails": [],
        }

    def _call(self, at: int) -> list[Envelope]:
        person, own = self._person(at), self.own
        digits = self._chance.choice(person["phone_numbers"])["value"]
        call = {
            "id": own,
            "direction": self._chance.choice(("inbound", "outbound")),
            "status": "initial",
            "started_at": at,
            "answered_at": None,
            "ended_at": None,
            "duration": 0,
            "raw_digits": "anonymous" if own % 20 == 0 else digits,
            "voicemail": None,
            "user": {
                "id": own % 4,
                "name": f"Agent {own % 4}",
                "email": f"a{own % 4}@acme.example",
            },
            "contact": None if own % 3 else person,
            "number": LINES[own % 2],
        }
        ended = call | {
            "status": "done",
            "ended_at": at + 90,
            "answered_at": at + 5,
            "duration": 90,
        }
        return [
            self._event("call.created", at, call),
            self._event("call.ended", at + 120, ended),
            self._transcription(at + 150, "call"),
        ]

    def _voicemail(self, at: int) -> list[Envelope]:
        created, ended, _ = self._call(at)
        voicemail = ended["data"] | {"voicemail": "https://assets.example/v.mp3", "user": None}
        return [
            created,
            self._event("call.voicemail_left", at + 100, voicemail),
            ended,
            self._transcription(at + 150, "voicemail"),
        ]

    def _transcription(self, at: int, kind: str) -> Envelope:
        said = [
            {
                "start_time": 2.0 * turn,
                "text": text,
                "participant_type": "internal" if turn % 2 else "external",
            }
            for turn, text in enumerate(SAID)
        ]
        content = {"language": self._chance.choice(("en", "en-GB")), "utterances": said}
        told = {"id": self.own, "call_id": self.own, "type": kind, "content": content}
        return self._event("transcription.created", at, told | {"created_at": at})

    def _message(self, at: int) -> list[Envelope]:
        person, own = self._person(at), self.own
        message = {
            "id": f"m{own}",
            "direction": "outbound" if own % 2 else "inbound",
            "channel": None if own % 3 else "whatsapp",
            "external_number": person["phone_numbers"][0]["value"],
            "body": "" if own % 7 == 0 else SAID[own % 3],
            "status": "sent",
            "created_at": at * 1_000,
            "sent_at": at * 1_000 + 500,
            "number": LINES[own % 2],
        }
        status = {"id": f"m{own}", "status": "failed" if own % 5 == 0 else "delivered"}
        return [
            self._event("message.sent" if own % 2 else "message.received", at, message),
            self._event("message.status_updated", at + 3, status),
        ]

    def _contact(self, at: int) -> list[Envelope]:
        name = "contact.deleted" if self.own % 9 == 0 else "contact.updated"
        return [self._event(name, at, self._person(at))]
