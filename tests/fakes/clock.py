"""A clock that stands still until it is set."""

from tests.builders import NOW


class FixedClock:
    def __init__(self, now=NOW):
        self.now = now

    def __call__(self):
        return self.now

    def advance(self, duration):
        self.now += duration
