"""What is known of a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Templates of one language.

    `contact_object` and `to_contact` are the contact as an object, unnamed and named, with the preposition that the
    templates of that language lean on. `{when}` is filled from `when`.
    """

    contact: str
    contact_object: str
    to_contact: str
    agent: str
    sms: str
    whatsapp: str
    when: str
    call_in: str
    call_in_alone: str
    call_out: str
    voicemail_in: str
    voicemail_in_alone: str
    voicemail_out: str
    message_in: str
    message_in_alone: str
    message_out: str
    quote: str
    in_language: str
    reply_to_message: str
    reply_to_voicemail: str
    agent_promised: str
    promise_due: str
    contact_promised: str
    contact_asked: str
    contact_reported: str
    open_question: str
    read_foreign: str
    nothing_open: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CuePatterns:
    """Regular expressions, matched without regard to case.

    `request`, `commitment` and `settled` are searched in a sentence, a `plain_question` begins one that only wants to
    know, `assent` an answer that takes up a request; `interjection`, `opening` and `hedge` are what may stand before
    its matter, an opening only with a mark after it; `courtesy` is all that a sentence without matter consists of,
    `pleasantry` what one begins with; before a `joint` unpunctuated speech is cut.
    """

    request: tuple[str, ...]
    plain_question: tuple[str, ...]
    commitment: tuple[str, ...]
    assent: tuple[str, ...]
    settled: tuple[str, ...]
    courtesy: tuple[str, ...]
    interjection: tuple[str, ...]
    opening: tuple[str, ...]
    pleasantry: tuple[str, ...]
    hedge: tuple[str, ...]
    joint: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """`code` is its primary subtag, `name` what stemmers and lists of stop words call it."""

    code: str
    name: str
    phrases: Phrases
    cues: CuePatterns
