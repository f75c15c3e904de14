"""R35 What the parties did not say themselves is not matter, in any language."""

import pytest

from domain.reading.aside import Aside
from tests.domain.reading.reading_of import heard, messages, spoken

PLACEHOLDERS = [
    "<Media omitted>",
    "\u200eimage omitted",
    "IMG-20261126-WA0004.jpg (file attached)",
    "PTT-20261126-WA0001.opus (Datei angehängt)",
    "This message was deleted",
    "You deleted this message",
    "[Sticker]",
    "[Photo]",
    "null",
    "<Médias omis>",
    "image absente",
    "Ce message a été supprimé",
    "<Medien ausgeschlossen>",
    "Bild weggelassen",
    "Diese Nachricht wurde gelöscht.",
    "<Multimedia omitido>",
    "Se eliminó este mensaje",
    "<Media omessi>",
    "immagine omessa",
    "Questo messaggio è stato eliminato",
    "<Mídia oculta>",
    "Esta mensagem foi apagada",
    "<Media weggelaten>",
    "afbeelding weggelaten",
    "Dit bericht is verwijderd",
    "Missed voice call",
    "Verpasster Sprachanruf",
    "photo.heic",
]
REACTIONS = [
    "Liked “Here is the quote for the gate, 900 euros.”",
    'Loved "Here is the quote for the gate…"',
    "Reacted 👍 to “Here is the quote for the gate, 900 euros.”",
    "A aimé « Voici le devis »",
    "Gefällt „Hier ist das Angebot“",
    "Le gustó «Aquí va el presupuesto»",
    "Gostou de “Segue o orçamento”",
    "👍",
    "❤️❤️",
    "Tykkäsi “Here is the quote for the gate, 900 euros.”",
]
AUTOMATIC = [
    "I'm driving right now and will see your message later. (Auto reply)",
    "Automatic reply: I am away until Monday.",
    "I am out of the office until 3 December.",
    "Réponse automatique : je suis absent jusqu'à lundi.",
    "Ich fahre gerade Auto und melde mich später.",
    "Abwesenheitsnotiz: Ich bin ab Montag wieder da.",
    "Respuesta automática: estoy de vacaciones.",
    "Sto guidando, ti richiamo.",
    "Mensagem automática: estamos fechados.",
    "Automatisch antwoord: ik ben er maandag weer.",
    "Sorry, I can't talk right now.",
]
OPT_OUTS = [
    "STOP",
    "Stop.",
    "STOPALL",
    "UNSUBSCRIBE",
    "ARRET",
    "STOPP",
    "BAJA",
    "AFMELDEN",
    "PARAR",
]
LINKS = ["https://shop.example/gates/77?ref=abc", "www.shop.example", "shop.example/gates/77"]
MESSAGES_WITH_MATTER = [
    "[URGENT] The post of the gate (the left one) fell over.",
    "Please stop by on Tuesday, I'm home until four.",
    "The image you sent was deleted by mistake, can you send it again?",
    "Can you stop the delivery?",
    "My photo is attached to the order 4410, please check it",
    'He said "yes" and then nothing happened',
    "See https://shop.example/gates/77, I want that one.",
    "I liked “Oak”, the darker one, please order it.",
    "Is the office in Paris open on Monday?",
    "Ok 👍 come at nine",
    "None of the keys fit",
    "The sticker on the door says 4410",
]


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_what_stands_for_a_picture_or_a_deleted_message_is_no_matter(text):
    (turn,) = messages(text)
    assert (turn.aside, turn.text) == (Aside.PLACEHOLDER, "")


@pytest.mark.parametrize("text", REACTIONS)
def test_a_reaction_is_no_matter(text):
    _, turn = messages("Here is the quote for the gate, 900 euros.", text)
    assert (turn.aside, turn.text) == (Aside.REACTION, "")


@pytest.mark.parametrize("text", AUTOMATIC)
def test_an_automatic_reply_is_no_matter(text):
    (turn,) = messages(text)
    assert (turn.aside, turn.text) == (Aside.AUTOMATIC_REPLY, "")


