"""A number in a statement must stand in its sources, in words or in figures (R16)."""

import pytest

from tests.builders import brief, call, passage
from tests.domain.checking import passes, stands
from tests.judging import accepted

FOUND = [
    ("en", "I ordered two kettles for forty nine euros ninety.", "2 kettles for 49.90 euros."),
    ("en", "It costs one thousand, two hundred and fifty dollars.", "It costs $1,250."),
    ("en", "It costs 1250 dollars.", "It costs one thousand two hundred and fifty dollars."),
    ("en", "My order number is four seven one one eight.", "The order number is 47118."),
    ("en", "My order is four double seven one.", "The order is 4771."),
    ("en", "It is oh seven nine, double four, one two three.", "It is 07944123."),
    ("en", "It was in nineteen ninety nine.", "It was in 1999."),
    ("en", "We waited an hour and a half.", "The contact waited 1.5 hours."),
    ("en", "It weighs two and a half kilos.", "It weighs 2.5 kilos."),
    ("en", "It is the second time.", "It is the 2nd time."),
    ("en", "It happened twice.", "It happened two times."),
    ("en", "A dozen glasses were broken.", "12 glasses were broken."),
    ("en", "It takes between two and three weeks.", "It takes 2-3 weeks."),
    ("en", "The postcode is SW1A 2AA.", "The postcode is SW1A 2AA."),
    (
        "fr",
        "J'ai pris vingt-trois chaises pour mille deux cents euros.",
        "23 chaises pour 1 200 €.",
    ),
    ("fr", "La commande quatre-vingt-dix-sept douze.", "La commande porte le numéro 9712."),
    ("fr", "Quatre-vingt-dix-neuf euros quatre-vingt-dix.", "Le prix est de 99,90 €."),
    ("fr", "Septante et un euros.", "Il s'agit de 71 euros."),
    ("fr", "Deux virgule cinq pour cent.", "Le taux est de 2,5 %."),
    ("fr", "Il y a 20 % de remise.", "Une remise de vingt pour cent est promise."),
    ("fr", "Une trentaine de personnes viendront.", "30 personnes viendront."),
    ("de", "Dreiundzwanzig Stühle für eintausendzweihundert Euro.", "23 Stühle für 1.200 Euro."),
    ("de", "Vierundzwanzig Euro neunzig.", "Es sind 24,90 €."),
    ("de", "Ich warte seit eineinhalb Stunden.", "Der Kontakt wartet seit 1,5 Stunden."),
    ("de", "Die Vorwahl ist null sieben eins eins.", "Die Vorwahl ist 0711."),
    ("de", "Fünfzehn Prozent Rabatt.", "Es gibt 15 % Rabatt."),
    ("es", "Veintitrés sillas por mil doscientos euros.", "23 sillas por 1.200 euros."),
    ("es", "Cuarenta y nueve euros con noventa.", "La factura es de 49,90 euros."),
    ("es", "Un veinte por ciento de descuento.", "Hay un 20 % de descuento."),
    ("it", "Ventitré sedie per milleduecento euro.", "23 sedie per 1.200 euro."),
    ("it", "Sono centotto euro.", "Sono 108 euro."),
    ("it", "Quarantanove euro e novanta.", "La fattura è di 49,90 euro."),
    ("pt", "Vinte e três cadeiras por mil e duzentos euros.", "23 cadeiras por 1.200 euros."),
    ("pt", "Quarenta e nove euros e noventa.", "A fatura é de 49,90 euros."),
    ("nl", "Drieëntwintig stoelen voor twaalfhonderd euro.", "23 stoelen voor 1.200 euro."),
    ("nl", "Negenenveertig euro negentig.", "De factuur is € 49,90."),
    ("nl", "Drie komma vijf procent.", "Het is 3,5%."),
]
INVENTED = [
    ("en", "I ordered two kettles.", "The contact ordered 3 kettles."),
    ("en", "I ordered two kettles.", "The contact ordered three kettles."),
    ("en", "I ordered two kettles.", "A dozen kettles were ordered."),
    ("en", "I ordered two kettles.", "The contact wants a hundred dollars."),
    ("en", "Two of the five kettles broke.", "25 kettles broke."),
    ("en", "It costs 49 euros.", "It costs 4.90 euros."),
    ("en", "It costs 49 euros.", "It costs 490 euros."),
    ("en", "It costs 49 euros and 90 cents.", "It costs 90.49 euros."),
    ("en", "It costs forty nine euros.", "It costs 9 euros."),
    ("en", "It costs forty nine euros.", "It costs 40 euros."),
    ("en", "It costs forty nine euros.", "It costs forty euros."),
    ("en", "It takes 4 or 5 weeks.", "It takes 5.4 weeks."),
    ("en", "The order is 47118.", "The order is 47119."),
    ("en", "The order is 47118.", "The order is 118."),
    ("en", "Hold on a second.", "The contact wants 2 kettles."),
    ("fr", "J'ai commandé deux chaises.", "Le contact a commandé trois chaises."),
    ("fr", "J'ai commandé deux chaises.", "Une douzaine de chaises est commandée."),
    ("fr", "Ça coûte quarante-neuf euros.", "Ça coûte 40 euros."),
    ("de", "Ich habe zwei Stühle bestellt.", "Der Kontakt hat 12 Stühle bestellt."),
    ("de", "Ich habe zwei Stühle bestellt.", "Der Kontakt will dreiundzwanzig Euro."),
    ("de", "Es sind vierundzwanzig Euro.", "Es sind 80 Euro."),
    ("es", "Compré dos sillas.", "El contacto compró tres sillas."),
    ("es", "Son cuarenta y nueve euros.", "Son cuarenta euros."),
    ("it", "Ho comprato due sedie.", "Il contatto ha comprato tre sedie."),
    ("it", "Sono quarantanove euro.", "Sono quaranta euro."),
    ("pt", "Comprei duas cadeiras.", "O contacto comprou três cadeiras."),
    ("pt", "São quarenta e nove euros.", "São quarenta euros."),
    ("nl", "Ik heb twee stoelen besteld.", "Het contact heeft drie stoelen besteld."),
    ("nl", "Het kost negenenveertig euro.", "Het kost veertig euro."),
]
MEASURES = [
    ("It costs 49 euros.", "It costs 49 dollars.", False),
    ("It costs 49 euros.", "It costs £49.", False),
    ("It costs 49 euros.", "It is 49% off.", False),
    ("It costs 49 euros.", "It costs €49.", True),
    ("It costs 49 euros or 60 dollars.", "It costs $60.", True),
    ("It is forty nine ninety.", "It costs €49.90.", True),
    ("It is five per cent off.", "It is 5% off.", True),
]


