"""What the same agent or the contact says later about a matter (R32, R33)."""

import pytest

from domain.draft import DraftPart
from domain.interaction import InteractionDirection
from tests.builders import ago, brief, call, sms, source
from tests.writers.stories import (
    STORIES,
    called,
    next_action_of,
    nothing_open,
    spoken,
    template,
    written,
    written_about,
)

OUT = InteractionDirection.OUTBOUND
TOLD_LATER = {
    "en": ("Yes, hello.", "The spring was worn, so it ticked."),
    "fr": ("Oui, allô.", "Le ressort était usé, d'où le tic-tac."),
    "de": ("Ja, hallo.", "Die Feder war müde, daher das Ticken."),
    "es": ("Sí, diga.", "El muelle era viejo, de ahí el ruido."),
    "it": ("Sì, pronto.", "La molla era vecchia, da lì il ticchettio."),
    "pt": ("Sim, olá.", "A mola era velha, daí o ruído."),
    "nl": ("Ja, hallo.", "De veer was versleten, vandaar het tikken."),
    "sv": ("Ja, hallå.", "Fjädern var sliten, därav tickandet."),
}
REFUND = {
    "en": "We'll refund the 40 euros on Thursday.",
    "fr": "Nous vous remboursons les 40 euros jeudi.",
    "de": "Wir erstatten Ihnen die 40 Euro am Donnerstag.",
    "es": "Le devolvemos los 40 euros el jueves.",
    "it": "Le rimborsiamo i 40 euro giovedì.",
    "pt": "Vamos reembolsar os 40 euros na quinta-feira.",
    "nl": "We zullen de 40 euro donderdag terugbetalen.",
    "sv": "Vi kommer att återbetala 40 euro på torsdag.",
}
DECLINED = {
    "en": "No, then I will wait for the summer.",
    "fr": "Non, alors j'attends l'été.",
    "de": "Nein, dann warte ich bis zum Sommer.",
    "es": "No, entonces espero al verano.",
    "it": "No, allora aspetto l'estate.",
    "pt": "Não, então espero pelo verão.",
    "nl": "Nee, dan wacht ik tot de zomer.",
    "sv": "Nej, då väntar jag till sommaren.",
}


def told_by(agent, language, *, days):
    transcript = spoken(*TOLD_LATER[language], language=language)
    return call(
        "i2", transcript=transcript, direction=OUT, agent_id=agent, occurred_at=ago(days=days)
    )


def promised(promise, language, *, days):
    story = STORIES[language]
    said = spoken(*called(story, promise, story.farewell), language=language)
    return call("i1", transcript=said, agent_id="ana", occurred_at=ago(days=days))


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_due_before_the_same_agent_called_again_is_done(language):
    """R32"""
    promise = promised(STORIES[language].promise, language, days=12)
    passages = await written_about(told_by("ana", language, days=2), promise, language=language)

    assert next_action_of(passages).text == nothing_open(language)


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_due_before_another_agent_called_is_still_to_be_checked(language):
    """R32"""
    promise = promised(STORIES[language].promise, language, days=12)
    passages = await written_about(told_by("ben", language, days=2), promise, language=language)

    assert next_action_of(passages).text.startswith(template("promise_due", language))


@pytest.mark.parametrize("language", REFUND)
async def test_money_is_paid_only_if_somebody_says_so(language):
    """R32"""
    promise = promised(REFUND[language], language, days=12)
    passages = await written_about(told_by("ana", language, days=2), promise, language=language)

    assert REFUND[language].rstrip(".") in next_action_of(passages).text


@pytest.mark.parametrize("language", STORIES)
async def test_what_the_contact_misses_is_not_done_because_the_agent_called(language):
    """R32"""
    story = STORIES[language]
    missed = sms("i3", text=story.message, occurred_at=ago(days=1))
    promise = promised(story.promise, language, days=12)
    passages = await written_about(
        missed, told_by("ana", language, days=2), promise, language=language
    )

    assert story.promise.rstrip(".") in next_action_of(passages).text


@pytest.mark.parametrize("language", DECLINED)
async def test_an_offer_that_the_contact_declines_is_no_promise(language):
    """R32"""
    story = STORIES[language]
    said = spoken(story.opening, story.undated_promise, DECLINED[language], language=language)
    offered = spoken(story.opening, story.promise, DECLINED[language], language=language)
    for transcript in (said, offered):
        passages = await written_about(call("i1", transcript=transcript), language=language)
        assert story.promise.rstrip(".") not in next_action_of(passages).text


async def test_a_no_to_the_question_behind_an_offer_does_not_decline_it():
    """R32"""
    said = spoken(
        "My keys are gone.", "I'll post new ones on Monday. Anything else?", "No, thanks."
    )
    action = next_action_of(await written_about(call("i1", transcript=said)))

    assert "post new ones on Monday" in action.text


async def test_calling_off_a_day_calls_off_what_was_promised_for_it():
    """R32"""
    off = spoken("I want to cancel Friday, we mended the blinds ourselves.", "Well done.")
    promise = spoken("The blinds hang.", "I'll send Urs on 20 November at ten.")
    passages = await written_about(
        call("i2", transcript=off, occurred_at=ago(days=3)),
        call("i1", transcript=promise, occurred_at=ago(days=9)),
    )

    assert "Urs" not in next_action_of(passages).text


