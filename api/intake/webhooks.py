"""A source of webhooks. It verifies what is posted; an `Interpreter` of its product says what the taken events mean."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from domain.connections import Connection, Product


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A request as it came. The names of the headers are in lower case."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A genuine event. `body` is what to keep of it, without a secret.

    Without a body nothing is kept, and `remark` says why.
    """

    connection: Connection
    body: bytes | None = field(default=None, repr=False)
    remark: str | None = None


class NotAnEvent(ValueError):
    """The post cannot be read, so that nobody can tell whose it is. `str()` is fit to show."""


class NotGenuine(Exception):
    """Nobody can tell whose event it is. `str()` is fit to show.

    Without `has_proof`, the answer asks the sender for one.
    """

    def __init__(self, message: str, *, has_proof: bool) -> None:
        super().__init__(message)
        self.has_proof = has_proof


class WebhookSource(Protocol):
    @property
    def product(self) -> Product: ...

    @property
    def media_types(self) -> Sequence[str]: ...

    @property
    def is_answered_empty(self) -> bool:
        """Whether the product obeys what it is answered, so that a taken event is answered with nothing."""

    def accepted(self, post: Post, connections: Sequence[Connection]) -> Accepted:
        """Finds the connection that the post proves to be of. Raises `NotAnEvent` and `NotGenuine`."""
