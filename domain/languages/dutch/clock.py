"""Dutch words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h uur",
    clock="utc",
    half="half",
    quarter="kwart kwartier",
    noon="middag",
    midnight="middernacht",
    before_the_hour="voor",
    durations="min minuut minuten s sec seconde seconden",
    half_is_before=True,
    hour_follows=True,
    until="en tot",
)
