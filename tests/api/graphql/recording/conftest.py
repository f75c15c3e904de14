"""Another system that asks with a key of the workplace."""

from datetime import timedelta

import pytest

from api.wiring import keys_over
from tests.api.graphql.recording.asking import NUMBER, RECORD
from tests.builders import NOW


@pytest.fixture
def moment(workplace):
    return lambda minutes=0: workplace.moment(NOW + timedelta(minutes=minutes - 60))


@pytest.fixture
def called(moment):
    """A call of which nothing is known but how it came in."""

    def calling(own="pbx:call:1", minutes=0, **told):
        common = {
            "channel": "CALL",
            "direction": "INBOUND",
            "occurredAt": moment(),
            "lineId": "l1",
            "contact": {"phoneNumbers": [NUMBER]},
        }
        return {"sourceId": own, "reportedAt": moment(minutes)} | common | told

    return calling


@pytest.fixture
async def system(workplace):
    """Asks with a key. Returns the whole answer."""
    key = await keys_over(workplace.app.repositories).make(workplace.id, "Telephony")
    async with workplace.app.http(authorization=f"Bearer {key}") as http:

        async def asking(query, **variables):
            return await http.post("/graphql", json={"query": query, "variables": variables})

        yield asking


@pytest.fixture
def record(system):
    async def recording(*interactions):
        answer = (await system(RECORD, interactions=interactions)).json()
        assert "errors" not in answer, answer
        return answer["data"]["recordInteractions"]["outcomes"]

    return recording
