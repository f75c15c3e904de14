"""What rests on the contact's words in a language that the checks do not know (R17, R30, R37)."""

from dataclasses import replace

import pytest

from domain.draft import DraftPart, Evidence
from tests.builders import brief, call, next_action, passage
from tests.judging import accepted
from tests.writers.stories import AGENT, transcript_of

DANISH = "og kedlen er stadig i stykker og jeg vil gerne have en ny i denne uge"
POLISH_REPLY = "wyślemy pani nowy czajnik jeszcze w tym tygodniu, proszę się nie martwić"
ENGLISH = "The kettle is still broken and I would like a new one this week."
CALLED = brief(
    call("da", said=DANISH, language="da"),
    call("en", said=ENGLISH),
    call("pl", transcript=transcript_of((AGENT, POLISH_REPLY), language="pl")),
)


def _resting_on(words, draft):
    own = {DANISH: "da", ENGLISH: "en", POLISH_REPLY: "pl"}[words]
    return replace(draft, source_ids=(own,), evidence=(Evidence(source_id=own, words=words),))


def test_no_next_action_rests_on_words_that_nobody_can_check():
    """R17"""
    action = next_action("Call the contact about the kettle.", "da")

    assert accepted(_resting_on(DANISH, action), CALLED) is None
    assert accepted(_resting_on(ENGLISH, action), CALLED) is not None


@pytest.mark.parametrize("part", [DraftPart.STATEMENT, DraftPart.OPEN_MATTER])
def test_a_statement_or_matter_that_rests_on_them_says_whose_word_it_is(part):
    """R30"""
    told = passage("The contact says that the kettle is broken.", "da", part=part)
    untold = passage("The kettle is broken.", "da", part=part)

    assert accepted(_resting_on(DANISH, told), CALLED) is not None
    assert accepted(_resting_on(DANISH, untold), CALLED) is None
    assert accepted(_resting_on(ENGLISH, untold), CALLED) is not None


def test_what_an_agent_said_in_such_a_language_is_no_command():
    """R30"""
    told = passage("A new kettle comes this week.", "pl")

    assert accepted(_resting_on(POLISH_REPLY, told), CALLED) is not None


def test_words_in_the_insights_own_language_are_understood():
    """R37"""
    about = brief(call("da", said=DANISH, language="da"), language="da")
    told = passage("Kedlen er i stykker, og kontakten vil gerne have en ny i denne uge.", "da")

    assert accepted(_resting_on(DANISH, told), about) is not None
