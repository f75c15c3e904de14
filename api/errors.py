"""Errors as a client sees them: expected failures in the schema, bad requests and faults in `errors`."""

from collections.abc import Mapping

from graphql import GraphQLError


class PublicError(GraphQLError):
    """An error that a client may read. Its message and code hold nothing more."""

    code = "BAD_REQUEST"

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": self.code})


class BadRequest(PublicError):
    """The request itself is wrong, whatever the data: for example a malformed id, or a page size out of range."""


class NotVisible(PublicError):
    """A subscription to something that does not exist, or that the agent may not see (or no longer)."""

    code = "NOT_FOUND"


class Unavailable(PublicError):
    """The database is unreachable. Nothing was lost, and the same request may succeed soon."""

    code = "UNAVAILABLE"

    def __init__(self) -> None:
        super().__init__(
            "The service cannot reach its database just now. Try again in a few seconds."
        )


class Unauthenticated(PublicError):
    """The request comes from no known agent."""

    code = "UNAUTHENTICATED"


class Forbidden(PublicError):
    """The request comes from a known system that may not do this."""

    code = "FORBIDDEN"


class Refused(PublicError):
    """A request over HTTP that is not executed. The status and the headers give the reason."""

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
