"""Checks one statement against its sources: was everything that it names said, or is it known (R16)?"""

from domain.grounding.grounded import is_grounded
from domain.grounding.material import material_of
from tests.builders import brief, call


def passes(statement, *, said, language="en", **values):
    """`values` are further fields of the brief."""
    return stands(
        statement, brief(call("i1", said=said, language=language), language=language, **values)
    )


def stands(statement, about):
    """Whether the statement is grounded in the brief's only source."""
    return is_grounded(statement, material_of(about.sources, about), about, cited=1)
