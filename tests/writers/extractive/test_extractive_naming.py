"""A next action names its matter, and its due day, though the promise alone names neither (R32, R33)."""

from datetime import date

import pytest

from domain.draft import DraftPart
from domain.interaction import InteractionDirection
from tests.builders import ago, call, sms
from tests.writers.stories import AGENT as ANA
from tests.writers.stories import CONTACT as MARIE
from tests.writers.stories import (
    action_after,
    next_action_of,
    nothing_open,
    spoken,
    transcript_of,
    written_about,
)

OUT = InteractionDirection.OUTBOUND
PRONOUNS = {
    "en": ("Could you send me the sailing licence again?", "I'll post it to you on Monday."),
    "fr": ("Pouvez-vous me renvoyer le permis bateau ?", "Je vous l'envoie lundi."),
    "de": ("Könnten Sie mir den Bootsschein schicken?", "Ich schick ihn Ihnen am Montag."),
    "es": ("¿Me puede mandar el permiso de navegar?", "Se lo mando el lunes."),
    "it": ("Mi può mandare la patente nautica?", "Gliela mando lunedì."),
    "pt": ("Pode enviar-me a carta de marinheiro?", "Envio-lha na segunda-feira."),
    "nl": ("Kunt u mij het vaarbewijs sturen?", "Ik stuur het u maandag."),
    "sv": ("Kan du skicka mig förarbeviset?", "Jag skickar det till dig på måndag."),
}
DEADLINES = {
    "en": ("I need the mooring contract by Friday.", "I'll get back to you."),
    "fr": ("Il me faut le contrat d'amarrage d'ici vendredi.", "Je reviens vers vous."),
    "de": ("Ich brauche einen Liegevertrag bis Freitag.", "Ich melde mich bei Ihnen."),
    "sv": ("Jag behöver avtalet senast på fredag.", "Jag hör av mig till dig."),
    "it": ("Ho bisogno del contratto di ormeggio entro venerdì.", "La richiamo io."),
}
FAULTS = {
    "en": ("The anchor winch is broken.", "He'll come round on Monday."),
    "nl": ("De ankerlier is kapot.", "Hij komt maandag langs."),
    "sv": ("Ankarspelet är trasigt.", "Han kommer på måndag."),
    "it": ("Il verricello è rotto.", "Viene lunedì."),
    "fr": ("Le guindeau est en panne.", "On vous le répare lundi."),
}
FETCHED = {
    "en": ("It'll be ready for you on Friday.", "Picked it up, it's gorgeous"),
    "de": ("Das ist morgen für Sie fertig.", "Ist abgeholt, wunderschön geworden"),
    "es": ("Mañana lo tiene listo.", "He ido a recogerlo, ha quedado precioso"),
    "pt": ("Amanhã fica pronto.", "Já fui buscar, ficou lindo"),
    "sv": ("Den blir klar i morgon.", "Hämtad, den är jättefin"),
    "nl": ("Hij ligt morgen voor u klaar.", "Opgehaald, prachtig geworden"),
}


@pytest.mark.parametrize("language", PRONOUNS)
async def test_a_promise_with_a_pronoun_is_shown_behind_the_request_that_names_it(language):
    """R33"""
    asked, promised = PRONOUNS[language]

    action = await action_after(asked, promised, language=language)

    assert [one.words for one in action.evidence] == [promised, asked]
    assert action.text.index(asked) < action.text.index(promised)
    assert action.due_on == date(2026, 11, 23)


@pytest.mark.parametrize("language", DEADLINES)
async def test_a_promise_without_a_day_is_due_when_the_contact_needs_it(language):
    """R32"""
    action = await action_after(*DEADLINES[language], language=language)

    assert DEADLINES[language][0] in action.text
    assert action.due_on == date(2026, 11, 27)


@pytest.mark.parametrize("language", FAULTS)
async def test_who_comes_is_shown_behind_the_fault_that_they_come_for(language):
    """R33"""
    fault, coming = FAULTS[language]

    action = await action_after(fault, coming, language=language)

    assert fault in action.text
    assert coming in action.text


async def test_a_promise_that_names_its_matter_is_shown_alone():
    """R34"""
    action = await action_after("Could you help me?", "I'll send the licence on Monday.")

    assert [one.words for one in action.evidence] == ["I'll send the licence on Monday."]


