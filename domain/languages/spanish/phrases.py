"""Spanish: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="el contacto",
    contact_object="al contacto",
    to_contact="a {contact}",
    agent="un agente",
    sms="un SMS",
    whatsapp="un mensaje de WhatsApp",
    when="el {date} a las {time} UTC",
    call_in="{contact} llamó y habló con {agent} {when}.",
    call_in_alone="{contact} llamó {when}.",
    call_out="{agent} llamó {contact} {when}.",
    voicemail_in="{contact} dejó un mensaje de voz a {agent} {when}.",
    voicemail_in_alone="{contact} dejó un mensaje de voz {when}.",
    voicemail_out="{agent} dejó un mensaje de voz {contact} {when}.",
    message_in="{contact} envió {message} a {agent} {when}.",
    message_in_alone="{contact} envió {message} {when}.",
    message_out="{agent} envió {message} {contact} {when}.",
    quote="«{text}»",
    in_language="(en {language})",
    reply_to_message="Responder al mensaje ({date}): {quote}",
    reply_to_voicemail="Responder al mensaje de voz ({date}): {quote}",
    agent_promised="Hacer lo que se prometió al contacto ({date}): {quote}",
    promise_due="Comprobar que se ha hecho lo que se prometió ({date}): {quote}",
    contact_promised="Comprobar lo que iba a hacer el contacto ({date}): {quote}",
    contact_asked="Atender lo que pidió el contacto ({date}): {quote}",
    contact_reported="Ocuparse de lo que ha comunicado el contacto ({date}): {quote}",
    open_question="Responder a la pregunta abierta del contacto ({date}): {quote}",
    read_foreign="Leer la última interacción antes de seguir ({date}, en {language}).",
    nothing_open="No se encontró nada pendiente en lo leído.",
)
