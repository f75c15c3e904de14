"""Italian names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    short_months="1 gen 2 feb 3 mar 4 apr 5 mag 6 giu 7 lug 8 ago 9 set 10 ott 11 nov 12 dic",
    weekdays="lunedi martedi mercoledi giovedi venerdi sabato domenica",
    days_away=MappingProxyType(
        {0: "oggi stasera", 1: "domani", 2: "dopodomani", -1: "ieri", -2: "ieri"}
    ),
    before_days="il",
)
