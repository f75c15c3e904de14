"""Portuguese words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h hora horas",
    clock="utc",
    half="meia",
    quarter="quarto",
    before_the_hour="menos para",
    durations="min minuto minutos s segundo segundos",
    until="e a as",
    noon_begins="meio",
)
