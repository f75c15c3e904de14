"""Portuguese: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="o contato",
    contact_object="para o contato",
    to_contact="para {contact}",
    agent="um agente",
    sms="um SMS",
    whatsapp="uma mensagem de WhatsApp",
    when="em {date} às {time} UTC",
    call_in="{contact} ligou e falou com {agent} {when}.",
    call_in_alone="{contact} ligou {when}.",
    call_out="{agent} ligou {contact} {when}.",
    voicemail_in="{contact} deixou uma mensagem de voz para {agent} {when}.",
    voicemail_in_alone="{contact} deixou uma mensagem de voz {when}.",
    voicemail_out="{agent} deixou uma mensagem de voz {contact} {when}.",
    message_in="{contact} enviou {message} para {agent} {when}.",
    message_in_alone="{contact} enviou {message} {when}.",
    message_out="{agent} enviou {message} {contact} {when}.",
    quote="“{text}”",
    in_language="(em {language})",
    reply_to_message="Responder à mensagem ({date}): {quote}",
    reply_to_voicemail="Responder à mensagem de voz ({date}): {quote}",
    agent_promised="Fazer o que foi prometido ao contato ({date}): {quote}",
    promise_due="Verificar se foi feito o que se prometeu ({date}): {quote}",
    contact_promised="Verificar o que o contato ia fazer ({date}): {quote}",
    contact_asked="Atender ao pedido do contato ({date}): {quote}",
    contact_reported="Tratar do que o contato comunicou ({date}): {quote}",
    open_question="Responder à pergunta em aberto do contato ({date}): {quote}",
    read_foreign="Ler a última interação antes de continuar ({date}, em {language}).",
    nothing_open="Nada em aberto foi encontrado no que foi lido.",
)
