"""Spanish names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    short_months="1 ene 2 feb 3 mar 4 abr 5 may 6 jun 7 jul 8 ago 9 sep 9 sept 9 set 10 oct 11 nov 12 dic",
    weekdays="lunes martes miercoles jueves viernes sabado domingo",
    days_away=MappingProxyType(
        {0: "hoy", 1: "manana", 2: "manana", -1: "ayer", -2: "ayer anteayer"}
    ),
    before_days="el dia",
    before_months="de del",
)
