"""Portuguese names of months, weekdays and near days, used to check statements."""

from types import MappingProxyType

from domain.languages.parts.calendar import CalendarWords

CALENDAR = CalendarWords(
    months="janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    short_months="1 jan 2 fev 3 mar 4 abr 5 mai 6 jun 7 jul 8 ago 9 set 10 out 11 nov 12 dez",
    weekdays="segunda terca quarta quinta sexta sabado domingo",
    days_away=MappingProxyType({0: "hoje", 1: "amanha", 2: "amanha", -1: "ontem", -2: "anteontem"}),
    before_days="dia",
    behind_working_days="feira",
    before_months="de do",
)
