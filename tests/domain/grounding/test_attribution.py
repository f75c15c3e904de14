"""A statement for which there is only the contact's word says so (R30, R33)."""

from dataclasses import replace

import pytest

from domain.draft import Evidence
from tests.builders import brief, call, next_action, passage
from tests.judging import accepted
from tests.writers.stories import AGENT, CONTACT, transcript_of

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
        ("Tell the contact when the new lid comes.", True),
        ("Send the new lid that the contact asked for.", True),
        ("Send a new lid.", False),
        ("Agree to the refund of the kettle.", False),
    ],
)
def test_a_next_action_gives_nothing_on_the_contacts_word_alone(text, is_accepted):
    """R33"""
    assert (accepted(_resting_on(next_action(text, "i1"), WORDS), BRIEF) is not None) is is_accepted


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
