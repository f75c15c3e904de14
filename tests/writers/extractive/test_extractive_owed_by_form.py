"""What is owed, and by whom, whatever the form of the words (R32)."""

import pytest

from domain.brief import Brief
from domain.draft import DraftPart
from domain.grounding.owing import open_matter_of
from domain.insights import Party
from domain.interaction import InteractionDirection
from tests.builders import ago, brief, call, sms, voicemail
from tests.judging import accepted
from tests.writers.stories import AGENT, CONTACT, transcript_of, written

OUT = InteractionDirection.OUTBOUND


def _call(*said, language="en", **values):
    return call("i1", transcript=transcript_of(*said, language=language), **values)


def _sent(own, text, *, hours):
    return sms(own, text=text, direction=OUT, agent_id="a1", occurred_at=ago(hours=hours))


async def _owed(about: Brief) -> list[tuple[Party, str]]:
    found = []
    for one in await written(about):
        told = accepted(one, about) if one.part is DraftPart.OPEN_MATTER else None
        matter = open_matter_of(told, one, about) if told else None
        found += [(matter.owed_by, matter.text)] if matter else []
    return found


@pytest.mark.parametrize(
    ("language", "asked", "promised", "thing"),
    [
        ("en", "I need the claim form.", "The form will be sent to you tomorrow.", "form"),
        ("fr", "Il me faut un badge.", "Le badge vous sera remis demain.", "badge"),
        ("de", "Ich brauche das Formular.", "Ihnen wird das Formular zugeschickt.", "Formular"),
        ("es", "Necesito el formulario.", "El formulario se le enviará mañana.", "formulario"),
        ("it", "Mi serve il modulo.", "Il modulo le verrà inviato domani.", "modulo"),
        ("pt", "Preciso do formulário.", "O formulário ser-lhe-á enviado amanhã.", "formulário"),
        ("nl", "Ik zoek het formulier.", "Het formulier wordt u morgen toegestuurd.", "formulier"),
        ("sv", "Jag behöver blanketten.", "Blanketten skickas till dig i morgon.", "Blanketten"),
    ],
)
async def test_what_will_be_done_for_the_contact_is_owed(language, asked, promised, thing):
    """R32"""
    about = brief(_call((CONTACT, asked), (AGENT, promised), language=language), language=language)
    owed = await _owed(about)

    assert [one for one, _ in owed] == [Party.ORGANIZATION]
    assert thing in owed[0][1]


@pytest.mark.parametrize(
    ("language", "needed", "intended"),
    [
        ("en", "We would need your meter reading.", "I'll send the meter reading on Monday."),
        ("de", "Wir bräuchten noch Ihren Zählerstand.", "Den lese ich am Montag ab."),
        ("nl", "Wilt u ons de meterstand doorgeven?", "De meterstand, doe ik vanavond!"),
        ("sv", "Vi behöver måtten på fönstret.", "Okej, jag mejlar måtten på måndag."),
    ],
)
async def test_what_the_contact_agrees_to_bring_is_owed_by_the_contact(language, needed, intended):
    """R32: not by the organization, though its agent spoke of it."""
    about = brief(_call((AGENT, needed), (CONTACT, intended), language=language), language=language)

    assert [one for one, _ in await _owed(about)] == [Party.CONTACT]


async def test_two_matters_of_one_call_are_both_open_and_the_more_urgent_comes_first():
    """R32, R33"""
    about = brief(
        _call(
            (CONTACT, "I need the claim form and somebody should look at the heating."),
            (AGENT, "I'll book the engineer for the twentieth of this month, on a Monday."),
            (CONTACT, "Good. And the claim form?"),
            (AGENT, "I'll send the claim form tomorrow."),
        )
    )
    owed = [text for _, text in await _owed(about)]

    assert ["form" in text for text in owed] == [True, False]
    assert "engineer" in owed[1]


@pytest.mark.parametrize(("days", "is_owed"), [(2, True), (20, False)])
async def test_what_somebody_else_will_do_is_not_owed_long_after_its_day(days, is_owed):
    """R32"""
    said = (
        (CONTACT, "Where are my chairs?"),
        (AGENT, "The courier comes with your chairs tomorrow."),
    )
    about = brief(_call(*said, occurred_at=ago(days=days)))

    assert bool(await _owed(about)) is is_owed


@pytest.mark.parametrize(
    ("language", "asked", "seen_to"),
    [
        ("en", "I'd like to change my address, please.", "Sure, I've changed that for you."),
        ("fr", "Mon badge ne marche plus.", "Je viens de le réactiver, essayez."),
        ("de", "Ich möchte meine Adresse ändern.", "Die Adresse habe ich gerade geändert."),
        ("it", "Vorrei disdire l'abbonamento.", "Fatto, ho annullato l'abbonamento."),
    ],
)
async def test_what_an_agent_does_in_the_same_call_is_not_open(language, asked, seen_to):
    """R32"""
    said = _call((CONTACT, asked), (AGENT, seen_to), language=language)

    assert await _owed(brief(said, language=language)) == []


async def test_who_only_accepts_a_promise_asks_for_nothing_more():
    """R32"""
    said = _call(
        (AGENT, "Let me check with the stores and ring you back."),
        (CONTACT, "Please do, I need it for the weekend."),
    )

    assert len(await _owed(brief(said))) == 1


async def test_an_agents_next_message_keeps_an_earlier_promise_to_report():
    """R32: although the contact wrote nothing in between."""
    about = brief(
        sms("i3", text="Got it, many thanks!", occurred_at=ago(hours=1)),
        _sent("i2", "The parcel is with your neighbour.", hours=2),
        _sent("i1", "I'll ask and ring you today.", hours=3),
    )

    assert await _owed(about) == []


async def test_a_long_voicemail_that_asks_for_a_call_is_shown_with_what_is_amiss():
    """R33"""
    said = (
        "Hello, this is Jo from the corner shop with the green door, I hope that you are well. "
        "The bill for the four filters came today and three of them should not be on it at all. "
        "The weather is lovely here and everybody sends you their very best. "
        "Please call me back, best in the afternoon."
    )
    about = brief(voicemail("i2", said=said), call("i1", occurred_at=ago(days=9)))
    ((_, text),) = [one for one in await _owed(about) if "call me back" in one[1]]

    assert "three of them should not be on it" in text
    assert "weather" not in text
