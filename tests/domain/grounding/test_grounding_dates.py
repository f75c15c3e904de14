"""A date, weekday or time in a statement must have been said or meant, or be that of the interaction (R12, R16)."""

from zoneinfo import ZoneInfo

import pytest

from tests.builders import ago, brief, call
from tests.domain.checking import passes, stands

# The call was on Friday, 20 November 2026, at 11:00 UTC.
FOUND = [
    ("en", "I need it by the third of December.", "The contact needs it by 3 December."),
    ("en", "I need it by December 3rd.", "The contact needs it by 3 December 2026."),
    ("en", "Come by on the twenty second of November.", "The contact comes by on 22 November."),
    ("en", "It will be the twenty-first.", "It will be the 21st."),
    ("en", "It will be the twenty-first.", "It will be the twenty-first."),
    ("en", "It is on the 21st.", "It is on the twenty-first."),
    ("en", "It is on the twenty-first.", "It is on 21 November."),
    ("fr", "Rappelez-moi le vingt-deux.", "Rappeler le contact le 22 novembre."),
    ("de", "Am zweiundzwanzigsten November.", "Am zweiundzwanzigsten November."),
    ("en", "It was on 20.11.2026.", "It was on 20/11/2026."),
    ("en", "Come on Monday.", "The contact comes on Monday, 23 November."),
    ("en", "I need it tomorrow.", "The contact needs it on 21 November."),
    ("en", "I need it tomorrow.", "The contact needs it tomorrow."),
    ("en", "Call me at half past two.", "The contact wants a call at 14:30."),
    ("en", "Call me at ten to five.", "The contact wants a call at 4:50 pm."),
    ("en", "Call me at quarter to five.", "The contact wants a call at 16:45."),
    ("en", "Noon is fine.", "12:00 is fine for the contact."),
    ("en", "I can come at 9 am.", "The contact can come at 9:00."),
    ("fr", "Le premier décembre, à quatorze heures trente.", "Rappeler le 1er décembre à 14 h 30."),
    ("fr", "Cinq heures moins dix.", "Le rendez-vous est à 16 h 50."),
    ("fr", "Je passe demain à midi.", "Le contact passe demain à 12 h."),
    ("fr", "Mardi prochain.", "Le contact voudrait mardi 24 novembre."),
    ("de", "Am zweiundzwanzigsten November um halb drei.", "Am 22. November um 14:30 Uhr."),
    ("de", "Am dritten zwölften.", "Der Termin ist am 3. Dezember."),
    ("de", "Um Viertel nach vier.", "Der Termin ist um 16:15 Uhr."),
    ("de", "Nächsten Freitag um zehn Uhr.", "Der Termin ist am Freitag um 10 Uhr."),
    ("de", "Rufen Sie mich übermorgen an.", "Der Kontakt will am 22. November angerufen werden."),
    ("es", "El treinta y uno de diciembre a las dos y media.", "El 31 de diciembre a las 14:30."),
    ("es", "Mañana a las cinco menos diez.", "La cita es mañana a las 16:50."),
    ("it", "Il primo dicembre alle due e mezza.", "L'appuntamento è il 1° dicembre alle 14:30."),
    ("it", "Domani alle cinque meno dieci.", "L'appuntamento è domani alle 16:50."),
    ("pt", "No dia vinte e dois de novembro às duas e meia.", "É no dia 22 de novembro às 14:30."),
    ("pt", "Na segunda-feira ao meio-dia.", "É na segunda-feira às 12:00 horas."),
    (
        "nl",
        "Op tweeëntwintig november om half drie.",
        "De afspraak is op 22 november om 14.30 uur.",
    ),
    ("nl", "Morgen om tien voor vijf.", "De afspraak is morgen om 16:50 uur."),
    ("sv", "Jag behöver stolarna i morgon.", "Kunden behöver stolarna den 21 november."),
    ("sv", "Jag behöver stolarna imorgon.", "Kunden behöver stolarna i morgon."),
    ("sv", "Ring mig i övermorgon.", "Kunden vill bli uppringd den 22 november."),
]
TWO = {
    "en": "I ordered two kettles and want them at three.",
    "fr": "J'ai commandé deux chaises et je les veux à trois heures.",
    "de": "Ich habe zwei Stühle bestellt und will sie um drei.",
    "es": "Compré dos sillas y las quiero a las tres.",
    "it": "Ho comprato due sedie e le voglio alle tre.",
    "pt": "Comprei duas cadeiras e quero-as às três.",
    "nl": "Ik heb twee stoelen besteld en wil ze om drie uur.",
    "sv": "Jag har beställt två stolar och vill ha dem klockan tre.",
}
INVENTED = [
    ("en", "The contact ordered them on 3 March."),
    ("en", "The contact ordered them in March."),
    ("en", "The contact ordered them on 2026-10-01."),
    ("en", "The contact ordered them on 20.11.2019."),
    ("en", "The contact ordered them on 20 November 2019."),
    ("en", "The contact wants them on the twenty-third."),
    ("en", "The contact wants them on 3 November."),
    ("en", "The contact wants them on Tuesday."),
    ("en", "The contact wants them tomorrow."),
    ("en", "The contact wants them at 15:30."),
    ("en", "The contact wants them at half past three."),
    ("en", "The contact wants them at a quarter to three."),
    ("en", "The contact wants them at noon."),
    ("en", "The contact wants them at 5 pm."),
    ("fr", "Le contact les a commandées le 3 mars."),
    ("fr", "Le contact les veut mardi."),
    ("fr", "Le contact les veut demain."),
    ("fr", "Le contact les veut à 15 h 30."),
    ("fr", "Le contact les veut à trois heures et demie."),
    ("de", "Der Kontakt hat am 3. März zwei Stühle bestellt."),
    ("de", "Der Kontakt will sie am Dienstag."),
    ("de", "Der Kontakt will sie morgen."),
    ("de", "Der Kontakt will sie um halb drei."),
    ("de", "Der Kontakt will sie um 17 Uhr."),
    ("es", "El contacto las compró el 3 de marzo."),
    ("es", "El contacto las quiere el martes."),
    ("es", "El contacto las quiere mañana."),
    ("it", "Il contatto le ha comprate il 3 marzo."),
    ("it", "Il contatto le vuole martedì."),
    ("it", "Il contatto le vuole domani."),
    ("pt", "O contacto comprou-as a 3 de março."),
    ("pt", "O contacto quer as cadeiras na terça-feira."),
    ("pt", "O contacto quer as cadeiras amanhã."),
    ("nl", "Het contact heeft ze op 3 maart besteld."),
    ("nl", "Het contact wil ze dinsdag."),
    ("nl", "Het contact wil ze morgen."),
    ("sv", "Kunden vill ha dem imorgon."),
    ("sv", "Kunden vill ha dem i morgon."),
    ("sv", "Kunden vill ha dem i övermorgon."),
]


