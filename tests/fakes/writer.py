"""A writer whose passages and times come from a test."""

import asyncio

from domain.report import WriterReport, unreported


class ScriptedWriter:
    """Yields `script`. It raises an exception that is in it, and reports a report. `briefs` remembers the requests.

    With `held=True` it waits for `go` before the first passage, and `asked` is set when it is called.
    """

    def __init__(self, *script, name="scripted", held=False):
        self.script = list(script)
        self.name = name
        self.briefs = []
        self.asked = asyncio.Event()
        self.go = asyncio.Event()
        if not held:
            self.go.set()

    async def write(self, brief, *, judge, report=unreported):
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
