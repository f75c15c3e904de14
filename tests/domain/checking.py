"""One statement against one call: whether what it names was said, and its language is right (R15, R16)."""

from domain.grounding.gate import accepted
from tests.builders import brief, call, fact


def passes(statement, *, said, language="en", **values):
    """`values` are the brief's. Whether it rests on anybody's words is not asked."""
    about = brief(call("i1", said=said, language=language), language=language, **values)
    return accepted(fact(statement, "i1"), about) is not None
