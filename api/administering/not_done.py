"""What a command of an operator says if it did nothing."""


class NotDone(Exception):
    """`str()` is one line with the reason."""