@pytest.mark.parametrize("text", OPT_OUTS)
def test_a_word_that_asks_for_no_more_messages_is_an_opt_out(text):
    (turn,) = messages(text)
    assert (turn.aside, turn.text) == (Aside.OPT_OUT, "")


@pytest.mark.parametrize("text", LINKS)
def test_a_link_alone_says_nothing_but_is_known_to_have_come(text):
    (turn,) = messages(text)
    assert (turn.aside, turn.text) == (Aside.LINK, "")


@pytest.mark.parametrize("text", MESSAGES_WITH_MATTER)
def test_a_message_with_matter_is_read_whole(text):
    (turn,) = messages(text)
    assert (turn.aside, turn.text) == (None, text)


ANNOUNCEMENTS = [
    "For sales, press one.",
    "Calls may be recorded for quality and training purposes.",
    "Please hold. Your call is important to us.",
    "You are number three in the queue.",
    "Tapez 1 pour le service commercial.",
    "Votre appel est important pour nous.",
    "Drücken Sie die Eins für den Verkauf.",
    "Alle unsere Mitarbeiter sind im Gespräch.",
    "Pulse dos para soporte.",
    "Su llamada es muy importante para nosotros.",
    "Prema uno per le vendite.",
    "La preghiamo di restare in linea.",
    "Prima dois para faturação.",
    "Toets een voor verkoop.",
    "Al onze medewerkers zijn in gesprek.",
]
GREETINGS = [
    "You have reached the voicemail of Nora Falk. Please leave a message after the tone.",
    "The person you are calling is not available.",
    "Vous êtes bien sur la messagerie de Nora Falk.",
    "Laissez-moi un message après le bip.",
    "Hier ist die Mailbox von Nora Falk.",
    "Bitte hinterlassen Sie eine Nachricht nach dem Signalton.",
    "Deje su mensaje después de la señal.",
    "Lasciate un messaggio dopo il segnale acustico.",
    "Deixe a sua mensagem após o sinal.",
    "Spreek een bericht in na de piep.",
]
CAPTIONS = [
    "Thank you for watching.",
    "Thanks for watching!",
    "Please like and subscribe.",
    "Subtitles by the Amara.org community",
    "Sous-titres réalisés par la communauté d'Amara.org",
    "Merci d'avoir regardé cette vidéo !",
    "Vielen Dank fürs Zuschauen.",
    "Untertitel der Amara.org-Community",
    "¡Gracias por ver el video!",
    "Sottotitoli creati dalla comunità Amara.org",
    "Grazie per aver guardato il video",
    "Legendas pela comunidade Amara.org",
    "Obrigado por assistir!",
    "Bedankt voor het kijken.",
    "Untertitelung des ZDF für funk, 2017",
]
SPEECH_WITH_MATTER = [
    "I can't press the button, it is stuck.",
    "Leave the parcel with my neighbour.",
    "I left you a message on Tuesday.",
    "The person I spoke to said Friday.",
    "Thank you for watching my dog, the gate is broken.",
    "I want to hold the order until March.",
    "Record the meter at noon, please.",
]


@pytest.mark.parametrize("text", ANNOUNCEMENTS)
def test_what_a_telephone_system_announces_is_no_matter(text):
    read = heard(f"S: {text}", "C: The boiler leaks.")
    assert [turn.text for turn in read.matter] == ["The boiler leaks."]
    assert read.asides == {Aside.MENU}


@pytest.mark.parametrize("text", GREETINGS)
def test_the_greeting_of_a_mailbox_is_no_matter(text):
    assert spoken(f"C: {text}", "A: The fence comes on Monday.") == ["The fence comes on Monday."]


@pytest.mark.parametrize("text", CAPTIONS)
def test_words_that_a_recogniser_invents_in_silence_are_no_matter(text):
    assert spoken("C: Thursday is good.", f"C: {text}") == ["Thursday is good."]


@pytest.mark.parametrize("text", SPEECH_WITH_MATTER)
def test_speech_with_matter_is_read_whole(text):
    assert spoken(f"C: {text}") == [text]
