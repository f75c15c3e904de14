"""The composed contacts by which a writer is measured."""

from collections import Counter

import pytest

from bench.writing.composed import composed_contacts
from bench.writing.planted import TRUE, passing, planted_statements
from bench.writing.readings import Readings, reading_by
from domain.grounding.quotes import quote_in
from writers.extractive.writer import ExtractiveWriter

IMPOSSIBLE = ("false_dashes", "false_answers", "wrongly_masked", "foreign_quotes")


@pytest.fixture(scope="module")
def contacts():
    """They take seconds to read, so they are read only where these tests run."""
    return {one.name: one for one in composed_contacts()}


@pytest.fixture(scope="module")
async def readings(contacts):
    """What the built-in writer makes of each contact."""
    return {name: await reading_by(ExtractiveWriter(), one) for name, one in contacts.items()}


def _stands(contact, place):
    said = {one.interaction.id: one.said.turns for one in contact.brief.sources}
    return quote_in(place.words, said[place.source_id]) is not None


def test_the_truth_of_each_contact_names_words_that_stand_in_its_sources(contacts):
    """R32, R33"""
    missing = [
        (name, place)
        for name, contact in contacts.items()
        for truth in [contact.truth]
        for place in [*truth.rightly_next, *truth.settled, *(one.place for one in truth.matters)]
        if not _stands(contact, place)
    ]

    assert missing == []
    assert [name for name, one in contacts.items() if len(one.brief.sources) < 3] == []


def test_there_are_contacts_in_five_languages_and_some_are_held_out(contacts):
    """R33"""
    languages = Counter(one.brief.language for one in contacts.values())

    assert languages == {"en": 44, "de": 35, "fr": 35, "es": 29, "it": 28}
    assert sum(one.is_held for one in contacts.values()) == 20


def test_no_false_statement_of_who_did_what_passes_and_every_true_one_does(contacts):
    """R30"""
    found = list(passing(contacts))

    assert [one.text for one, has_passed in found if has_passed is (one.kind != TRUE)] == []
    assert sum(one.kind != TRUE for one in planted_statements()) == 80


def test_what_is_impossible_by_construction_does_not_happen(readings):
    """R30, R36, R37"""
    counts = {
        (name, what): getattr(read, what) for name, read in readings.items() for what in IMPOSSIBLE
    }

    assert {place: count for place, count in counts.items() if count} == {}


def test_the_next_action_on_development_contacts_is_right_and_short(contacts, readings):
    """R33, R34"""
    some = [readings[one.name] for one in contacts.values() if not one.is_held]
    read = Readings(read=tuple(some))
    median, most = read.words

    assert read.share_of_right_actions >= 0.85
    assert read.settled_actions == 0
    assert median <= 80
    assert most <= 120
