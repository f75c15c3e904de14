"""What goes wrong, as a client sees it: expected failures in the schema, bad requests and faults in `errors`."""

from collections.abc import Mapping

from graphql import GraphQLError


class PublicError(GraphQLError):
    """An error that a client may read: its message and its code say all there is to know."""

    code = "BAD_REQUEST"

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": self.code})


class BadRequest(PublicError):
    """The request itself is wrong, whatever the data: a malformed id, a page size out of range."""


class NotVisible(PublicError):
    """A subscription to what does not exist or may not be seen, or no longer."""

    code = "NOT_FOUND"


class Unavailable(PublicError):
    """The database does not answer: nothing was lost, and the same may succeed soon."""

    code = "UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__(
            "The service cannot reach its database just now. Try again in a few seconds."
        )


class Unauthenticated(PublicError):
    """Nobody known is asking."""

    code = "UNAUTHENTICATED"


class Refused(PublicError):
    """A request over HTTP that is not executed, with the status and the headers that say why."""

    def __init__(
        self,
        status_code: int,
        message: str,
        *,
        code: str = PublicError.code,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.code = code
        super().__init__(message)
        self.status_code = status_code
        self.headers = dict(headers or {})
