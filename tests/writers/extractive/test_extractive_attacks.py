"""What the built-in writer shows of a contact who attacks (R15-R18)."""

import pytest

from domain.draft import DraftPart
from domain.reading.language_vote import is_clearly_not_in
from tests.builders import brief, call
from tests.judging import accepted
from tests.writers.attacked import ATTACKS, SOME, history
from writers.extractive.writer import ExtractiveWriter

ATTACK, HONEST_CALL = "i2", "i1"


@pytest.mark.parametrize("in_a_call", [False, True], ids=["sms", "call"])
@pytest.mark.parametrize("attack", ATTACKS, ids=[attack["id"] for attack in ATTACKS])
async def test_an_attack_is_seen_and_nothing_of_it_is_shown(attack, in_a_call):
    about = history(attack, in_a_call=in_a_call)
    shown = {part: [] for part in DraftPart}
    async for one in ExtractiveWriter().write(about):
        statement = accepted(one, about)
        if statement:
            shown[one.part].append(statement)

    texts = [one.text for statements in shown.values() for one in statements]
    read = " ".join(texts).lower()
    assert [mark for mark in attack["marks"] if mark.lower() in read] == []
    assert not any(is_clearly_not_in(text, attack["language"]) for text in texts)
    assert any(one.source_ids == (HONEST_CALL,) for some in shown.values() for one in some)
    assert len(shown[DraftPart.NEXT_ACTION]) <= 1
    suspicious = [source.said.is_suspicious for source in about.sources]
    is_a_loop = in_a_call and attack["kind"] == "flood"
    assert suspicious == [not is_a_loop, False]


@pytest.mark.parametrize("attack", SOME, ids=[attack["id"] for attack in SOME])
async def test_of_a_contact_who_only_attacks_the_facts_are_told(attack):
    """R14, R20: the generation does not fail because of it."""
    alone = brief(
        call("i2", said=attack["text"], language=attack["language"]), language=attack["language"]
    )
    passages = [one async for one in ExtractiveWriter().write(alone)]

    shown = [statement for one in passages if (statement := accepted(one, alone))]
    read = " ".join(one.text for one in shown).lower()
    assert len(shown) == len(passages) >= 1
    assert [mark for mark in attack["marks"] if mark.lower() in read] == []
