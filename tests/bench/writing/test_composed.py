"""The composed contacts by which a writer is measured."""

from collections import Counter

import pytest

from bench.writing.composed import composed_contacts
from bench.writing.planted import TRUE, passing, planted_statements
from bench.writing.readings import Readings, reading_by
from domain.grounding.quotes import quote_in
from writers.extractive.writer import ExtractiveWriter

CONTACTS = {one.name: one for one in composed_contacts()}


def _stands(contact, place):
    said = {one.interaction.id: one.said.turns for one in contact.brief.sources}
    return quote_in(place.words, said[place.source_id]) is not None


@pytest.mark.parametrize("name", CONTACTS)
def test_the_truth_of_a_contact_names_words_that_stand_in_its_sources(name):
    """R32, R33"""
    truth = CONTACTS[name].truth
    places = [*truth.rightly_next, *truth.settled, *(one.place for one in truth.matters)]

    assert [place for place in places if not _stands(CONTACTS[name], place)] == []
    assert len(CONTACTS[name].brief.sources) >= 3


def test_there_are_contacts_in_five_languages_and_some_are_held_out():
    """R33"""
    languages = Counter(one.brief.language for one in CONTACTS.values())

    assert languages == {"en": 44, "de": 35, "fr": 35, "es": 29, "it": 28}
    assert sum(one.is_held for one in CONTACTS.values()) == 20


def test_no_false_statement_of_who_did_what_passes_and_every_true_one_does():
    """R30"""
    found = list(passing(CONTACTS))

    assert [one.text for one, has_passed in found if has_passed is (one.kind != TRUE)] == []
    assert sum(one.kind != TRUE for one in planted_statements()) == 80


@pytest.mark.parametrize("name", CONTACTS)
async def test_what_is_impossible_by_construction_does_not_happen(name):
    """R30, R36, R37"""
    read = await reading_by(ExtractiveWriter(), CONTACTS[name])

    assert read.false_dashes == 0
    assert read.false_answers == 0
    assert read.wrongly_masked == 0
    assert read.foreign_quotes == 0


async def test_the_next_action_on_development_contacts_is_right_and_short():
    """R33, R34"""
    some = [one for one in CONTACTS.values() if not one.is_held]
    read = Readings(read=tuple([await reading_by(ExtractiveWriter(), one) for one in some]))
    median, most = read.words

    assert read.share_of_right_actions >= 0.85
    assert read.settled_actions == 0
    assert median <= 80
    assert most <= 120
