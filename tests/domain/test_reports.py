"""How reports of one thing become one, whatever their order."""

import random
from datetime import timedelta

from domain.reports import Field, Report, ReportKind, Told, merged
from tests.builders import NOW

ORDERS = 50


def told(minutes=0, rank=0, **values):
    at = NOW + timedelta(minutes=minutes)
    return Report(
        organization_id="acme",
        kind=ReportKind.INTERACTION,
        id="s:call:1",
        told={Field[name]: Told(value=one, at=at, rank=rank) for name, one in values.items()},
    )


REPORTS = [
    *(told(minutes, DURATION=minutes * 10) for minutes in range(4)),
    *(told(5, TEXT=text) for text in ("a", "b", "c")),
    *(told(minutes, rank, STATUS=f"{rank}") for minutes, rank in enumerate((0, 3, 1, 2))),
    told(1, rank=1, CHANNEL="VOICEMAIL"),
    told(9, CHANNEL="CALL"),
    told(2, LINE="l1", AGENT="ana", NUMBER="+33639980101"),
    told(1, AGENT="ben"),
]


def test_shuffled_and_doubled_reports_end_in_the_same_values():
    chance = random.Random(11)  # noqa: S311
    ends = []
    for _ in range(ORDERS):
        mixed = chance.sample(REPORTS, len(REPORTS)) + chance.choices(REPORTS, k=5)
        known = None
        while mixed:
            size = chance.randint(1, 4)
            known, mixed = merged(known, mixed[:size]), mixed[size:]
        ends.append(known.told)

    assert ends == [ends[0]] * ORDERS
    values = {field.name: one.value for field, one in ends[0].items()}
    assert values.pop("TEXT") in ("a", "b", "c")
    assert values == {
        "DURATION": 30,
        "STATUS": "3",
        "CHANNEL": "VOICEMAIL",
        "LINE": "l1",
        "AGENT": "ana",
        "NUMBER": "+33639980101",
    }


def test_a_value_whose_words_are_kept_elsewhere_counts_as_before():
    first = merged(None, [told(5, TEXT="b"), told(1, DURATION=1)])
    known = merged(first, [])

    sealed = {field: one.sealed for field, one in first.told.items()}
    again = merged(type(first)(**fields(known) | {"told": sealed}), [told(5, TEXT="b")])

    assert again.told == sealed
    assert again.version == first.version


def fields(value):
    return {
        name: getattr(value, name) for base in type(value).__mro__[:-1] for name in base.__slots__
    }
