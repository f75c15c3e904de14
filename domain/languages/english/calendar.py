"""English names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="january february march april may june july august september october november december",
    short_months="1 jan 2 feb 3 mar 4 apr 5 may 6 jun 7 jul 8 aug 9 sep 9 sept 10 oct 11 nov 12 dec",
    weekdays="monday tuesday wednesday thursday friday saturday sunday",
    days_away=MappingProxyType(
        {0: "today tonight", 1: "tomorrow", 2: "tomorrow", -1: "yesterday", -2: "yesterday"}
    ),
    before_months="of the",
    behind_days="st nd rd th",
    months_need_capitals=True,
)
