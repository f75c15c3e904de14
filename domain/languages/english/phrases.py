"""English: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="the contact",
    contact_object="the contact",
    to_contact="{contact}",
    agent="an agent",
    sms="an SMS",
    whatsapp="a WhatsApp message",
    when="on {date} at {time} UTC",
    call_in="{contact} called and spoke with {agent} {when}.",
    call_in_alone="{contact} called {when}.",
    call_out="{agent} called {contact} {when}.",
    voicemail_in="{contact} left {agent} a voicemail {when}.",
    voicemail_in_alone="{contact} left a voicemail {when}.",
    voicemail_out="{agent} left a voicemail for {contact} {when}.",
    message_in="{contact} sent {agent} {message} {when}.",
    message_in_alone="{contact} sent {message} {when}.",
    message_out="{agent} sent {message} to {contact} {when}.",
    quote="“{text}”",
    in_language="(in {language})",
    reply_to_message="Answer the message ({date}): {quote}",
    reply_to_voicemail="Answer the voicemail ({date}): {quote}",
    agent_promised="Do what the contact was promised ({date}): {quote}",
    promise_due="Check that what was promised has been done ({date}): {quote}",
    contact_promised="Check what the contact was going to do ({date}): {quote}",
    contact_asked="See to what the contact asked for ({date}): {quote}",
    contact_reported="See to what the contact reported ({date}): {quote}",
    open_question="Answer the contact's open question ({date}): {quote}",
    read_foreign="Read the latest interaction before going on ({date}, in {language}).",
    nothing_open="Nothing open was found in what was read.",
)
