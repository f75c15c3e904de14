"""Why an event of another product is not taken."""


class NotUnderstood(ValueError):
    """No later attempt can understand it either. `str()` says what is missing. It holds no words of a contact."""


class NotFetched(Exception):
    """The product did not answer. A later attempt may succeed. `str()` says why, for the operator."""
