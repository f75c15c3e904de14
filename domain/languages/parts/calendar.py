"""The names of days and months in one language, used to check statements."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """Folded words with spaces between them.

    `months` begin with January, `weekdays` with Monday. In `short_months`, each word follows its number: "1 jan 2
    feb". `days_away` holds words by the distance from today, in days, that they may mean. "tomorrow" is also under 2,
    as a part of "the day after tomorrow". In a name of two words, an underscore stands for the space: "i_morgon".

    `before_days` stand before the number of a day: "am" in "am 18.". `before_months` stand between this number and
    the month: "of". `behind_days` are written directly behind the number of a day: "th". If a language has a word
    `behind_working_days`, the names of Monday to Friday count as days only before this word: "segunda feira".

    `months_need_capitals` is true if a lone month without a capital is another word: "may". `ordinals_of_dates` are
    endings. Two ordinals with these endings are a day and its month: "zweiten dritten".
    """

    months: str
    short_months: str
    weekdays: str
    days_away: Mapping[int, str]
    before_days: str = ""
    before_months: str = ""
    behind_working_days: str = ""
    behind_days: str = ""
    months_need_capitals: bool = False
    ordinals_of_dates: str = ""