@pytest.mark.parametrize(("name", "has_come"), [("Luis", True), ("Ben", False)])
async def test_who_was_promised_to_come_and_tells_something_on_the_day_has_come(name, has_come):
    """R32"""
    said = spoken("The pump rattles.", "I can send Luis on Thursday, he'll repair it.")
    promise = call("i1", transcript=said, agent_id="ana", occurred_at=ago(days=3))
    told = sms("i2", text="It was a pebble.", direction=OUT, agent_id="m", occurred_at=ago(days=1))
    sources = (source(told, agent_name=name), source(promise, agent_name="Ana"))
    action = next_action_of(await written(brief(sources=sources)))

    assert ("send Luis" not in action.text) is has_come


async def test_a_visitor_who_came_has_come_though_something_is_missing():
    """R32"""
    later = spoken("The technician came, but a valve is missing and must be ordered.", "I see.")
    promise = spoken("The heater is cold.", "I'll send the technician on Monday.")
    passages = await written_about(
        call("i2", transcript=later, occurred_at=ago(days=1)),
        call("i1", transcript=promise, occurred_at=ago(days=6)),
    )

    assert "I'll send the technician" not in next_action_of(passages).text


async def test_what_the_contact_did_on_the_day_is_no_longer_waited_for():
    """R32"""
    intention = spoken("Is my scarf there?", "It is.", "I'll fetch and collect it on Friday.")
    collected = sms("i2", text="Scarf received, lovely.", occurred_at=ago(minutes=5))
    passages = await written_about(
        collected, call("i1", transcript=intention, occurred_at=ago(days=2))
    )

    assert next_action_of(passages).text == nothing_open()


async def test_what_was_taken_up_in_an_older_call_by_asking_back_is_not_asked_for():
    """R32"""
    said = spoken(
        "I'd like to change the lesson on Friday.",
        "Would Monday do?",
        "Yes, Monday.",
        "Monday at six it is.",
    )
    reminder = sms("i2", text="Bring your papers.", direction=OUT, occurred_at=ago(hours=2))
    passages = await written_about(reminder, call("i1", transcript=said, occurred_at=ago(days=3)))

    assert [one.text for one in passages if one.part is DraftPart.OPEN_MATTER] == []


async def test_what_the_contact_has_done_is_no_intention():
    """R32"""
    said = spoken("I've booked from the fourth and would like a cot.", "The cot is free.", "Good.")
    passages = await written_about(call("i1", transcript=said))

    assert not next_action_of(passages).text.startswith(template("contact_promised"))


KEPT = {
    "en": "I'll keep it for you until Friday.",
    "fr": "Je vous le garde jusqu'à vendredi.",
    "de": "Ich hebe es Ihnen bis Freitag auf.",
    "es": "Se lo guardo hasta el viernes.",
    "it": "Glielo tengo fino a venerdì.",
}


@pytest.mark.parametrize("language", KEPT)
async def test_what_an_agent_only_keeps_is_nothing_to_do(language):
    """R32"""
    story = STORIES[language]
    said = spoken(story.opening, KEPT[language], language=language)
    passages = await written_about(
        call("i1", transcript=said, occurred_at=ago(days=9)), language=language
    )

    assert KEPT[language].rstrip(".") not in next_action_of(passages).text


async def test_what_an_agent_does_while_the_contact_waits_is_no_promise():
    """R32"""
    said = spoken("Is my charger there?", "Let me call upstairs... yes, they have it.", "Great.")
    action = next_action_of(await written_about(call("i1", transcript=said)))

    assert "call upstairs" not in action.text


async def test_what_the_contact_asked_for_and_then_received_is_open_no_longer():
    """R32"""
    said = spoken("I'm waiting for my sideboard.", "It is in the depot.", "Please hurry.")
    there = sms("i2", text="Sideboard received at last.", occurred_at=ago(days=1))
    passages = await written_about(there, call("i1", transcript=said, occurred_at=ago(days=5)))

    assert "waiting for my sideboard" not in next_action_of(passages).text


@pytest.mark.parametrize(
    ("direction", "days", "is_open"),
    [("INBOUND", 3, True), ("OUTBOUND", 3, False), ("INBOUND", 9, False)],
)
async def test_what_has_no_day_is_done_if_the_agent_called_or_the_contact_called_much_later(
    direction, days, is_open
):
    """R32"""
    promise = promised("I'll post the letter to you after that.", "en", days=days)
    later = call(
        "i2",
        transcript=spoken(*TOLD_LATER["en"]),
        direction=InteractionDirection(direction),
        agent_id="ana",
        occurred_at=ago(hours=1),
    )
    action = next_action_of(await written_about(later, promise))

    assert ("post the letter" in action.text) is is_open


@pytest.mark.parametrize("later", ["Here is the logo.", "I have sent the logo."])
async def test_what_the_contact_sends_is_not_what_an_agent_promised(later):
    """R32"""
    said = spoken("I need fifty boxes.", "I'll prepare an order form, you'll have it on Monday.")
    promise = call("i1", transcript=said, occurred_at=ago(days=2))
    passages = await written_about(sms("i2", text=later, occurred_at=ago(hours=1)), promise)

    assert "order form" in next_action_of(passages).text


async def test_a_fault_that_is_gone_calls_nothing_off():
    """R32"""
    said = spoken("La mampara pierde agua.", "Le mando la goma el lunes.", language="es")
    promise = call("i1", transcript=said, occurred_at=ago(days=2))
    gone = sms("i2", text="Ya no pierde la mampara.", occurred_at=ago(hours=1))
    passages = await written_about(gone, promise, language="es")

    assert any("Le mando la goma" in one.text for one in passages)
