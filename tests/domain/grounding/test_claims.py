"""What a statement may say that somebody did (R30)."""

import pytest

from domain.draft import DraftPart, DraftPassage, Evidence
from tests.builders import brief, call, source
from tests.judging import accepted
from tests.writers.stories import AGENT, CONTACT, transcript_of

PROMISED = {
    "en": ("We will repair the pump on Monday.", "Ana repaired the pump."),
    "de": ("Wir werden die Pumpe am Montag reparieren.", "Ana hat die Pumpe repariert."),
    "fr": ("Nous allons réparer la pompe lundi.", "Ana a réparé la pompe."),
    "es": ("Vamos a reparar la bomba el lunes.", "Ana ha reparado la bomba."),
    "it": ("Ripareremo la pompa lunedì.", "Ana ha riparato la pompa."),
    "pt": ("Vamos reparar a bomba na segunda-feira.", "A Ana já reparou a bomba."),
    "nl": ("We zullen de pomp maandag repareren.", "Ana heeft de pomp gerepareerd."),
}
DONE = {
    "en": ("The pump is repaired.", "Ana will repair the pump."),
    "de": ("Die Pumpe ist repariert.", "Ana muss die Pumpe reparieren, die nicht repariert ist."),
    "fr": ("La pompe est réparée.", "Ana doit réparer la pompe."),
    "es": ("La bomba está reparada.", "Ana va a reparar la bomba."),
    "it": ("La pompa è riparata.", "Ana deve riparare la pompa."),
    "pt": ("A bomba está reparada.", "A Ana vai reparar a bomba."),
    "nl": ("De pomp is gerepareerd.", "Ana moet de pomp repareren, die niet gerepareerd is."),
}
DENIED = {
    "en": ("The pump is covered.", "Ana said that the pump is not covered."),
    "de": ("Die Pumpe ist versichert.", "Ana sagte, dass die Pumpe nicht versichert ist."),
    "fr": ("La pompe est assurée.", "Ana a dit que la pompe n'est pas assurée."),
    "es": ("La bomba está asegurada.", "Ana dijo que la bomba no está asegurada."),
    "it": ("La pompa è coperta.", "Ana ha detto che la pompa non è coperta."),
    "pt": ("A bomba está coberta.", "A Ana disse que a bomba não está coberta."),
    "nl": ("De pomp is verzekerd.", "Ana zei dat de pomp niet verzekerd is."),
}
ASKED = {
    "en": (
        "Could you repair the pump?",
        "Marie asks Ana to repair the pump.",
        "Ana repairs the pump.",
    ),
    "de": (
        "Könnten Sie die Pumpe reparieren?",
        "Marie fragt, ob Ana die Pumpe reparieren kann.",
        "Marie kann die Pumpe reparieren.",
    ),
    "fr": (
        "Pouvez-vous réparer la pompe ?",
        "Marie demande à Ana de réparer la pompe.",
        "Marie a promis de réparer la pompe.",
    ),
    "es": (
        "¿Pueden reparar la bomba?",
        "Marie pregunta si pueden reparar la bomba.",
        "Marie puede reparar la bomba.",
    ),
    "it": (
        "Potete riparare la pompa?",
        "Marie chiede se possono riparare la pompa.",
        "Marie può riparare la pompa.",
    ),
    "pt": (
        "Podem reparar a bomba?",
        "A Marie pergunta se podem reparar a bomba.",
        "A Marie pode reparar a bomba.",
    ),
    "nl": (
        "Kunnen jullie de pomp repareren?",
        "Marie vraagt of ze de pomp kunnen repareren.",
        "Marie kan de pomp repareren.",
    ),
}


def passes(statement, *, said, by=AGENT, language="en", part=DraftPart.STATEMENT, agent="Ana"):
    spoken = call("i1", transcript=transcript_of((by, said), language=language), agent_id="ana")
    read = source(spoken, agent_name=agent, language=language)
    draft = DraftPassage(
        part=part,
        text=statement,
        source_ids=("i1",),
        evidence=(Evidence(source_id="i1", words=said),),
    )
    return accepted(draft, brief(sources=(read,), language=language)) is not None


@pytest.mark.parametrize("language", PROMISED)
def test_what_was_promised_is_not_told_as_done(language):
    """R30"""
    promised, done = PROMISED[language]

    assert passes(promised, said=promised, language=language)
    assert not passes(done, said=promised, language=language)


@pytest.mark.parametrize("language", DONE)
def test_what_was_done_is_not_told_as_still_to_come(language):
    """R30"""
    done, to_come = DONE[language]

    assert passes(done, said=done, language=language)
    assert not passes(to_come, said=done, language=language)


@pytest.mark.parametrize("language", DENIED)
def test_what_nobody_denied_is_not_denied(language):
    """R30"""
    said, denied = DENIED[language]

    assert passes(said, said=said, language=language)
    assert not passes(denied, said=said, language=language)


@pytest.mark.parametrize("language", ASKED)
def test_what_was_only_asked_is_told_as_asked(language):
    """R30"""
    question, asked, asserted = ASKED[language]

    assert passes(asked, said=question, by=CONTACT, language=language)
    assert not passes(asserted, said=question, by=CONTACT, language=language)


def test_what_is_denied_is_not_told_as_if_it_were_so():
    """R30"""
    said = "The insurance is not refundable."

    assert passes("Ana said that the insurance is not refundable.", said=said)
    assert not passes("Ana said that the insurance is refundable.", said=said)


def test_nobody_threatens_who_made_no_threat():
    """R30"""
    said = "I would like to have the refund for the kettle."

    assert not passes("Marie Petit threatens to sue over the refund.", said=said, by=CONTACT)
    assert passes("Marie Petit would like to have the refund.", said=said, by=CONTACT)


def test_a_deed_told_in_the_passive_is_by_the_side_that_told_of_it():
    """R30"""
    said = "I will send the form."

    assert passes("The form will be sent by Ana.", said=said)
    assert not passes("The form will be sent by the contact.", said=said)


def test_what_the_contact_promised_is_no_next_action_but_to_wait_for_it():
    """R30"""
    said = "I'll send the form tomorrow."
    action = DraftPart.NEXT_ACTION

    assert passes("Check that Marie sends the form.", said=said, by=CONTACT, part=action)
    assert not passes("Send Marie the form tomorrow.", said=said, by=CONTACT, part=action)


def test_the_agent_who_is_named_is_the_one_who_spoke_or_of_whom_was_spoken():
    """R30"""
    calls = [
        (call("i2", transcript=transcript_of((AGENT, "All is well.")), agent_id="tom"), "Tom"),
        (
            call(
                "i1",
                transcript=transcript_of((AGENT, "I will call about the form.")),
                agent_id="ana",
            ),
            "Ana",
        ),
    ]
    about = brief(sources=tuple(source(one, agent_name=name) for one, name in calls))

    def shows(text):
        return accepted(
            DraftPassage(part=DraftPart.STATEMENT, text=text, source_ids=("i1",)), about
        )

    assert shows("Ana will call about the form.")
    assert not shows("Tom will call about the form.")
