"""The words of one language for times of day."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWords:
    """Folded words with spaces between them.

    `hours` and `clock` stand behind the number of an hour: "h", "am". `durations` stand behind the number of a
    duration: "minutes". `half` and `quarter` name parts of an hour: "half ten". `hour_follows` means that the hour is
    searched behind such a word first. `half_is_before` means that the half comes before the named hour: "halb zehn"
    is half past nine.

    `before_the_hour` stands between minutes and the hour to come: "ten to five". `until` stands between the start and
    the end of a period: "from two till four". `noon` and `midnight` name these times. `noon_begins` is a word that
    means noon even alone: "meio" in "meio-dia". `between_hour_and_minutes` stands inside a time in figures: "9 Uhr
    30".
    """

    hours: str
    clock: str
    half: str
    quarter: str
    before_the_hour: str
    durations: str
    until: str
    noon: str = ""
    midnight: str = ""
    noon_begins: str = ""
    between_hour_and_minutes: str = ""
    half_is_before: bool = False
    hour_follows: bool = False
