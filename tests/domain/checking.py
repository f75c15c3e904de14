"""One statement against one call: whether the gate lets it pass (R16)."""

from domain.grounding.gate import accepted
from tests.builders import brief, call, passage


def passes(statement, *, said, language="en", **values):
    """`values` are the brief's."""
    about = brief(call("i1", said=said, language=language), language=language, **values)
    return accepted(passage(statement, "i1"), about) is not None