async def test_what_the_contact_promised_is_shown_behind_what_the_agent_asked_for():
    """R33"""
    said = transcript_of(
        (ANA, "Could you send us the insurance papers of the boat?"),
        (MARIE, "I'll bring them on Monday."),
    )

    action = next_action_of(await written_about(call("i1", transcript=said)))

    assert "insurance papers" in action.text
    assert action.evidence[0].words == "I'll bring them on Monday."


async def test_a_request_in_a_message_is_due_on_the_day_it_names():
    """R32"""
    asked = sms("i1", text="Could you send me the mooring contract by Friday?")

    action = next_action_of(await written_about(asked))

    assert action.due_on == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Could you prepare the mooring contract?", "Your spare keys are on the board."),
        ("Könnten Sie den Liegevertrag vorbereiten?", "Ihre Ersatzschlüssel hängen am Brett."),
        ("Pouvez-vous préparer le contrat d'amarrage ?", "Vos clés de secours sont au tableau."),
    ],
    ids=["en", "de", "fr"],
)
async def test_a_call_about_something_else_leaves_a_message_unanswered(asked, told, request):
    """R32"""
    language = request.node.callspec.id
    message = sms("i1", text=asked, occurred_at=ago(days=1))
    later = call("i2", direction=OUT, transcript=spoken("Ja.", told, language=language))

    action = next_action_of(await written_about(later, message, language=language))

    assert asked in action.text


async def test_a_message_that_notes_a_request_ends_it():
    """R32"""
    asked = sms("i1", text="Could you note that we come on Sunday?", occurred_at=ago(hours=2))
    noted = sms("i2", direction=OUT, text="Hello Marie, it's noted. Thanks, Ana")

    assert next_action_of(await written_about(noted, asked)).text == nothing_open()


@pytest.mark.parametrize("language", FETCHED)
async def test_what_the_contact_has_fetched_is_open_no_longer(language):
    """R32"""
    promised, fetched = FETCHED[language]
    said = spoken("Die Persenning?", promised, language=language)
    earlier = call("i1", transcript=said, occurred_at=ago(days=2))

    action = next_action_of(await written_about(sms(text=fetched), earlier, language=language))

    assert action.text == nothing_open(language)


async def test_a_promise_that_opens_a_call_is_named_by_the_call_before():
    """R33"""
    before = call(
        "i1",
        transcript=spoken("When is the new sail cover coming?", "It is planned for Thursday."),
        occurred_at=ago(days=1),
    )
    moved = transcript_of((ANA, "We'll bring it on Monday instead."), (MARIE, "Oh well."))

    action = next_action_of(await written_about(call("i2", transcript=moved), before))

    assert "sail cover" in action.text
    assert [one.source_id for one in action.evidence] == ["i2", "i1"]


@pytest.mark.parametrize(
    ("promised", "told"),
    [
        ("I'll send a surveyor on Thursday.", "The surveyor was with you, and we'll pay for it."),
        (
            "Ich schicke am Donnerstag einen Gutachter.",
            "Der Gutachter war bei Ihnen, wir zahlen alles.",
        ),
        ("Ik stuur donderdag een expert.", "De expert was bij u, wij vergoeden de schade."),
    ],
    ids=["en", "de", "nl"],
)
async def test_a_report_before_a_new_promise_ends_the_old_one(promised, told, request):
    """R32"""
    language = request.node.callspec.id
    said = spoken("Ahoi?", promised, language=language)
    earlier = call("i1", transcript=said, occurred_at=ago(days=10))
    later = call("i2", direction=OUT, transcript=transcript_of((ANA, told), language=language))

    passages = await written_about(later, earlier, language=language)

    owed = [one.text for one in passages if one.part is not DraftPart.STATEMENT]
    assert [one for one in owed if promised in one] == []


@pytest.mark.parametrize(
    ("promised", "arrived"),
    [
        ("I'll send you an estimate.", "Got the car back, thanks"),
        ("Sie bekommen von mir einen Kostenvoranschlag.", "Auto abgeholt, danke"),
        ("Je vous envoie le devis.", "Voiture récupérée, merci"),
        ("Le mando un presupuesto.", "Coche recogido, gracias"),
        ("Le mando un preventivo.", "Auto ritirata, grazie"),
    ],
    ids=["en", "de", "fr", "es", "it"],
)
async def test_something_else_that_arrived_leaves_a_promise_open(promised, arrived, request):
    """R32"""
    language = request.node.callspec.id
    said = spoken("Ahoi?", promised, language=language)
    earlier = call("i1", transcript=said, occurred_at=ago(days=1))

    later = sms("i2", text=arrived)
    action = next_action_of(await written_about(later, earlier, language=language))

    assert promised in action.text
