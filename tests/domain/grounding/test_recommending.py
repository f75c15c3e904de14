"""What a next action may say (R33)."""

import pytest

from domain.grounding.recommending import may_be_recommended
from tests.builders import brief, call, next_action
from tests.judging import accepted
from tests.writers.stories import AGENT, CONTACT, transcript_of

BRIEF = brief(
    call(
        "i1",
        transcript=transcript_of(
            (CONTACT, "I want 50 euros back for the kettle, and a discount of 20 %."),
            (AGENT, "I can give you a credit of 15 euros for the kettle."),
        ),
    )
)


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [
        ("Give a credit of 15 euros for the kettle.", True),
        ("Refund 50 euros for the kettle.", False),
        ("Give a discount of 20 % for the kettle.", False),
        ("The contact asks for 50 euros back for the kettle: decide on it.", True),
        ("Marie Petit wants a discount of 20 %: answer her.", True),
    ],
)
def test_an_amount_that_only_the_contact_named_is_only_what_the_contact_asks_for(text, is_accepted):
    """R33"""
    assert (accepted(next_action(text, "i1"), BRIEF) is not None) is is_accepted


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("Talk about the 15 euros for the kettle.", True),
        ("Talk about the 50 euros for the kettle.", False),
        ("Talk about the 20 % for the kettle.", False),
        ("Talk with the contact about the 50 euros for the kettle.", True),
        ("Talk about the kettle.", True),
    ],
)
def test_an_amount_without_the_contact_is_one_that_an_agent_named(text, may_be):
    """R33"""
    assert may_be_recommended(text, BRIEF.sources, BRIEF) is may_be


@pytest.mark.parametrize("text", ["Nothing to do.", "There is nothing open.", "No open matter."])
def test_that_nothing_is_open_needs_a_source_and_no_quote(text):
    """R33"""
    assert accepted(next_action(text, "i1"), BRIEF).quotes == ()
    assert accepted(next_action(text), BRIEF) is None
