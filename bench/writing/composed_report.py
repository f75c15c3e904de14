"""Measures a writer on the composed contacts, and counts the false statements about them that the gate accepts."""

from bench.writing.composed import ComposedContact, composed_contacts
from bench.writing.planted import TRUE, passing
from bench.writing.readings import BY_CONSTRUCTION, Readings, reading_by
from bench.writing.tables import print_head, print_row
from domain.ports import InsightsWriter

_COLUMNS = ("contacts", "next right", "next settled", "words", "matters", "not true", "due days")


async def print_composed(writer: InsightsWriter) -> bool:
    """Prints the table. Returns whether nothing impossible happened, and no planted falsehood was accepted."""
    contacts = list(composed_contacts())
    print_head("composed contacts, compared with the truth", *_COLUMNS, *BY_CONSTRUCTION)
    held = True
    for name, is_held in (("tuned", False), ("held out", True)):
        some = [await reading_by(writer, one) for one in contacts if one.is_held is is_held]
        read = Readings(read=tuple(some))
        held = held and not any(read.by_construction)
        print_row(name, *_cells(read), *map(str, read.by_construction))
    return _print_planted(contacts) and held


def _cells(read: Readings) -> tuple[str, ...]:
    true, found, false = read.matters
    median, most = read.words
    right, wrong = read.due_days
    return (
        str(len(read.read)),
        f"{read.share_of_right_actions:.2f}",
        str(read.settled_actions),
        f"{median}, most {most}",
        f"{found} of {true}",
        str(false),
        f"{right}, wrong {wrong}",
    )


def _print_planted(contacts: list[ComposedContact]) -> bool:
    """Prints the table. Returns whether no false statement was accepted."""
    found = list(passing({one.name: one for one in contacts}))
    kinds = list(dict.fromkeys(one.kind for one, _ in found))
    print_head("planted statements that pass", *kinds)
    passed = {kind: [has for one, has in found if one.kind == kind] for kind in kinds}
    print_row("", *(f"{sum(some)} of {len(some)}" for some in passed.values()))
    return not any(has for one, has in found if one.kind != TRUE)
