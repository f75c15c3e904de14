"""A quote holds words that stand in its source (R30)."""

from dataclasses import replace

import pytest

from domain.draft import Evidence
from domain.grounding.quotes import quote_in, verbatim
from domain.insights import Quote
from domain.interaction import Speaker
from domain.reading.reading import Turn
from tests.builders import brief, call, next_action, passage
from tests.judging import accepted
from tests.writers.stories import AGENT, CONTACT, transcript_of

SAID = (
    (CONTACT, "My kettle 300 broke in May, and I want my money back."),
    (AGENT, "Well, um, I'll send a new kettle on Friday. Fine?"),
)
BRIEF = brief(call("i1", transcript=transcript_of(*SAID)))


def turn(text):
    return Turn(source_id="i1", speaker=Speaker.CONTACT, text=text)


@pytest.mark.parametrize(
    ("words", "text", "quote"),
    [
        ("I come on Saturday", "Yes please, I come on Saturday.", "\u2026I come on Saturday."),
        ("Yes please, I come", "Yes please, I come on Saturday.", "Yes please, I come\u2026"),
        ("I WANT \u201cit\u201d", "Well. I want 'it' back.", "I want 'it\u2026"),
        ("cuándo llega", "Hola. ¿Cuándo llega?", "¿Cuándo llega?"),
        ("costs 30 net", "It costs €30 (net).", "\u2026costs €30 (net)."),
        ("costs \u2026 30", "It costs you €30 (net).", "\u2026costs \u2026 €30\u2026"),
        ("30 \u2026 costs", "It costs you €30.", None),
        ("", "It costs you €30.", None),
        ("\u2026", "It costs you €30.", None),
    ],
)
def test_a_quote_holds_the_words_as_they_stand_and_shows_what_is_left_out(words, text, quote):
    """R30"""
    found = quote_in(words, [turn(text)])

    assert (found and found.text) == quote


def test_words_of_two_turns_are_no_quote():
    """R30"""
    assert quote_in("it back. On Friday", [turn("I want it back."), turn("On Friday.")]) is None


def test_a_cleaned_sentence_is_shown_as_it_stands():
    """R30"""
    said = turn("Well um I am, I am calling, uh, about order 4471.")

    assert verbatim("I am calling about order 4471", said) == (
        "\u2026I am calling \u2026 about order 4471."
    )
    assert verbatim("I never called", said) is None


def told(text, *words, next_=False):
    made = (next_action if next_ else passage)(text, "i1")
    evidence = tuple(Evidence(source_id="i1", words=one) for one in words)
    return accepted(replace(made, evidence=evidence), BRIEF)


def test_the_speaker_of_a_quote_comes_from_the_metadata():
    """R30"""
    statement = told("An agent sends a new kettle.", "I'll send a new kettle on Friday.")

    assert statement.quotes == (
        Quote(
            text="\u2026I'll send a new kettle on Friday.",
            speaker=Speaker.AGENT,
            source_id="i1",
        ),
    )


@pytest.mark.parametrize(
    "words", ["I'll send two new kettles on Friday.", "I want my money back. I'll send", "I9"]
)
def test_a_statement_none_of_whose_words_stand_in_its_source_is_dropped(words):
    """R30"""
    assert told("An agent sends a new kettle.", words) is None


def test_a_statement_that_shares_no_word_with_its_quote_is_dropped():
    """R30"""
    assert told("The contact is unhappy.", "I want my money back.") is None


@pytest.mark.parametrize(
    "statement",
    [
        "The agent wants the money back.",
        "Marie Petit sends a new kettle on Friday.",
        "The contact was promised the money back.",
        "The contact will send a new kettle.",
        "A colleague broke the kettle in May.",
    ],
)
def test_what_is_told_of_somebody_who_said_none_of_the_words_is_dropped(statement):
    """R30"""
    words = (
        "I'll send a new kettle on Friday" if "new kettle" in statement else "I want my money back"
    )
    words = "My kettle 300 broke in May" if "broke" in statement else words

    assert told(statement, words) is None


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("The contact wants the money back.", "I want my money back."),
        ("The agent will send a new kettle.", "I'll send a new kettle on Friday."),
        ("The contact was promised a new kettle.", "I'll send a new kettle on Friday."),
        ("Marie Petit reports that the kettle broke.", "My kettle 300 broke in May"),
    ],
)
def test_what_is_told_of_who_said_it_passes(statement, words):
    """R30"""
    assert told(statement, words) is not None
