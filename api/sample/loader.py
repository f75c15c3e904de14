"""Reads the sample data, and dates it so that it ends now.

`sample.jsonl` is in the import format, with two exceptions. First, a time counts back from now. `{"workdaysAgo": 2,
"time": "09:15"}` is a time in UTC, two working days ago, so that no call falls on a Sunday. `{"minutesAgo": 40}` is 40
minutes ago. Second, texts may contain days: `{fr +2}` is the French name of the weekday two working days after the
interaction, and `{fr +2 date}` is its date.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

_DAY = re.compile(r"\{(en|fr|es|de) ([+-]\d+)( date)?\}")

_WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_DATES = {"en": "{} {}", "fr": "{} {}", "es": "{} de {}", "de": "{}. {}"}


def sample_lines(now: datetime) -> Iterator[str]:
    """The lines to import, in order. No time in them is later than `now`, which must have a time zone."""
    text = Path(__file__).with_name("sample.jsonl").read_text(encoding="utf-8")
    for line in text.splitlines():
        entry = json.loads(line)
        if "occurredAt" not in entry:
            yield line
            continue
        moment = _moment(now.astimezone(UTC), **entry["occurredAt"])
        entry["occurredAt"] = moment.isoformat(timespec="seconds")
        yield _with_days(json.dumps(entry, ensure_ascii=False), moment.date())


def _moment(now: datetime, **ago: int | str) -> datetime:
    match ago:
        case {"minutesAgo": int(minutes)}:
            return now - timedelta(minutes=minutes)
        case {"workdaysAgo": int(workdays), "time": str(clock)} if workdays > 0:
            return datetime.combine(_workday(now.date(), -workdays), time.fromisoformat(clock), UTC)
    raise ValueError(f"not a time before the present: {ago!r}")


def _workday(start: date, count: int) -> date:
    """The day that is `count` working days after `start`. If `count` is negative, the day is before `start`."""
    step = timedelta(days=1 if count > 0 else -1)
    day = start
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def _with_days(line: str, start: date) -> str:
    def named(match: re.Match[str]) -> str:
        language, count, as_date = match.groups()
        day = _workday(start, int(count))
        if not as_date:
            return _WEEKDAYS[language][day.weekday()]
        number = "1er" if language == "fr" and day.day == 1 else str(day.day)
        return _DATES[language].format(number, _MONTHS[language].split()[day.month - 1])

    return _DAY.sub(named, line)
