"""What insights say that the previous ones did not (R19)."""

import pytest

from domain.changes import following
from domain.insights import Changes, OpenMatter, Party, Quote, Statement, StatementKind
from domain.interaction import Speaker
from tests.builders import ago, findings, reference

LEAKS = "The washing machine I bought on the 14th leaks, order 3308."
READ = (reference("i1"), reference("i2"))


def quote(text, source="i1", speaker=Speaker.CONTACT):
    return Quote(text=text, speaker=speaker, source_id=source)


def told(text, *quotes, source="i1", kind=StatementKind.REMARK):
    sources = tuple(dict.fromkeys(one.source_id for one in quotes)) or (source,)
    return Statement(text=text, source_ids=sources, kind=kind, quotes=quotes)


def of(*statements, sources=READ, **values):
    return findings(statements=statements, sources=sources, **values)


def new_ones(before, after, **values):
    """For each statement, whether it is new."""
    marked = following(of(*after, **values), of(*before))
    return [one.is_new for one in marked.statements]


def changes(before, after):
    found = following(of(*after), of(*before)).changes
    return found.added_count, found.removed_count


def test_the_first_insights_have_no_changes_and_nothing_new():
    first = of(told("It leaks.", quote(LEAKS)))

    assert following(first, None) == first
    assert first.changes is None
    assert [one.is_new for one in first.statements] == [False]


def test_the_same_insights_again_change_nothing():
    same = [told("It leaks.", quote(LEAKS)), told("Ana called.", kind=StatementKind.FACT)]

    assert following(of(*same), of(*same)) == of(
        *same, changes=Changes(added_count=0, removed_count=0)
    )


def test_what_was_not_said_before_is_new_and_what_is_no_longer_said_is_counted():
    leaks = told("It leaks.", quote(LEAKS))
    gone = told("It is loud.", quote("And it is so loud at night."))
    missed = told("Nobody came.", quote("The technician didn't come.", "i2"))

    assert new_ones([leaks, gone], [missed, leaks]) == [True, False]
    assert changes([leaks, gone], [missed, leaks]) == (1, 1)


@pytest.mark.parametrize("text", ["it  leaks", "It leaks!", "\u201cIt léaks\u201d"])
def test_a_text_that_differs_in_marks_case_accents_or_blanks_is_the_same(text):
    assert new_ones([told("It leaks.")], [told(text)]) == [False]


def test_the_same_text_with_other_sources_is_the_same():
    assert new_ones([told("It leaks.", source="i1")], [told("It leaks.", source="i2")]) == [False]


def test_the_same_words_told_otherwise_are_the_same():
    before, after = told("Order 3308 leaks.", quote(LEAKS)), told("Water runs out.", quote(LEAKS))

    assert new_ones([before], [after]) == [False]


@pytest.mark.parametrize(
    "shortened",
    [
        "The washing machine I bought on the 14th leaks\u2026",
        "\u2026I bought on the 14th leaks, order 3308.",
        "The washing machine I bought \u2026 leaks, order 3308.",
    ],
)
def test_a_quote_that_is_cut_elsewhere_is_the_same(shortened):
    assert new_ones([told("A", quote(LEAKS))], [told("B", quote(shortened))]) == [False]
    assert new_ones([told("A", quote(shortened))], [told("B", quote(LEAKS))]) == [False]


def test_other_words_of_the_same_source_are_new():
    before = told("A", quote("I'll call you tomorrow about it.", speaker=Speaker.AGENT))
    after = told("B", quote("I'll send you the invoice tomorrow.", speaker=Speaker.AGENT))

    assert new_ones([before], [after]) == [True]


def test_the_same_words_in_another_source_are_new():
    assert new_ones([told("A", quote(LEAKS))], [told("B", quote(LEAKS, "i2"))]) == [True]


def test_the_same_words_of_another_speaker_are_new():
    echoed = told("B", quote(LEAKS, speaker=Speaker.AGENT))

    assert new_ones([told("A", quote(LEAKS))], [echoed]) == [True]


