"""English words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h",
    clock="am pm o clock utc",
    half="half",
    quarter="quarter",
    noon="noon",
    midnight="midnight",
    before_the_hour="to before",
    durations="hour hours min mins minute minutes s sec second seconds",
    hour_follows=True,
    until="and to till",
)
