"""The progress of an import, which is shown only on a terminal."""

import io
import time

import pytest

from api.intake.progress import Progress


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_a_terminal_shows_lines_rate_and_what_is_left(clock):
    terminal = Terminal()
    progress = Progress(terminal)
    clock[0] = 20

    progress.show(60_000, part=0.25)
    progress.tell("line 7: no JSON")
    progress.end()

    shown = [part.strip() for part in terminal.getvalue().split("\r\x1b[K")]
    assert shown == ["", "60,000 lines, 3,000 a second, 25%, 1 min 0 s left", "line 7: no JSON", ""]


def test_what_is_left_of_a_pipe_is_not_known(clock):
    terminal = Terminal()
    progress = Progress(terminal)
    clock[0] = 2

    progress.show(1_000)

    assert terminal.getvalue() == "\r\x1b[K1,000 lines, 500 a second"


def test_what_is_no_terminal_is_told_what_is_wrong_alone(clock):
    output = io.StringIO()
    progress = Progress(output)
    clock[0] = 20

    progress.show(60_000, part=0.25)
    progress.tell("line 7: no JSON")
    progress.end()

    assert output.getvalue() == "line 7: no JSON\n"
