"""Two services on one Redis do not receive each other's messages (R28)."""

import pytest

from tests.client import gid
from tests.redis_server import RedisServer
from tests.service import running

pytestmark = pytest.mark.slow

PROGRESS = """
subscription ($id: ID!) {
  insightsGeneration(conversationId: $id) {
    __typename
    ... on InsightsGenerationBegun { requestedBy { name } }
  }
}
"""


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    """They have the same secret, organizations, agents and conversations, but each has its own data."""
    redis = RedisServer().start()
    at = tmp_path_factory.mktemp("services")
    with (
        running(at / "ours", BROADCAST_URL=redis.url) as ours,
        running(at / "theirs", BROADCAST_URL=f"{redis.url}/1") as theirs,
    ):
        yield ours, theirs
    redis.stop()


async def test_what_is_generated_in_another_service_is_not_told_here(services):
    ours, theirs = services
    ana, ben = theirs.client("ana"), ours.client("ben")
    async with ben.subscribe(PROGRESS, id=gid("Conversation", "v1")) as told:
        await ana.generate("v1")
        await ben.generate("v1")
        begun = (await told.next())["insightsGeneration"]
    await ana.close()
    await ben.close()

    assert begun == {
        "__typename": "InsightsGenerationBegun",
        "requestedBy": {"name": "Ben Okafor"},
    }
