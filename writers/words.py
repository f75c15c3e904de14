"""The fixed words, dates and language names in the insights."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import assert_never

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time

from domain.interaction import Channel, InteractionDirection
from domain.languages.known import worded_language
from domain.languages.parts.phrases import Phrases
from domain.languages.tags import primary_subtag


def phrases_in(language: str) -> Phrases:
    """The fixed words of a language. A language that is not known gets the English ones (R15)."""
    return worded_language(language).phrases


def date_in(language: str, moment: datetime) -> str:
    """The day in UTC, written out: `12 novembre 2026`."""
    return format_date(
        moment.astimezone(UTC).date(), format="long", locale=worded_language(language).code
    )


def short_date_in(language: str, day: date) -> str:
    """The day without its year: `12 nov.`. Within six months the year is clear."""
    return str(format_skeleton("MMMd", day, locale=worded_language(language).code))


def language_name(language: str, *, within: str) -> str:
    """The name of `language` in the language `within`; its tag if there is no name."""
    names: Mapping[str, str] = Locale(worded_language(within).code).languages
    return names.get(primary_subtag(language), language)


class Words:
    """Implements `domain.wording.Wording` in the known languages."""

    def last_interaction(
        self,
        *,
        language: str,
        channel: Channel,
        direction: InteractionDirection,
        occurred_at: datetime,
        agent_name: str | None,
        contact_name: str | None,
    ) -> str:
        """Who interacted last, when (in UTC) and on which channel, in one sentence (R14)."""
        phrases = phrases_in(language)
        time = format_time(
            occurred_at.astimezone(UTC).time(),
            format="HH:mm",
            locale=worded_language(language).code,
        )
        when = phrases.when.format(date=date_in(language, occurred_at), time=time)
        if direction is InteractionDirection.INBOUND:
            contact = contact_name or phrases.contact
        elif contact_name:
            contact = phrases.to_contact.format(contact=contact_name)
        else:
            contact = phrases.contact_object
        inbound, inbound_alone, outbound, message = _wording_of(phrases, channel)
        if direction is InteractionDirection.OUTBOUND:
            template = outbound
        else:
            template = inbound_alone if agent_name is None else inbound
        sentence = template.format(
            contact=contact, agent=agent_name or phrases.agent, when=when, message=message
        )
        return sentence[0].upper() + sentence[1:]

    def read_latest(self, *, language: str, told: str) -> str:
        return phrases_in(language).read_latest.format(told=told)


def _wording_of(phrases: Phrases, channel: Channel) -> tuple[str, str, str, str]:
    """The templates for an inbound interaction, for one without an agent and for an outbound one, and the name of a
    message on this channel.
    """
    messages = phrases.message_in, phrases.message_in_alone, phrases.message_out
    match channel:
        case Channel.CALL:
            return phrases.call_in, phrases.call_in_alone, phrases.call_out, ""
        case Channel.VOICEMAIL:
            return phrases.voicemail_in, phrases.voicemail_in_alone, phrases.voicemail_out, ""
        case Channel.SMS:
            return *messages, phrases.sms
        case Channel.WHATSAPP:
            return *messages, phrases.whatsapp
        case _:
            assert_never(channel)
