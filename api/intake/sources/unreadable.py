"""The refusal of a file that came from elsewhere."""


class Unreadable(ValueError):
    """The file cannot be read as what it was called. `str()` says why, and what to do."""
