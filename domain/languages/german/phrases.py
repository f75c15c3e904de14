"""German: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="der Kontakt",
    contact_object="den Kontakt",
    to_contact="{contact}",
    agent="ein Agent",
    sms="eine SMS",
    whatsapp="eine WhatsApp-Nachricht",
    when="am {date} um {time} UTC",
    call_in="{contact} hat {when} angerufen und mit {agent} gesprochen.",
    call_in_alone="{contact} hat {when} angerufen.",
    call_out="{agent} hat {contact} {when} angerufen.",
    voicemail_in="{contact} hat {when} eine Sprachnachricht für {agent} hinterlassen.",
    voicemail_in_alone="{contact} hat {when} eine Sprachnachricht hinterlassen.",
    voicemail_out="{agent} hat {when} eine Sprachnachricht für {contact} hinterlassen.",
    message_in="{contact} hat {when} {message} an {agent} geschickt.",
    message_in_alone="{contact} hat {when} {message} geschickt.",
    message_out="{agent} hat {when} {message} an {contact} geschickt.",
    quote="„{text}“",
    in_language="(auf {language})",
    reply_to_message="Auf die Nachricht antworten ({date}): {quote}",
    reply_to_voicemail="Auf die Sprachnachricht antworten ({date}): {quote}",
    agent_promised="Erledigen, was dem Kontakt zugesagt wurde ({date}): {quote}",
    promise_due="Prüfen, ob das Versprochene geschehen ist ({date}): {quote}",
    contact_promised="Prüfen, was der Kontakt tun wollte ({date}): {quote}",
    contact_asked="Die Bitte des Kontakts erledigen ({date}): {quote}",
    contact_reported="Sich um das kümmern, was der Kontakt gemeldet hat ({date}): {quote}",
    open_question="Die offene Frage des Kontakts beantworten ({date}): {quote}",
    read_foreign="Vor dem nächsten Schritt die letzte Interaktion lesen ({date}, auf {language}).",
    nothing_open="Im Gelesenen wurde nichts Offenes gefunden.",
)
