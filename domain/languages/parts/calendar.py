"""What days and months are called in one language, where a statement is checked."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """Folded words with spaces between them.

    `months` begin with January and `weekdays` with Monday; in `short_months` each word stands behind its number.
    `days_away` are by how many days from today they may mean: two for "the day after tomorrow", too. `before_days`
    stand before the number of a day, `before_months` between that and its month. If there is a word
    `behind_working_days`, the first five weekdays are names of days only before it.

    `behind_days` are written right behind the number of a day. Where `months_need_capitals`, a month alone is another
    word without one ("may"). Two ordinals with endings `ordinals_of_dates` are a day and its month: "zweiten dritten".
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
