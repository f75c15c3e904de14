"""How large a document may be.

Every fragment is measured once and counted at each of its spreads. So measuring takes as long as the document is,
however large it would be with its fragments written out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

from api.errors import BadRequest

MAX_TOKENS = 1_000
MAX_DEPTH = 20
MAX_FIELDS = 400
MAX_ALIASES = 40
MAX_DIRECTIVES = 50
MAX_DIRECTIVES_IN_ONE_PLACE = 5
MAX_OPERATIONS = 20
"""The standard introspection query must fit in: it is 15 deep and has 230 fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """The size of a part, with its fragments expanded."""

    depth: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0

    def beside(self, other: "Size") -> "Size":
        return Size(
            depth=max(self.depth, other.depth),
            fields=self.fields + other.fields,
            aliases=self.aliases + other.aliases,
            directives=self.directives + other.directives,
        )


class TooLarge(BadRequest):
    """A document that exceeds one of the limits."""

    def __init__(self, what: str) -> None:
        super().__init__(f"The document is too large: {what}.")


def excess(document: DocumentNode) -> TooLarge | None:
    """The limit that a parsed document exceeds, if any."""
    measure = _Measure(document)
    operations = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    if len(operations) > MAX_OPERATIONS:
        return TooLarge(f"it holds more than {MAX_OPERATIONS} operations")
    size = Size()
    for operation in operations:
        size = size.beside(measure.of_operation(operation))
    for fragment in measure.fragments:  # fragments without a spread are validated as well
        size = size.beside(replace(measure.of_fragment(fragment), fields=0, aliases=0))
    for found, limit, what in (
        (size.depth, MAX_DEPTH, "levels deep"),
        (size.fields, MAX_FIELDS, "fields"),
        (size.aliases, MAX_ALIASES, "aliases"),
        (size.directives, MAX_DIRECTIVES, "directives"),
        (measure.most_directives, MAX_DIRECTIVES_IN_ONE_PLACE, "directives in one place"),
    ):
        if found > limit:
            return TooLarge(f"more than {limit} {what}, fragments expanded")
    return None


class _Measure:
    def __init__(self, document: DocumentNode) -> None:
        self.fragments: Mapping[str, FragmentDefinitionNode] = {
            one.name.value: one
            for one in document.definitions
            if isinstance(one, FragmentDefinitionNode)
        }
        self.most_directives = 0
        self._known: dict[str, Size] = {}

    def of_operation(self, operation: OperationDefinitionNode) -> Size:
        own = self._directives(operation.directives)
        for definition in operation.variable_definitions or ():
            own = own.beside(self._directives(definition.directives))
        return own.beside(self._of_selections(operation.selection_set))

    def of_fragment(self, name: str) -> Size:
        """Empty for a fragment that does not exist or contains itself: validation reports that."""
        if name not in self._known:
            self._known[name] = Size()
            fragment = self.fragments.get(name)
            if fragment is not None:
                own = self._directives(fragment.directives)
                self._known[name] = own.beside(self._of_selections(fragment.selection_set))
        return self._known[name]

    def _of_selections(self, selections: SelectionSetNode | None) -> Size:
        size = Size()
        for one in selections.selections if selections else ():
            size = size.beside(self._of_selection(one))
        return size

    def _of_selection(self, one: SelectionNode) -> Size:
        own = self._directives(one.directives)
        if isinstance(one, FragmentSpreadNode):
            # A spread counts as a field: otherwise an empty one would be free, however often it doubles.
            return replace(own, fields=1).beside(self.of_fragment(one.name.value))
        inner = self._of_selections(getattr(one, "selection_set", None))
        if isinstance(one, FieldNode):
            own = replace(own, fields=1, aliases=int(one.alias is not None))
            inner = replace(inner, depth=inner.depth + 1)
        return own.beside(inner)

    def _directives(self, directives: Iterable[Any] | None) -> Size:
        count = len(tuple(directives or ()))
        self.most_directives = max(self.most_directives, count)
        return Size(directives=count)
