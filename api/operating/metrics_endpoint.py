"""`/metrics` for Prometheus: the counts of all workers on this machine, whichever worker answers."""

import asyncio
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector, mark_process_dead
from starlette.requests import Request
from starlette.responses import Response

from api.operating.metrics import REGISTRY

DIRECTORY = "PROMETHEUS_MULTIPROC_DIR"
"""The directory where workers write their counts. The library reads this variable when a worker imports it."""

_LIVE = re.compile(r"gauge_live\w*_(\d+)\.db")


@contextmanager
def shared_counts() -> Iterator[None]:
    """Workers that start inside the block count into one shared directory, which is deleted at the end."""
    with tempfile.TemporaryDirectory(prefix="contact-insights-") as directory:
        os.environ[DIRECTORY] = directory
        try:
            yield
        finally:
            del os.environ[DIRECTORY]


async def metrics(_: Request) -> Response:
    body = await asyncio.to_thread(exposition)
    return Response(
        body, headers={"content-type": CONTENT_TYPE_LATEST, "cache-control": "no-store"}
    )


def exposition() -> bytes:
    directory = os.environ.get(DIRECTORY)
    if directory is None:
        return generate_latest(REGISTRY)
    _forget_the_dead(Path(directory))
    all_workers = CollectorRegistry()
    MultiProcessCollector(all_workers)
    return generate_latest(all_workers)


def _forget_the_dead(directory: Path) -> None:
    """Removes the gauges of killed workers: their connections are closed."""
    for path in directory.glob("gauge_live*.db"):
        found = _LIVE.fullmatch(path.name)
        if found is not None and not _is_alive(int(found[1])):
            mark_process_dead(int(found[1]), str(directory))


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
