"""Remembers the deadline of each call on a repository. Repositories in memory need no time."""

from contextlib import contextmanager


class RecordingPatience:
    """`granted` holds the seconds in the order of the calls."""

    def __init__(self):
        self.granted = []

    @contextmanager
    def __call__(self, seconds):
        self.granted.append(seconds)
        yield
