"""Telling of the statements of a generation under way which are new (R29)."""

from collections.abc import Callable
from dataclasses import replace

from domain.changes import Earlier
from domain.generation import GenerationBegun, GenerationEvent, GenerationStatement
from domain.insights import ContactInsights

Marking = Callable[[GenerationEvent], GenerationEvent]


def marking(standing: ContactInsights | None) -> Marking:
    """Beside what stands; another writer that begins begins anew."""
    if standing is None:
        return lambda event: event
    before = standing.findings
    earlier = Earlier(before)

    def marked(event: GenerationEvent) -> GenerationEvent:
        nonlocal earlier
        if isinstance(event, GenerationBegun):
            earlier = Earlier(before)
        if not isinstance(event, GenerationStatement):
            return event
        return replace(event, statement=earlier.marked(event.statement, event.sources))

    return marked
