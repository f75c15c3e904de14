"""A writer that answers what a test told it to, when the test lets it."""

import asyncio

from domain.report import WriterReport, unreported


class ScriptedWriter:
    """Yields `script`; an exception in it is raised, a report told at its place. `briefs` keeps what it was asked.

    With `held=True` it waits for `go` before the first passage; `asked` is set once it was called.
    """

    def __init__(self, *script, name="scripted", held=False):
        self.script = list(script)
        self.name = name
        self.briefs = []
        self.asked = asyncio.Event()
        self.go = asyncio.Event()
        if not held:
            self.go.set()

    async def write(self, brief, *, report=unreported):
        self.briefs.append(brief)
        self.asked.set()
        await self.go.wait()
        for passage in list(self.script):
            if isinstance(passage, Exception):
                raise passage
            if isinstance(passage, WriterReport):
                report(passage)
            else:
                yield passage
