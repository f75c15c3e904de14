"""The file with the documents that an operator lists, as the tools of clients write it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_APOLLO = "apollo-persisted-query-manifest"

EXPECTED = "a JSON file with the text of each document by its id, or a manifest of Apollo"


def persisted_documents(name: str) -> Mapping[str, str]:
    """The texts by their ids. Raises `ValueError`."""
    try:
        found = json.loads(Path(name).read_text(encoding="utf-8"))
        texts = dict(_entries(found))
    except (OSError, TypeError, KeyError):
        raise ValueError from None
    if not texts or not all(isinstance(one, str) and one for pair in texts.items() for one in pair):
        raise ValueError
    return texts


def _entries(found: Any) -> Iterator[tuple[Any, Any]]:
    if not isinstance(found, dict):
        raise ValueError  # noqa: TRY004  a setting that cannot be used, whatever is wrong with it
    if found.get("format") != _APOLLO:
        yield from found.items()
        return
    for operation in found["operations"]:
        yield operation["id"], operation["body"]
