"""Scalars and enums."""

from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from typing import NewType

import strawberry
from strawberry.schema.types.base_scalars import DateDefinition, DateTimeDefinition
from strawberry.types.scalar import ScalarDefinition

PhoneNumber = NewType("PhoneNumber", str)
LanguageTag = NewType("LanguageTag", str)


_DATES = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"


def _text(name: str, description: str, url: str) -> ScalarDefinition:
    return strawberry.scalar(
        name=name, description=description, specified_by_url=url, serialize=str, parse_value=str
    )


SCALARS: dict[object, ScalarDefinition] = {
    PhoneNumber: _text(
        "PhoneNumber",
        "A phone number in E.164 form, such as `+33123456789`.",
        "https://www.itu.int/rec/T-REC-E.164",
    ),
    LanguageTag: _text(
        "LanguageTag",
        "A language, as a BCP 47 tag such as `fr` or `fr-CA`.",
        "https://www.rfc-editor.org/info/bcp47",
    ),
    date: replace(
        DateDefinition,
        description="A day, such as `2026-11-27`.",
        specified_by_url=_DATES,
    ),
    datetime: replace(
        DateTimeDefinition,
        description="A moment, such as `2026-11-27T16:12:00+00:00`.",
        specified_by_url=_DATES,
    ),
}


@strawberry.enum(description="The means by which an interaction took place.")
class Channel(Enum):
    CALL = strawberry.enum_value("CALL", description="A phone call.")
    VOICEMAIL = strawberry.enum_value("VOICEMAIL", description="A message left on a voicemail.")
    SMS = strawberry.enum_value("SMS", description="A text message.")
    WHATSAPP = strawberry.enum_value("WHATSAPP", description="A WhatsApp message.")


@strawberry.enum(description="Who began an interaction.")
class InteractionDirection(Enum):
    INBOUND = strawberry.enum_value("INBOUND", description="From the contact.")
    OUTBOUND = strawberry.enum_value("OUTBOUND", description="From the organization.")


@strawberry.enum(description="How far an interaction has come.")
class ReportedStatus(Enum):
    IN_PROGRESS = strawberry.enum_value("IN_PROGRESS", description="A call or voicemail goes on.")
    ENDED = strawberry.enum_value("ENDED", description="A call or voicemail is over.")
    PENDING = strawberry.enum_value("PENDING", description="A message is not sent yet.")
    SENT = strawberry.enum_value("SENT", description="A message is sent.")
    FAILED = strawberry.enum_value("FAILED", description="A message did not get through.")
    DELIVERED = strawberry.enum_value("DELIVERED", description="A message has arrived.")
    READ = strawberry.enum_value("READ", description="A message was read.")


@strawberry.enum(description="Who says something in a transcript.")
class Speaker(Enum):
    AGENT = strawberry.enum_value("AGENT", description="An agent of the organization.")
    CONTACT = strawberry.enum_value("CONTACT", description="The contact.")
    ASSISTANT = strawberry.enum_value(
        "ASSISTANT", description="A machine of the organization, such as a voice menu."
    )
    UNKNOWN = strawberry.enum_value("UNKNOWN", description="It is not known who.")


@strawberry.enum(description="A side of the conversations.")
class Party(Enum):
    ORGANIZATION = strawberry.enum_value("ORGANIZATION", description="The organization.")
    CONTACT = strawberry.enum_value("CONTACT", description="The contact.")


@strawberry.enum(description="What kind of statement it is.")
class StatementKind(Enum):
    FACT = strawberry.enum_value(
        "FACT", description="Something computed, in fixed words: it has sources, and no quotes."
    )
    REMARK = strawberry.enum_value("REMARK", description="Something that was said.")
    QUESTION = strawberry.enum_value("QUESTION", description="A question.")
    REQUEST = strawberry.enum_value("REQUEST", description="Something that was asked for.")
    PROMISE = strawberry.enum_value("PROMISE", description="Something that was promised.")
    PROBLEM = strawberry.enum_value("PROBLEM", description="Something that is wrong.")
    OUTCOME = strawberry.enum_value(
        "OUTCOME", description="Something that is done, or no longer wanted."
    )


@strawberry.enum(description="Why an interaction within the six months was not read.")
class LeftOutReason(Enum):
    BEYOND_TWELVE = strawberry.enum_value(
        "BEYOND_TWELVE", description="Twelve more recent ones were read."
    )
    NO_TRANSCRIPT = strawberry.enum_value(
        "NO_TRANSCRIPT", description="A call or voicemail without a transcript."
    )
    NO_TEXT = strawberry.enum_value("NO_TEXT", description="A message without a text.")
    NOT_SENT = strawberry.enum_value(
        "NOT_SENT", description="A message that failed or was never sent."
    )
    IN_PROGRESS = strawberry.enum_value(
        "IN_PROGRESS", description="A call that was still going on."
    )


@strawberry.enum(description="What an agent may do in their organization.")
class AgentRole(Enum):
    ADMIN = strawberry.enum_value(
        "ADMIN", description="May also change settings of the organization."
    )
    MEMBER = strawberry.enum_value("MEMBER", description="Talks to contacts.")


@strawberry.enum(description="What an agent must hold to use a paid feature.")
class Licence(Enum):
    AI_ASSIST_PRO = strawberry.enum_value(
        "AI_ASSIST_PRO", description="Generating contact insights."
    )


@strawberry.enum(description="What keeps an agent from generating insights anywhere.")
class CannotGenerateInsightsReason(Enum):
    CONTACT_INSIGHTS_DISABLED = strawberry.enum_value(
        "CONTACT_INSIGHTS_DISABLED",
        description="Contact insights are switched off for the organization.",
    )
    LICENCE_REQUIRED = strawberry.enum_value(
        "LICENCE_REQUIRED", description="The agent does not hold the licence for it."
    )


@strawberry.enum(description="Why insights did not help.")
class InsightsFeedbackReason(Enum):
    WRONG = strawberry.enum_value("WRONG", description="Something in them is wrong.")
    NOT_SAID = strawberry.enum_value("NOT_SAID", description="They say what nobody said.")
    TOO_LONG = strawberry.enum_value("TOO_LONG", description="They take too long to read.")
    MISSED_SOMETHING = strawberry.enum_value(
        "MISSED_SOMETHING", description="Something that matters is missing."
    )


@strawberry.enum(description="How a generation ended.")
class InsightsGenerationOutcome(Enum):
    REPLACED = strawberry.enum_value(
        "REPLACED", description="Its insights are now the contact's current ones."
    )
    SUPERSEDED = strawberry.enum_value(
        "SUPERSEDED", description="Newer insights were stored before these were done."
    )
    FAILED = strawberry.enum_value(
        "FAILED", description="Nothing could be written; the earlier insights stay."
    )
