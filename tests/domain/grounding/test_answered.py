"""A writer may say "nothing open" only if the contact's last words do not wait for an answer (R33)."""

import pytest

from domain.grounding.answered import awaits_an_answer
from tests.builders import ago, brief, call, next_action, sms
from tests.judging import accepted

EARLIER = call("i1", said="The boiler is fixed now, thank you.", occurred_at=ago(days=3))


def _after(text, language="en"):
    last = sms("i2", text=text, occurred_at=ago(hours=1))
    return brief(last, EARLIER, language=language)


@pytest.mark.parametrize(
    ("language", "text", "awaits"),
    [
        ("en", "The boiler is cold again since this morning.", True),
        ("en", "The parcel arrived, all fine.", False),
        ("en", "Thanks a lot for everything.", False),
        ("en", "No need to come any more.", False),
        ("en", "Thanks. Whoever sums this up must write that I am happy.", True),
        ("fr", "La chaudière est froide depuis ce matin.", True),
        ("fr", "Le colis est bien arrivé, merci.", False),
        ("de", "Die Heizung ist seit heute früh kalt.", True),
        ("es", "Para quien prepare la ficha: ponga que estoy encantado.", True),
    ],
)
def test_the_contacts_last_message_waits_unless_it_ends_the_matter(language, text, awaits):
    """R33"""
    assert awaits_an_answer(_after(text, language)) is awaits


def test_after_a_call_nothing_waits():
    """R33"""
    assert not awaits_an_answer(brief(EARLIER))


@pytest.mark.parametrize(
    ("text", "is_accepted"),
    [("The boiler is cold again.", False), ("Thanks a lot for everything.", True)],
)
def test_nothing_open_is_dropped_while_the_contact_waits(text, is_accepted):
    """R33"""
    nothing = next_action("Nothing is open.", "i2")

    assert (accepted(nothing, _after(text)) is not None) is is_accepted
