"""Italian words for times of day."""

from domain.languages.parts.clock import ClockWords

CLOCK = ClockWords(
    hours="h ore",
    clock="utc",
    half="mezza mezzo",
    quarter="quarto",
    noon="mezzogiorno",
    midnight="mezzanotte",
    before_the_hour="meno",
    durations="ora min minuto minuti s secondo secondi",
    until="e a",
)
