"""Dutch names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="januari februari maart april mei juni juli augustus september oktober november december",
    short_months="1 jan 2 feb 3 mrt 4 apr 5 mei 6 jun 7 jul 8 aug 9 sep 9 sept 10 okt 11 nov 12 dec",
    weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    days_away=MappingProxyType(
        {0: "vandaag vanavond", 1: "morgen", 2: "overmorgen", -1: "gisteren", -2: "eergisteren"}
    ),
    before_months="de",
)