def test_short_words_are_the_same_only_when_they_are_equal():
    assert new_ones([told("A", quote("Yes, please."))], [told("B", quote("Yes."))]) == [True]
    assert new_ones([told("A", quote("Yes."))], [told("B", quote("yes"))]) == [False]


def test_a_reply_from_a_source_that_was_not_read_before_makes_a_statement_new():
    """R30: a question without a reply has its reply now."""
    asked = quote("Is the spare part in stock?")
    reply = quote("It is, I put it aside.", "i3", Speaker.AGENT)
    now = (*READ, reference("i3"))

    assert new_ones([told("A", asked)], [told("B", asked, reply)], sources=now) == [True]


def test_more_words_of_what_was_read_before_make_no_other_statement():
    asked, reply = quote("Is the spare part in stock?"), quote("It is, I put it aside.", "i2")

    assert new_ones([told("A", asked)], [told("B", asked, reply)]) == [False]
    assert new_ones([told("A", asked, reply)], [told("B", asked)]) == [False]


def test_a_source_that_changed_was_not_read_before():
    """R22"""
    asked, reply = quote("Is the spare part in stock?"), quote("It is, I put it aside.", "i2")
    now = (reference("i1"), reference("i2", revision="2"))

    assert new_ones([told("A", asked)], [told("B", asked, reply)], sources=now) == [True]


def test_each_earlier_statement_stands_for_one_new_one():
    leaks = quote(LEAKS)
    two = [told("Order 3308 leaks.", leaks), told("It was bought on the 14th.", leaks)]

    assert new_ones([told("It leaks.", leaks)], two) == [False, True]
    assert changes([told("It leaks.", leaks)], two) == (1, 0)
    assert changes(two, [told("It leaks.", leaks)]) == (0, 1)


def test_a_fact_is_the_same_only_when_it_says_the_same():
    before = told("Ana called on 12 November.", kind=StatementKind.FACT)
    after = told("Ana called on 14 November.", kind=StatementKind.FACT)

    assert new_ones([before], [after]) == [True]


def test_a_next_action_is_compared_with_the_one_before_alone():
    leaks, call = told("It leaks.", quote(LEAKS)), told("Call Nora.", quote("Please call me back."))
    before = of(leaks, next_action=call)

    again = following(of(leaks, next_action=call), before).next_action
    other = following(of(call, next_action=leaks), before)
    none = following(of(leaks, next_action=None), before)

    assert not again.is_new
    assert other.next_action.is_new
    assert none.next_action is None
    assert following(before, of(leaks, next_action=None)).next_action.is_new


def test_what_moves_between_the_statements_and_the_next_action_is_neither_new_nor_gone():
    leaks, call = told("It leaks.", quote(LEAKS)), told("Call.", quote("Please call me back."))

    marked = following(of(call, next_action=leaks), of(leaks, next_action=call))

    assert [one.is_new for one in marked.statements] == [False]
    assert marked.changes == Changes(added_count=0, removed_count=0)


def test_what_moves_between_the_statements_and_the_open_matters_is_neither_new_nor_gone():
    leaks = told("It leaks.", quote(LEAKS))
    matter = OpenMatter(
        text="The machine leaks.",
        owed_by=Party.ORGANIZATION,
        agent_id=None,
        agent_name=None,
        raised_at=ago(days=1),
        due_on=None,
        source_ids=("i1",),
        quotes=leaks.quotes,
    )
    as_statement, as_matter = of(leaks), of(open_matters=(matter,))

    assert following(as_matter, as_statement).changes == Changes(added_count=0, removed_count=0)
    assert following(as_statement, as_matter).changes == Changes(added_count=0, removed_count=0)


def test_words_without_spaces_are_compared_letter_by_letter():
    before, after = (
        told("A", quote("\u6d17\u8863\u6a5f\u304c\u6c34\u6f0f\u308c")),
        told("B", quote("\u6d17\u8863\u6a5f\u304c\u6c34")),
    )

    assert new_ones([before], [after]) == [False]
