"""Events of other products, as the inbox hands them over."""

from domain.inbox import Event, event_id
from tests.builders import NOW


async def taken(interpreter, product, bodies):
    """Returns how each event ended: a word, and the reason why it did not succeed."""
    outcomes = await interpreter.take([_event(product, body) for body in bodies])
    return [(type(one).__name__, getattr(one, "reason", "")) for one in outcomes]


def _event(product, body):
    return Event(
        id=event_id("acme", product, body),
        organization_id="acme",
        product=product,
        body=body,
        received_at=NOW,
        due_at=NOW,
    )
