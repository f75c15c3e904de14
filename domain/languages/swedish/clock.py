"""Swedish words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h tim",
    clock="utc",
    half="halv",
    quarter="kvart",
    noon="middag",
    midnight="midnatt",
    before_the_hour="i",
    durations="timme timmar timmars min minut minuter s sek sekund sekunder",
    until="till och",
    half_is_before=True,
    hour_follows=True,
)
