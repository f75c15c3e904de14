"""German names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="januar februar marz april mai juni juli august september oktober november dezember",
    short_months="1 jan 2 feb 3 mrz 4 apr 5 mai 6 jun 7 jul 8 aug 9 sep 9 sept 10 okt 11 nov 12 dez",
    weekdays="montag dienstag mittwoch donnerstag freitag samstag sonntag",
    days_away=MappingProxyType(
        {0: "heute", 1: "morgen", 2: "ubermorgen", -1: "gestern", -2: "vorgestern"}
    ),
    before_days="am vom zum den dem",
    before_months="den der",
    ordinals_of_dates="te ten ter",
)
