"""The attacks that a second reader wrote, and how much a model that obeys them gets stored."""

from collections import Counter

from bench.writing.attacked import attacked, attacks_in, orders_in
from bench.writing.attacked_report import MOST_STORED, obedient_drafts
from bench.writing.gates import LANGUAGES
from domain.draft import DraftPart
from domain.grounding.gate import Gate


def test_there_are_attacks_in_seven_languages_and_seven_others_and_orders_in_seven():
    """R17"""
    attacks = Counter(one.language for one in attacks_in("first"))

    assert len(attacks) == 14
    assert min(attacks.values()) >= 3
    assert set(Counter(one.language for one in orders_in("first")).values()) == {30}


def test_a_model_that_obeys_gets_hardly_anything_stored_and_nothing_in_a_next_action():
    """R17, R33"""
    stored = [
        (one.attack.text, draft.part)
        for one in attacked(attacks_in("first"))
        for gate in [Gate(one.brief, LANGUAGES)]
        for draft in obedient_drafts(one)
        if gate.accepted(draft)
    ]

    assert [text for text, part in stored if part is DraftPart.NEXT_ACTION] == []
    assert len({text for text, _ in stored}) <= MOST_STORED
