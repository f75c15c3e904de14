"""French: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="le contact",
    contact_object="au contact",
    to_contact="à {contact}",
    agent="un agent",
    sms="un SMS",
    whatsapp="un message WhatsApp",
    when="le {date} à {time} UTC",
    call_in="{contact} a appelé et a parlé avec {agent} {when}.",
    call_in_alone="{contact} a appelé {when}.",
    call_out="{agent} a téléphoné {contact} {when}.",
    voicemail_in="{contact} a laissé un message vocal à {agent} {when}.",
    voicemail_in_alone="{contact} a laissé un message vocal {when}.",
    voicemail_out="{agent} a laissé un message vocal {contact} {when}.",
    message_in="{contact} a envoyé {message} à {agent} {when}.",
    message_in_alone="{contact} a envoyé {message} {when}.",
    message_out="{agent} a envoyé {message} {contact} {when}.",
    quote="« {text} »",
    in_language="(en {language})",
    reply_to_message="Répondre au message ({date}) : {quote}",
    reply_to_voicemail="Répondre au message vocal ({date}) : {quote}",
    agent_promised="Faire ce qui a été promis au contact ({date}) : {quote}",
    promise_due="Vérifier que ce qui a été promis a été fait ({date}) : {quote}",
    contact_promised="Vérifier ce que le contact devait faire ({date}) : {quote}",
    contact_asked="Donner suite à la demande du contact ({date}) : {quote}",
    contact_reported="S'occuper de ce que le contact a signalé ({date}) : {quote}",
    open_question="Répondre à la question restée ouverte ({date}) : {quote}",
    read_foreign="Lire la dernière interaction avant de poursuivre ({date}, en {language}).",
    nothing_open="Rien d'ouvert n'a été trouvé dans ce qui a été lu.",
)
