"""Makes operations that together ask for the whole schema, from its introspection, and collects the answers."""

import re

from graphql import (
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    build_client_schema,
    get_introspection_query,
    get_named_type,
    is_composite_type,
    is_required_argument,
    is_required_input_field,
)

PAGE = 4
MAX_TOKENS = 500
_TOKEN = re.compile(r"\w+|[^\s\w]")


class Walk:
    """An operation opens up to `node_depth` objects with ids inside each other. Of objects further in, it asks only for
    the id.
    """

    def __init__(self, introspected, *, node_depth=2):
        self.schema = build_client_schema(introspected)
        self.node_depth = node_depth
        self.roots = {
            "query": self.schema.query_type,
            "mutation": self.schema.mutation_type,
            "subscription": self.schema.subscription_type,
        }

    def fields(self):
        """Every field of the types that hold data, as `Type.field`. Refusals hold none."""
        roots = set(self.roots.values())
        for name, type_ in self.schema.type_map.items():
            holds_data = not (name.startswith("__") or name.endswith("Error") or type_ in roots)
            if isinstance(type_, GraphQLObjectType) and holds_data:
                yield from (
                    f"{name}.{field_name}"
                    for field_name, field in type_.fields.items()
                    if not get_named_type(field.type).name.endswith("Error")
                )

    def arguments(self):
        """Every argument and input field with its type, as `Type.field(argument)` or `Input.field`."""
        for name, type_ in self.schema.type_map.items():
            if name.startswith("__"):
                continue
            if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
                for field_name, field in type_.fields.items():
                    for argument_name, argument in field.args.items():
                        yield f"{name}.{field_name}({argument_name})", get_named_type(argument.type)
            elif isinstance(type_, GraphQLInputObjectType):
                for field_name, field in type_.fields.items():
                    yield f"{name}.{field_name}", get_named_type(field.type)

    def id_operations(self):
        """For each root field that takes an id, directly or inside an input: its kind and name, and operations with the
        variable `$id` that together select everything.
        """
        for kind, root in self.roots.items():
            for name, field in root.fields.items():
                for argument_name, argument in field.args.items():
                    given = _given_id(get_named_type(argument.type))
                    if given is not None:
                        asked = f"{name}({argument_name}: {given})"
                        yield (
                            kind,
                            name,
                            [
                                f"{kind} ($id: ID!) {{ {asked} {part} }}"
                                for part in self.parts(field.type)
                            ],
                        )

    def operations_without_ids(self, kind="query"):
        """For each root field without required arguments, operations that together select everything."""
        for name, field in self.roots[kind].fields.items():
            if not any(map(_needs_an_id, field.args.values())):
                for part in self.parts(field.type):
                    yield f"{kind} {{ {_asked(name, field, part)} }}"

    def parts(self, type_, depth=None):
        """The same as `selected`, in parts that are small enough for one operation."""
        depth = self.node_depth if depth is None else depth
        type_ = get_named_type(type_)
        if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
            return [
                f"{{ __typename ... on {one.name} {part} }}"
                for one in self.schema.get_possible_types(type_)
                for part in self.parts(one, depth)
            ]
        whole = self.selected(type_, depth)
        if len(_TOKEN.findall(whole)) <= MAX_TOKENS:
            return [whole]
        depth -= "id" in type_.fields
        simple, others = [], []
        for name, field in type_.fields.items():
            if is_composite_type(get_named_type(field.type)):
                others += [
                    f"{{ __typename {_asked(name, field, part)} }}"
                    for part in self.parts(field.type, depth)
                ]
            else:
                simple.append(name)
        return [f"{{ __typename {' '.join(simple)} }}", *others]

    def selected(self, type_, depth=None):
        """A selection of everything in a value of this type."""
        depth = self.node_depth if depth is None else depth
        type_ = get_named_type(type_)
        if not is_composite_type(type_):
            return ""
        if isinstance(type_, GraphQLUnionType | GraphQLInterfaceType):
            inner = " ".join(
                f"... on {one.name} {self.selected(one, depth)}"
                for one in self.schema.get_possible_types(type_)
            )
            return f"{{ __typename {inner} }}"
        if "id" in type_.fields:
            if depth == 0:
                return "{ __typename id }"
            depth -= 1
        inner = " ".join(
            _asked(name, field, self.selected(field.type, depth))
            for name, field in type_.fields.items()
        )
        return f"{{ __typename {inner} }}"

    def connections(self):
        """The fields with cursors: the type that has the field (a root or a node), its name and its type."""
        for name, type_ in self.schema.type_map.items():
            if isinstance(type_, GraphQLObjectType):
                for field_name, field in type_.fields.items():
                    if "after" in field.args:
                        yield name, field_name, field

    def paged_both_ways(self, owner, name, field):
        """Operations for one page forwards, and for one backwards if the connection has them."""
        yield from self.paged(owner, name, field)
        if "last" in field.args:
            yield from self.paged(owner, name, field, by="last: $size, before: $after")

    def paged(self, owner, name, field, *, by="first: $size, after: $after"):
        """An operation for one page of a connection with everything in it. Its variables are `$id`, `$after` and
        `$size`.
        """
        for part in self.parts(field.type, 1):
            page = f"{name}({by}) {part}"
            if owner == self.schema.query_type.name:
                yield f"query ($after: String, $size: Int) {{ {page} }}"
            else:
                yield (
                    "query ($id: ID!, $after: String, $size: Int) "
                    f"{{ node(id: $id) {{ __typename ... on {owner} {{ {page} }} }} }}"
                )


def _needs_an_id(argument):
    """A root field that takes an id wants that or something in its place, required or not."""
    return is_required_argument(argument) or _given_id(get_named_type(argument.type))


def _given_id(type_):
    if type_.name == "ID":
        return "$id"
    if isinstance(type_, GraphQLInputObjectType):
        for name, field in type_.fields.items():
            inner = _given_id(get_named_type(field.type))
            if inner is not None:
                return f"{{{', '.join([f'{name}: {inner}', *_numbers_for(type_)])}}}"
    return None


def _numbers_for(type_):
    """A value for each required number of an input."""
    return [
        f"{name}: 1"
        for name, field in type_.fields.items()
        if is_required_input_field(field) and get_named_type(field.type).name == "Int"
    ]


def _asked(name, field, selected):
    return f"{name}{f'(first: {PAGE})' if 'first' in field.args else ''} {selected}"


WITHOUT_NODE = {"InsightsSource"}
"""It has an id, but no root field takes it."""


class Found:
    """Everything in the answers: ids, cursors, texts by their field, and the fields that held something."""

    def __init__(self):
        self.ids = set()
        self.cursors = {}
        self.texts = {}
        self.fields = set()

    def add(self, value, where=""):
        if isinstance(value, dict):
            type_name = value.get("__typename")
            for name, inner in value.items():
                if name == "__typename":
                    continue
                place = f"{type_name}.{name}" if type_name else name
                if inner is not None:
                    self.fields.add(place)
                if name == "id" and type_name not in WITHOUT_NODE:
                    self.ids.add(inner)
                elif name == "cursor":
                    self.cursors.setdefault(type_name, set()).add(inner)
                self.add(inner, place)
        elif isinstance(value, list):
            for inner in value:
                self.add(inner, where)
        elif isinstance(value, str):
            self.texts.setdefault(where, set()).add(value.lower())

    def holding(self, word):
        """The fields whose text contained a word."""
        return {where for where, texts in self.texts.items() if any(word in text for text in texts)}


async def introspected(client, **options):
    return Walk(await client.ask(get_introspection_query()), **options)
