"""What months, weekdays and near days are called in seven languages, folded."""

from collections.abc import Mapping
from types import MappingProxyType

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
_SHORT_MONTHS = {
    1: "jan janv ene gen", 2: "feb fev fevr", 3: "mar mars mrt mrz", 4: "apr avr abr", 5: "may mai mag mei",
    6: "jun juin giu", 7: "jul juil lug", 8: "aug aou ago", 9: "sep sept set", 10: "oct okt ott out",
    11: "nov", 12: "dec dez dic",
}  # fmt: skip
_WEEKDAYS = {
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    "es": "lunes martes miercoles jueves viernes sabado domingo",
    "it": "lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "pt": "segunda terca quarta quinta sexta sabado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
}
_DAYS_AWAY = {
    "en": {0: "today tonight", 1: "tomorrow", 2: "tomorrow", -1: "yesterday", -2: "yesterday"},
    "fr": {0: "aujourd hui", 1: "demain", 2: "demain", -1: "hier", -2: "hier"},
    "de": {0: "heute", 1: "morgen", 2: "ubermorgen", -1: "gestern", -2: "vorgestern"},
    "es": {0: "hoy", 1: "manana", 2: "manana", -1: "ayer", -2: "ayer anteayer"},
    "it": {0: "oggi stasera", 1: "domani", 2: "dopodomani", -1: "ieri", -2: "ieri"},
    "pt": {0: "hoje", 1: "amanha", 2: "amanha", -1: "ontem", -2: "anteontem"},
    "nl": {0: "vandaag vanavond", 1: "morgen", 2: "overmorgen", -1: "gisteren", -2: "eergisteren"},
}
"""Two days away for "the day after tomorrow", too."""


def _numbered(languages: Mapping[str, str], first: int) -> Mapping[str, Mapping[str, int]]:
    return MappingProxyType(
        {
            language: MappingProxyType({name: at for at, name in enumerate(names.split(), first)})
            for language, names in languages.items()
        }
    )


MONTHS = _numbered(_MONTHS, 1)
"""By language; January is 1."""
WEEKDAYS = _numbered(_WEEKDAYS, 0)
"""By language; Monday is 0. The first five Portuguese ones are names of days only before `feira`."""
SHORT_MONTHS: Mapping[str, int] = MappingProxyType(
    {name: month for month, names in _SHORT_MONTHS.items() for name in names.split()}
)
"""Of all languages. Some are words of their own: they name a month only beside a number."""
DAYS_AWAY: Mapping[str, Mapping[str, frozenset[int]]] = MappingProxyType(
    {
        language: MappingProxyType(
            {
                name: frozenset(days for days, others in away.items() if name in others.split())
                for names in away.values()
                for name in names.split()
            }
        )
        for language, away in _DAYS_AWAY.items()
    }
)
"""By language and word: how many days from today it may mean."""
