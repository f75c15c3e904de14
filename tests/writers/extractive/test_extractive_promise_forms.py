"""Which sentences of an agent promise something, by their form and not by their verb (R32)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from domain.interaction import Speaker
from tests.builders import brief, call
from writers.extractive.passages import Sentence
from writers.extractive.promising import Promising

WEDNESDAY = datetime(2026, 11, 25, 10, tzinfo=UTC)
PROMISES = {
    "en": (
        "I'll have it back to you by Friday.",
        "He'll come on Tuesday instead.",
        "It'll be with you on Monday.",
        "You'll have it by Thursday.",
        "The new part gets here on Friday.",
        "I'm sending someone out tomorrow.",
        "The letter goes out tomorrow.",
    ),
    "de": (
        "Ich schick ihn Ihnen bis Montag zu.",
        "Sie bekommen von mir einen Kostenvoranschlag.",
        "Den haben Sie bis Freitag.",
        "Der Monteur kommt am Montag vorbei.",
        "Das Paket müsste am Freitag bei Ihnen sein.",
        "Ich geb Ihnen morgen Bescheid.",
        "Die Gutschrift ist innerhalb von drei Tagen auf Ihrem Konto.",
    ),
    "fr": (
        "Je la lui fais signer et je vous l'envoie vendredi.",
        "On vous en expédie une sous huit jours.",
        "Le technicien passe jeudi matin.",
        "Ce sera prêt demain.",
        "Vous l'aurez vendredi.",
        "Le colis part demain.",
        "Je vois avec le chef et je reviens vers vous.",
    ),
    "es": (
        "Se la devolvemos antes de fin de mes.",
        "El técnico va el lunes a primera hora.",
        "La pieza nos llega el viernes.",
        "Mañana lo tiene listo.",
        "Se lo dejo preparado para el jueves.",
        "Pasamos a recogerlo el martes.",
        "Yo me encargo.",
    ),
    "it": (
        "Martedì gliela consegno pronta.",
        "Il tecnico viene sabato mattina.",
        "Il pezzo arriva lunedì.",
        "Gliela preparo per domani.",
        "Domani lo trova nella posta.",
        "Passiamo noi martedì a prenderlo.",
        "Chiedo al collega e le faccio sapere.",
    ),
    "pt": (
        "Mando-lhe o orçamento até quinta.",
        "Envio-lha amanhã.",
        "O técnico vai aí na segunda.",
        "Dentro de uma semana está em sua casa.",
        "A peça chega na terça.",
        "Falo com o gerente e digo-lhe.",
        "Resolvemos isso até sexta.",
    ),
    "nl": (
        "Dan komen we zaterdagochtend.",
        "De dakdekker komt uiterlijk maandag.",
        "Die krijgt u vrijdag.",
        "U heeft het binnen drie dagen op uw rekening.",
        "Het pakket gaat morgen de deur uit.",
        "De monteur is er donderdag.",
        "Hij ligt vrijdag voor u klaar.",
    ),
    "sv": (
        "Jag mejlar dig en offert senast på fredag.",
        "Den kommer på onsdag i nästa vecka.",
        "Pengarna är hos er inom tre bankdagar.",
        "Du får den på måndag.",
        "Vi lägger den i brevlådan i morgon.",
        "Paketet går i väg i morgon.",
        "Det blir klart på torsdag.",
    ),
}
"""The speaker does it, somebody else does, something comes, or the contact gets it."""
OTHERS = {
    "en": (
        "We're open until Saturday.",
        "The offer runs until Friday.",
        "Your appointment is on Tuesday at nine.",
        "You can pick it up on Friday.",
        "You have until Monday to pay.",
        "I'm ringing about your order.",
        "You'll need to bring your passport on Monday.",
    ),
    "de": (
        "Wir haben bis Samstag geöffnet.",
        "Das Angebot gilt bis Freitag.",
        "Ihr Termin ist am Dienstag um neun.",
        "Sie können es am Freitag abholen.",
        "Sie haben bis Montag Zeit.",
        "Ich rufe wegen Ihrer Bestellung an.",
        "Sie müssen am Montag den Ausweis mitbringen.",
    ),
    "fr": (
        "Nous sommes ouverts jusqu'à samedi.",
        "L'offre est valable jusqu'à vendredi.",
        "Votre rendez-vous est mardi à neuf heures.",
        "Vous pouvez passer le prendre vendredi.",
        "Vous avez jusqu'à lundi.",
        "Je vous appelle pour votre commande.",
        "Il faudra apporter votre passeport lundi.",
    ),
    "es": (
        "Abrimos hasta el sábado.",
        "La oferta vale hasta el viernes.",
        "Su cita es el martes a las nueve.",
        "Puede recogerlo el viernes.",
        "Tiene hasta el lunes.",
        "Le llamo por su pedido.",
        "Tiene que traer el pasaporte el lunes.",
    ),
    "it": (
        "Siamo aperti fino a sabato.",
        "L'offerta vale fino a venerdì.",
        "Il suo appuntamento è martedì alle nove.",
        "Può ritirarlo venerdì.",
        "Ha tempo fino a lunedì.",
        "La chiamo per il suo ordine.",
        "Deve portare il passaporto lunedì.",
    ),
    "pt": (
        "Estamos abertos até sábado.",
        "A oferta é válida até sexta.",
        "A sua consulta é na terça às nove.",
        "Pode levantá-lo na sexta.",
        "Tem até segunda.",
        "Ligo por causa da sua encomenda.",
        "Tem de trazer o passaporte na segunda.",
    ),
    "nl": (
        "We zijn open tot zaterdag.",
        "De aanbieding geldt tot vrijdag.",
        "Uw afspraak is dinsdag om negen uur.",
        "U kunt het vrijdag ophalen.",
        "U heeft tot maandag de tijd.",
        "Ik bel over uw bestelling.",
        "U moet maandag uw paspoort meenemen.",
    ),
    "sv": (
        "Vi har öppet till lördag.",
        "Erbjudandet gäller till fredag.",
        "Din tid är på tisdag klockan nio.",
        "Du kan hämta den på fredag.",
        "Du har till måndag på dig.",
        "Jag ringer om din beställning.",
        "Du måste ta med passet på måndag.",
    ),
}
"""States, fixed times, what the contact may or must do, and what is done by saying it."""


def each(sentences):
    return [(language, one) for language, some in sentences.items() for one in some]


def is_firm_promise(text, language):
    source = replace(call("i1"), occurred_at=WEDNESDAY)
    said = Sentence(text=text, speaker=Speaker.AGENT, source=source, said=(), turn=1)
    promising = Promising(brief(call("i1"), language=language))
    return promising.promises_in([said]) == [said] and promising.is_firm(said)


@pytest.mark.parametrize(("language", "text"), each(PROMISES))
def test_an_agent_promises_what_will_be_done_or_come_on_a_day(language, text):
    """R32"""
    assert is_firm_promise(text, language)


@pytest.mark.parametrize(("language", "text"), each(OTHERS))
def test_a_day_alone_makes_no_promise(language, text):
    """R32"""
    assert not is_firm_promise(text, language)
