"""What times of day are called in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWords:
    """Folded words with spaces between them.

    `hours` and `clock` stand behind the number of an hour, `durations` behind that of anything that lasts. `half` and
    `quarter` are parts of an hour; where `hour_follows`, their hour is looked for behind them first, and where
    `half_is_before`, the half comes before the hour that is named. `before_the_hour` parts minutes from the hour to
    come, `until` one end of a time from the other. Noon is also told by `noon_begins` alone: "meio-dia". A word
    `between_hour_and_minutes` stands in a time in figures: "9 Uhr 30".
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
