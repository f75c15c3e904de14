"""R32 A sentence names a day: which day it is, where its words stand, and what the words beside it mean."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from domain.days.named_day import DayRole, NamedDay
from domain.days.reader import days_named, due_day

WEDNESDAY = datetime(2026, 11, 25, 10, tzinfo=UTC)
PARIS = ZoneInfo("Europe/Paris")


def named(text, language="en", at=WEDNESDAY, zone=PARIS):
    return days_named(text, language, at, zone)


def days(text, language="en", at=WEDNESDAY, zone=PARIS):
    return [one.day and one.day.isoformat() for one in named(text, language, at, zone)]


def words(text, language="en"):
    return [text[one.start : one.end] for one in named(text, language)]


def test_a_day_tells_its_words_and_that_it_is_a_deadline():
    assert named("You have it by Friday, then.") == (
        NamedDay(
            day=date(2026, 11, 27),
            role=DayRole.BY,
            is_past=False,
            start=len("You have it "),
            end=21,
            names=date(2026, 11, 27),
        ),
    )


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("on Friday", DayRole.ON),
        ("tomorrow", DayRole.ON),
        ("until Friday", DayRole.BY),
        ("before Friday", DayRole.BY),
        ("within 48 hours", DayRole.WITHIN),
        ("in 3 to 5 working days", DayRole.WITHIN),
        ("at the end of the month", DayRole.ON),
        ("two weeks ago", DayRole.ON),
    ],
)
def test_a_day_is_on_by_or_the_end_of_a_span(text, role):
    assert [one.role for one in named(text)] == [role]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "Je passe  après-demain, promis.", "après-demain"),
        ("de", "Ich rufe übermorgen an.", "übermorgen"),
        ("es", "Le llamo pasado man\u0303ana sin falta.", "pasado man\u0303ana"),
        ("pt", "Chega na próxima terça-feira.", "na próxima terça-feira"),
        ("fr", "C\u2019est pour aujourd\u2019hui !", "pour aujourd\u2019hui"),
    ],
)
def test_words_with_accents_and_wide_spaces_are_found_where_they_stand(language, text, found):
    assert words(text, language) == [found]


def test_several_days_come_in_the_order_of_their_words():
    assert days("On Monday, tomorrow or the day after tomorrow, by 3 December at the latest.") == [
        "2026-11-30",
        "2026-11-26",
        "2026-11-27",
        "2026-12-03",
    ]


def test_a_weekday_beside_its_date_is_one_day():
    assert days("We come on Friday, 4 December 2026.") == ["2026-12-04"]


@pytest.mark.parametrize("text", ["On Friday 5 December.", "Friday, the 5th, at noon."])
def test_a_weekday_beside_a_date_on_another_weekday_leaves_the_day_open(text):
    assert days(text) == [None]


@pytest.mark.parametrize(
    ("at", "zone", "day"),
    [
        ("2026-11-25T23:30:00+00:00", "Europe/Paris", "2026-11-27"),
        ("2026-11-25T22:30:00+00:00", "Europe/Paris", "2026-11-26"),
        ("2026-11-25T23:30:00+00:00", "UTC", "2026-11-26"),
        ("2026-11-26T00:30:00+00:00", "America/New_York", "2026-11-26"),
        ("2026-11-25T23:30:00+00:00", "Asia/Tokyo", "2026-11-27"),
    ],
)
def test_tomorrow_counts_from_the_day_in_the_time_zone(at, zone, day):
    assert days("tomorrow", at=datetime.fromisoformat(at), zone=ZoneInfo(zone)) == [day]


@pytest.mark.parametrize(
    ("at", "text", "day"),
    [
        ("2027-01-31T12:00:00+00:00", "in a month", "2027-02-28"),
        ("2027-01-30T12:00:00+00:00", "on the 30th", None),
        ("2027-01-31T12:00:00+00:00", "on the 30th", None),
        ("2026-11-27T12:00:00+00:00", "in 1 working day", "2026-11-30"),
        ("2026-11-28T12:00:00+00:00", "in two business days", "2026-12-01"),
        ("2026-11-27T12:00:00+00:00", "by the end of the week", "2026-11-27"),
        ("2026-11-28T12:00:00+00:00", "by the end of the week", None),
        ("2026-12-15T12:00:00+00:00", "by the end of next month", "2027-01-31"),
        ("2026-11-25T20:00:00+00:00", "in 4 hours", "2026-11-26"),
        ("2026-11-25T12:00:00+00:00", "on Wednesday", "2026-12-02"),
        ("2026-12-30T12:00:00+00:00", "on 4 January", "2027-01-04"),
        ("2026-11-25T12:00:00+00:00", "on the 10th of next month", "2026-12-10"),
        ("2026-11-25T12:00:00+00:00", "on 29 February 2027", None),
        ("2026-11-25T12:00:00+00:00", "on 1 September", None),
    ],
)
def test_the_calendar_is_kept_at_its_edges(at, text, day):
    assert days(text, at=datetime.fromisoformat(at)) == [day]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "last Friday", "2026-11-20"),
        ("en", "I paid on 3 November.", "2026-11-03"),
        ("en", "two weeks ago", "2026-11-11"),
        ("en", "since Monday", "2026-11-23"),
        ("en", "last Monday", None),
        ("fr", "vendredi dernier", "2026-11-20"),
        ("fr", "il y a trois jours", "2026-11-22"),
        ("de", "am letzten Freitag", "2026-11-20"),
        ("de", "vor zwei Wochen", "2026-11-11"),
        ("es", "el viernes pasado", "2026-11-20"),
        ("es", "anteayer", "2026-11-23"),
        ("it", "venerdì scorso", "2026-11-20"),
        ("it", "due settimane fa", "2026-11-11"),
        ("pt", "na sexta-feira passada", "2026-11-20"),
        ("pt", "há duas semanas", "2026-11-11"),
        ("nl", "afgelopen vrijdag", "2026-11-20"),
        ("nl", "twee weken geleden", "2026-11-11"),
    ],
)
def test_what_has_been_is_past(language, text, day):
    assert [(one.day and one.day.isoformat(), one.is_past) for one in named(text, language)] == [
        (day, True)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll call next Friday."),
        ("de", "Ich rufe nächsten Freitag an."),
        ("nl", "Ik bel volgende vrijdag."),
        ("en", "I was told on Monday."),
        ("en", "It should have been here on Tuesday."),
        ("en", "It is slow since the update on Monday."),
        ("fr", "Le colis devait arriver mardi."),
        ("de", "Das Paket sollte am Dienstag kommen."),
        ("en", "after Friday"),
        ("en", "in a few days"),
        ("en", "next week"),
        ("fr", "dans quinze jours"),
        ("fr", "lundi en huit"),
        ("es", "la semana que viene"),
        ("it", "tra qualche giorno"),
        ("pt", "na próxima semana"),
        ("de", "in den nächsten Tagen"),
    ],
)
def test_words_for_more_than_one_day_leave_the_day_open(language, text):
    assert days(text, language) == [None]


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en-US", "2026-12-03"),
        ("en-GB", "2027-03-12"),
        ("en", None),
        ("fr", "2027-03-12"),
        ("nl-BE", "2027-03-12"),
    ],
)
def test_a_date_in_figures_has_the_order_of_its_language_and_region(language, day):
    leads = {"en": "by", "fr": "pour le", "nl": "uiterlijk"}

    assert days(f"{leads[language[:2]]} 12/03", language) == [day]


def test_a_date_in_figures_that_can_only_be_read_one_way_needs_no_region():
    assert days("by 18/12 or by 12/20") == ["2026-12-18", "2026-12-20"]


def test_an_unknown_language_is_read_as_english():
    assert days("by Friday", "fi") == ["2026-11-27"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tomorrow, or on Monday.", date(2026, 11, 30)),
        ("Since Monday nothing came, I need it by Friday.", date(2026, 11, 27)),
        ("I paid on 3 November.", None),
        ("We look into it next week.", None),
        ("Give me the name of Friday's shift manager.", None),
    ],
)
def test_what_is_due_is_due_on_the_last_day_named_that_is_not_past(text, day):
    assert due_day(text, "en", WEDNESDAY, PARIS) == day


QUALITIES = {
    "en": "Our partner installs them at a fixed price and within a day.",
    "fr": "Notre partenaire les installe à prix fixe et en deux jours.",
    "de": "Unser Partner macht das zum Festpreis und innerhalb von zwei Tagen.",
    "es": "Nuestro socio las instala a precio fijo y en dos días.",
    "it": "Il nostro partner le installa a prezzo fisso e in due giorni.",
    "pt": "O nosso parceiro instala a preço fixo e em dois dias.",
    "nl": "Onze partner plaatst ze tegen een vaste prijs en binnen twee dagen.",
    "sv": "Vår partner installerar dem till fast pris och inom två dagar.",
}


@pytest.mark.parametrize("language", QUALITIES)
def test_a_span_beside_another_quality_tells_how_long_it_takes(language):
    assert due_day(QUALITIES[language], language, WEDNESDAY, PARIS) is None


def test_a_span_after_and_that_goes_on_is_counted():
    assert days("I pass it on and within two days you have the money.") == ["2026-11-27"]


WEEKENDS = {
    "en": "You'll have it by the weekend.",
    "fr": "Vous l'aurez avant le week-end.",
    "de": "Das haben Sie bis zum Wochenende.",
    "es": "Lo tiene para el fin de semana.",
    "it": "Ce l'ha entro il fine settimana.",
    "pt": "Tem isso até ao fim de semana.",
    "nl": "U heeft het voor het weekend.",
    "sv": "Du har den före helgen.",
}


@pytest.mark.parametrize("language", WEEKENDS)
def test_by_the_weekend_is_by_the_end_of_the_working_week(language):
    """R32"""
    assert due_day(WEEKENDS[language], language, WEDNESDAY, PARIS) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He'll come on Tuesday the 1st instead, between nine and twelve.", date(2026, 12, 1)),
        ("He'll come on Tuesday the 3rd instead.", None),
    ],
)
def test_a_weekday_with_its_number_is_that_day_if_they_fit(text, day):
    """R32"""
    assert due_day(text, "en", WEDNESDAY, PARIS) == day