@pytest.mark.parametrize(("language", "said", "statement"), FOUND)
def test_a_date_or_time_that_was_said_or_meant_passes_however_it_is_written(
    language, said, statement
):
    """R16"""
    assert passes(statement, said=said, language=language)


@pytest.mark.parametrize(("language", "statement"), INVENTED)
def test_a_date_or_time_that_nobody_said_is_held_back(language, statement):
    """R16"""
    assert not passes(statement, said=TWO[language], language=language)


@pytest.mark.parametrize(
    "statement",
    [
        "The contact called on 14 November.",
        "The contact called on Saturday.",
        "The contact called at 09:15 UTC.",
        "The contact called on 14.11.2026.",
    ],
)
def test_when_an_interaction_was_is_known(statement):
    """R12, R16"""
    then = ago(days=6, hours=2, minutes=45)
    about = brief(call("i1", said="My kettle broke.", occurred_at=then))

    assert stands(statement, about)
    assert not passes(statement, said="My kettle broke.")


def test_a_near_day_is_counted_from_when_it_was_said():
    """R12, R16"""
    said = "Call me tomorrow about the kettle."
    about = brief(call("i1", said=said, occurred_at=ago(days=10)))

    assert stands("The contact wanted a call on 11 November.", about)
    assert not stands("The contact wants a call on 21 November.", about)


def test_a_near_day_is_counted_in_the_organizations_time_zone():
    """R16, R32: it was still the 19th in New York, and "tomorrow" is at most two days later."""
    said = call("i1", said="Call me tomorrow about the kettle.", occurred_at=ago(hours=10))
    told = "The contact wanted a call on 22 November."

    assert stands(told, brief(said))
    assert not stands(told, brief(said, time_zone=ZoneInfo("America/New_York")))


def test_when_an_interaction_was_is_known_in_utc_and_in_the_organizations_time_zone():
    """R12, R32"""
    zone = ZoneInfo("Pacific/Auckland")

    for moment in ("20 November at 11:00", "21 November at 0:00"):
        assert passes(f"The contact called on {moment}.", said="My kettle broke.", time_zone=zone)


def test_today_is_the_organizations():
    """R16, R32"""
    told, said = "Call the contact on Saturday.", "My kettle broke."

    assert passes(told, said=said, time_zone=ZoneInfo("Pacific/Auckland"))
    assert not passes(told, said=said)


def test_today_is_known():
    """R16: the next action is meant for today."""
    assert passes("Call the contact about the kettle today.", said="My kettle broke.")
