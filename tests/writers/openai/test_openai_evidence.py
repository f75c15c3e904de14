"""The evidence that a model gives, and the open matters that it names (R30, R32)."""

import json
from datetime import date

import pytest

from domain.draft import DraftPart, Evidence
from domain.insights import StatementKind
from writers.openai.answer import AnswerReader
from writers.openai.piece import Piece

SAID = {"source": "s1", "words": "I want my money back."}


def read(answer, **options):
    reader = AnswerReader({"s1": "i1", "s2": "i2"}, **options)
    passages = list(reader.take(Piece(text=json.dumps(answer), finish_reason="stop")))
    return [*passages, *reader.end()]


def told(**values):
    return {"evidence": [SAID], "kind": "request", "text": "The contact wants a refund."} | values


def test_evidence_names_the_sources_and_the_kind_is_kept():
    """R30"""
    (statement,) = read({"statements": [told()]})

    assert statement.source_ids == ("i1",)
    assert statement.kind is StatementKind.REQUEST
    assert statement.evidence == (Evidence(source_id="i1", words="I want my money back."),)


@pytest.mark.parametrize("kind", ["fact", "FACT", "nonsense", 4, None])
def test_a_kind_that_a_model_may_not_give_is_none(kind):
    """R30"""
    (statement,) = read({"statements": [told(kind=kind)]})

    assert statement.kind is StatementKind.REMARK


@pytest.mark.parametrize(
    "evidence",
    [
        [],
        None,
        "s1",
        [{"source": "s9", "words": "x"}],
        [SAID, {"source": "s9", "words": "x"}],
        [{"source": "s1", "words": " "}],
        [{"words": "x"}],
    ],
)
def test_without_evidence_from_a_known_source_a_statement_is_none(evidence):
    """R16, R30"""
    assert read({"statements": [told(evidence=evidence)]}) == []


def test_an_answer_without_evidence_names_its_sources():
    """Earlier versions asked for this form, and models know it from examples."""
    (statement,) = read(
        {"statements": [{"text": "The contact wants a refund.", "sources": ["s2"]}]}
    )

    assert (statement.source_ids, statement.evidence) == (("i2",), ())


def test_an_open_matter_has_the_day_that_code_works_out_from_the_words_said():
    """R32"""
    asked = []

    def due_on(interaction, words):
        asked.append((interaction, words))
        return date(2026, 11, 24)

    matters = [told(due="by Tuesday"), told(text="The contact wants a call.", due=None)]
    passages = read({"statements": [told()], "open_matters": matters}, due_on=due_on)

    assert [one.part for one in passages] == [
        DraftPart.STATEMENT,
        DraftPart.OPEN_MATTER,
        DraftPart.OPEN_MATTER,
    ]
    assert [one.due_on for one in passages] == [None, date(2026, 11, 24), None]
    assert asked == [("i1", "by Tuesday")]
