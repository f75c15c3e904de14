"""Spanish words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h hora horas",
    clock="am pm utc",
    half="media",
    quarter="cuarto",
    noon="mediodia",
    midnight="medianoche",
    before_the_hour="menos para",
    durations="min minuto minutos s segundo segundos",
    until="y a",
)
