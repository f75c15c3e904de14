"""Dutch: fixed phrases."""

from domain.languages.parts.phrases import Phrases

PHRASES = Phrases(
    contact="de contactpersoon",
    contact_object="de contactpersoon",
    to_contact="{contact}",
    agent="een medewerker",
    sms="een sms",
    whatsapp="een WhatsApp-bericht",
    when="op {date} om {time} UTC",
    call_in="{contact} heeft {when} gebeld en met {agent} gesproken.",
    call_in_alone="{contact} heeft {when} gebeld.",
    call_out="{agent} heeft {contact} {when} gebeld.",
    voicemail_in="{contact} heeft {when} een voicemail voor {agent} ingesproken.",
    voicemail_in_alone="{contact} heeft {when} een voicemail ingesproken.",
    voicemail_out="{agent} heeft {when} een voicemail voor {contact} ingesproken.",
    message_in="{contact} heeft {when} {message} naar {agent} gestuurd.",
    message_in_alone="{contact} heeft {when} {message} gestuurd.",
    message_out="{agent} heeft {when} {message} naar {contact} gestuurd.",
    quote="“{text}”",
    in_language="(in het {language})",
    reply_to_message="Het bericht beantwoorden ({date}): {quote}",
    reply_to_voicemail="De voicemail beantwoorden ({date}): {quote}",
    agent_promised="Doen wat de contactpersoon is beloofd ({date}): {quote}",
    promise_due="Nagaan of het beloofde is gedaan ({date}): {quote}",
    contact_promised="Nagaan wat de contactpersoon zou doen ({date}): {quote}",
    contact_asked="Afhandelen wat de contactpersoon vroeg ({date}): {quote}",
    contact_reported="Werk maken van wat de contactpersoon heeft gemeld ({date}): {quote}",
    open_question="De open vraag van de contactpersoon beantwoorden ({date}): {quote}",
    read_foreign="Eerst de laatste interactie lezen ({date}, in het {language}).",
    nothing_open="In wat is gelezen staat niets meer open.",
)
