"""What is still open after an exchange, and what no longer is (R14)."""

import pytest

from domain.interaction import InteractionDirection
from tests.builders import ago, call, sms
from tests.writers.stories import (
    AGENT,
    CONTACT,
    action_after,
    next_action_of,
    nothing_open,
    spoken,
    template,
    transcript_of,
    written_about,
)

OUT = InteractionDirection.OUTBOUND
OPENING = "My parcel has the wrong lamp in it."
PROMISE = "I'll send the right lamp on Friday."


@pytest.mark.parametrize(
    "answer", ["The issue has not been resolved.", "It has never worked, is it resolved now?"]
)
async def test_what_is_said_not_to_be_settled_stays_open(answer):
    """R14"""
    wish = "I need the refund of the lamp."
    action = await action_after(wish, "Is the issue resolved?", answer)

    assert wish in action.text


async def test_an_agent_alone_settles_nothing():
    """R14"""
    wish = "I need the refund of the lamp."
    action = await action_after(wish, "The problem is solved.")

    assert wish in action.text


async def test_a_promise_made_once_all_is_settled_is_kept_in_sight():
    """R14"""
    action = await action_after("It works now.", "I'll send you the bill on Friday.", "Thanks.")

    assert "I'll send you the bill on Friday." in action.text


async def test_of_several_promises_the_one_with_a_day_comes_first():
    """R14"""
    action = await action_after(OPENING, f"{PROMISE} I'll also log your complaint.", "Thanks, bye.")

    assert PROMISE in action.text
    assert "log" not in action.text


@pytest.mark.parametrize(
    "vague",
    [
        "Let me see.",
        "We'll do our best.",
        "I'll have a look.",
        "One moment, I'll be right with you.",
    ],
)
async def test_a_vague_promise_does_not_hide_a_request(vague):
    """R14"""
    request = "I would like to return the blue lamp."
    action = await action_after(request, vague, "Okay.", "The lamp was sold in May.")

    assert action.text.startswith(template("contact_asked"))
    assert request in action.text


async def test_a_request_that_an_agent_said_yes_to_is_quoted_as_the_contact_s_not_as_a_promise():
    """R14"""
    request = "Could you send me the invoice of the lamp again?"
    action = await action_after(request, "Sure.", "Bye.")

    assert action.text.startswith(template("contact_asked"))
    assert request in action.text


async def test_a_request_for_a_deed_is_not_done_by_talking():
    """R14"""
    request = "Could you send me the invoice of the lamp again?"
    action = await action_after(request, "The lamp was on sale in May.", "Okay, bye.")

    assert action.text.startswith(template("contact_asked"))
    assert request in action.text


async def test_a_request_to_be_told_is_done_when_it_is_told():
    """R14"""
    action = await action_after(
        "Can you tell me when the shop on Mill Lane opens?", "It opens at nine.", "Okay, bye."
    )

    assert action.text == nothing_open()


async def test_a_request_is_done_when_the_contact_thanks_and_leaves():
    """R14"""
    action = await action_after(
        "I would like to return the blue lamp.",
        "The money for the lamp is on your card again.",
        "Thank you, bye.",
    )

    assert action.text == nothing_open()


async def test_thanks_before_another_wish_do_not_close_it():
    """R14"""
    wish = "Please cancel the order for the green lamp too."
    action = await action_after(
        "I would like to return the blue lamp.",
        "The money for the lamp is on your card again.",
        f"Thank you. {wish}",
    )

    assert wish in action.text


async def test_a_promised_call_is_done_by_a_later_call():
    """R14"""
    promised = call(
        "i1",
        transcript=spoken(OPENING, "I'll call you back on Monday."),
        occurred_at=ago(days=3),
    )
    rung = call("i2", direction=OUT, transcript=spoken("Yes?", "The lamp is in our shop again."))

    assert "call you back" in next_action_of(await written_about(promised)).text
    assert next_action_of(await written_about(rung, promised)).text == nothing_open()


async def test_a_promised_thing_is_done_by_a_later_message_that_tells_of_it():
    """R14"""
    promised = call(
        "i1",
        transcript=spoken(OPENING, "I'll send you the return label."),
        occurred_at=ago(days=3),
    )
    sent = sms("i2", direction=OUT, text="Here is your return label for the lamp.")
    other = sms("i2", direction=OUT, text="Our shop is closed on Sunday.")

    assert next_action_of(await written_about(sent, promised)).text == nothing_open()
    assert "return label" in next_action_of(await written_about(other, promised)).text


