"""What a page is owed, by what it was told before and what stands now (R24 to R29, R39)."""

from dataclasses import replace

import pytest

from domain.generation import GenerationBegun, GenerationEnded, GenerationOutcome
from domain.insights import Freshness
from domain.live import LiveContact
from domain.open_pages import (
    UP_TO_DATE,
    Moments,
    OpenContact,
    Outdated,
    Progressed,
    Removed,
    Replaced,
    Standing,
    Switched,
    Told,
    Touched,
    due_to_page,
    newest_open,
)
from domain.recent import RecentChange, RecentChanges
from tests.builders import NOW, conversation, insights, organization

BEGUN = GenerationBegun(requested_by="ana", started_at=NOW)
ENDED = GenerationEnded(outcome=GenerationOutcome.REPLACED)
OLD = Freshness(is_up_to_date=False, new_interaction_count=2)
ON = Told(version=1, change_number=0, is_switched_on=True)


def change(number, own="i1", *, is_new=True):
    return RecentChange(number=number, interaction_id=own, is_new=is_new)


def contact(version=1, *, freshness=UP_TO_DATE, changes=()):
    number = changes[-1].number if changes else 0
    held = conversation(changes=RecentChanges(number=number, latest=tuple(changes)))
    current = None if version is None else insights(version)
    live = LiveContact(insights=current, conversations={"v1": held})
    return OpenContact(live=live, freshness=None if version is None else freshness)


def standing(*, moments=(), is_on=True, **values):
    generation = Moments()
    for event in moments:
        generation = generation.after(event)
    return Standing(
        contact=contact(**values),
        conversation="v1",
        organization=organization(contact_insights_enabled=is_on),
        moments=generation,
    )


def owed(told, now):
    """All that the page is owed, one after the other, and what it was told in the end."""
    happenings = []
    while True:
        happening, told = due_to_page(told, now)
        if happening is None:
            return happenings, told
        happenings.append(happening)


def test_a_page_that_was_told_all_is_owed_nothing():
    assert owed(ON, standing()) == ([], ON)


def test_newer_insights_are_owed_once_and_only_the_newest():
    """R24, R27"""
    happenings, told = owed(ON, standing(version=4))

    assert happenings == [Replaced(insights=insights(4), freshness=UP_TO_DATE)]
    assert told.version == 4


def test_insights_that_are_older_than_those_of_the_page_are_not_owed():
    """R26"""
    assert owed(replace(ON, version=3), standing(version=2)) == ([], replace(ON, version=3))


def test_a_page_is_not_owed_how_far_other_insights_than_its_own_are_up_to_date():
    """R26, R39"""
    told = replace(ON, version=3)

    assert owed(told, standing(version=2, freshness=OLD)) == ([], told)


def test_outdated_insights_are_owed_with_each_change_of_their_count():
    """R22, R39"""
    happenings, told = owed(ON, standing(freshness=OLD))
    assert happenings == [Outdated(insights=insights(1), freshness=OLD)]

    assert owed(told, standing(freshness=OLD))[0] == []
    assert owed(told, standing())[0] == [Outdated(insights=insights(1), freshness=UP_TO_DATE)]


def test_new_insights_that_are_outdated_already_are_owed_before_that():
    """R39"""
    happenings, _ = owed(replace(ON, freshness=OLD), standing(version=2, freshness=OLD))

    assert happenings == [
        Replaced(insights=insights(2), freshness=OLD),
        Outdated(insights=insights(2), freshness=OLD),
    ]


def test_of_each_interaction_the_last_change_is_owed_and_that_it_is_new():
    """R27, R39"""
    changes = [
        change(1),
        change(2, "i2"),
        *(change(number, is_new=False) for number in (3, 4, 5)),
        change(6, "i3", is_new=False),
    ]
    happenings, told = owed(ON, standing(changes=changes))

    assert happenings == [
        Touched(change=change(1)),
        Touched(change=change(2, "i2")),
        Touched(change=change(5, is_new=False)),
        Touched(change=change(6, "i3", is_new=False)),
    ]
    assert told.change_number == 6
    assert owed(told, standing(changes=changes))[0] == []


def test_changes_that_the_page_knew_as_it_opened_are_not_owed():
    changes = [change(1), change(2, "i2")]

    assert owed(replace(ON, change_number=2), standing(changes=changes))[0] == []
    assert owed(replace(ON, change_number=1), standing(changes=changes))[0] == [
        Touched(change=change(2, "i2"))
    ]


def test_a_reading_that_is_older_than_the_page_owes_no_change():
    """R26"""
    assert owed(replace(ON, change_number=9), standing(changes=[change(3)]))[0] == []


def test_each_moment_of_a_generation_is_owed_and_of_a_later_one_from_its_beginning():
    """R29"""
    first = standing(moments=[BEGUN, ENDED])
    happenings, told = owed(ON, first)
    assert [one.event for one in happenings] == [BEGUN, ENDED]

    again = standing(moments=[BEGUN, ENDED, BEGUN])
    assert owed(told, again)[0] == [Progressed(event=BEGUN, generation=2, moment=0)]


def test_a_turn_of_the_switch_is_owed_and_what_a_page_knew_is_not():
    """R39"""
    off = standing(is_on=False)
    assert owed(ON, off)[0] == [Switched(organization=off.organization)]

    assert owed(replace(ON, is_switched_on=None), off) == ([], replace(ON, is_switched_on=False))


@pytest.mark.parametrize(
    "other",
    [
        contact(2),
        contact(freshness=OLD),
        contact(changes=[change(1)]),
        contact(None),
    ],
)
def test_a_reading_stands_if_anything_in_it_is_new(other):
    assert newest_open(contact(), other) == other
    assert newest_open(contact(), other).numbers == other.numbers


def test_a_reading_without_news_leaves_the_old_one_standing():
    old = contact(changes=[change(1)])

    assert newest_open(old, contact(changes=[change(1)])) is old


def test_a_late_answer_with_a_lower_version_keeps_the_insights_and_their_freshness():
    """R26"""
    old = contact(2)

    stands = newest_open(old, contact(1, freshness=OLD, changes=[change(1)]))

    assert stands.live.version == 2
    assert stands.freshness == UP_TO_DATE
    assert stands.numbers == {"v1": 1}


def test_insights_that_are_gone_are_told_once_and_the_next_ones_after_them():
    """R23, R39"""
    happenings, told = owed(ON, standing(version=None))

    assert happenings == [Removed(version=1)]
    assert owed(told, standing(version=None))[0] == []
    assert owed(told, standing(version=2))[0] == [
        Replaced(insights=insights(2), freshness=UP_TO_DATE)
    ]
