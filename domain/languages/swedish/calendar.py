"""Swedish names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="januari februari mars april maj juni juli augusti september oktober november december",
    short_months="1 jan 2 feb 3 mar 4 apr 5 maj 6 jun 7 jul 8 aug 9 sep 9 sept 10 okt 11 nov 12 dec",
    weekdays="mandag tisdag onsdag torsdag fredag lordag sondag",
    days_away=MappingProxyType(
        {
            0: "idag i_dag ikvall i_kvall i_morse i_natt",
            1: "imorgon i_morgon imorron i_morron",
            2: "overmorgon iovermorgon i_overmorgon",
            -1: "igar i_gar i_natt",
            -2: "forrgar iforrgar i_forrgar",
        }
    ),
    before_days="den",
    behind_days="e a",
)
