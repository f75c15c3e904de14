"""The fixed phrases of one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The templates of one language.

    `contact_object` and `to_contact` name the contact as an object: the first without a name, the second with it.
    Both include the preposition that the templates of the language need. `{when}` is replaced by `when`. `{due}` is
    replaced by `due` or `overdue` in brackets, or by nothing. `said` shows a quote with its speaker; `replied` shows
    the quote after it. `asked_by` stands before what a model recommends on the contact's word alone. In `read_itself`,
    `told` says who interacted, when and on which channel. `assistant` and `someone` name speakers without a name.
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
    assistant: str
    someone: str
    said: str
    replied: str
    due: str
    overdue: str
    reply_to_message: str
    reply_to_voicemail: str
    agent_promised: str
    promise_due: str
    contact_promised: str
    contact_asked: str
    asked_by: str
    contact_reported: str
    open_question: str
    read_foreign: str
    read_latest: str
    read_itself: str
    read_last_words: str
    opted_out: str
    nothing_open: str
