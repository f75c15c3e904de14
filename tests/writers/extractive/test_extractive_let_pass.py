"""If an agent announced something, and the contact speaks only of other things long after the day, it is over (R32,
R33).
"""

import pytest

from tests.builders import ago, call, sms
from tests.writers.stories import (
    STORIES,
    called,
    next_action_of,
    nothing_open,
    spoken,
    template,
    written_about,
)

OTHERWISE = {
    "en": ("Which cups fit the new tray?", "The small ones."),
    "fr": ("Quelles tasses vont avec le plateau ?", "Les petites."),
    "de": ("Welche Tassen passen auf das Tablett?", "Die kleinen."),
    "es": ("¿Qué tazas caben en la bandeja?", "Las pequeñas."),
    "it": ("Quali tazze vanno sul vassoio?", "Quelle piccole."),
    "pt": ("Que chávenas cabem na bandeja?", "As pequenas."),
    "nl": ("Welke kopjes passen op het dienblad?", "De kleine."),
    "sv": ("Vilka koppar passar på brickan?", "De små."),
}


async def action(language, *later, days=60):
    """The next action if a visit was announced so many days ago."""
    story = STORIES[language]
    said = spoken(*called(story, story.promise, story.farewell), language=language)
    announced = call("i1", transcript=said, occurred_at=ago(days=days))
    return next_action_of(await written_about(*later, announced, language=language))


def spoken_of_otherwise(language):
    transcript = spoken(*OTHERWISE[language], language=language)
    return call("i2", transcript=transcript, occurred_at=ago(days=2))


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_announced_weeks_ago_and_never_missed_is_not_what_to_do(language):
    """R33"""
    told = await action(language, spoken_of_otherwise(language))

    assert told.text == nothing_open(language)


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_announced_weeks_ago_and_missed_stays_what_to_do(language):
    """R32, R33"""
    missed = sms("i3", text=STORIES[language].message, occurred_at=ago(days=1))
    told = await action(language, missed, spoken_of_otherwise(language))

    assert told.text.startswith(template("promise_due", language))
    assert STORIES[language].promise.rstrip(".") in told.text


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_announced_a_few_days_ago_is_still_to_be_checked(language):
    """R32"""
    told = await action(language, spoken_of_otherwise(language), days=12)

    assert told.text.startswith(template("promise_due", language))


@pytest.mark.parametrize("language", STORIES)
async def test_what_was_announced_to_a_contact_not_heard_since_is_to_be_checked(language):
    """R32"""
    told = await action(language)

    assert told.text.startswith(template("promise_due", language))
