"""Marks which statements of a running generation are new (R29)."""

from collections.abc import Callable
from dataclasses import replace

from domain.changes import Earlier
from domain.generation import GenerationBegun, GenerationEvent, GenerationStatement
from domain.insights import ContactInsights

Marking = Callable[[GenerationEvent], GenerationEvent]


def marking(current: ContactInsights | None) -> Marking:
    """Compares with the current insights. When another writer takes over, the comparison starts again."""
    if current is None:
        return lambda event: event
    before = current.findings
    earlier = Earlier(before)

    def marked(event: GenerationEvent) -> GenerationEvent:
        nonlocal earlier
        if isinstance(event, GenerationBegun):
            earlier = Earlier(before)
        if not isinstance(event, GenerationStatement):
            return event
        return replace(event, statement=earlier.marked(event.statement, event.sources))

    return marked