@pytest.mark.parametrize(("language", "said", "statement"), FOUND)
def test_a_number_that_was_said_passes_however_it_is_written(language, said, statement):
    """R16"""
    assert passes(statement, said=said, language=language)


@pytest.mark.parametrize(("language", "said", "statement"), INVENTED)
def test_a_number_that_nobody_said_is_held_back(language, said, statement):
    """R16"""
    assert not passes(statement, said=said, language=language)


@pytest.mark.parametrize(("said", "statement", "is_let_pass"), MEASURES)
def test_a_percentage_or_another_currency_than_those_named_is_held_back(
    said, statement, is_let_pass
):
    """R16"""
    assert passes(statement, said=said) is is_let_pass


@pytest.mark.parametrize("count", ["2", "two"])
def test_a_statement_may_count_what_it_rests_on(count):
    """R16"""
    about = brief(call("i2", said="Where is my kettle?"), call("i1", said="My kettle broke."))
    text = f"The contact called {count} times about the kettle."

    assert accepted(passage(text, "i1", "i2"), about) is not None
    assert accepted(passage(text, "i1"), about) is None


def test_a_number_of_another_source_than_those_named_is_held_back():
    """R16"""
    about = brief(call("i2", said="It costs 49 euros."), call("i1", said="My kettle broke."))
    text = "The contact says that it costs 49 euros."

    assert accepted(passage(text, "i2"), about) is not None
    assert accepted(passage(text, "i1"), about) is None


@pytest.mark.parametrize("statement", ["They spoke for 5 minutes.", "They spoke for five minutes."])
def test_how_long_a_call_lasted_is_known(statement):
    """R16"""
    about = brief(call("i1", said="My kettle broke.", duration_seconds=312))

    assert stands(statement, about)
    assert not passes(statement, said="My kettle broke.")
