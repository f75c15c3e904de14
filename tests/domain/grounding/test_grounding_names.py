"""A name, place or address in a statement must have been said, or stand in the records (R16)."""

import pytest

from tests.builders import brief, call, source
from tests.domain.checking import passes, stands

TWO = {
    "en": "I ordered two kettles.",
    "fr": "J'ai commandé deux chaises.",
    "de": "Ich habe zwei Stühle bestellt.",
    "es": "Compré dos sillas.",
    "it": "Ho comprato due sedie.",
    "pt": "Comprei duas cadeiras.",
    "nl": "Ik heb twee stoelen besteld.",
}
FOUND = [
    ("en", "I talked to Mr. Dubois from Siemens.", "The contact talked to Mr Dubois of Siemens."),
    ("en", "I live at 12 Baker Street, London.", "The contact lives at 12 Baker Street, London."),
    ("en", "I am calling from siemens in berlin.", "The contact calls from Siemens in Berlin."),
    ("en", "Brian told me.", "Brian's message was passed on."),
    ("en", "Write to marie dot petit at mail dot com.", "Write to marie.petit@mail.com."),
    ("en", "I saw it on kettle shop dot com.", "The contact saw it on kettleshop.com."),
    ("fr", "C'est madame Lefèvre de l'Agence Dupont.", "Il s'agit de Mme Lefèvre, agence Dupont."),
    ("fr", "C'est une voiture allemande.", "La voiture vient d'Allemagne."),
    ("de", "Herr Müller von Siemens aus Stuttgart.", "Herr Müller von Siemens in Stuttgart."),
    ("es", "Hablé con la señora García de Madrid.", "Habló con la señora García, de Madrid."),
    ("it", "Ho parlato con il signor Rossi.", "Il contatto ha parlato con il signor Rossi."),
    ("pt", "Falei com a senhora Silva de Lisboa.", "Falou com a senhora Silva, de Lisboa."),
    ("nl", "Ik sprak met meneer De Vries.", "Het contact sprak met meneer De Vries."),
]
INVENTED = [
    ("en", "The contact ordered two kettles (Philips)."),
    ("en", 'The contact ordered two "Philips" kettles.'),
    ("en", "The contact ordered two kettles \u2013 Philips."),
    ("en", "Brian ordered two kettles."),
    ("en", "Johnson ordered two kettles."),
    ("en", "Mr Smith ordered two kettles."),
    ("en", "The contact ordered two kettles from Philips."),
    ("en", "The contact ordered two kettles and lives in Berlin."),
    ("en", "Write to help@mail.example about the kettles."),
    ("en", "The kettles are shown on kettles.example."),
    ("fr", "Le contact a commandé deux chaises chez Ikea."),
    ("fr", "Mme Durand a commandé deux chaises."),
    ("fr", "Durand a commandé deux chaises."),
    ("de", "Herr Krug hat zwei Stühle bestellt."),
    ("de", "Sabine hat zwei Stühle bestellt."),
    ("de", "Sabine Krug hat zwei Stühle bestellt."),
    ("de", "Schmidt hat zwei Stühle bestellt."),
    ("de", "Der Kontakt hat zwei Stühle bei IKEA bestellt."),
    ("de", "Der Kontakt kommt aus München und hat zwei Stühle bestellt."),
    ("es", "El contacto compró dos sillas en Madrid."),
    ("es", "El señor García compró dos sillas."),
    ("it", "Il signor Rossi ha comprato due sedie."),
    ("it", "Il contatto ha comprato due sedie a Milano."),
    ("pt", "O senhor Silva comprou duas cadeiras."),
    ("pt", "O contacto comprou duas cadeiras em Lisboa."),
    ("nl", "Meneer Jansen heeft twee stoelen besteld."),
    ("nl", "Het contact heeft twee stoelen in Utrecht besteld."),
]


@pytest.mark.parametrize(("language", "said", "statement"), FOUND)
def test_a_name_that_was_said_passes_however_it_was_transcribed(language, said, statement):
    """R16"""
    assert passes(statement, said=said, language=language)


@pytest.mark.parametrize(("language", "statement"), INVENTED)
def test_a_name_that_nobody_said_is_held_back(language, statement):
    """R16"""
    assert not passes(statement, said=TWO[language], language=language)


def test_the_names_of_the_contact_and_of_the_agents_are_known():
    """R16"""
    about = brief(contact_name="Marie Petit", sources=(source(call("i1"), agent_name="Ana Díaz"),))
    statement = "Ana Diaz told Marie Petit that the parcel arrived damaged."

    assert stands(statement, about)
    assert not passes(statement, said="The parcel arrived damaged.", contact_name=None)


@pytest.mark.parametrize(
    ("language", "statement"),
    [
        ("en", "On Friday the AI told the contact by SMS that the PDF is OK."),
        ("fr", "Le contact a écrit en anglais par WhatsApp."),
        ("de", "Der Kontakt möchte, dass die Rechnung an sein Büro geschickt wird."),
        ("nl", "Het contact wil de PDF per SMS."),
    ],
)
def test_words_that_are_only_written_with_a_capital_are_no_names(language, statement):
    """R16"""
    assert passes(statement, said=TWO[language], language=language)
