"""Shows the progress of an import or export on one line of a terminal, which it overwrites."""

import sys
import time
from typing import TextIO

REDRAWN_EVERY_SECONDS = 0.5
_CLEAR = "\r\x1b[K"


class Progress:
    """Draws nothing if standard error is not a terminal. Messages are printed there in any case."""

    def __init__(self, output: TextIO | None = None) -> None:
        self._output = sys.stderr if output is None else output
        self._is_drawn = self._output.isatty()
        self._began = self._drawn_at = time.monotonic()

    def show(self, lines: int, *, part: float | None = None) -> None:
        """`part` is the share of the whole that is done, if known."""
        now = time.monotonic()
        if not self._is_drawn or now - self._drawn_at < REDRAWN_EVERY_SECONDS:
            return
        self._drawn_at = now
        elapsed = now - self._began
        text = f"{lines:,} lines, {lines / elapsed:,.0f} a second"
        if part:
            text += f", {part:.0%}, {_span(elapsed / part - elapsed)} left"
        self._write(f"{_CLEAR}{text}")

    def tell(self, message: str) -> None:
        self._write(f"{_CLEAR if self._is_drawn else ''}{message}\n")

    def end(self) -> None:
        if self._is_drawn:
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        self._output.write(text)
        self._output.flush()


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
