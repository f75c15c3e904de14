"""The insights show the contact's latest words, and nothing older that contradicts them (R14, R16)."""

import pytest

from domain.interaction import InteractionDirection
from tests.builders import ago, call, sms, voicemail, whatsapp
from tests.writers.stories import (
    next_action_of,
    spoken,
    statements_of,
    template,
    written_about,
)

OUT = InteractionDirection.OUTBOUND

ORDERS = {
    "en": (
        "Hello, could you add three sacks of oats to the delivery on Monday for the stable in Kelso?",
        "We've changed our minds, no oats after all, thanks.",
        "Noted, no oats on Monday then.",
    ),
    "fr": (
        "Bonjour, pourriez-vous ajouter trois sacs d'avoine à la livraison de lundi pour l'écurie de Gap ?",
        "Finalement pas d'avoine, merci.",
        "C'est noté, pas d'avoine lundi.",
    ),
    "de": (
        "Guten Tag, könnten Sie drei Säcke Hafer zur Lieferung am Montag für den Stall in Celle dazulegen?",
        "Wir brauchen den Hafer doch nicht, danke.",
        "Ist notiert, kein Hafer am Montag.",
    ),
    "es": (
        "Hola, ¿podría añadir tres sacos de avena a la entrega del lunes para la cuadra de Soria?",
        "Ya no necesitamos la avena, gracias.",
        "Anotado, sin avena el lunes.",
    ),
    "it": (
        "Salve, potrebbe aggiungere tre sacchi di avena alla consegna di lunedì per la stalla di Asti?",
        "L'avena non serve più, grazie.",
        "Ho segnato, niente avena lunedì.",
    ),
    "pt": (
        "Olá, poderia juntar três sacos de aveia à entrega de segunda-feira para a quinta de Évora?",
        "Afinal já não precisamos da aveia, obrigado.",
        "Anotado, sem aveia na segunda-feira.",
    ),
    "nl": (
        "Hallo, kunt u drie zakken haver bij de levering van maandag doen voor de stal in Ede?",
        "We hebben de haver toch niet nodig, bedankt.",
        "Genoteerd, geen haver maandag.",
    ),
}


@pytest.mark.parametrize("language", ORDERS)
async def test_what_is_called_off_by_the_latest_message_stands_in_a_quote_of_its_own(language):
    """R30"""
    order, off, _ = ORDERS[language]
    passages = await written_about(
        whatsapp("i2", text=off, occurred_at=ago(hours=1)),
        whatsapp("i1", text=order, occurred_at=ago(hours=3)),
        language=language,
    )

    action = next_action_of(passages)
    assert ("i2", off.split()[-2] in action.text) == (action.source_ids[-1], True)
    assert all(one.source_ids == ("i1",) for one in statements_of(passages))


@pytest.mark.parametrize("language", ORDERS)
async def test_what_is_called_off_is_answered_alone(language):
    """R14"""
    order, off, _ = ORDERS[language]
    passages = await written_about(
        sms("i2", text=off, occurred_at=ago(hours=1)),
        sms("i1", text=order, occurred_at=ago(hours=3)),
        language=language,
    )

    action = next_action_of(passages)
    assert action.text.startswith(template("reply_to_message", language))
    assert action.source_ids == ("i2",)


@pytest.mark.parametrize("language", ORDERS)
async def test_what_is_called_off_in_another_message_comes_before_what_was_granted(language):
    """R14"""
    order, off, noted = ORDERS[language]
    granted = noted.partition(",")[0] + "."
    passages = await written_about(
        sms("i3", text=off, occurred_at=ago(hours=1)),
        sms("i2", text=granted, direction=OUT, occurred_at=ago(days=3)),
        sms("i1", text=order, occurred_at=ago(days=3, hours=1)),
        language=language,
    )

    assert next_action_of(passages).source_ids == ("i3",)


