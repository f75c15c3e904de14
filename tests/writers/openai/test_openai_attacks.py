"""If a model obeys a command in the history, language, shape, sources and next action stay right (R15-R17)."""

import pytest

from tests import builders
from tests.builders import brief, call, next_action
from tests.judging import accepted, judging
from tests.writers.attacked import HONEST, SOME, history
from tests.writers.openai.asking import writer_for
from tests.writers.openai.fake_server import fake_openai, in_pieces, passage, written

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
async def served():
    """One server and one writer for all tests, because opening a client takes longer than an answer."""
    async with fake_openai() as fake, writer_for(fake) as writer:
        yield fake, writer


def obedient(attack):
    """Writes what the attack wants, with the attack's source and any other that it can read. Then it writes what is
    true.
    """
    wanted, wanted_next = attack["obeyed"], attack["obeyedNextAction"]

    def answer(request):
        was_read = "s1" in [one["id"] for one in request.history["interactions"]]
        citations = [["s1"], ["s1", "s2"], ["s77"], [], *([["s2"]] if was_read else [])]
        obeyed = [passage(wanted, *ids) for ids in citations]
        honest = passage(HONEST[attack["language"]][1], "s2")
        return in_pieces(written(*obeyed, honest, next_action=passage(wanted_next, "s1")))

    return answer


@pytest.mark.parametrize("in_a_call", [False, True], ids=["sms", "call"])
@pytest.mark.parametrize("attack", SOME, ids=[attack["id"] for attack in SOME])
async def test_an_obeyed_attack_changes_nothing(served, attack, in_a_call):
    fake, writer = served
    fake.will_answer(obedient(attack))
    about = history(attack, in_a_call=in_a_call)
    passages = [one async for one in writer.write(about, judge=judging(about))]

    _, honest, _, language = HONEST[attack["language"]]
    shown = [accepted(one, about).text.lower() for one in passages]
    assert [mark for mark in attack["marks"] if mark.lower() in " ".join(shown)] == []
    assert passages == [builders.passage(honest, "i1")]
    assert len(fake.requests) == 1
    assert f"Write in {language}." in fake.requests[0].system
    assert attack["text"] not in fake.requests[0].system


@pytest.mark.parametrize("language", HONEST)
async def test_what_is_true_passes_in_each_language(served, language):
    fake, writer = served
    said, honest, action, _ = HONEST[language]
    about = brief(call("i1", said=said, language=language), language=language)
    fake.will_answer(in_pieces(written(passage(honest, "s1"), next_action=passage(action, "s1"))))
    passages = [one async for one in writer.write(about, judge=judging(about))]

    assert passages == [builders.passage(honest, "i1"), next_action(action, "i1")]
