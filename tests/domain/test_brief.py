"""Which interactions are read, how far back, and in which language insights are written (R9-R12, R15)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from domain.brief import MAX_SOURCES, MONTHS_READ, insights_language, six_months_before
from domain.interaction import Channel, InteractionStatus, LeftOutReason
from domain.languages.tags import is_language_tag, primary_subtag
from domain.reading.spoken_language import call_language
from tests.builders import NOW, ago, call, sms, transcript, voicemail, whatsapp
from tests.judging import LANGUAGES


def moment(*parts):
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "since"),
    [
        (moment(2026, 11, 20, 12), moment(2026, 5, 20, 12)),
        (moment(2026, 8, 31), moment(2026, 2, 28)),
        (moment(2024, 8, 31), moment(2024, 2, 29)),
        (moment(2027, 3, 31, 23, 59, 59, 999000), moment(2026, 9, 30, 23, 59, 59, 999000)),
        (moment(2026, 6, 30), moment(2025, 12, 30)),
        (moment(2026, 1, 1), moment(2025, 7, 1)),
    ],
)
def test_six_months_are_calendar_months_with_the_day_clamped(now, since):
    """R11"""
    assert six_months_before(now) == since
    assert MONTHS_READ == 6


def test_six_months_are_counted_in_utc():
    """R11: when October begins in Auckland, it is still 30 September in UTC, and six months earlier is 30 March."""
    auckland = timezone(timedelta(hours=13))
    now = datetime(2026, 10, 1, 5, tzinfo=auckland)

    assert six_months_before(now) == moment(2026, 3, 30, 16)


def test_twelve_interactions_are_read():
    """R10"""
    assert MAX_SOURCES == 12


def language(*sources, line=None, organization=None, calls=("en",)):
    spoken = {spoken for one in sources if (spoken := call_language(one, LANGUAGES))}
    return insights_language(
        spoken, line_language=line, organization_language=organization, call_languages=calls
    )


def test_the_language_is_that_of_the_calls_among_the_sources():
    """R15"""
    french = call("i1", language="fr-FR")

    assert language(french, line="de", organization="es") == "fr"
    assert language(french, call("i2", language="FR_ca"), line="de") == "fr"


def test_where_calls_differ_or_there_is_none_the_line_decides_then_its_organization():
    """R15"""
    mixed = (call("i1", language="fr"), call("i2", language="en"))

    for sources in (mixed, (sms("i1"),)):
        assert language(*sources, line="de-AT", organization="es") == "de"
        assert language(*sources, organization="es-MX") == "es"


def test_with_neither_the_most_frequent_decides_and_of_equals_the_last_heard():
    """R15"""
    assert language(sms("i1"), calls=("fr", "en", "en")) == "en"
    assert language(sms("i1"), calls=("fr", "en", "en", "fr")) == "fr"


@pytest.mark.parametrize("tag", ["und", "mul", "ZXX", "mis-Latn"])
def test_a_tag_that_names_no_language_counts_as_no_tag(tag):
    """R37"""
    assert language(call("i1", language=tag), line="de") == "de"
    assert language(sms("i1"), line=tag, organization="es") == "es"
    assert language(sms("i1"), calls=(tag, tag, "fr")) == "fr"
    assert language(call("i1", language=tag), calls=(tag,)) == "en"


@pytest.mark.parametrize(
    "other", [voicemail("i2", language="de"), sms("i2"), call("i2", said=None)]
)
def test_messages_voicemails_and_calls_without_words_never_decide(other):
    """R15"""
    assert call_language(other, LANGUAGES) is None
    assert language(call("i1", language="fr"), other, line="es") == "fr"


@pytest.mark.parametrize(
    ("interaction", "obstacle"),
    [
        (call(), None),
        (voicemail(), None),
        (sms(), None),
        (whatsapp(), None),
        (call(said=None), LeftOutReason.NO_TRANSCRIPT),
        (call(transcript=transcript()), LeftOutReason.NO_TRANSCRIPT),
        (call(said=" \n"), LeftOutReason.NO_TRANSCRIPT),
        (voicemail(said=None), LeftOutReason.NO_TRANSCRIPT),
        (call(status=InteractionStatus.IN_PROGRESS), LeftOutReason.IN_PROGRESS),
        (call(said=None, status=InteractionStatus.IN_PROGRESS), LeftOutReason.IN_PROGRESS),
        (sms(text=None), LeftOutReason.NO_TEXT),
        (sms(text=" "), LeftOutReason.NO_TEXT),
        (whatsapp(text=""), LeftOutReason.NO_TEXT),
        (sms(status=InteractionStatus.PENDING), LeftOutReason.NOT_SENT),
        (whatsapp(status=InteractionStatus.FAILED), LeftOutReason.NOT_SENT),
        (sms(text=None, status=InteractionStatus.FAILED), LeftOutReason.NOT_SENT),
    ],
)
def test_what_is_a_source_and_why_not(interaction, obstacle):
    """R9"""
    assert interaction.obstacle is obstacle
    assert interaction.is_source is (obstacle is None)


def test_of_two_at_the_same_moment_the_one_with_the_higher_id_is_later():
    """R10"""
    first, second, before = sms("i1"), sms("i2"), sms("i9", occurred_at=ago(hours=2))

    assert sorted([second, first, before], key=lambda one: one.order) == [before, first, second]


def test_a_transcript_that_comes_late_takes_its_calls_place_in_time():
    """R12"""
    waiting = call("i1", said=None, occurred_at=ago(days=3))
    transcribed = replace(waiting, transcript=transcript("Hello"))

    assert transcribed.order == waiting.order == (NOW - timedelta(days=3), "i1")


def test_calls_and_voicemails_are_spoken():
    """R9"""
    assert [channel for channel in Channel if channel.is_spoken] == [
        Channel.CALL,
        Channel.VOICEMAIL,
    ]


@pytest.mark.parametrize(
    ("tag", "primary"),
    [("fr", "fr"), ("fr-CA", "fr"), ("FR_fr", "fr"), ("en-US", "en"), ("zh-Hant-TW", "zh")],
)
def test_languages_are_compared_by_their_primary_subtag(tag, primary):
    """R15"""
    assert primary_subtag(tag) == primary


@pytest.mark.parametrize(
    ("text", "is_tag"),
    [
        *[("fr", True), ("en-US", True), ("zh-Hant-TW", True), ("", False), ("f", False)],
        *[("fr_FR", False), ("french language", False), ("fr-", False), ("12", False)],
    ],
)
def test_a_language_tag_is_told_from_other_text(text, is_tag):
    """R15"""
    assert is_language_tag(text) is is_tag
