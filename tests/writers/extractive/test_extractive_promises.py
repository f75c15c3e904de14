"""Whose words a next action quotes, whether a promise was kept, and what a contact reported (R14)."""

import pytest

from domain.interaction import InteractionDirection
from tests.builders import ago, call, sms
from tests.writers.stories import (
    STORIES,
    action_after,
    next_action_of,
    nothing_open,
    spoken,
    template,
    written_about,
)

OUT = InteractionDirection.OUTBOUND

SENDING = {
    "en": (
        "I'll send the keys to the boathouse on Monday.",
        "The boathouse set was sent this morning.",
    ),
    "fr": (
        "Je vous envoie les clés du hangar lundi.",
        "Le trousseau du hangar est parti ce matin.",
    ),
    "de": (
        "Ich schicke Ihnen die Schlüssel zum Bootshaus am Montag.",
        "Anbei das Bild, das Paket zum Bootshaus ist unterwegs.",
    ),
    "es": (
        "Le envío las llaves del embarcadero el lunes.",
        "El juego del embarcadero ya está en camino.",
    ),
    "it": (
        "Le mando le chiavi della rimessa lunedì.",
        "Il mazzo della rimessa è partito stamattina, spedito.",
    ),
    "pt": (
        "Vou enviar as chaves do ancoradouro na segunda-feira.",
        "O pacote do ancoradouro já seguiu.",
    ),
    "nl": (
        "Ik stuur u maandag de sleutels van het botenhuis.",
        "Het setje van het botenhuis is verstuurd.",
    ),
    "sv": (
        "Jag skickar nycklarna till båthuset på måndag.",
        "Paketet till båthuset har skickats.",
    ),
}
OPENINGS = {
    "en": "Our boat is in the water since May.",
    "fr": "Notre bateau est dans l'eau depuis mai.",
    "de": "Unser Boot liegt seit Mai im Wasser.",
    "es": "Nuestro barco está en el agua desde mayo.",
    "it": "La nostra barca è in acqua da maggio.",
    "pt": "O nosso barco está na água desde maio.",
    "nl": "Onze boot ligt sinds mei in het water.",
    "sv": "Vår båt ligger i vattnet sedan maj.",
}
REPORTS = {
    "en": ("My anchor chain hasn't arrived.", "It's really urgent."),
    "fr": ("Ma chaîne d'ancre n'est pas arrivée.", "C'est vraiment urgent."),
    "de": ("Meine Ankerkette ist nicht angekommen.", "Es ist wirklich dringend."),
    "es": ("Mi cadena del ancla no ha llegado.", "Es muy urgente."),
    "it": ("La mia catena dell'ancora non è arrivata.", "È davvero urgente."),
    "pt": ("A minha corrente da âncora não chegou.", "É mesmo urgente."),
    "nl": ("Mijn ankerketting is niet aangekomen.", "Het is echt dringend."),
    "sv": ("Min ankarkätting har inte kommit.", "Det är verkligen brådskande."),
}
REGRETS = {
    "en": "I'm sorry to hear that.",
    "fr": "Je suis désolé.",
    "de": "Das tut mir leid.",
    "es": "Lo siento mucho.",
    "it": "Mi dispiace.",
    "pt": "Lamento muito.",
    "nl": "Het spijt me.",
    "sv": "Jag beklagar.",
}


def promised(language, when):
    said = spoken(OPENINGS[language], SENDING[language][0], language=language)
    return call("i1", transcript=said, occurred_at=when)


@pytest.mark.parametrize("language", SENDING)
async def test_a_promise_whose_day_is_to_come_is_to_be_kept(language):
    """R14"""
    action = next_action_of(await written_about(promised(language, ago(days=1)), language=language))

    assert action.text.startswith(template("agent_promised", language))
    assert SENDING[language][0] in action.text


@pytest.mark.parametrize("language", SENDING)
async def test_a_promise_whose_day_has_passed_is_to_be_checked(language):
    """R14"""
    action = next_action_of(await written_about(promised(language, ago(days=6)), language=language))

    assert action.text.startswith(template("promise_due", language))
    assert SENDING[language][0] in action.text


@pytest.mark.parametrize("language", SENDING)
async def test_a_promise_that_an_agent_wrote_to_have_kept_is_open_no_longer(language):
    """R14"""
    passages = await written_about(
        sms("i2", text=SENDING[language][1], direction=OUT, occurred_at=ago(hours=1)),
        promised(language, ago(days=1)),
        language=language,
    )

    assert SENDING[language][0] not in next_action_of(passages).text


