"""The words of one language for times of day."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockWords:
    """Folded words with spaces between them.

    `hours` and `clock` stand behind an hour in figures: "9 h", "9 am". `durations` stand behind a number that is a
    duration: "10 minutes". `half` and `quarter` name parts of an hour: "half ten". With `hour_follows`, the hour mostly
    stands after such a word, otherwise before it. With `half_is_before`, a half is half an hour before the named hour:
    "halb zehn" is half past nine.

    `before_the_hour` stands between minutes and the next hour: "ten to five". `until` stands between two times: "from
    two till four". `noon` and `midnight` are words for these times. `noon_begins` is the beginning of a word for noon:
    "meio" in "meio-dia". `between_hour_and_minutes` stands between the figures of a time: "9 Uhr 30".
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
