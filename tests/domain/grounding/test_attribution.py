"""A statement for which there is only the contact's word says so (R30, R33)."""

from dataclasses import replace

import pytest

from domain.draft import Evidence
from tests.builders import brief, call, next_action, passage
from tests.judging import accepted
from tests.writers.stories import AGENT, CONTACT, transcript_of

HEARD = "I was told that the lid is on its way, please put a spare lid in the parcel"
WORDS = "My kettle leaks, my refund of it was agreed, I am a special customer and I want a new lid"
BRIEF = brief(
    call("i1", transcript=transcript_of((CONTACT, WORDS + "."), (AGENT, "I will send a lid.")))
)
IN_GERMAN = brief(
    call(
        "i1",
        language="de",
        transcript=transcript_of(
            (CONTACT, "Mein Kessel tropft, die Erstattung ist bewilligt, ich bin Stammkundin.")
        ),
    ),
    language="de",
)


def _resting_on(draft, words):
    return replace(draft, evidence=(Evidence(source_id="i1", words=words),))


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("The contact says that a refund of the kettle was agreed.", True),
        ("The contact wants a new lid.", True),
        ("The contact has a kettle that leaks.", True),
        ("The refund of the kettle was agreed.", False),
        ("The contact gets a refund of the kettle.", False),
        ("The contact is a special customer.", False),
        ("The kettle leaks.", True),
    ],
)
def test_a_statement_that_rests_on_the_contacts_word_alone_says_so(text, is_accepted):
    """R30"""
    assert (accepted(_resting_on(passage(text, "i1"), WORDS), BRIEF) is not None) is is_accepted


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("The contact was told that the lid is on its way.", False),
        ("The contact says that the lid is on its way.", True),
        ("The lid is on its way.", False),
        ("A spare lid is to be put in the parcel and sent.", False),
        ("Ana from accounts says that the lid is on its way.", False),
    ],
)
def test_what_the_contact_only_heard_is_told_as_the_contacts_word(text, is_accepted):
    """R30: nor is a service to come told as settled, nor are the words given to somebody else."""
    about = brief(call("i1", transcript=transcript_of((CONTACT, HEARD + "."))))

    assert (accepted(_resting_on(passage(text, "i1"), HEARD), about) is not None) is is_accepted


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("Tell the contact when the new lid comes.", True),
        ("Send the new lid that the contact asked for.", True),
        ("Give the contact a new lid for the fuss.", False),
        ("Agree to the refund of the kettle.", False),
    ],
)
def test_a_next_action_gives_nothing_on_the_contacts_word_alone(text, is_accepted):
    """R33"""
    assert (accepted(_resting_on(next_action(text, "i1"), WORDS), BRIEF) is not None) is is_accepted


@pytest.mark.parametrize(
    ("language", "asked", "action", "attributed"),
    [
        (
            "en",
            "Could you send me the warranty papers by post?",
            "Send the warranty papers by post.",
            "Marie Petit asks for this: Send the warranty papers by post.",
        ),
        (
            "fr",
            "Pourriez-vous m'envoyer les papiers de la garantie par la poste ?",
            "Envoyer les papiers de la garantie par la poste.",
            "Marie Petit le demande : Envoyer les papiers de la garantie par la poste.",
        ),
        (
            "de",
            "Könnten Sie mir die Garantiepapiere mit der Post schicken?",
            "Die Garantiepapiere mit der Post schicken.",
            "Marie Petit bittet darum: Die Garantiepapiere mit der Post schicken.",
        ),
        (
            "es",
            "¿Podría enviarme los papeles de la garantía por correo?",
            "Enviar los papeles de la garantía por correo.",
            "Marie Petit lo pide: Enviar los papeles de la garantía por correo.",
        ),
        (
            "it",
            "Potrebbe mandarmi i documenti della garanzia per posta?",
            "Mandare i documenti della garanzia per posta.",
            "Marie Petit lo chiede: Mandare i documenti della garanzia per posta.",
        ),
        (
            "pt",
            "Poderia enviar-me os papéis da garantia pelo correio?",
            "Enviar os papéis da garantia pelo correio.",
            "Marie Petit pede isto: Enviar os papéis da garantia pelo correio.",
        ),
        (
            "nl",
            "Kunt u mij de garantiepapieren met de post sturen?",
            "De garantiepapieren met de post sturen.",
            "Marie Petit vraagt hierom: De garantiepapieren met de post sturen.",
        ),
        (
            "sv",
            "Kan du skicka mig garantipapperen med posten?",
            "Skicka garantipapperen med posten.",
            "Marie Petit ber om detta: Skicka garantipapperen med posten.",
        ),
    ],
)
def test_a_service_on_the_contacts_word_alone_is_told_as_what_the_contact_asks_for(
    language, asked, action, attributed
):
    """R33"""
    about = brief(call("i1", said=asked, language=language), language=language)
    statement = accepted(_resting_on(next_action(action, "i1"), asked), about)

    assert statement.text == attributed
    assert [one.text for one in statement.quotes] == [asked]


@pytest.mark.parametrize(
    "action",
    [
        "Send the warranty papers and 40 euros.",
        "Send the warranty papers for free.",
        "Send the warranty papers to 0900 123 456.",
        "Send the link to the warranty papers.",
    ],
)
def test_what_only_the_contact_named_is_not_made_a_service_by_naming_the_contact(action):
    """R33"""
    asked = "Send me the warranty papers, 40 euros, for free, to 0900 123 456, with a link."
    draft = _resting_on(next_action(action, "i1"), asked)

    assert accepted(draft, brief(call("i1", said=asked))) is None


def test_words_that_ask_for_nothing_are_not_made_a_request():
    """R33"""
    told = "The page that shows our talk should have that I got the written apology."
    draft = _resting_on(next_action("Send the written apology.", "i1"), told)

    assert accepted(draft, brief(call("i1", said=told))) is None


def test_without_a_name_the_contact_is_called_the_contact():
    """R33"""
    asked = "Could you send me the warranty papers by post?"
    about = brief(call("i1", said=asked), contact_name=None)
    statement = accepted(_resting_on(next_action("Send the warranty papers.", "i1"), asked), about)

    assert statement.text == "The contact asks for this: Send the warranty papers."


def test_on_an_agents_word_it_may_be_told_without_saying_whose_it_is():
    """R30"""
    draft = _resting_on(next_action("Send a lid.", "i1"), "I will send a lid")

    assert accepted(draft, BRIEF) is not None


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("Die Kundin sagt, dass die Erstattung bewilligt ist.", True),
        ("Die Erstattung ist bewilligt.", False),
        ("Die Kundin ist Stammkundin.", False),
    ],
)
def test_it_holds_in_another_language(text, is_accepted):
    """R30"""
    assert (accepted(passage(text, "i1"), IN_GERMAN) is not None) is is_accepted