async def test_a_promised_message_is_kept_by_one_that_tells_what_was_done():
    """R14"""
    passages = await written_about(
        sms("i2", text="Your anchor was shipped today.", direction=OUT, occurred_at=ago(hours=1)),
        call(
            "i1",
            transcript=spoken("I wait for it.", "I'll send you a text when it leaves us."),
            occurred_at=ago(days=1),
        ),
    )

    assert next_action_of(passages).text == nothing_open()


async def test_a_message_about_something_else_keeps_no_promise():
    """R14"""
    passages = await written_about(
        sms("i2", text="The parking permit was sent.", direction=OUT, occurred_at=ago(hours=1)),
        promised("en", ago(days=1)),
    )

    assert SENDING["en"][0] in next_action_of(passages).text


@pytest.mark.parametrize("language", REPORTS)
async def test_what_a_contact_reports_is_open_until_an_agent_does_something(language):
    """R14"""
    report, urgent = REPORTS[language]
    action = await action_after(report, REGRETS[language], urgent, language=language)

    assert action.text.startswith(template("contact_reported", language))
    assert report in action.text


@pytest.mark.parametrize("language", REPORTS)
async def test_a_promise_comes_before_what_was_reported(language):
    """R14"""
    report, _ = REPORTS[language]
    action = await action_after(report, SENDING[language][0], language=language)

    assert action.text.startswith(template("agent_promised", language))


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_reported_before_an_agent_s_later_words_is_open_no_longer(language):
    """R14"""
    report, _ = REPORTS[language]
    passages = await written_about(
        sms("i2", text=OPENINGS[language], direction=OUT, occurred_at=ago(hours=1)),
        call("i1", transcript=spoken(report, language=language), occurred_at=ago(days=2)),
        language=language,
    )

    assert next_action_of(passages).text == nothing_open(language)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "They are delivering the chain to us tomorrow."),
        ("fr", "Le chantier nous livre la chaîne demain."),
        ("de", "Die Werft liefert uns die Kette morgen."),
        ("es", "El astillero entrega la cadena mañana."),
        ("it", "Il cantiere consegna la catena domani."),
    ],
)
async def test_what_an_agent_says_last_to_be_done_on_a_day_is_kept_in_sight(language, told):
    """R14"""
    said = spoken(OPENINGS[language], told, language=language)
    fresh = call("i1", transcript=said)
    old = call("i1", transcript=said, occurred_at=ago(days=5))

    action = next_action_of(await written_about(fresh, language=language))
    assert action.text.startswith(template("agent_promised", language))
    assert told in action.text
    action = next_action_of(await written_about(old, language=language))
    assert action.text.startswith(template("promise_due", language))


OFFERS = {
    "en": (
        "I want to cancel the mooring contract.",
        "The price could go down to ninety.",
        "I'll think about it and I'll call you on Thursday.",
    ),
    "fr": (
        "Je voudrais résilier le contrat d'amarrage.",
        "Le prix pourrait descendre à quatre-vingt-dix.",
        "Je vais y réfléchir et je vous rappelle jeudi.",
    ),
    "de": (
        "Ich möchte den Vertrag für den Liegeplatz kündigen.",
        "Der Preis wäre dann neunzig.",
        "Ich überlege es mir und rufe Sie am Donnerstag an.",
    ),
    "es": (
        "Quiero cancelar el contrato del amarre.",
        "El precio sería de noventa.",
        "Me lo pienso y le llamo el jueves.",
    ),
    "it": (
        "Vorrei disdire il contratto dell'ormeggio.",
        "Il prezzo sarebbe di novanta.",
        "Ci penso e la chiamo giovedì.",
    ),
}


@pytest.mark.parametrize("language", OFFERS)
async def test_what_the_contact_says_at_last_to_do_on_a_day_is_waited_for(language):
    """R14"""
    about = call("i1", transcript=spoken(*OFFERS[language], language=language))
    action = next_action_of(await written_about(about, language=language))

    assert action.text.startswith(template("contact_promised", language))
    assert OFFERS[language][2] in action.text


async def test_what_the_contact_does_later_hides_no_request_without_a_reply():
    """R14"""
    action = await action_after(
        "Hello.", "Hello.", "Could you send me the contract? I'll call you on Thursday."
    )

    assert action.text.startswith(template("contact_asked"))