async def test_an_answered_message_is_not_to_be_answered():
    """R14"""
    passages = await written_about(
        sms("i2", direction=OUT, text="The shop on Mill Lane opens at nine."),
        sms("i1", text="When does the shop on Mill Lane open?", occurred_at=ago(hours=2)),
    )

    assert next_action_of(passages).text == nothing_open()


async def test_thanks_for_a_call_are_nothing_to_answer():
    """R14"""
    earlier = call("i1", transcript=spoken(OPENING, PROMISE), occurred_at=ago(days=3))
    passages = await written_about(sms("i2", text="Thanks a lot!"), earlier)

    action = next_action_of(passages)
    assert action.text.startswith(template("agent_promised"))
    assert action.source_ids == ("i1",)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "All three boxes arrived, thanks."),
        ("fr", "Karim est passé, il a changé un joint. Merci !"),
        ("de", "Frau Seidel war da, alles bestens."),
        ("es", "Ha venido Rafa, todo perfecto."),
        ("it", "Il tecnico è venuto, tutto a posto."),
        ("pt", "O técnico veio, tudo certo."),
        ("nl", "De monteur is geweest, alles in orde."),
    ],
)
async def test_a_message_that_is_only_content_is_nothing_to_answer(language, message):
    """R14"""
    passages = await written_about(sms(text=message), language=language)

    assert next_action_of(passages).text == nothing_open(language)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("en", "Two of three boxes still missing, thanks."),
        ("fr", "Karim n'est pas passé. Merci !"),
        ("de", "Frau Seidel war nicht da, danke."),
        ("es", "Rafa no ha venido, gracias."),
        ("it", "Il tecnico non è venuto, grazie."),
        ("pt", "O técnico não veio, obrigada."),
        ("nl", "De monteur is niet geweest, bedankt."),
    ],
)
async def test_a_message_that_misses_something_is_to_be_answered_whatever_it_thanks_for(
    language, message
):
    """R14"""
    passages = await written_about(sms(text=message), language=language)

    assert next_action_of(passages).text.startswith(template("reply_to_message", language))


async def test_of_an_older_call_a_question_that_got_a_reply_is_no_longer_open():
    """R14"""
    asked = spoken(
        "Can we pause the rent of the machine?", "For three months at the most we can pause it."
    )
    alone = call("i1", transcript=asked, occurred_at=ago(days=20))
    since = sms("i2", direction=OUT, text="The carrier came on Monday.")

    assert "pause the rent" in next_action_of(await written_about(alone)).text
    assert next_action_of(await written_about(since, alone)).text == nothing_open()


async def test_several_messages_are_to_be_answered_together_each_in_a_quote_of_its_own():
    """R14, R16"""
    passages = await written_about(
        sms("i2", text="It is the black one.", occurred_at=ago(hours=1)),
        sms("i1", text="My parcel has the wrong lamp in it.", occurred_at=ago(hours=2)),
    )

    action = next_action_of(passages)
    assert "“My parcel has the wrong lamp in it.” “It is the black one.”" in action.text
    assert action.source_ids == ("i1", "i2")


async def test_of_a_long_message_what_it_asks_is_quoted():
    """R14"""
    told = "The lamp that came in May has a scratch on the green side of its foot. "
    request = "Could you send me a new foot?"
    action = next_action_of(await written_about(sms(text=told * 3 + request + " " + told)))

    assert request in action.text
    assert len(action.text.split()) < 60


async def test_the_day_of_a_long_promise_is_not_cut_off():
    """R14"""
    action = await action_after(
        OPENING,
        "I'll make sure that our colleagues from the workshop in the next town, who normally only repair the bigger "
        "lamps of last year, come to your house and look at it on 27 November.",
    )

    assert "27 November" in action.text


async def test_what_the_contact_meant_to_do_is_to_be_checked():
    """R14"""
    action = await action_after(
        OPENING, "It may be the bulb.", "Okay, I'll try another bulb tonight."
    )

    assert action.text.startswith(template("contact_promised"))
    assert "I'll try another bulb tonight." in action.text


async def test_a_promise_counts_only_from_an_agent():
    """R14"""
    said = transcript_of((AGENT, "Is the lamp on?"), (CONTACT, "I'll send you the lamp on Friday."))
    action = next_action_of(await written_about(call(transcript=said)))

    assert action.text.startswith(template("contact_promised"))
