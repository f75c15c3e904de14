"""A clock and a timer that stand still until a test sets them."""

from tests.builders import NOW


class FixedClock:
    def __init__(self, now=NOW):
        self.now = now

    def __call__(self):
        return self.now

    def advance(self, duration):
        self.now += duration


class FixedTimer:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds
