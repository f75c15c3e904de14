"""If quoted words name a day, its date stands behind them (R32, R34)."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from tests.builders import ago, brief, call
from tests.judging import accepted
from tests.writers.stories import STORIES, next_action_of, spoken, statements_of, written
from writers.extractive.days_beside import DayBeside, dates_beside

# Said on Tuesday, 17 November 2026, at noon UTC.
SAID = {
    "en": ("The carrier brings the lamps to Leeds tomorrow.", "(Nov 18)"),
    "fr": ("Le transporteur livre les lampes à Lyon demain.", "(18 nov.)"),
    "de": ("Der Fahrer bringt die Lampen am Freitag nach Celle.", "(20. Nov.)"),
    "es": ("El transportista entrega las lámparas en Soria mañana.", "(18 nov)"),
    "it": ("Il corriere consegna le lampade ad Asti domani.", "(18 nov)"),
    "pt": ("O transportador entrega os candeeiros em Faro amanhã.", "(18 de nov.)"),
    "nl": ("De vervoerder brengt de lampen morgen naar Zwolle.", "(18 nov)"),
    "sv": ("Transportören levererar lamporna i Lund i morgon.", "(18 nov.)"),
}


def told(text, language="en", zone="UTC"):
    """A call in which the contact says this, and then that all is settled."""
    story = STORIES[language]
    said = spoken(text, story.middle[2], story.settled, language=language)
    source = call("i1", transcript=said, occurred_at=ago(days=3))
    return brief(source, language=language, time_zone=ZoneInfo(zone))


async def first_line(text, **options):
    """The first statement without the speaker and the day in front of the quote."""
    first, *_ = statements_of(await written(told(text, **options)))
    return first.text.partition(": ")[2]


@pytest.mark.parametrize("language", SAID)
async def test_the_date_of_a_day_stands_behind_the_words_that_name_it(language):
    text, day = SAID[language]
    about = told(text, language)

    first, *_ = statements_of(await written(about))

    assert first.text.endswith(f" {day}")
    statement = accepted(first, about)
    assert statement.text == first.text
    assert [one.text for one in statement.quotes] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The carrier brings the lamps to Leeds next week.",
        "The carrier brings the lamps to Leeds in a few days.",
        "The carrier brings the lamps to Leeds in about three weeks.",
        "The carrier brings the lamps to Leeds next Friday.",
        "The lamps came to Leeds two months ago.",
        "The lamps came to Leeds on Friday, all of them broken.",
    ],
)
async def test_no_date_stands_where_the_day_is_in_doubt(text):
    assert await first_line(text) == f"\u201c{text}\u201d"


@pytest.mark.parametrize("day", ["on 3 December", "on Friday, 4 December 2026", "on 3/12/2026"])
async def test_no_date_stands_where_the_words_tell_it_themselves(day):
    text = f"The carrier brings the lamps to Leeds {day}."

    assert await first_line(text) == f"\u201c{text}\u201d"


async def test_the_day_when_it_was_said_is_not_told_twice():
    text = "The carrier brings the lamps to Leeds today."

    assert await first_line(text) == f"\u201c{text}\u201d"


async def test_each_of_two_days_stands_with_its_words():
    text = "The carrier brings the lamps tomorrow, the shades on Friday."

    assert await first_line(text) == f"\u201c{text}\u201d (tomorrow: Nov 18, on Friday: Nov 20)"


async def test_a_clear_day_beside_an_unclear_one_stands_with_its_words():
    text = "The carrier brings the lamps tomorrow, the shades next week."

    assert await first_line(text) == f"\u201c{text}\u201d (tomorrow: Nov 18)"


async def test_a_day_that_limits_when_is_shown_itself():
    text = "The carrier brings the lamps to Leeds before Friday."

    assert (await first_line(text)).endswith(" (Nov 20)")


async def test_the_day_is_counted_in_the_organizations_time_zone():
    """R32: it was already the 18th in Auckland."""
    text, _ = SAID["en"]

    assert (await first_line(text, zone="Pacific/Auckland")).endswith(" (Nov 19)")


async def test_the_due_day_of_a_next_action_is_not_told_twice_but_other_days_are():
    """R33"""
    promised = "I'll send the keys to the boathouse on Friday, the carrier fetches them tomorrow."
    source = call("i1", transcript=spoken("Where are my keys?", promised), occurred_at=ago(days=3))

    action = next_action_of(await written(brief(source)))

    assert action.due_on == date(2026, 11, 20)
    assert action.text.endswith(" (tomorrow: Nov 18)")
    assert action.text.count("Nov 20") == 1


def test_a_day_whose_words_were_left_out_is_not_told():
    friday = DayBeside(words="on Friday", day=date(2026, 11, 20), is_limit=False)

    shown = "The carrier brings the lamps\u2026"

    assert dates_beside([friday], shown, told=(), language="en") == ""
