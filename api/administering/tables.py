"""Prints values as a table for people, or as import lines for programs."""

from collections.abc import AsyncIterable, AsyncIterator, Sequence
from typing import Any

import orjson

from api.intake.writing import Written, line_of

BLOCK = 500
"""How many rows are aligned together. So a list of any length needs little memory."""
_LONGEST = 40

COLUMNS = {
    "organization": ("id", "name", "language", "timeZone", "contactInsightsEnabled"),
    "agent": ("id", "name", "email", "role", "licences"),
    "line": ("id", "name", "phoneNumber", "language"),
    "conversation": ("id", "contact", "line", "visibleTo"),
}
_ABSENT = {"visibleTo": "everybody", "timeZone": "UTC"}


def object_of(value: Written) -> dict[str, Any]:
    """The import line as an object."""
    read: dict[str, Any] = orjson.loads(line_of(value))
    return read


def json_line(value: Written) -> str:
    return line_of(value).decode().removesuffix("\n")


def card(value: Written) -> Sequence[str]:
    """All fields of one value, one a line."""
    held = object_of(value)
    kind = held.pop("kind")
    shown = {name: cell(held, name) for name in (*held, *COLUMNS[kind])}
    widest = max(map(len, shown))
    return [f"{name:<{widest}}  {text}" for name, text in shown.items()]


async def table(values: AsyncIterable[Written], kind: str) -> AsyncIterator[str]:
    """A row for each, under a heading. Columns only widen from block to block."""
    columns = COLUMNS[kind]
    widths = [len(one) for one in columns]
    block = [list(columns)]
    async for value in values:
        held = object_of(value)
        block.append([_shortened(cell(held, name)) for name in columns])
        if len(block) >= BLOCK:
            for row in aligned(block, widths):
                yield row
            block = []
    for row in aligned(block, widths):
        yield row


def aligned(rows: Sequence[Sequence[str]], widths: list[int]) -> Sequence[str]:
    """The rows as lines. Widens `widths` where a cell needs it."""
    for row in rows:
        for at, text in enumerate(row):
            widths[at] = max(widths[at], len(text))
    return [
        "  ".join(f"{text:<{width}}" for text, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def cell(held: dict[str, Any], name: str) -> str:
    match held.get(name):
        case None:
            return _ABSENT.get(name, "-")
        case bool(value):
            return "on" if value else "off"
        case list(values):
            return ", ".join(map(str, values)) or ("nobody" if name == "visibleTo" else "-")
        case value:
            return _plain(str(value))


def _plain(text: str) -> str:
    """Without characters that would move the cursor of a terminal."""
    return "".join(one if one.isprintable() else " " for one in text)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
