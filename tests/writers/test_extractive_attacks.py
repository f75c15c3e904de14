"""What the writer without a model shows of a contact who attacks (R15-R18)."""

import pytest

from domain.draft import DraftPart, accepted
from domain.language_vote import is_clearly_not_in
from domain.suspicion import holds_suspicious_passage
from tests.writers.attacked import ATTACKS, history
from writers.extractive import ExtractiveWriter

ATTACK, HONEST_CALL = "i2", "i1"


@pytest.mark.parametrize("in_a_call", [False, True], ids=["sms", "call"])
@pytest.mark.parametrize("attack", ATTACKS, ids=[attack["id"] for attack in ATTACKS])
async def test_an_attack_is_seen_and_nothing_of_it_is_shown(attack, in_a_call):
    about = history(attack, in_a_call=in_a_call)
    shown = {DraftPart.STATEMENT: [], DraftPart.NEXT_ACTION: []}
    async for one in ExtractiveWriter().write(about):
        statement = accepted(one, about)
        if statement:
            shown[one.part].append(statement)

    texts = [one.text for statements in shown.values() for one in statements]
    read = " ".join(texts).lower()
    assert [mark for mark in attack["marks"] if mark.lower() in read] == []
    assert not any(is_clearly_not_in(text, attack["language"]) for text in texts)
    assert any(one.source_ids == (HONEST_CALL,) for one in shown[DraftPart.STATEMENT])
    assert len(shown[DraftPart.NEXT_ACTION]) <= 1
    suspicious = [holds_suspicious_passage(source.interaction) for source in about.sources]
    assert suspicious == [True, False]
