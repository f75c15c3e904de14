import pytest

from tests.redis_server import RedisServer


@pytest.fixture
def redis():
    server = RedisServer().start()
    yield server
    server.stop()
