"""The order of the test files, for several workers that each take one file after the other."""

from itertools import groupby
from pathlib import Path

TESTS = Path(__file__).parent
WAITING = ("process", "clients", "schema_tools")
"""The tests in these folders mostly wait for other processes."""
LONGEST_FIRST = ("storage", "api")
BETWEEN = 8


def in_order(items):
    """After each file that mostly waits come some that keep a core busy, so that both happen at the same time.

    The longest come first, so that all workers end at about the same time.
    """
    files = [[*some] for _, some in groupby(items, key=lambda item: item.path)]
    waiting = [some for some in files if _room(some[0]) in WAITING]
    busy = sorted((some for some in files if _room(some[0]) not in WAITING), key=_length)
    ordered = []
    for at, some in enumerate(waiting):
        ordered += [some, *busy[at * BETWEEN : (at + 1) * BETWEEN]]
    ordered += busy[len(waiting) * BETWEEN :]
    return [item for some in ordered for item in some]


def _room(item):
    return item.path.relative_to(TESTS).parts[0]


def _length(some):
    room = _room(some[0])
    return LONGEST_FIRST.index(room) if room in LONGEST_FIRST else len(LONGEST_FIRST)
