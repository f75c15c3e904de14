"""The service of one checkout, with more routes: its CPU time, and the commands that it has sent.

Run it by its path, with `PYTHONPATH` set to the checkout whose `api` it serves. It uses only names that older
checkouts have too. Arguments: the database's URL, the driver, the secret of the tokens.
"""

import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

from bson import json_util
from pymongo.monitoring import (
    CommandFailedEvent,
    CommandListener,
    CommandStartedEvent,
    CommandSucceededEvent,
    register,
)
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from api.app import Settings, create_app  # also where a checkout keeps its settings elsewhere
from api.server import listening_socket, serve

_OF_THE_DRIVER = {"lsid", "txnNumber", "$db", "$clusterTime", "$readPreference", "readConcern"}


class Recorder(CommandListener):
    """Records commands in steps: a command that is sent while others run belongs to their step."""

    def __init__(self) -> None:
        self.steps: list[list[dict[str, Any]]] = []
        self.is_recording = False
        self._under_way = 0

    def started(self, event: CommandStartedEvent) -> None:
        if not self.is_recording:
            return
        if self._under_way == 0:
            self.steps.append([])
        self._under_way += 1
        said = {name: value for name, value in event.command.items() if name not in _OF_THE_DRIVER}
        self.steps[-1].append(said)

    def succeeded(self, event: CommandSucceededEvent) -> None:  # noqa: ARG002
        self._under_way -= self.is_recording

    def failed(self, event: CommandFailedEvent) -> None:  # noqa: ARG002
        self._under_way -= self.is_recording


RECORDER = Recorder()


async def spent(_: Request) -> Response:
    return JSONResponse({"cpu": time.process_time_ns()})


async def record(_: Request) -> Response:
    RECORDER.is_recording = True
    return JSONResponse({})


async def recorded(_: Request) -> Response:
    RECORDER.is_recording = False
    return Response(json_util.dumps(RECORDER.steps), media_type="application/json")


def app(settings: Settings) -> Starlette:
    app = create_app(settings)
    app.router.routes += [
        Route("/spent", spent),
        Route("/record", record),
        Route("/recorded", recorded),
    ]
    return app


def main() -> None:
    register(RECORDER)
    url, driver, secret = sys.argv[1:]
    with tempfile.TemporaryDirectory() as directory:
        settings = Settings(
            data_dir=Path(directory),
            port=0,
            mongodb_url=url,
            mongodb_driver=driver,
            auth_secret=secret,
        )
        with listening_socket(settings.host, 0) as listener:
            sys.exit(0 if serve(partial(app, settings), listener) else 1)


if __name__ == "__main__":
    main()
