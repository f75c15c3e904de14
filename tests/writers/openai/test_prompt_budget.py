"""A long history is cut to the budget, the oldest turns first, and the insights tell it (R18)."""

import json

import pytest

from domain.reading.reader import MAX_TURN_CHARACTERS
from tests.builders import ago, brief, call, transcript, voicemail
from writers.openai.prompt import BYTES_PER_TOKEN, prompt_for

OVERHEAD_TOKENS = 60
"""The size of an interaction without its turns."""


def said(number, *, turns, words=6):
    """An interaction with so many different turns."""
    texts = [f"Kettle {number} turn {turn} {' '.join(WORDS[:words])}." for turn in range(turns)]
    return call(f"i{number}", transcript=transcript(*texts), occurred_at=ago(days=number))


WORDS = [f"word{number}" for number in range(1000)]


def cut(*interactions, token_budget):
    about = brief(*interactions)
    return prompt_for(about, tag="t", token_budget=token_budget, redact_contact_details=False)


def texts(prompt):
    interactions = json.loads(prompt.user.split("\n")[1])["interactions"]
    return [[turn["text"] for turn in one["turns"]] for one in interactions]


def all_of(interaction):
    return [utterance.text for utterance in interaction.transcript.utterances]


def test_what_fits_is_given_whole():
    interactions = [said(number, turns=5) for number in (1, 2)]
    prompt = cut(*interactions, token_budget=1_000)

    assert texts(prompt) == [all_of(one) for one in interactions]
    assert prompt.shortened == ()


def test_the_oldest_turns_of_the_oldest_interaction_go_first():
    newest, middle, oldest = (said(number, turns=30) for number in (1, 2, 3))
    whole = cut(newest, middle, oldest, token_budget=100_000)
    prompt = cut(newest, middle, oldest, token_budget=len(whole.user) // BYTES_PER_TOKEN - 150)
    kept = texts(prompt)

    assert kept[:2] == [all_of(newest), all_of(middle)]
    assert 0 < len(kept[2]) < 30
    assert kept[2] == all_of(oldest)[-len(kept[2]) :]
    assert prompt.shortened == ("i3",)


def test_a_later_interaction_loses_its_oldest_turns_once_the_older_ones_are_short():
    newest, oldest = said(1, turns=200), said(2, turns=200)
    prompt = cut(newest, oldest, token_budget=2_400)
    kept = texts(prompt)

    assert 0 < len(kept[1]) < len(kept[0]) < 200
    assert kept[0] == all_of(newest)[-len(kept[0]) :]
    assert kept[1] == all_of(oldest)[-len(kept[1]) :]
    assert prompt.shortened == ("i1", "i2")


def test_a_short_old_interaction_stays_whole_while_a_later_one_is_cut():
    long, short = said(1, turns=200), said(2, turns=1)
    prompt = cut(long, short, token_budget=1_000)

    assert texts(prompt)[1] == all_of(short)
    assert prompt.shortened == ("i1",)


@pytest.mark.parametrize("token_budget", [2_000, 4_000, 10_000])
def test_the_whole_fits_the_budget_and_every_interaction_keeps_its_newest_turn(token_budget):
    interactions = [said(number, turns=400) for number in range(1, 13)]
    prompt = cut(*interactions, token_budget=token_budget)
    kept = texts(prompt)

    assert len(prompt.user.encode()) / BYTES_PER_TOKEN < token_budget + 13 * OVERHEAD_TOKENS
    assert [one[-1][:12] for one in kept] == [all_of(one)[-1][:12] for one in interactions]
    assert prompt.shortened[-11:] == tuple(f"i{number}" for number in range(2, 13))


@pytest.mark.parametrize("text", ['"', "<", "\\", "é", "漢", "a"])
def test_a_turn_that_is_too_long_by_itself_keeps_its_beginning_within_the_budget(text):
    whole = " ".join(f"{text * (number % 7 + 1)}{number}" for number in range(2_000))
    prompt = cut(voicemail("i1", said=whole), token_budget=1_000)
    kept = texts(prompt)[0][0]

    assert len(prompt.user.encode()) / BYTES_PER_TOKEN < 1_000 + 2 * OVERHEAD_TOKENS
    assert len(kept) > 200
    assert whole.startswith(kept)
    assert prompt.shortened == ("i1",)


@pytest.mark.parametrize("token_budget", [0, 1, 20])
def test_a_budget_for_nothing_leaves_the_facts(token_budget):
    prompt = cut(said(1, turns=3), said(2, turns=3), token_budget=token_budget)

    assert len(prompt.user.encode()) / BYTES_PER_TOKEN < 3 * OVERHEAD_TOKENS
    assert prompt.shortened == ("i1", "i2")


def test_an_endless_turn_is_cut():
    whole = " ".join(WORDS * 4)
    assert len(whole) > MAX_TURN_CHARACTERS
    prompt = cut(voicemail("i2", said=whole), said(1, turns=1), token_budget=100_000)

    assert texts(prompt)[0] == [whole[:MAX_TURN_CHARACTERS]]
