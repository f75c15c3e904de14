"""The nodes of a document that can be executed with one operation."""

from collections.abc import Iterable, Iterator

from graphql import SelectionNode, SelectionSetNode


def nodes_in(selection_sets: Iterable[SelectionSetNode]) -> Iterator[SelectionNode]:
    """Every node below these selection sets. Fragment spreads are not followed: also pass the selection set of each
    fragment. Then the time depends only on the length of the document.
    """
    open_sets = list(selection_sets)
    while open_sets:
        for node in open_sets.pop().selections:
            yield node
            inner: SelectionSetNode | None = getattr(node, "selection_set", None)
            if inner is not None:
                open_sets.append(inner)
