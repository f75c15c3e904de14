"""Makes random operations for any schema, with fragments, aliases, conditions, variables and abstract types."""

import random

from graphql import (
    GraphQLNonNull,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_object_type,
    is_required_argument,
    parse,
    specified_rules,
    validate,
)

DEPTH = 3
FIELDS = 4


class Generator:
    """`values` maps the name of an argument to the values that it may have. `None` means that it is omitted."""

    def __init__(self, schema, values, seed):
        self._schema, self._values = schema, values
        self._chance = random.Random(seed)  # noqa: S311

    def operations(self, count):
        """So many valid operations: the text and the variables of each."""
        while count:
            text, variables = self._operation()
            if not validate(self._schema, parse(text), specified_rules):
                count -= 1
                yield text, variables

    def _operation(self):
        self._names, self._fragments = 0, []
        self._variables = {"yes": ("Boolean!", True), "no": ("Boolean!", False)}
        self._variables["some"] = ("Boolean! = true", self._chance.choice((True, False)))
        body = self._selections(self._schema.query_type, DEPTH)
        used = " ".join([body, *self._fragments])
        held = {name: one for name, one in self._variables.items() if f"${name}" in used}
        declared = ", ".join(f"${name}: {kind}" for name, (kind, _) in held.items())
        head = f"query ({declared})" if declared else "query"
        text = " ".join([f"{head} {body}", *self._fragments])
        return text, {name: value for name, (_, value) in held.items() if value is not None}

    def _name(self, head):
        self._names += 1
        return f"{head}{self._names}"

    def _selections(self, kind, depth):
        asked = [self._one(kind, depth) for _ in range(self._chance.randint(1, FIELDS))]
        return "{ " + " ".join(asked) + " }"

    def _one(self, kind, depth):
        is_root = kind is self._schema.query_type
        turn = self._chance.random()
        if turn < 0.12 and not is_root:
            return f"{self._alias()}__typename"
        if turn < 0.3 and depth and not is_root:
            return self._fragment(kind, depth)
        fields = getattr(kind, "fields", {})
        open_ones = [
            name
            for name, field in fields.items()
            if depth or not is_composite_type(get_named_type(field.type))
        ]
        if not open_ones:
            return f"{self._alias()}__typename"
        name = self._chance.choice(open_ones)
        field = fields[name]
        inner = get_named_type(field.type)
        arguments = self._arguments(field)
        alias = f"{self._name('a')}: " if arguments else self._alias()
        selected = self._selections(inner, depth - 1) if is_composite_type(inner) else ""
        return f"{alias}{name}{arguments}{self._condition()} {selected}"

    def _alias(self):
        return f"{self._name('a')}: " if self._chance.random() < 0.3 else ""

    def _condition(self):
        if self._chance.random() > 0.15:
            return ""
        said = self._chance.choice(("true", "false", "$yes", "$no", "$some"))
        return f" @{self._chance.choice(('skip', 'include'))}(if: {said})"

    def _fragment(self, kind, depth):
        possible = [kind]
        if is_abstract_type(kind):
            possible += self._schema.get_possible_types(kind)
        elif is_object_type(kind):
            possible += kind.interfaces
        on = self._chance.choice(possible)
        body = self._selections(on, depth - 1)
        if self._chance.random() < 0.5:
            name = self._name("F")
            self._fragments.append(f"fragment {name} on {on.name} {body}")
            spread = f"...{name}{self._condition()}"
            return f"{spread} ...{name}" if self._chance.random() < 0.3 else spread
        told = "" if on is kind and self._chance.random() < 0.3 else f" on {on.name}"
        return f"...{told}{self._condition()} {body}"

    def _arguments(self, field):
        given = []
        for name, argument in field.args.items():
            value = self._chance.choice(self._values[name])
            if value is None and not is_required_argument(argument):
                continue
            if self._chance.random() < 0.5:
                variable = self._name("v")
                kind = argument.type
                if isinstance(kind, GraphQLNonNull):
                    kind = kind.of_type
                needs = "!" if is_required_argument(argument) else ""
                self._variables[variable] = (f"{kind}{needs}", value)
                given.append(f"{name}: ${variable}")
            else:
                literal = f'"{value}"' if isinstance(value, str) else value
                given.append(f"{name}: {literal}")
        return f"({', '.join(given)})" if given else ""
