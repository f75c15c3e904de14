"""Executes an operation with and without compiling, and tells how it was executed."""

from contextlib import contextmanager

import orjson
import strawberry
from strawberry.extensions import DisableValidation, ParserCache

from api.graphql.compiled.executor import CompilingExecutor
from api.operating.metrics import EXECUTIONS
from tests.api.graphql.compiled.family import Cat, Dog, Mutation, Person, Query

WAYS = ("compiled", "plain", "given up")


class Quiet(strawberry.Schema):
    def process_errors(self, errors, execution_context=None):
        """Does not log the errors, because the tests compare them."""


def family(*, compiles, validates=True):
    return Quiet(
        query=Query,
        mutation=Mutation,
        types=[Person, Cat, Dog],
        extensions=[ParserCache] if validates else [ParserCache, DisableValidation],
        execution_context_class=CompilingExecutor if compiles else None,
    )


PLAIN, COMPILED = family(compiles=False), family(compiles=True)
UNCHECKED = tuple(family(compiles=compiles, validates=False) for compiles in (False, True))
"""For operations that are valid: to validate them takes longer than to execute them."""


async def answered(schema, context, text, variables=None):
    """The bytes of the data, and the errors sorted by their paths."""
    result = await schema.execute(text, variable_values=variables, context_value=context)
    errors = [one.formatted for one in result.errors or ()]
    return orjson.dumps(result.data), sorted(errors, key=str)


def counts():
    return {way: EXECUTIONS.labels(way)._value.get() for way in WAYS}


@contextmanager
def counted():
    """Counts how operations are executed while the block runs."""
    before, found = counts(), {}
    yield found
    found |= {way: int(now - before[way]) for way, now in counts().items() if now != before[way]}
