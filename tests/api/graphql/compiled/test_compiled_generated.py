"""Random operations have the same answer with and without compiling."""

import gc
from functools import cache

import pytest

from tests.api.graphql.compiled.family import VALUES, World
from tests.api.graphql.compiled.generating import Generator
from tests.api.graphql.compiled.ways import UNCHECKED, answered, counted


@cache
def operations(count):
    """To compose valid ones takes longer than to execute them."""
    plain, _ = UNCHECKED
    return [*Generator(plain._schema, VALUES, count).operations(count)]


@pytest.fixture
def _nothing_left():
    yield
    gc.collect()


@pytest.mark.usefixtures("_nothing_left")
@pytest.mark.filterwarnings("ignore:coroutine .*_async_resolver:RuntimeWarning")
@pytest.mark.parametrize(
    ("faults", "count"),
    [
        (0.0, 60),
        (0.02, 60),
        pytest.param(0.0, 700, marks=pytest.mark.slow),
        pytest.param(0.02, 700, marks=pytest.mark.slow),
    ],
)
async def test_generated_operations_have_the_same_bytes_and_the_same_errors(faults, count):
    """If a resolver raises, graphql-core itself leaves other resolvers that nobody awaits."""
    world = World(11, faults=faults)
    plain, compiling = UNCHECKED
    with counted() as ways:
        for text, variables in operations(count):
            plainly = await answered(plain, world, text, variables)

            compiled = await answered(compiling, world, text, variables)

            assert compiled == plainly, (text, variables)

    assert sum(ways.values()) == count
    assert ways["compiled"] > count / 3
    assert ways["given up"]
