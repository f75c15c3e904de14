"""In every language, the gate accepts a careful summary of a call and rejects a careless one (R15, R16)."""

import pytest

from tests.domain.checking import passes

SAID = {
    "en": """
Hi, this is Marie.
I ordered a washing machine on the second of November, order four seven one one eight, and it still hasn't come.
Your colleague Tom said it would be here by last Friday.
I paid six hundred and forty nine pounds.
If it isn't here by Tuesday I want my money back.
You can reach me after half past five.
I'll check with the warehouse and call you back tomorrow before noon, Mrs Petit.
Please also send the invoice to marie dot petit at mail dot com.
""",
    "fr": """
Bonjour, c'est Marie Petit.
J'ai commandé un lave-linge le deux novembre, commande quarante-sept mille cent dix-huit, il n'est toujours pas arrivé.
Votre collègue Thomas m'avait dit vendredi dernier au plus tard.
J'ai payé six cent quarante-neuf euros quatre-vingt-dix.
S'il n'est pas là mardi, je veux être remboursée.
Vous pouvez me joindre après dix-sept heures trente.
Je vérifie avec l'entrepôt et je vous rappelle demain avant midi.
""",
    "de": """
Guten Tag, hier ist Marie Petit.
Ich habe am zweiten November eine Waschmaschine bestellt, Bestellnummer vier sieben
eins eins acht, und sie ist noch nicht da.
Ihr Kollege Herr Schneider hat gesagt, sie kommt bis Freitag.
Ich habe sechshundertneunundvierzig Euro neunzig bezahlt.
Wenn sie bis Dienstag nicht da ist, will ich mein Geld zurück.
Ich bin ab halb sechs erreichbar.
Ich frage im Lager nach und rufe Sie morgen vor zwölf Uhr zurück.
""",
    "es": """
Hola, soy Marie Petit.
Pedí una lavadora el dos de noviembre, pedido cuatro siete uno uno ocho, y todavía no ha llegado.
Su compañero Tomás dijo que llegaría el viernes.
Pagué seiscientos cuarenta y nueve euros con noventa.
Si no está el martes quiero que me devuelvan el dinero.
Estoy disponible a partir de las cinco y media.
Consulto con el almacén y le llamo mañana antes de las doce.
""",
    "it": """
Buongiorno, sono Marie Petit.
Ho ordinato una lavatrice il due novembre, ordine quattro sette uno uno otto, e non è ancora arrivata.
Il suo collega Tommaso ha detto entro venerdì.
Ho pagato seicentoquarantanove euro e novanta.
Se non arriva martedì voglio il rimborso.
Sono disponibile dopo le cinque e mezza.
Controllo con il magazzino e la richiamo domani prima di mezzogiorno.
""",
    "pt": """
Bom dia, é a Marie Petit.
Encomendei uma máquina de lavar no dia dois de novembro, encomenda quatro sete um um oito, e ainda não chegou.
O seu colega Tomás disse até sexta-feira.
Paguei seiscentos e quarenta e nove euros e noventa.
Se não chegar na terça-feira quero o dinheiro de volta.
Estou disponível depois das cinco e meia.
Vou ver com o armazém e ligo amanhã antes do meio-dia.
""",
    "nl": """
Hallo, met Marie Petit.
Ik heb op twee november een wasmachine besteld, bestelling vier zeven een een acht, en die is er nog niet.
Uw collega Thomas zei uiterlijk vrijdag.
Ik heb zeshonderdnegenenveertig euro negentig betaald.
Als hij er dinsdag niet is wil ik mijn geld terug.
Ik ben na half zes bereikbaar.
Ik vraag het na bij het magazijn en bel u morgen voor twaalf uur terug.
""",
}
WRITTEN = {
    "en": [
        "Marie Petit ordered a washing machine on 2 November (order 47118) and it has not arrived.",
        "A colleague, Tom, had promised delivery by Friday.",
        "She paid £649 and wants a refund if it is not delivered by Tuesday.",
        "The agent promised to check with the warehouse and to call back tomorrow before noon.",
        "The contact can be reached after 17:30.",
        "She asked for the invoice by e-mail to marie.petit@mail.com.",
        "Call Mrs Petit back before noon on 21 November with news from the warehouse.",
        "Delivery of the washing machine is overdue; the customer is considering a refund of 649 pounds.",
        "Open: the invoice must be sent.",
        "Next: Check with the warehouse, then call Marie back after 5:30 pm.",
        "The customer asked Customer Service for the invoice (PDF) ASAP.",
        "Refund requested if not delivered by Tuesday 24 November.",
    ],
    "fr": [
        "Marie Petit a commandé un lave-linge le 2 novembre (commande 47118), toujours pas livré.",
        "Thomas avait annoncé la livraison pour vendredi au plus tard.",
        "Elle a payé 649,90 € et demande un remboursement s'il n'est pas livré mardi.",
        "L'agent a promis de vérifier auprès de l'entrepôt et de rappeler demain avant midi.",
        "Joignable après 17 h 30.",
        "Rappeler Mme Petit avant midi le 21 novembre.",
        "Le client attend une livraison en retard depuis vendredi.",
    ],
    "de": [
        "Am 2. November bestellt (Bestellnummer 47118), die Waschmaschine wurde noch nicht geliefert.",
        "Herr Schneider hatte die Lieferung bis Freitag zugesagt.",
        "Sie hat 649,90 € bezahlt und möchte ihr Geld zurück, falls die Maschine bis Dienstag nicht kommt.",
        "Der Agent hat versprochen, im Lager nachzufragen und morgen vor 12 Uhr zurückzurufen.",
        "Frau Petit ist ab 17:30 Uhr erreichbar.",
        "Frau Petit am 21. November vor 12 Uhr zurückrufen.",
        "Die Kundin droht mit Rückgabe am Dienstag, 24. November.",
    ],
    "es": [
        "Marie Petit pidió una lavadora el 2 de noviembre (pedido 47118) que aún no ha llegado.",
        "Tomás dijo que llegaría el viernes.",
        "Pagó 649,90 euros y quiere la devolución si no llega el martes.",
        "El agente prometió consultar con el almacén y llamar mañana antes de las 12:00.",
        "Disponible a partir de las 17:30.",
        "Llamar a la señora Petit el 21 de noviembre antes de las doce.",
    ],
    "it": [
        "Marie Petit ha ordinato una lavatrice il 2 novembre (ordine 47118) che non è ancora arrivata.",
        "Tommaso aveva detto entro venerdì.",
        "Ha pagato 649,90 € e vuole il rimborso se non arriva martedì.",
        "L'agente ha promesso di controllare con il magazzino e di richiamare domani prima di mezzogiorno.",
        "Disponibile dopo le 17:30.",
    ],
    "pt": [
        "Marie Petit encomendou uma máquina de lavar a 2 de novembro (encomenda 47118) que ainda não chegou.",
        "Tomás tinha dito até sexta-feira.",
        "Pagou 649,90 € e quer o reembolso se não chegar na terça-feira.",
        "O agente prometeu ver com o armazém e ligar amanhã antes do meio-dia.",
        "Disponível depois das 17:30.",
    ],
    "nl": [
        "Marie Petit heeft op 2 november een wasmachine besteld (bestelling 47118) die nog niet geleverd is.",
        "Thomas had levering uiterlijk vrijdag beloofd.",
        "Ze heeft € 649,90 betaald en wil haar geld terug als hij dinsdag niet komt.",
        "De medewerker beloofde het magazijn te vragen en morgen voor 12 uur terug te bellen.",
        "Bereikbaar na 17.30 uur.",
    ],
}
CARELESS = {
    "en": [
        "Marie Petit ordered three washing machines.",
        "She paid £694.",
        "Tim had promised delivery by Friday.",
        "She wants a refund by Wednesday.",
        "The order is 47181.",
        "She can be reached after 16:30.",
        "The agent promised to call back on Monday.",
        "She wrote to marie.petit@gmail.com.",
        "She paid $649.",
        "She ordered it on 2 December.",
    ],
    "fr": [
        "Elle a payé 694,90 €.",
        "Théo avait annoncé la livraison pour vendredi.",
        "Elle veut un remboursement mercredi.",
        "Joignable après 16 h 30.",
        "Le lave-linge a été commandé le 12 novembre.",
        "Elle a commandé trois lave-linges.",
    ],
    "de": [
        "Sie hat 694,90 € bezahlt.",
        "Herr Schröder hatte die Lieferung zugesagt.",
        "Sie möchte ihr Geld bis Mittwoch.",
        "Frau Petit ist ab 16:30 Uhr erreichbar.",
        "Bestellt wurde am 12. November.",
        "Die Bestellnummer ist 47181.",
    ],
    "es": [
        "Pagó 694,90 euros.",
        "Diego dijo que llegaría el viernes.",
        "Quiere el dinero el miércoles.",
        "Disponible a partir de las 16:30.",
        "La pidió el 12 de noviembre.",
    ],
    "it": [
        "Ha pagato 694,90 €.",
        "Paolo aveva detto entro venerdì.",
        "Vuole il rimborso mercoledì.",
        "Disponibile dopo le 16:30.",
        "Ordinata il 12 novembre.",
    ],
    "pt": [
        "Pagou 694,90 €.",
        "Tiago tinha dito até sexta-feira.",
        "Quer o reembolso na quarta-feira.",
        "Disponível depois das 16:30.",
        "Encomendada a 12 de novembro.",
    ],
    "nl": [
        "Ze heeft € 694,90 betaald.",
        "Pieter had levering beloofd.",
        "Ze wil haar geld woensdag terug.",
        "Bereikbaar na 16.30 uur.",
        "Besteld op 12 november.",
    ],
}


def each(statements):
    return [(language, one) for language, every in statements.items() for one in every]


@pytest.mark.parametrize(("language", "statement"), each(WRITTEN))
def test_what_a_careful_writer_says_of_a_call_passes(language, statement):
    """R15, R16"""
    assert passes(statement, said=SAID[language], language=language)


@pytest.mark.parametrize(("language", "statement"), each(CARELESS))
def test_one_wrong_number_date_name_or_address_is_held_back(language, statement):
    """R16"""
    assert not passes(statement, said=SAID[language], language=language)
