"""What no later attempt can understand either."""


class NotUnderstood(ValueError):
    """`str()` says what is missing. It holds no words of a contact."""
