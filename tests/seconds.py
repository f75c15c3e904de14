"""A clock that stands still until a test moves it."""


class Seconds:
    def __init__(self, passed=0.0):
        self.passed = passed

    def __call__(self):
        return self.passed
