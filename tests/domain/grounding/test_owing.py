"""Who owes an open matter, and since when (R32)."""

import pytest

from domain.grounding.owing import open_matter_of
from domain.insights import Party, Quote, Statement, StatementKind
from domain.interaction import Speaker
from tests.builders import ago, brief, call, passage, sms

BRIEF = brief(
    sms("i2", text="Where is my invoice?", occurred_at=ago(hours=1)),
    call("i1", said="Please send me the invoice.", occurred_at=ago(days=2)),
)
ASKED = Quote(text="Please send me the invoice.", speaker=Speaker.CONTACT, source_id="i1")
ASKED_AGAIN = Quote(text="Where is my invoice?", speaker=Speaker.CONTACT, source_id="i2")


def matter(*quotes, kind=StatementKind.REQUEST):
    ids = tuple(quote.source_id for quote in quotes)
    statement = Statement(text="Send the invoice.", source_ids=ids, kind=kind, quotes=quotes)
    return open_matter_of(statement, passage(statement.text, *ids), BRIEF)


def test_a_matter_is_raised_when_it_was_first_spoken_of():
    """R32"""
    assert matter(ASKED_AGAIN, ASKED).raised_at == ago(days=2)
    assert matter(ASKED_AGAIN).raised_at == ago(hours=1)


@pytest.mark.parametrize(
    ("speaker", "kind", "owed_by"),
    [
        (Speaker.CONTACT, StatementKind.REQUEST, Party.ORGANIZATION),
        (Speaker.CONTACT, StatementKind.PROBLEM, Party.ORGANIZATION),
        (Speaker.CONTACT, StatementKind.PROMISE, Party.CONTACT),
        (Speaker.AGENT, StatementKind.PROMISE, Party.ORGANIZATION),
        (Speaker.AGENT, StatementKind.QUESTION, Party.CONTACT),
    ],
)
def test_who_promised_owes_it_and_what_was_asked_the_other_side_owes(speaker, kind, owed_by):
    """R32"""
    quote = Quote(text=ASKED.text, speaker=speaker, source_id="i1")

    assert matter(quote, kind=kind).owed_by is owed_by


def test_nobody_owes_what_an_unknown_speaker_said():
    """R30, R32"""
    unknown = Quote(text=ASKED.text, speaker=Speaker.UNKNOWN, source_id="i1")

    assert matter(unknown) is None
    assert matter(ASKED, unknown) is None
