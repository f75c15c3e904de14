"""German words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h",
    clock="uhr utc",
    half="halb halbe",
    quarter="viertel",
    noon="mittag mittags",
    midnight="mitternacht",
    before_the_hour="vor",
    durations="stunde stunden min minute minuten s sekunde sekunden",
    half_is_before=True,
    hour_follows=True,
    until="und bis",
    between_hour_and_minutes="uhr",
)
