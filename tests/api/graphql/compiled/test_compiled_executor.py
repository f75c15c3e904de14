"""When compiled operations leave the execution to graphql-core, and what that costs."""

import asyncio

import pytest

from tests.api.graphql.compiled.family import World
from tests.api.graphql.compiled.ways import COMPILED, PLAIN, answered, counted

NAMES = "query ($number: Int!) { person(number: $number) { name friend { name } } }"


@pytest.fixture
def world():
    return World(1, faults=0.0)


async def ways_of(world, text, times=1, **variables):
    """How the operation was executed. Fails if the answer differs from the one without compiling."""
    plainly = await answered(PLAIN, world, text, variables)
    with counted() as ways:
        for _ in range(times):
            assert await answered(COMPILED, world, text, variables) == plainly
    return ways


async def test_what_is_as_foreseen_is_compiled(world):
    assert await ways_of(world, NAMES, number=1) == {"compiled": 1}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("age", None),
        ("age", "old"),
        ("colour", "GREEN"),
        ("name", ValueError("nameless")),
        ("pet", "cat"),
        ("beside", object()),
        ("colours", 5),
    ],
)
async def test_a_value_that_was_not_foreseen_is_left_to_graphql_core(world, field, value):
    setattr(world.people[1], field, value)
    inner = " { __typename }" if field in ("pet", "beside") else ""
    text = f"{{ person(number: 1) {{ id {field}{inner} }} }}"

    assert await ways_of(world, text) == {"given up": 1}


async def test_a_resolver_that_waits_is_left_to_graphql_core(world):
    async def later(number):
        await asyncio.sleep(0)
        return world.people[number]

    world.best = later

    assert await ways_of(world, "{ person(number: 1) { best { id } } }") == {"given up": 1}


async def test_what_a_resolver_waits_for_can_be_waited_for_again(world):
    async def later():
        for _ in range(20):
            await asyncio.sleep(0)
        return world.people[2]

    async def best(_):
        return await coming

    world.best = best
    text = "{ person(number: 1) { best { name best { name } } } }"
    coming = asyncio.create_task(later())
    plainly = await answered(PLAIN, world, text)
    coming = asyncio.create_task(later())

    with counted() as ways:
        assert await answered(COMPILED, world, text) == plainly

    assert ways == {"given up": 1}


async def test_a_resolver_that_raises_is_left_to_graphql_core(world):
    text = "{ person(number: 1) { friends(first: -1) { id } } }"

    assert await ways_of(world, text) == {"given up": 1}


@pytest.mark.parametrize(
    "text",
    [
        "mutation { rename { id } }",
        "{ person(number: 1) { shown } }",
        "{ __typename person(number: 1) { id } }",
        "{ __schema { queryType { name } } }",
    ],
    ids=["a mutation", "a resolver that asks how it is called", "the root's name", "introspection"],
)
async def test_what_is_not_compiled_is_executed_plainly(world, text):
    assert await ways_of(world, text) == {"plain": 1}


async def test_a_root_field_that_raises_is_asked_once_and_costs_no_tries(world):
    await ways_of(world, NAMES, times=50, number=41)
    world.reads = 0

    with counted() as ways:
        await answered(COMPILED, world, NAMES, {"number": 41})

    assert ways == {"plain": 1}
    assert world.reads == 1
    assert await ways_of(world, NAMES, number=1) == {"compiled": 1}


async def test_after_a_give_up_the_root_fields_are_not_asked_again(world):
    world.people[1].age = None
    text = "{ person(number: 1) { age } people(first: 2) { age } }"

    with counted() as ways:
        _, errors = await answered(COMPILED, world, text)

    assert ways == {"given up": 1}
    assert world.reads == 2
    assert [one["path"] for one in errors] == [["people", 1, "age"]]


async def test_an_operation_that_gives_up_often_is_given_no_more_tries(world):
    text = "query ($number: Int!) { person(number: $number) { height } }"
    await ways_of(world, text, number=1)
    world.people[1].height = None

    ways = await ways_of(world, text, times=20, number=1)

    assert ways == {"given up": 11, "plain": 9}
    assert await ways_of(world, text, number=2) == {"plain": 1}


async def test_one_that_seldom_gives_up_stays_compiled(world):
    text = "query ($number: Int!) { person(number: $number) { isGrown } }"
    world.people[1].is_grown = None

    for _ in range(30):
        await ways_of(world, text, number=1)
        assert await ways_of(world, text, times=5, number=2) == {"compiled": 5}


async def test_conditions_are_as_the_variables_say_each_time(world):
    text = """query ($one: Boolean!, $other: Boolean! = true) {
      person(number: 1) { id @skip(if: $one) ...More @include(if: $other) } }
      fragment More on Person { age }"""

    for one in (True, False):
        for other in (True, False):
            assert await ways_of(world, text, one=one, other=other) == {"compiled": 1}


async def test_more_combinations_of_conditions_than_are_kept_are_executed_plainly(world):
    names = "abc"
    declared = ", ".join(f"${name}: Boolean!" for name in names)
    fields = " ".join(f"{name}: id @skip(if: ${name})" for name in names)
    text = f"query ({declared}) {{ person(number: 1) {{ age {fields} }} }}"
    found = [
        await ways_of(world, text, **{name: bool(bits >> at & 1) for at, name in enumerate(names)})
        for bits in range(8)
    ]

    assert found == [{"compiled": 1}] * 4 + [{"plain": 1}] * 4


async def test_variables_that_do_not_fit_are_refused_as_ever(world):
    assert await ways_of(world, NAMES, number="one") == {}