@pytest.mark.parametrize("language", ORDERS)
async def test_what_is_called_off_and_noted_is_open_no_longer(language):
    """R14"""
    order, off, noted = ORDERS[language]
    passages = await written_about(
        sms("i3", text=noted, direction=OUT, occurred_at=ago(hours=1)),
        sms("i2", text=off, occurred_at=ago(hours=2)),
        call("i1", transcript=spoken(order, language=language), occurred_at=ago(days=3)),
        language=language,
    )

    assert order.partition(", ")[2] not in next_action_of(passages).text


@pytest.mark.parametrize(
    "off",
    ["Never mind, forget it.", "Please call everything off."],
)
async def test_what_calls_off_everything_ends_what_the_same_conversation_left_open(off):
    """R14"""
    passages = await written_about(
        sms("i3", text="All right.", direction=OUT, occurred_at=ago(hours=1)),
        sms("i2", text=off, occurred_at=ago(hours=2)),
        call(
            "i1",
            transcript=spoken("I need oats.", "I'll send three sacks on Monday."),
            occurred_at=ago(days=1),
        ),
    )

    assert "sacks" not in next_action_of(passages).text


async def test_what_is_called_off_ends_nothing_else():
    """R14"""
    promise = "I'll send you the invoice for the saddle on Monday."
    passages = await written_about(
        sms("i3", text="Noted.", direction=OUT, occurred_at=ago(hours=1)),
        sms("i2", text="No oats after all, thanks.", occurred_at=ago(hours=2)),
        call("i1", transcript=spoken("I need oats.", promise), occurred_at=ago(days=1)),
    )

    assert promise in next_action_of(passages).text


async def test_what_is_called_off_at_the_end_of_a_call_is_taken_up():
    """R14"""
    off = "Actually we no longer need the oats for the stable."
    about = call("i1", transcript=spoken("I need oats.", "I'll send them on Monday.", off))

    action = next_action_of(await written_about(about))
    assert action.text.startswith(template("contact_asked"))
    assert "we no longer need the oats for the stable" in action.text.lower()


async def test_a_question_is_no_calling_off():
    """R14"""
    promise = "I'll send three sacks on Monday."
    about = call(
        "i1", transcript=spoken("I need oats.", promise, "Can I still cancel?", "Until noon.")
    )

    assert promise in next_action_of(await written_about(about)).text


async def test_two_messages_are_never_one_quote():
    """R14"""
    passages = await written_about(
        sms("i2", text="It is for the stable.", occurred_at=ago(hours=1)),
        sms("i1", text="Could you send three sacks of oats?", occurred_at=ago(hours=3)),
    )

    action = next_action_of(passages)
    assert "“Could you send three sacks of oats?” “It is for the stable.”" in action.text
    assert action.source_ids == ("i1", "i2")


async def test_an_unanswered_message_is_in_sight_behind_a_newer_one_that_was_answered():
    """R14"""
    passages = await written_about(
        sms("i3", text="Noted.", direction=OUT, conversation_id="v2", occurred_at=ago(hours=1)),
        sms(
            "i2",
            text="Three sacks of oats, please.",
            conversation_id="v2",
            occurred_at=ago(hours=2),
        ),
        sms("i1", text="Can you send me the contract again?", occurred_at=ago(days=2)),
    )

    action = next_action_of(passages)
    assert action.text.startswith(template("reply_to_message"))
    assert action.source_ids == ("i1",)


@pytest.mark.parametrize("answer", [call, sms, voicemail])
async def test_a_later_call_or_message_to_the_contact_answers(answer):
    """R14"""
    said = {"text": "The stable is booked in."} if answer is sms else {"said": "The stable is in."}
    passages = await written_about(
        answer("i2", direction=OUT, occurred_at=ago(hours=1), **said),
        sms("i1", text="Is the stable booked in?", occurred_at=ago(days=2)),
    )

    assert not next_action_of(passages).text.startswith(template("reply_to_message"))
