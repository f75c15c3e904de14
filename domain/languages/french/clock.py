"""French words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h heure heures",
    clock="utc",
    half="demi demie",
    quarter="quart",
    noon="midi",
    midnight="minuit",
    before_the_hour="moins",
    durations="min minute minutes s sec seconde secondes",
    until="et a",
)
