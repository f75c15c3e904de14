"""Finds the text of an operation. A client may send an id in its place, and an operator may allow listed texts only."""

from collections.abc import Mapping
from typing import Any

from api.errors import Refused

_PREFIX = "sha256:"
_NOT_SUPPORTED = "PERSISTED_QUERY_NOT_SUPPORTED"


class PersistedDocuments:
    def __init__(self, texts: Mapping[str, str] | None = None, *, only: bool = False) -> None:
        """`texts` by their ids; `None` if the operator lists none. With `only`, no other text is executed."""
        self._texts = {key.removeprefix(_PREFIX): text for key, text in (texts or {}).items()}
        self._is_listing = texts is not None
        self._allowed = frozenset(self._texts.values()) if only else None

    def text(self, request: Mapping[str, Any]) -> str | None:
        """The text of the request's operation; `None` if the request names none.

        Raises `Refused` for an unknown id, and for a text that is not allowed.
        """
        query = request.get("query")
        if not query:
            return self._by_id(request)
        if not isinstance(query, str):
            return None
        if self._allowed is not None and query not in self._allowed:
            raise Refused(
                403,
                "The service executes only the documents that PERSISTED_DOCUMENTS lists.",
                code="DOCUMENT_NOT_ALLOWED",
            )
        return query

    def _by_id(self, request: Mapping[str, Any]) -> str | None:
        own, automatic = request.get("documentId"), _hash_in(request.get("extensions"))
        wanted = own or automatic
        if not isinstance(wanted, str):
            return None
        text = self._texts.get(wanted.removeprefix(_PREFIX))
        if text is not None:
            return text
        if not own:
            # Clients recognise these words and send the whole document instead. Apollo Kotlin does so only after a 200.
            raise Refused(200, "PersistedQueryNotSupported", code=_NOT_SUPPORTED)
        if not self._is_listing:
            message = "The service knows no documents by id: PERSISTED_DOCUMENTS is not set. Send the text in 'query'."
            raise Refused(400, message, code=_NOT_SUPPORTED)
        message = "PERSISTED_DOCUMENTS lists no document of this id."
        raise Refused(400, message, code="PERSISTED_QUERY_NOT_FOUND")


def names_document(request: Mapping[str, Any]) -> bool:
    """Whether the request names its document by an id."""
    named = request.get("documentId") or _hash_in(request.get("extensions"))
    return isinstance(named, str)


def _hash_in(extensions: Any) -> Any:
    persisted = extensions.get("persistedQuery") if isinstance(extensions, dict) else None
    return persisted.get("sha256Hash") if isinstance(persisted, dict) else None
