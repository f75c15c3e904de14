"""One statement against its sources: whether what it names was said or is known (R16)."""

from domain.grounding.grounded import is_grounded
from domain.grounding.material import material_of
from tests.builders import brief, call


def passes(statement, *, said, language="en", **values):
    """`values` are the brief's."""
    return stands(
        statement, brief(call("i1", said=said, language=language), language=language, **values)
    )


def stands(statement, about):
    """In the only source of the brief."""
    return is_grounded(statement, material_of(about.sources, about), about, cited=1)
