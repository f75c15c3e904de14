"""A sentence that refers to an earlier one is not quoted without it, and nothing is shown twice (R14)."""

import pytest

from domain.interaction import InteractionDirection
from tests.builders import ago, brief, call, sms
from tests.writers.stories import (
    AGENT,
    CONTACT,
    everything_in,
    next_action_of,
    nothing_open,
    spoken,
    statements_of,
    summary_of,
    template,
    transcript_of,
    written,
    written_about,
)
from writers.extractive.leaning import leans_back
from writers.extractive.passages import Sentence
from writers.extractive.ranking import most_telling

OUT = InteractionDirection.OUTBOUND

REPLIES = {
    "en": ("Which hives did the storm turn over?", "Both, by the orchard wall."),
    "fr": ("Quelles ruches la tempête a-t-elle renversées ?", "Les deux, près du mur."),
    "de": ("Welche Bienenstöcke hat der Sturm umgeworfen?", "Beide, an der Mauer."),
    "es": ("¿Qué colmenas volcó la tormenta?", "Las dos, junto al muro."),
    "it": ("Quali arnie ha rovesciato la tempesta?", "Tutte e due, vicino al muro."),
    "pt": ("Que colmeias a tempestade virou?", "As duas, junto ao muro."),
    "nl": ("Welke korven heeft de storm omgegooid?", "Allebei, bij de muur."),
}


def sentences(*said):
    source = call("i1")
    return [
        Sentence(
            text=text, speaker=AGENT if at % 2 == 0 else CONTACT, source=source, said=(), turn=at
        )
        for at, text in enumerate(said)
    ]


@pytest.mark.parametrize("language", REPLIES)
def test_a_short_reply_is_quoted_with_its_question(language):
    """R14"""
    question, reply = REPLIES[language]
    told = most_telling(sentences(question, reply), language, words=20)

    assert [one.text for one in told] == [question, reply]


@pytest.mark.parametrize("language", REPLIES)
def test_a_written_reply_stands_alone(language):
    """R14"""
    question, reply = REPLIES[language]
    asked = Sentence(text=question, speaker=AGENT, source=sms("i1", direction=OUT), said=(), turn=0)
    answered = Sentence(text=reply, speaker=CONTACT, source=sms("i2"), said=(), turn=1)

    assert answered in most_telling([asked, answered], language, words=6)


def test_a_question_is_told_once_with_its_reply():
    """R14"""
    question, reply = REPLIES["en"]
    told = most_telling(sentences(question, reply), "en", words=60)

    assert [one.text for one in told].count(question) == 1


@pytest.mark.parametrize(
    ("language", "leaning", "standing"),
    [
        ("en", "It is not heated.", "The shed is not heated."),
        ("en", "We did, on Friday.", "We did the shed on Friday."),
        ("fr", "Ils veulent juste la clé.", "Les voisins veulent la clé."),
        ("de", "Die ist heute unterwegs.", "Die Imkerin ist heute unterwegs."),
        ("es", "Eso no puede ser.", "La factura no puede ser."),
        ("it", "Questo non va bene.", "Il prezzo non va bene."),
        ("pt", "Isso não pode ser.", "A fatura não pode ser."),
        ("nl", "Die is vandaag weg.", "De imker is vandaag weg."),
    ],
)
def test_what_begins_with_a_word_for_something_else_leans_back(language, leaning, standing):
    """R14"""
    assert leans_back(leaning, language)
    assert not leans_back(standing, language)


def test_what_leans_back_in_few_words_is_left_out_where_anything_stands_alone():
    """R14"""
    said = sentences("It smokes, Ben.", "The roof of the shed leaks badly.")

    assert [one.text for one in most_telling(said, "en", words=24)] == [said[1].text]


@pytest.mark.parametrize(
    ("language", "small_talk", "matter"),
    [
        ("en", "Acme honey sales, this is Ben.", "Two jars were broken in the parcel."),
        ("en", "Nice to talk to you, Ben.", "Two jars were broken in the parcel."),
        ("en", "I got your message from yesterday.", "Two jars were broken in the parcel."),
        ("fr", "J'ai écouté votre message d'hier soir.", "Deux pots étaient cassés dans le colis."),
        ("de", "Ich habe Ihre Nachricht abgehört.", "Zwei Gläser waren im Paket kaputt."),
        ("es", "He escuchado su mensaje de ayer.", "Dos tarros estaban rotos en el paquete."),
        ("it", "Ho ascoltato il suo messaggio di ieri.", "Due vasetti erano rotti nel pacco."),
        ("pt", "Ouvi a sua mensagem de ontem.", "Dois frascos estavam partidos na caixa."),
        ("nl", "Ik heb uw bericht beluisterd.", "Twee potten waren kapot in het pakket."),
    ],
)
async def test_small_talk_and_introductions_are_left_out(language, small_talk, matter):
    """R14"""
    said = transcript_of((AGENT, small_talk), (CONTACT, matter), language=language)
    about = brief(call("i1", transcript=said), language=language, contact_name="Ben Abel")
    told = everything_in(await written(about))

    assert small_talk.rstrip(".") not in told
    assert matter in told


async def test_a_promise_that_the_next_action_quotes_is_not_told_again():
    """R14"""
    promise = "I'll send two new jars on Monday."
    about = call("i1", transcript=spoken("Two jars were broken in the parcel.", promise))
    passages = await written_about(about)

    assert promise in next_action_of(passages).text
    assert [one.text for one in statements_of(passages)] == [
        "Marie Petit (Nov 20): \u201cTwo jars were broken in the parcel.\u201d"
    ]


async def test_what_a_contact_reports_is_told_once():
    """R34"""
    report = "The two jars of heather honey haven't arrived."
    about = call("i1", transcript=spoken(report, "I'm sorry to hear that.", "It's urgent."))
    passages = await written_about(about)

    assert report in next_action_of(passages).text
    assert report not in summary_of(passages)


async def test_a_source_that_is_quoted_whole_in_the_next_action_is_told_all_the_same():
    """R16"""
    passages = await written_about(sms("i1", text="Could you send me two new jars?"))

    (statement,) = statements_of(passages)
    assert statement.source_ids == ("i1",)
    assert "Could you send me two new jars?" in next_action_of(passages).text


async def test_a_short_answer_to_an_agent_is_no_request():
    """R14"""
    about = call(
        "i1",
        transcript=transcript_of(
            (CONTACT, "Our bees have come through the winter."),
            (AGENT, "Shall I put a jar of salve in with the wax?"),
            (CONTACT, "Go on, then."),
        ),
    )

    assert next_action_of(await written_about(about)).text == nothing_open()


async def test_what_a_contact_meant_to_do_on_a_day_long_gone_is_not_waited_for():
    """R14"""
    intended = call(
        "i1",
        transcript=spoken("Hello.", "The wax is ready.", "I'll fetch it on Friday."),
        occurred_at=ago(days=20),
    )
    later = sms("i2", text="Our shop is open until six.", direction=OUT, occurred_at=ago(days=2))

    alone = next_action_of(await written_about(intended))
    assert alone.text.startswith(template("contact_promised"))
    assert next_action_of(await written_about(later, intended)).text == nothing_open()


async def test_a_german_date_is_not_cut_at_its_dot():
    """R14"""
    told = "Das Schleudern der Waben ist für den 14. November eingeplant, um neun."
    about = call("i1", transcript=spoken(told, language="de"))

    assert told in everything_in(await written_about(about, language="de"))
