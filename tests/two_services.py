"""Two processes of the service on one database and one Redis."""

from contextlib import contextmanager

from tests.redis_server import RedisServer
from tests.service import running, running_beside


@contextmanager
def two_services(data_dir, **settings):
    """Yields the service that owns the embedded database, the other one, and the Redis that they share."""
    redis = RedisServer().start()
    settings = {"BROADCAST_URL": redis.url, "AGENT_GENERATIONS_PER_MINUTE": "0"} | settings
    try:
        with running(data_dir, **settings) as one, running_beside(one, **settings) as other:
            yield one, other, redis
    finally:
        redis.stop()
