"""How long each call on a repository may take, remembered; repositories in memory take no time."""

from contextlib import contextmanager


class RecordingPatience:
    """`granted` holds the seconds in the order in which they were given."""

    def __init__(self):
        self.granted = []

    @contextmanager
    def __call__(self, seconds):
        self.granted.append(seconds)
        yield
