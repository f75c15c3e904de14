"""French names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    short_months="1 janv 2 fev 2 fevr 3 mars 4 avr 5 mai 6 juin 7 juil 8 aou 9 sept 10 oct 11 nov 12 dec",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    days_away=MappingProxyType(
        {0: "aujourd hui", 1: "demain", 2: "demain", -1: "hier", -2: "hier"}
    ),
    before_days="le",
    before_months="de du",
)
