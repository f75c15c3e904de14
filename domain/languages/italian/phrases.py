"""Italian: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="il contatto",
    contact_object="al contatto",
    to_contact="a {contact}",
    agent="un agente",
    sms="un SMS",
    whatsapp="un messaggio WhatsApp",
    when="in data {date} alle ore {time} UTC",
    call_in="{contact} ha chiamato e ha parlato con {agent} {when}.",
    call_in_alone="{contact} ha chiamato {when}.",
    call_out="{agent} ha telefonato {contact} {when}.",
    voicemail_in="{contact} ha lasciato un messaggio vocale a {agent} {when}.",
    voicemail_in_alone="{contact} ha lasciato un messaggio vocale {when}.",
    voicemail_out="{agent} ha lasciato un messaggio vocale {contact} {when}.",
    message_in="{contact} ha inviato {message} a {agent} {when}.",
    message_in_alone="{contact} ha inviato {message} {when}.",
    message_out="{agent} ha inviato {message} {contact} {when}.",
    quote="«{text}»",
    in_language="(in {language})",
    reply_to_message="Rispondere al messaggio ({date}): {quote}",
    reply_to_voicemail="Rispondere al messaggio vocale ({date}): {quote}",
    agent_promised="Fare ciò che è stato promesso al contatto ({date}): {quote}",
    promise_due="Verificare che quanto promesso sia stato fatto ({date}): {quote}",
    contact_promised="Verificare ciò che il contatto doveva fare ({date}): {quote}",
    contact_asked="Dare seguito alla richiesta del contatto ({date}): {quote}",
    contact_reported="Occuparsi di ciò che il contatto ha segnalato ({date}): {quote}",
    open_question="Rispondere alla domanda rimasta aperta ({date}): {quote}",
    read_foreign="Leggere l'ultima interazione prima di proseguire ({date}, in {language}).",
    nothing_open="In ciò che è stato letto non c'è nulla di aperto.",
)
