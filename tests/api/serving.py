"""Serves an app on a real socket in this process, with the uvicorn settings of the service."""

import asyncio
from contextlib import asynccontextmanager

import uvicorn

from api.server import configuration, listening_socket


@asynccontextmanager
async def serving(app, **settings):
    """Yields its host and port. `settings` replace some of the service's uvicorn settings."""
    config = configuration(lambda: app)
    config.lifespan = "off"
    for name, value in settings.items():
        setattr(config, name, value)
    listener = listening_socket("127.0.0.1", 0)
    server = uvicorn.Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    while not server.started:  # noqa: ASYNC110  uvicorn has no event for it
        await asyncio.sleep(0.005)
    yield listener.getsockname()
    server.should_exit = True
    await task
    listener.close()
