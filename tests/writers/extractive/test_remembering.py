"""Answers about a sentence are remembered while a brief is read, and no longer."""

from tests.builders import call
from tests.writers.stories import written_about
from writers.extractive.vocabulary import terms_of

SAID = "The kettle arrived broken and I would like to have a new one."


def test_the_same_question_about_a_sentence_is_computed_once():
    assert terms_of(SAID, "en") is terms_of(SAID, "en")


async def test_nothing_that_was_said_is_remembered_when_the_brief_was_read():
    """R23: no words of a deleted contact remain in memory."""
    before = terms_of(SAID, "en")

    await written_about(call(said=SAID))

    assert terms_of(SAID, "en") == before
    assert terms_of(SAID, "en") is not before
