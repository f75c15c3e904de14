"""Numbers in words, parts of a day, deadlines and durations name the days that people mean by them (R32)."""

from datetime import UTC, date, datetime

import pytest

from domain.days.named_day import DayRole
from domain.days.reader import days_named, due_day

WEDNESDAY = datetime(2026, 11, 25, 10, tzinfo=UTC)
FRIDAY, THIRD, FIRST = date(2026, 11, 27), date(2026, 12, 3), date(2026, 12, 1)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "You will have it on the third of December.", THIRD),
        ("en", "We ship on December the third.", THIRD),
        ("en", "You will have it by the twenty-first of December.", date(2026, 12, 21)),
        ("en", "I will send it on the third.", THIRD),
        ("fr", "Je vous l'envoie le trois décembre.", THIRD),
        ("fr", "Vous l'aurez pour le premier.", FIRST),
        ("de", "Das kommt am dritten Dezember.", THIRD),
        ("de", "Ich schicke es am dritten.", THIRD),
        ("de", "Das kommt am einundzwanzigsten Dezember.", date(2026, 12, 21)),
        ("es", "Se lo mando el tres de diciembre.", THIRD),
        ("it", "Glielo mando il tre dicembre.", THIRD),
        ("pt", "Envio no dia três de dezembro.", THIRD),
        ("nl", "Het komt op drie december.", THIRD),
        ("nl", "Het komt op de derde december.", THIRD),
        ("sv", "Det kommer den tredje december.", THIRD),
        ("en", "I want the third.", None),
        ("en", "It is on the third floor.", None),
        ("fr", "Je prends le premier.", None),
        ("fr", "J'ai pris trois Mars au distributeur.", None),
    ],
)
def test_the_number_of_a_day_may_be_in_words(language, text, day):
    """R32"""
    assert due_day(text, language, WEDNESDAY, UTC) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "before Friday evening"),
        ("fr", "avant vendredi soir"),
        ("de", "vor Freitagabend"),
        ("de", "vor Freitag Abend"),
        ("es", "antes del viernes por la tarde"),
        ("it", "prima di venerdì sera"),
        ("pt", "antes de sexta-feira à noite"),
        ("nl", "voor vrijdagavond"),
        ("sv", "före fredag kväll"),
    ],
)
def test_before_the_evening_of_a_day_is_on_that_day(language, text):
    """R32"""
    assert due_day(text, language, WEDNESDAY, UTC) == FRIDAY


def test_before_the_morning_of_a_day_is_on_the_day_before():
    """R32"""
    assert due_day("before Friday morning", "en", WEDNESDAY, UTC) == date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The deadline is Friday."),
        ("en", "The last day to sign up is Friday."),
        ("fr", "La date limite est vendredi."),
        ("de", "Die Frist endet am Freitag."),
        ("es", "El plazo termina el viernes."),
        ("it", "La scadenza è venerdì."),
        ("pt", "O prazo termina na sexta-feira."),
        ("nl", "De deadline is vrijdag."),
        ("sv", "Sista dagen är fredag."),
    ],
)
def test_a_deadline_is_the_last_day(language, text):
    """R32"""
    (named,) = days_named(text, language, WEDNESDAY, UTC)

    assert (named.day, named.role) == (FRIDAY, DayRole.BY)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We reply within a day."),
        ("en", "It takes one day."),
        ("de", "Das dauert innerhalb eines Tages."),
        ("es", "Se arregla en un día."),
        ("nl", "Dat is binnen een dag klaar."),
    ],
)
def test_within_a_day_is_a_duration_and_no_day(language, text):
    """R32"""
    assert due_day(text, language, WEDNESDAY, UTC) is None
