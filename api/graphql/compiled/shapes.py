"""Plain functions that turn what a resolver returned into the answer, and only know how to succeed.

Each takes the value and the arguments of this execution. For anything unforeseen it raises `GivenUp`, or what the
value itself raises. It does not say why, because graphql-core finds that out.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any, Never

from graphql import GraphQLBoolean, GraphQLEnumType, GraphQLID, GraphQLLeafType, GraphQLString

Arguments = Sequence[Mapping[str, Any]]
"""The converted arguments of each field that takes some."""
Shape = Callable[[Any, Arguments], Any]

_AS_THEY_ARE: Mapping[GraphQLLeafType, type] = {
    GraphQLString: str,
    GraphQLID: str,
    GraphQLBoolean: bool,
}
_PLAIN = frozenset((str, int, float, bool, datetime, date))


class GivenUp(Exception):
    """Raised if something is not as foreseen. Then graphql-core executes the operation."""


def give_up(value: object) -> Never:
    if isinstance(value, Coroutine):
        value.close()  # nothing will await it
    raise GivenUp


def attribute(name: str) -> Shape:
    return lambda source, _: getattr(source, name)


def resolved(resolver: Callable[..., Any]) -> Shape:
    return lambda source, _: resolver(source)


def resolved_with(resolver: Callable[..., Any], at: int) -> Shape:
    return lambda source, arguments: resolver(source, **arguments[at])


def at_once(waiting: Shape) -> Shape:
    """The result of a coroutine that has nothing to wait for."""

    def shape(source: Any, arguments: Arguments) -> Any:
        coroutine = waiting(source, arguments)
        try:
            waited_for = coroutine.send(None)
        except StopIteration as done:
            return done.value
        if asyncio.isfuture(waited_for):  # others may await it, as a task would allow
            waited_for._asyncio_future_blocking = False  # noqa: SLF001
        return give_up(coroutine)

    return shape


def constant(value: object) -> Shape:
    return lambda *_: value


def then(found: Shape, shaped: Shape) -> Shape:
    return lambda source, arguments: shaped(found(source, arguments), arguments)


def nullable(shaped: Shape) -> Shape:
    return lambda value, arguments: None if value is None else shaped(value, arguments)


def each(shaped: Shape) -> Shape:
    def shape(value: Any, arguments: Arguments) -> list[Any]:
        if value.__class__ is not list and value.__class__ is not tuple:
            give_up(value)
        return [shaped(one, arguments) for one in value]

    return shape


def fields_of(origin: type, fields: Sequence[tuple[str, Shape]]) -> Shape:
    def shape(value: Any, arguments: Arguments) -> dict[str, Any]:
        if value.__class__ is not origin:
            give_up(value)
        return {name: field(value, arguments) for name, field in fields}

    return shape


def one_of(shapes: Mapping[type, Shape]) -> Shape:
    """A shape that uses another shape for each class of value."""

    def shape(value: Any, arguments: Arguments) -> Any:
        shaped = shapes.get(value.__class__)
        return give_up(value) if shaped is None else shaped(value, arguments)

    return shape


def leaf(kind: GraphQLLeafType) -> Shape:
    if isinstance(kind, GraphQLEnumType):
        return _enum(kind)
    coerce = kind.coerce_output_value
    as_it_is = _AS_THEY_ARE.get(kind)

    def shape(value: Any, _: Arguments) -> Any:
        own = value.__class__
        if own is as_it_is:
            return value
        return coerce(value) if own in _PLAIN else give_up(value)

    return shape


def _enum(kind: GraphQLEnumType) -> Shape:
    """Remembers the name of each member: of the schema's enum, or of the equal one in the domain."""
    known: dict[type, dict[Any, str]] = {}

    def shape(value: Any, _: Arguments) -> str:
        names = known.get(value.__class__)
        if names is None:
            if not isinstance(value, Enum):
                give_up(value)
            names = known[value.__class__] = {}
        name = names.get(value)
        if name is None:
            name = names[value] = kind.coerce_output_value(value)
        return name

    return shape
