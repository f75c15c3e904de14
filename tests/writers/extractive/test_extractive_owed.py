"""What an agent owes without having said "I will", what was settled, and what is only waited for (R32, R33)."""

import pytest

from domain.draft import DraftPart
from domain.interaction import InteractionDirection
from tests.builders import ago, brief, call, sms, source, voicemail
from tests.writers.stories import (
    action_after,
    next_action_of,
    nothing_open,
    spoken,
    statements_of,
    template,
    written,
    written_about,
)

OUT = InteractionDirection.OUTBOUND
BY_A_DAY = {
    "en": (
        "You overcharged my berth.",
        "The refund is on your account within three working days. Is your berth dry?",
        "It is, on the same card as the mooring fee.",
    ),
    "de": (
        "Sie haben mir den Liegeplatz zu teuer berechnet.",
        "Die Erstattung ist in drei Werktagen auf Ihrem Konto. Liegt das Boot trocken?",
        "Das Boot liegt seit Mai am Steg.",
    ),
    "fr": (
        "Vous avez facturé mon anneau trop cher.",
        "Le remboursement arrive sous trois jours ouvrés. Le bateau est au sec ?",
        "Le bateau est au ponton depuis mai.",
    ),
    "es": (
        "Me han cobrado demasiado por el amarre.",
        "El reembolso llega en tres días laborables. ¿El barco está en seco?",
        "El barco está en el pantalán desde mayo.",
    ),
    "it": (
        "Mi avete fatturato troppo il posto barca.",
        "Il rimborso arriva entro tre giorni lavorativi. La barca è a secco?",
        "La barca è al pontile da maggio.",
    ),
    "pt": (
        "Cobraram-me demasiado pelo lugar do barco.",
        "O reembolso chega em três dias úteis. O barco está em seco?",
        "O barco está no cais desde maio.",
    ),
    "nl": (
        "U hebt te veel gerekend voor mijn ligplaats.",
        "De terugbetaling staat binnen drie werkdagen op uw rekening. Ligt de boot droog?",
        "De boot ligt sinds mei aan de steiger.",
    ),
}
TOLD_ONLY = {
    "en": "The boat is in the shed by now.",
    "de": "Das Boot steht jetzt im Schuppen.",
    "fr": "Le bateau est maintenant dans le hangar.",
    "es": "El barco está ahora en el hangar.",
    "it": "La barca adesso sta nella rimessa.",
    "pt": "O barco está agora no hangar.",
    "nl": "De boot staat nu in de loods.",
}
PROMISED = {
    "en": "We'll send the mooring contract on Monday.",
    "de": "Wir werden Ihnen den Vertrag für den Steg am Montag schicken.",
    "fr": "Nous allons vous envoyer le contrat du ponton lundi.",
    "es": "Le vamos a enviar el contrato del pantalán el lunes.",
    "it": "Le manderemo il contratto del pontile lunedì.",
    "pt": "Vamos enviar o contrato do cais na segunda-feira.",
    "nl": "We zullen het contract van de steiger maandag sturen.",
}


def matters_of(passages):
    return [one.text for one in passages if one.part is DraftPart.OPEN_MATTER]


@pytest.mark.parametrize("language", BY_A_DAY)
async def test_what_an_agent_says_to_be_done_by_a_day_is_owed(language):
    """R32"""
    said = spoken(*BY_A_DAY[language], language=language)
    about = call("i1", transcript=said, occurred_at=ago(days=14))
    action = next_action_of(await written_about(about, language=language))

    assert action.text.startswith(template("promise_due", language))
    assert BY_A_DAY[language][1].partition(".")[0] in action.text


@pytest.mark.parametrize("language", PROMISED)
async def test_a_message_that_only_tells_is_no_open_matter(language):
    """R32"""
    said = spoken("4711.", PROMISED[language], language=language)
    messages = (
        sms("i2", text=TOLD_ONLY[language], occurred_at=ago(hours=1)),
        call("i1", transcript=said, occurred_at=ago(hours=3)),
    )
    passages = await written_about(*messages, language=language)

    assert PROMISED[language].rstrip(".") in next_action_of(passages).text
    assert len(matters_of(passages)) == 1


async def test_what_the_contact_asked_for_and_an_agent_promised_is_one_matter():
    """R32"""
    passages = await written_about(
        call(
            "i1",
            transcript=spoken(
                "Could you send me the mooring contract by post?",
                "I'll post it tomorrow morning.",
            ),
        )
    )

    assert len(matters_of(passages)) == 1
    assert "I'll post it tomorrow morning." in next_action_of(passages).text


async def test_what_an_agent_tells_as_done_on_the_day_it_was_due_is_done():
    """R32"""
    said = spoken("My boat is in your list.", "They bring it on Thursday.", "At last.")
    report = sms(
        "i2", text="The mast was delivered at nine.", direction=OUT, occurred_at=ago(days=1)
    )
    promise = call("i1", transcript=said, occurred_at=ago(days=3))

    action = next_action_of(await written_about(report, promise))

    assert action.text == nothing_open()


async def test_what_the_contact_says_is_there_is_sent():
    """R32"""
    promise = call("i1", transcript=spoken("No keys came.", "I'll send new ones on Monday."))
    there = sms("i2", text="They arrived, all of them.", occurred_at=ago(minutes=1))

    assert next_action_of(await written_about(there, promise)).text == nothing_open()


async def test_what_the_contact_means_to_do_is_waited_for_after_what_an_agent_owes():
    """R33"""
    action = await action_after(
        "I'll mail you the list of guests tonight.",
        "Fine, and I'll send you the new price on Monday.",
        "The list has ninety names.",
    )

    assert action.text.startswith(template("agent_promised"))


async def test_a_voicemail_that_an_agent_called_back_about_asks_for_nothing_more():
    """R32"""
    asking = voicemail("i1", said="Could somebody come and see the gate?", occurred_at=ago(days=2))
    back = call("i2", transcript=spoken("Good that you call.", "It was only the hinge."))

    passages = await written_about(back, asking)

    assert "come and see" not in next_action_of(passages).text


@pytest.mark.parametrize(
    ("signed", "language"),
    [
        ("Ana, Globex Solar", "en"),
        ("Ana Diaz here.", "en"),
        ("Ana Diaz noch mal.", "de"),
        ("Ana Diaz, al habla.", "es"),
        ("Ana, Globex Solar", "fr"),
        ("Ana, Globex Solar", "it"),
    ],
)
async def test_a_signature_is_no_statement(signed, language):
    """R34, R35"""
    told = TOLD_ONLY[language]
    message = sms("i1", text=f"{told} {signed}", direction=OUT, agent_id="ana")
    read = source(message, agent_name="Ana Diaz", language=language)
    about = brief(sources=(read,), language=language)
    (statement,) = statements_of(await written(about))

    assert [one.words for one in statement.evidence] == [told]
