"""If a thousand lines have the same fault, it is reported once, with their number."""

from api.intake.faults import MOST_KINDS, Faults
from api.intake.fields import BadRecord
from domain.ids import OrganizationId
from domain.intake import Reference, ReferenceKind, UnknownReference


def told(*faults):
    lines = []
    collected = Faults(lines.append)
    for number, fault in faults:
        collected.add(number, fault)
    at_once = len(lines)
    collected.tell_others()
    return lines[:at_once], lines[at_once:]


def unknown(kind, own):
    return UnknownReference(Reference(kind, OrganizationId("acme"), own))


def test_the_first_line_with_a_fault_is_told_at_once_and_the_others_at_the_end():
    at_once, at_the_end = told(*((at, BadRecord("no JSON")) for at in range(7, 1_007)))

    assert at_once == ["line 7: no JSON"]
    assert at_the_end == ["999 more lines have the same fault as line 7: 8, 9, 10, 11, 12 ... 1006"]


def test_few_others_are_told_with_all_their_numbers():
    faults = [BadRecord("'id' is missing"), BadRecord("no JSON"), BadRecord("no JSON")]

    at_once, at_the_end = told(*zip((2, 5, 9), faults, strict=True))

    assert at_once == ["line 2: 'id' is missing", "line 5: no JSON"]
    assert at_the_end == ["1 more line has the same fault as line 5: 9"]


def test_faults_are_the_same_whatever_ids_and_places_they_name():
    at_once, at_the_end = told(
        (1, unknown(ReferenceKind.AGENT, "ana")),
        (2, unknown(ReferenceKind.AGENT, "ben")),
        (3, unknown(ReferenceKind.CONTACT, "c1")),
        (4, BadRecord("'utterances[0].speaker' must be one of AGENT")),
        (5, BadRecord("'utterances[17].speaker' must be one of AGENT")),
    )

    assert [line.split(":")[0] for line in at_once] == ["line 1", "line 3", "line 4"]
    assert at_the_end == [
        "1 more line has the same fault as line 1: 2",
        "1 more line has the same fault as line 4: 5",
    ]


def test_no_more_kinds_of_fault_are_kept_than_anybody_reads():
    at_once, at_the_end = told(
        *((at, BadRecord(f"unknown key 'k{at}'")) for at in range(MOST_KINDS + 3))
    )

    assert len(at_once) == MOST_KINDS
    assert at_the_end == ["3 more lines have faults of other kinds"]
